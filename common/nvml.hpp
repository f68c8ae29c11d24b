// What the NVIDIA driver says of GPUs: NVML, loaded at run time, because most machines that this program is built or
// run on have no driver. Promises: an absent library, driver, GPU or answer is "not known" and never an error, and no
// CUDA context is made. An answer takes some 10 us to a few ms; loading may take seconds, while the driver wakes its
// GPUs. One thread at a time.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace ddpsweep {

class Nvml {
 public:
  /// One GPU of the driver's; valid as long as some copy of the Nvml that found it.
  using Device = void*;

  /// Why the driver holds a GPU's clocks back: bits of clock_reasons(). NVML has more of them.
  static constexpr std::uint64_t kIdle = 0x1;              // nothing runs
  static constexpr std::uint64_t kPowerCap = 0x4;          // software, at the power limit
  static constexpr std::uint64_t kHardwareSlowdown = 0x8;  // by half or more; set beside the hardware's own two below
  static constexpr std::uint64_t kSoftwareThermal = 0x20;  // to stay below the highest temperature to work at
  static constexpr std::uint64_t kHardwareThermal = 0x40;  // by half or more
  static constexpr std::uint64_t kPowerBrake = 0x80;       // by half or more, told by the power supply

  /// Knows nothing.
  Nvml();
  /// Loads and starts this library. Knows nothing when that fails; why_unknown() then says why.
  explicit Nvml(const std::string& library);
  /// The driver's own library, or the file that DDPSWEEP_NVML named when this was first called (for tests).
  static Nvml load();

  bool loaded() const;
  /// "libnvidia-ml.so.1: cannot open shared object file"; empty when it is loaded, or was never asked for.
  const std::string& why_unknown() const { return why_unknown_; }

  /// "580.95.05", as nvidia-smi prints it.
  std::optional<std::string> driver_version() const;

  /// uuid: "GPU-...", as nvidia-smi prints it.
  std::optional<Device> find(const std::string& uuid) const;

  std::optional<std::int64_t> used_bytes(Device device) const;  // by everybody
  std::optional<double> sm_clock_mhz(Device device) const;
  std::optional<std::uint64_t> clock_reasons(Device device) const;
  std::optional<double> power_watts(Device device) const;
  std::optional<double> temperature_celsius(Device device) const;
  /// How many processes have a CUDA context on it. In a container others may be left out.
  std::optional<int> compute_processes(Device device) const;
  /// Can the two reach each other over NVLink?
  std::optional<bool> nvlink(Device one, Device other) const;

 private:
  struct Library;

  std::shared_ptr<const Library> library_;  // copies share it; the last one shuts it down
  std::string why_unknown_;
};

}  // namespace ddpsweep
