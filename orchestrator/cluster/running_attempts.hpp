// The attempts that run: begins them, takes what their workers say, records it, and tells their agents what to do.
// What becomes of a run whose attempt is over is the coordinator's to decide.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/cluster/active_attempt.hpp"
#include "orchestrator/cluster/data_audit.hpp"
#include "orchestrator/cluster/messages.hpp"
#include "orchestrator/cluster/sweep_context.hpp"
#include "orchestrator/schedule/scheduler.hpp"
#include "orchestrator/store/records.hpp"

namespace ddpsweep::cluster {

class RunningAttempts {
 public:
  /// next_attempt: the number of the first one.
  RunningAttempts(SweepContext context, std::int64_t next_attempt) : context_(context), next_attempt_(next_attempt) {}

  void start(const schedule::Assignment& assignment, const PreparedData& data, Clock::time_point now);
  /// An attempt that failed before it had workers.
  void record_unstarted(std::int64_t run, const Outcome& outcome);

  void on_started(const WorkerStarted& worker);
  void on_line(const WorkerLine& line, Clock::time_point now);
  void on_exit(const WorkerExit& exit, Clock::time_point now);
  void lose_agent(int agent, const std::string& sentence, Clock::time_point now);
  /// Deadlines. Returns the attempts that are over, which are no longer among these.
  std::vector<ActiveAttempt> tick(Clock::time_point now);
  /// Kills its workers; it is no longer among these.
  ActiveAttempt end(std::int64_t attempt);

  /// Records how an attempt that is no longer among these ended. Returns how long it took, in seconds.
  double record_end(const ActiveAttempt& one, const PreparedData& data, const std::optional<store::Verdict>& verdict,
                    const Outcome& outcome) const;

  bool empty() const { return active_.empty(); }
  const std::map<std::int64_t, ActiveAttempt>& all() const { return active_; }
  /// nullptr: it does not run.
  ActiveAttempt* find(std::int64_t attempt);

 private:
  void apply_effects(ActiveAttempt& one);
  void kill(const ActiveAttempt& one);

  const SweepContext context_;
  std::map<std::int64_t, ActiveAttempt> active_;  // by attempt
  std::int64_t next_attempt_;
};

}  // namespace ddpsweep::cluster
