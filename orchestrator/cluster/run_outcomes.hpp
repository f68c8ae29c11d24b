// What becomes of a run when an attempt at it is over, or when none can be made: it counts, is tried again, has failed,
// is left for the next call, or is skipped. Says so, records it, and gives the slots back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/cluster/admission.hpp"
#include "orchestrator/cluster/preparation.hpp"
#include "orchestrator/cluster/retry_policy.hpp"
#include "orchestrator/cluster/running_attempts.hpp"
#include "orchestrator/cluster/sweep_state.hpp"
#include "orchestrator/schedule/scheduler.hpp"

namespace ddpsweep::cluster {

class RunOutcomes {
 public:
  /// All but the context must outlive this.
  RunOutcomes(SweepContext context, const SweepState& state, const Preparation& preparation,
              schedule::Scheduler& scheduler, RunningAttempts& attempts, Admission& admission)
      : context_(context),
        state_(state),
        preparation_(preparation),
        scheduler_(scheduler),
        attempts_(attempts),
        admission_(admission),
        retries_(context.sweep.limits, context.runs.size()) {}

  /// The attempt, which is no longer among those that run, is over: it is judged.
  void finish(const ActiveAttempt& one);
  /// Ends the attempt, which runs: the next call goes on with its run.
  void interrupt(std::int64_t attempt, const std::string& why);
  /// An attempt at the run failed before it had workers.
  void fail_unstarted(const schedule::Assignment& assignment, const Outcome& outcome);
  /// Runs for which too few slots are left. because: " since ...", or empty.
  void skip_unplaceable(const std::string& because);

  /// Why nothing further is to be started: too many runs have failed. Empty as long as it is.
  std::string why_give_up() const { return retries_.why_give_up(context_.runs.count(Fate::failed)); }

 private:
  void conclude(const ActiveAttempt& one, const std::optional<store::Verdict>& verdict, const Outcome& outcome);
  void fail(std::int64_t run, const console::RunLabel& label, const Outcome& outcome,
            const std::vector<schedule::Slot>& slots, const std::string& log);
  const DataSet& data_of(std::int64_t run) const;
  /// The command that runs its cell again.
  std::string again(std::int64_t run) const;

  const SweepContext context_;
  const SweepState& state_;
  const Preparation& preparation_;
  schedule::Scheduler& scheduler_;
  RunningAttempts& attempts_;
  Admission& admission_;
  RetryPolicy retries_;
};

}  // namespace ddpsweep::cluster
