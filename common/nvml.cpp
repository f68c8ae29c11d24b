#include "common/nvml.hpp"

#include <dlfcn.h>
#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <cstring>

namespace ddpsweep {
namespace {

constexpr const char* kDriversLibrary = "libnvidia-ml.so.1";

// The part of NVML's C interface that is used here, as nvml.h declares it; enumerations are ints.
namespace abi {

constexpr int kSuccess = 0;           // NVML_SUCCESS
constexpr int kInsufficientSize = 7;  // NVML_ERROR_INSUFFICIENT_SIZE
constexpr int kClockSm = 1;           // NVML_CLOCK_SM
constexpr int kTemperatureGpu = 0;    // NVML_TEMPERATURE_GPU
constexpr int kP2pNvlink = 2;         // NVML_P2P_CAPS_INDEX_NVLINK
constexpr int kP2pOk = 0;             // NVML_P2P_STATUS_OK

struct Memory {  // nvmlMemory_t, bytes
  unsigned long long total, free, used;
};

}  // namespace abi

/// The library stays mapped (RTLD_NODELETE): a driver's is not made to be unloaded.
struct Closer {
  void operator()(void* handle) const { ::dlclose(handle); }
};

std::string named_library() {
  const char* name = std::getenv("DDPSWEEP_NVML");
  return name != nullptr && *name != '\0' ? name : kDriversLibrary;
}

/// An answer that a call writes behind its arguments.
template <class Value, class Function, class... Arguments>
std::optional<Value> ask(Function* function, Arguments... arguments) {
  Value value{};
  if (function == nullptr || function(arguments..., &value) != abi::kSuccess) return std::nullopt;
  return value;
}

}  // namespace

/// A function that is missing, because there is no library or an old one, is null: then its answer is not known.
struct Nvml::Library {
  std::unique_ptr<void, Closer> handle;
  bool started = false;

  int (*init)() = nullptr;
  int (*shutdown)() = nullptr;
  const char* (*error_string)(int) = nullptr;
  int (*driver_version)(char*, unsigned) = nullptr;
  int (*find)(const char*, Device*) = nullptr;
  int (*memory)(Device, abi::Memory*) = nullptr;
  int (*clock)(Device, int, unsigned*) = nullptr;
  int (*reasons)(Device, unsigned long long*) = nullptr;
  int (*power)(Device, unsigned*) = nullptr;
  int (*temperature)(Device, int, unsigned*) = nullptr;
  int (*processes)(Device, unsigned*, void*) = nullptr;
  int (*p2p_status)(Device, Device, int, int*) = nullptr;

  Library() = default;
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
  ~Library() {
    if (started && shutdown != nullptr) shutdown();
  }

  /// Returns why it cannot be used; empty when it can.
  std::string start(const std::string& file) {
    handle.reset(::dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE));
    if (!handle) {
      const char* reason = ::dlerror();
      return reason != nullptr ? reason : "cannot load " + file;
    }
    resolve(init, "nvmlInit_v2");
    resolve(error_string, "nvmlErrorString");
    if (init == nullptr) return file + " has no nvmlInit_v2";
    if (const int error = init(); error != abi::kSuccess) {
      return fmt::format("nvmlInit_v2: {}", error_string ? error_string(error) : std::to_string(error));
    }
    started = true;
    resolve(shutdown, "nvmlShutdown");
    resolve(driver_version, "nvmlSystemGetDriverVersion");
    resolve(find, "nvmlDeviceGetHandleByUUID");
    resolve(memory, "nvmlDeviceGetMemoryInfo");
    resolve(clock, "nvmlDeviceGetClockInfo");
    resolve(reasons, "nvmlDeviceGetCurrentClocksThrottleReasons");
    resolve(power, "nvmlDeviceGetPowerUsage");
    resolve(temperature, "nvmlDeviceGetTemperature");
    resolve(processes, "nvmlDeviceGetComputeRunningProcesses_v3");
    resolve(p2p_status, "nvmlDeviceGetP2PStatus");
    return "";
  }

  template <class Function>
  void resolve(Function*& function, const char* name) {
    function = reinterpret_cast<Function*>(::dlsym(handle.get(), name));
  }
};

Nvml::Nvml() : library_(std::make_shared<Library>()) {}

Nvml::Nvml(const std::string& library) {
  const auto made = std::make_shared<Library>();
  why_unknown_ = made->start(library);
  library_ = made;
}

Nvml Nvml::load() {
  static const std::string library = named_library();
  return Nvml(library);
}

bool Nvml::loaded() const { return library_->started; }

std::optional<std::string> Nvml::driver_version() const {
  std::array<char, 128> text{};  // NVML_SYSTEM_DRIVER_VERSION_BUFFER_SIZE is 80
  if (library_->driver_version == nullptr) return std::nullopt;
  if (library_->driver_version(text.data(), text.size()) != abi::kSuccess) return std::nullopt;
  return std::string(text.data(), ::strnlen(text.data(), text.size()));
}

std::optional<Nvml::Device> Nvml::find(const std::string& uuid) const {
  return ask<Device>(library_->find, uuid.c_str());
}

std::optional<std::int64_t> Nvml::used_bytes(Device device) const {
  const auto memory = ask<abi::Memory>(library_->memory, device);
  if (!memory) return std::nullopt;
  return static_cast<std::int64_t>(memory->used);
}

std::optional<double> Nvml::sm_clock_mhz(Device device) const {
  return ask<unsigned>(library_->clock, device, abi::kClockSm);
}

std::optional<std::uint64_t> Nvml::clock_reasons(Device device) const {
  return ask<unsigned long long>(library_->reasons, device);
}

std::optional<double> Nvml::power_watts(Device device) const {
  const auto milliwatts = ask<unsigned>(library_->power, device);
  if (!milliwatts) return std::nullopt;
  return *milliwatts / 1000.0;
}

std::optional<double> Nvml::temperature_celsius(Device device) const {
  return ask<unsigned>(library_->temperature, device, abi::kTemperatureGpu);
}

std::optional<int> Nvml::compute_processes(Device device) const {
  if (library_->processes == nullptr) return std::nullopt;
  // With room for none it says how many there are; their numbers would mean nothing in another PID namespace anyway.
  unsigned count = 0;
  const int answer = library_->processes(device, &count, nullptr);
  if (answer != abi::kSuccess && answer != abi::kInsufficientSize) return std::nullopt;
  return static_cast<int>(count);
}

std::optional<bool> Nvml::nvlink(Device one, Device other) const {
  const auto status = ask<int>(library_->p2p_status, one, other, abi::kP2pNvlink);
  if (!status) return std::nullopt;
  return *status == abi::kP2pOk;
}

}  // namespace ddpsweep
