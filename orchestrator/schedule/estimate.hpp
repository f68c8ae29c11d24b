// How long runs will take together, from how long each took before. Pure.
#pragma once

#include <optional>
#include <vector>

#include "orchestrator/schedule/scheduler.hpp"

namespace ddpsweep::schedule {

struct TimedRun {
  PendingRun run;
  std::optional<double> seconds;  // from its start to its end; nothing when none like it was measured
};

/// Until all of them are over: started by a Scheduler on these slots or, of very many, as if they packed perfectly. A
/// run that was never measured counts like the mean of those that were; nothing when none was. Runs that fit no slots
/// are left out.
std::optional<double> estimate_seconds(const std::vector<TimedRun>& runs, const std::vector<Slot>& slots,
                                       matrix::Isolation isolation);

}  // namespace ddpsweep::schedule
