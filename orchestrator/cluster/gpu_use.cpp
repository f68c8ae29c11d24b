#include "orchestrator/cluster/gpu_use.hpp"

#include <algorithm>

namespace ddpsweep::cluster {
namespace {

/// Of an even number the mean of the middle two; nothing of none.
std::optional<double> median(std::vector<double> values) {
  if (values.empty()) return std::nullopt;
  std::ranges::sort(values);
  const auto middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

template <class Value>
void raise_to(std::optional<Value>& most, const std::optional<Value>& seen) {
  if (seen) most = most ? std::max(*most, *seen) : *seen;
}

}  // namespace

std::optional<GpuUse> GpuUse::before_start(const Nvml& nvml, const std::string& uuid) {
  const auto device = nvml.find(uuid);
  if (!device) return std::nullopt;
  return GpuUse(nvml, *device);
}

GpuUse::GpuUse(const Nvml& nvml, Nvml::Device device)
    : nvml_(nvml), device_(device), memory_before_(nvml_.used_bytes(device_)) {
  seen_.processes_before = nvml_.compute_processes(device_);
}

void GpuUse::sample() {
  const auto reasons = nvml_.clock_reasons(device_);
  const auto has = [&](std::uint64_t bits) { return reasons && (*reasons & bits) != 0; };
  seen_.samples += reasons ? 1 : 0;
  seen_.idle_samples += has(Nvml::kIdle) ? 1 : 0;
  seen_.thermal_samples += has(Nvml::kSoftwareThermal | Nvml::kHardwareThermal) ? 1 : 0;
  seen_.hardware_samples += has(Nvml::kHardwareSlowdown) ? 1 : 0;
  seen_.power_brake_samples += has(Nvml::kPowerBrake) ? 1 : 0;
  seen_.power_cap_samples += has(Nvml::kPowerCap) ? 1 : 0;
  raise_to(seen_.temperature_celsius, nvml_.temperature_celsius(device_));
  raise_to(seen_.memory_bytes, nvml_.used_bytes(device_));
  raise_to(seen_.processes, nvml_.compute_processes(device_));
  if (has(Nvml::kIdle)) return;
  if (const auto clock = nvml_.sm_clock_mhz(device_)) clocks_mhz_.push_back(*clock);
  if (const auto power = nvml_.power_watts(device_)) powers_watts_.push_back(*power);
}

bool GpuUse::settled(bool workers_left, Clock::time_point now) {
  if (now < next_look_) return false;
  next_look_ = now + kLookEach;
  const auto used = nvml_.used_bytes(device_);
  if (!memory_before_ || !used) {
    seen_.memory_left_bytes.reset();  // not known, or not any longer
    return true;
  }
  const auto left = *used - *memory_before_;
  seen_.memory_left_bytes = left > kToleranceBytes ? left : 0;
  if (seen_.memory_left_bytes == 0) return true;
  if (workers_left) return false;
  if (!give_up_at_) give_up_at_ = now + kPatience;
  return now >= *give_up_at_;
}

store::DeviceUse GpuUse::summary(std::int64_t attempt, int rank) const {
  auto use = seen_;
  use.attempt_id = attempt;
  use.rank = rank;
  use.sm_clock_mhz = median(clocks_mhz_);
  use.power_watts = median(powers_watts_);
  return use;
}

}  // namespace ddpsweep::cluster
