// An attempt that runs, with all that rank 0 keeps of it until it is over.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/cluster/attempt.hpp"
#include "orchestrator/cluster/console.hpp"
#include "orchestrator/schedule/slot.hpp"
#include "orchestrator/store/metrics_csv.hpp"

namespace ddpsweep::cluster {

struct ActiveAttempt {
  Attempt attempt;
  std::int64_t run = 0;
  console::RunLabel label;
  std::vector<schedule::Slot> slots;  // index = rank
  std::vector<std::string> logs;      // index = rank
  bool oversubscribed = false;
  Clock::time_point began = Clock::now();                 // goes on while the job is suspended, as what workers measure
  std::shared_ptr<std::optional<store::MetricsCsv>> csv;  // touched by the recorder's thread alone
};

}  // namespace ddpsweep::cluster
