// One try at a run, as rank 0 sees it: a state machine over what the workers of one group say and how they end. Pure:
// time comes in with each call, what shall be done goes out as effects; no clock, no MPI, no store.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "common/protocol/messages.hpp"
#include "orchestrator/cluster/causes.hpp"
#include "orchestrator/cluster/epoch_assembly.hpp"
#include "orchestrator/cluster/group_progress.hpp"
#include "orchestrator/cluster/messages.hpp"
#include "orchestrator/report/verdict.hpp"
#include "orchestrator/store/records.hpp"

namespace ddpsweep::cluster {

struct AttemptSetup {
  std::int64_t id = 0;
  std::vector<int> agents;         // index = rank: the agent (MPI rank) that runs it
  std::vector<std::string> nodes;  // index = rank, for messages; may be left out
  int epochs = 0;                  // 0 for tasks without epochs
  int warmup_epochs = 0;
  std::chrono::milliseconds timeout{};        // of the whole attempt
  std::chrono::milliseconds failure_grace{};  // between the first failure and the end of the others
  Deadlines deadlines;
};

/// What an attempt asks its owner to do.
struct AttemptEffects {
  std::vector<std::string> relay;  // lines for all ranks (protocol::ToWorker)
  bool kill = false;               // end what is left of the group
  std::vector<store::Epoch> epochs;
  std::vector<store::RankCalibration> calibrations;
  std::vector<store::PhaseSpan> phases;
  // Without `at`. Of an attempt that fails or is timed out: last_seen (a line for each rank, as it stood at the first
  // failure), worker_exit (how a rank ended), and log_tail (the end of a rank's log, of those that explain most).
  std::vector<store::Event> events;
};

/// How an attempt ended.
struct Outcome {
  store::State state = store::State::failed;  // succeeded, failed, timed_out or interrupted
  std::optional<protocol::FailureClass> failure;
  std::string error;  // the cause in one sentence; empty when it succeeded
  int rank = -1;      // where the cause was seen; -1: everywhere
};

class Attempt {
 public:
  Attempt(AttemptSetup setup, Clock::time_point now);

  /// spawned_seconds: by the clock of on_line()'s heard_seconds.
  void on_started(int rank, double spawned_seconds);
  /// heard_seconds: when the rank's agent read the line, by a clock of that agent which goes on while the job is
  /// suspended, as the worker's own does (and `now` does not).
  void on_line(int rank, const std::string& line, double heard_seconds, Clock::time_point now);
  void on_exit(const WorkerExit& exit, Clock::time_point now);
  /// False when nothing of the kind was expected of that rank.
  bool on_released(const store::DeviceUse& use);
  /// The agent is lost and its workers with it.
  void lose_agent(int agent, const std::string& sentence, Clock::time_point now);
  /// Looks at the deadlines.
  void tick(Clock::time_point now);
  /// What was asked for since the last call.
  AttemptEffects take_effects();

  /// Every rank has ended, and its agent waits no longer for its GPU; or SIGKILL has not ended it within kUnkillable.
  bool over() const;
  /// The ranks that SIGKILL has not ended: what they hold is lost.
  const std::vector<int>& unkillable() const { return unkillable_; }
  /// Why it ended, told when all ranks have ended: causes.hpp.
  Outcome outcome() const;

  /// A process that SIGKILL has not ended by then waits for something in the kernel, and may do so for ever.
  static constexpr std::chrono::seconds kUnkillable{60};

  const AttemptSetup& setup() const { return setup_; }
  int world_size() const { return static_cast<int>(setup_.agents.size()); }
  Clock::time_point started() const { return started_; }
  const EpochAssembly& epochs() const { return epochs_; }
  /// By epoch, of the ranks that told both the beginning and the end of its training.
  const std::map<int, report::SeenSeconds>& seen_training() const { return seen_training_; }
  const std::optional<protocol::Hello>& hello(int rank) const { return ranks_.at(rank).hello; }
  /// The latest that the rank said of itself.
  const protocol::Heartbeat& progress(int rank) const { return group_.latest(rank); }
  /// Null until the rank has reported one.
  const nlohmann::json& result(int rank) const { return ranks_.at(rank).result; }
  /// What the driver said of its GPU; nothing until it has ended, and where nobody asked.
  const std::optional<store::DeviceUse>& device_use(int rank) const { return ranks_.at(rank).device_use; }

 private:
  struct Rank {
    std::optional<protocol::Hello> hello;
    nlohmann::json result;
    bool calibrated = false;
    bool reported_error = false;
    bool ended = false;
    bool device_follows = false;  // its DeviceReleased has not come yet
    std::optional<store::DeviceUse> device_use;
    std::optional<protocol::Phase> phase;  // the one it is in
    std::optional<double> spawned_seconds;
    double heard_seconds = 0, phase_heard = 0;  // of its latest line, and of the one that began the phase
    Clock::time_point phase_began;
    int phases = 0;
    std::string log_tail;
  };

  void on(int rank, const protocol::Hello& hello, Clock::time_point now);
  void on(int rank, const protocol::Rendezvous& rendezvous, Clock::time_point now);
  void on(int rank, const protocol::Phase& phase, Clock::time_point now);
  void on(int rank, const protocol::Calibration& measured, Clock::time_point now);
  void on(int rank, const protocol::RankEpoch& report, Clock::time_point now);
  void on(int rank, const protocol::Heartbeat& heartbeat, Clock::time_point now);
  void on(int rank, const protocol::Result& result, Clock::time_point now);
  void on(int rank, const protocol::Error& error, Clock::time_point now);

  bool all_ended() const;
  void fail(protocol::FailureClass failure, std::vector<int> ranks, std::string sentence, Clock::time_point now);
  void end(int rank, Clock::time_point now);
  void kill(Clock::time_point now);
  void give_up_on_the_living(Clock::time_point now);
  void keep_last_seen(Clock::time_point now);
  void keep_log_tails();
  void close_phase(int rank, const protocol::Phase& phase, double span_seconds);
  void saw_training(int epoch, double seconds);
  void relay_when_all_are_here();
  void oddity(std::string text);

  const AttemptSetup setup_;
  const Clock::time_point started_;
  std::vector<Rank> ranks_;
  GroupProgress group_;
  EpochAssembly epochs_;
  std::map<int, report::SeenSeconds> seen_training_;
  std::optional<protocol::Rendezvous> rendezvous_;
  bool relayed_ = false;
  std::vector<Cause> causes_;
  std::vector<int> suspects_;  // whose logs are worth keeping, the first ones most
  std::optional<Clock::time_point> kill_at_;
  std::optional<Clock::time_point> killed_at_;
  std::vector<int> unkillable_;
  std::string timed_out_;  // where it was then; empty: it was not
  int oddities_ = 0;
  AttemptEffects effects_;
};

}  // namespace ddpsweep::cluster
