// One GPU while a worker of this agent lives on it, as the driver sees it: samples of its clocks, and whether its
// memory is given back afterwards. Asks the driver when it is told to, and waits for nothing but its answers.
//
// Note [A driver that hangs]
// The driver answers in microseconds to milliseconds, but its library knows no deadlines. It is asked only where the
// probe, a process of its own, has shown that it answers at all. One that stops answering later holds up its agent:
// rank 0 loses that agent after its silence. On rank 0's own node the sweep stands still; what was recorded stays.
//
// Note [Memory given back]
// A slot is free when its GPU has no more memory in use than before its worker: a worker's end is not enough, since the
// driver frees what a killed process held in its own time, and memory shared with a peer stays until that peer has
// ended too. The same to the byte would be too much: the driver itself keeps a few MiB more or less from one moment to
// the next. Any CUDA context takes more than the tolerance.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "common/nvml.hpp"
#include "orchestrator/store/records.hpp"

namespace ddpsweep::cluster {

class GpuUse {
 public:
  using Clock = std::chrono::steady_clock;

  static constexpr std::int64_t kToleranceBytes = 64 << 20;
  static constexpr std::chrono::seconds kPatience{
      10};  // after the end of this agent's workers that may hold its memory
  static constexpr std::chrono::milliseconds kLookEach{100};  // while it waits for its memory

  /// Notes what is in use there before the worker starts. Nothing where the driver does not know the GPU.
  static std::optional<GpuUse> before_start(const Nvml& nvml, const std::string& uuid);

  /// Call once a second while the worker lives.
  void sample();
  /// Call often after its end. True once the memory is given back, or is not within kPatience; workers_left: somebody
  /// who may share its memory still lives, so patience has not begun. Note [Memory given back].
  bool settled(bool workers_left, Clock::time_point now);
  /// All that was seen.
  store::DeviceUse summary(std::int64_t attempt, int rank) const;

 private:
  GpuUse(const Nvml& nvml, Nvml::Device device);

  Nvml nvml_;
  Nvml::Device device_;
  std::optional<std::int64_t> memory_before_;
  std::vector<double> clocks_mhz_, powers_watts_;  // of samples that were not idle
  store::DeviceUse seen_;
  Clock::time_point next_look_{};
  std::optional<Clock::time_point> give_up_at_;
};

}  // namespace ddpsweep::cluster
