#include "orchestrator/report/device_rules.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ddpsweep::report {
namespace {

std::string count_processes(int count) { return fmt::format("{} compute process{}", count, count == 1 ? "" : "es"); }

/// "heat in 12, hardware slowdown in 12 of 60 samples, median clock 1605 MHz, at most 91 °C"; empty when nothing held
/// the clocks back.
std::string held_back(const store::DeviceUse& use) {
  std::vector<std::string> causes;
  const auto add = [&](const char* cause, std::int64_t samples) {
    if (samples > 0) causes.push_back(fmt::format("{} in {}", cause, samples));
  };
  add("heat", use.thermal_samples);
  add("hardware slowdown", use.hardware_samples);
  add("power brake", use.power_brake_samples);
  if (causes.empty()) return "";
  auto text = fmt::format("{} of {} samples", fmt::join(causes, ", "), use.samples);
  if (use.sm_clock_mhz) text += fmt::format(", median clock {:.0f} MHz", *use.sm_clock_mhz);
  if (use.temperature_celsius) text += fmt::format(", at most {:.0f} °C", *use.temperature_celsius);
  return text;
}

}  // namespace

std::optional<Objection> exclusive_devices(const Evidence& evidence) {
  for (std::size_t rank = 0; rank < evidence.device_use.size(); ++rank) {
    const auto& use = evidence.device_use[rank];
    if (!use) continue;
    if (use->processes_before.value_or(0) > 0) {
      return Objection{fmt::format("{} on the GPU of rank {} just before it started",
                                   count_processes(*use->processes_before), rank)};
    }
    if (use->processes.value_or(0) > 1) {
      return Objection{fmt::format("{} at one time on the GPU of rank {}, which is one of them",
                                   count_processes(*use->processes), rank)};
    }
  }
  if (evidence.oversubscribed) return std::nullopt;  // known to be crowded, and marked so
  if (!evidence.exclusive) return not_known("whether others used the same devices meanwhile is not known");
  if (!*evidence.exclusive) return Objection{"others used the same devices meanwhile"};
  return std::nullopt;
}

std::optional<Objection> device_clocks(const Evidence& evidence) {
  std::vector<std::string> slowed, untold, unseen;
  for (std::size_t rank = 0; rank < evidence.device_use.size(); ++rank) {
    const auto& use = evidence.device_use[rank];
    if (!use) {
      untold.push_back(fmt::format("rank {}", rank));
    } else if (const auto causes = held_back(*use); !causes.empty()) {
      slowed.push_back(fmt::format("the clocks of rank {} were held back: {}", rank, causes));
    } else if (use->samples == use->idle_samples) {
      unseen.push_back(fmt::format("rank {}", rank));
    }
  }
  if (!slowed.empty()) return Objection{fmt::format("{}", fmt::join(slowed, "; "))};
  if (!untold.empty()) {
    return not_known(fmt::format("the driver told nothing of the GPUs of {}", fmt::join(untold, ", ")));
  }
  if (!unseen.empty()) {
    return not_known(fmt::format("no sample shows the GPUs of {} at work: too short, or the driver does not tell",
                                 fmt::join(unseen, ", ")));
  }
  return std::nullopt;
}

}  // namespace ddpsweep::report
