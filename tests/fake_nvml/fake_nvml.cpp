// A driver's library as a test wants it: answers as NVML does, by its C interface, from the file that
// DDPSWEEP_FAKE_NVML names. It is read again for each call, so that a test can change it. One answer a line:
//     GPU-a.memory = 1000          bytes in use
//     GPU-a.clock = 1605           MHz
//     GPU-a.reasons = 4            bits
//     GPU-a.power = 700000         mW
//     GPU-a.temperature = 61
//     GPU-a.processes = 1
//     GPU-a.nvlink.GPU-b = 0       status; 0 is OK
//     driver = 580                 version, as text
//     init = 9                     an error of nvmlInit_v2 (9: the driver is not loaded)
// A GPU is there when some line begins with its UUID; what has no line is not supported.
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace {

int started = 0;  // by so many inits without their shutdown

constexpr int kSuccess = 0, kUninitialized = 1, kNotSupported = 3, kNotFound = 6, kInsufficientSize = 7;

std::map<std::string, std::string> answers() {
  const char* name = std::getenv("DDPSWEEP_FAKE_NVML");
  std::ifstream file(name != nullptr ? name : "");
  std::map<std::string, std::string> found;
  std::string key, equals, value;
  while (file >> key >> equals >> value) found[key] = value;
  return found;
}

std::optional<unsigned long long> number(const std::string& key) {
  const auto all = answers();
  const auto it = all.find(key);
  if (it == all.end()) return std::nullopt;
  return std::stoull(it->second);
}

/// A handle is the UUID, kept for ever.
const std::string& uuid_of(void* device) { return *static_cast<const std::string*>(device); }

template <class Value>
int answer(void* device, const char* what, Value* value) {
  if (started == 0) return kUninitialized;
  const auto found = number(uuid_of(device) + "." + what);
  if (!found) return kNotSupported;
  *value = static_cast<Value>(*found);
  return kSuccess;
}

struct Memory {
  unsigned long long total, free, used;
};

}  // namespace

extern "C" {

int nvmlInit_v2() {
  const int error = static_cast<int>(number("init").value_or(kSuccess));
  started += error == kSuccess ? 1 : 0;
  return error;
}
int nvmlShutdown() {
  --started;
  return kSuccess;
}
const char* nvmlErrorString(int error) { return error == 9 ? "Driver Not Loaded" : "Unknown Error"; }

int nvmlSystemGetDriverVersion(char* text, unsigned size) {
  if (started == 0) return kUninitialized;
  const auto all = answers();
  const auto known = all.find("driver");
  if (known == all.end()) return kNotSupported;
  if (known->second.size() >= size) return kInsufficientSize;
  std::strcpy(text, known->second.c_str());
  return kSuccess;
}

int nvmlDeviceGetHandleByUUID(const char* uuid, void** device) {
  static std::set<std::string> known;
  for (const auto& [key, value] : answers()) {
    if (!key.starts_with(std::string(uuid) + ".")) continue;
    *device = const_cast<std::string*>(&*known.insert(uuid).first);
    return kSuccess;
  }
  return kNotFound;
}

int nvmlDeviceGetMemoryInfo(void* device, Memory* memory) { return answer(device, "memory", &memory->used); }

int nvmlDeviceGetClockInfo(void* device, int kind, unsigned* clock) {
  constexpr int kSm = 1;
  return kind == kSm ? answer(device, "clock", clock) : kNotSupported;
}

int nvmlDeviceGetCurrentClocksThrottleReasons(void* device, unsigned long long* reasons) {
  return answer(device, "reasons", reasons);
}

int nvmlDeviceGetPowerUsage(void* device, unsigned* milliwatts) { return answer(device, "power", milliwatts); }

int nvmlDeviceGetTemperature(void* device, int sensor, unsigned* celsius) {
  constexpr int kGpu = 0;
  return sensor == kGpu ? answer(device, "temperature", celsius) : kNotSupported;
}

int nvmlDeviceGetComputeRunningProcesses_v3(void* device, unsigned* count, void*) {
  const unsigned room = *count;
  const int result = answer(device, "processes", count);
  return result == kSuccess && *count > room ? kInsufficientSize : result;
}

int nvmlDeviceGetP2PStatus(void* one, void* other, int kind, int* status) {
  constexpr int kNvlink = 2;
  return kind == kNvlink ? answer(one, ("nvlink." + uuid_of(other)).c_str(), status) : kNotSupported;
}

}  // extern "C"
