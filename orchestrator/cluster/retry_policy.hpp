// What a sweep does about failures: which runs are tried again, and when it gives up. Pure.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/cluster/attempt.hpp"
#include "orchestrator/matrix/sweep.hpp"
#include "orchestrator/schedule/scheduler.hpp"

namespace ddpsweep::cluster {

/// Whether another attempt may end otherwise. Settings, data and memory would fail the same way again, and so would
/// what took too long; a cause that nobody knows is no reason to hope. The rest may be the machine's.
bool may_pass_next_time(const Outcome& outcome);

/// A run that waits again after a failed attempt.
struct Retry {
  schedule::PendingRun run;
  int number = 1;  // of the further attempts, from 1
};

class RetryPolicy {
 public:
  /// runs: how many the sweep does, for a limit in percent.
  RetryPolicy(const matrix::Limits& limits, std::size_t runs);

  /// An attempt at the run, which asked for `need` and had `slots`, failed. Nothing: the run has failed for good.
  std::optional<Retry> try_again(std::int64_t run, const schedule::Need& need, const Outcome& outcome,
                                 const std::vector<schedule::Slot>& slots);
  /// limits.retries
  int most() const { return limits_.retries; }

  /// Why nothing further is to be started now that so many runs have failed for good; empty as long as it is.
  std::string why_give_up(std::size_t failed) const;

 private:
  struct History {
    int retries = 0;
    std::vector<schedule::Slot> failed_on;
  };
  const matrix::Limits limits_;
  const std::size_t runs_;
  std::map<std::int64_t, History> histories_;
};

}  // namespace ddpsweep::cluster
