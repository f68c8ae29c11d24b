// An agent: starts, watches and kills the workers of its slots, as rank 0 tells it through a mailbox. Every rank has
// one, rank 0 too. Driven by the same loop as rank 0 (see orchestrator_main.cpp) and never waits but in wait().
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/cluster/mailbox.hpp"
#include "orchestrator/cluster/supervised_worker.hpp"

namespace ddpsweep::cluster {

struct AgentOptions {
  std::filesystem::path exec_program;              // ddpsweep-exec
  std::map<std::string, std::string> environment;  // for workers
  std::chrono::milliseconds beat_interval{2'000};
  std::chrono::milliseconds silence{30'000};  // without a word from rank 0 this agent gives up
};

class Agent {
 public:
  /// Start-up counts as a word from rank 0.
  Agent(Mailbox& mailbox, AgentOptions options, Clock::time_point now);

  /// Obeys a message from rank 0, or from the rank before this one (Ring). Main thread only: Note [Spawn from the main
  /// thread].
  void on_message(const Message& message, Clock::time_point now);
  /// Waits until a worker writes, ends its output, `wake_file` is readable, a signal arrives, or `timeout` is over.
  void wait(int wake_file, std::chrono::milliseconds timeout, Clock::time_point now);
  /// Forwards what workers wrote and how they ended, beats, notices rank 0's silence.
  void tick(Clock::time_point now);

  /// Rank 0's answer to the inventories, once it is here.
  std::optional<bool> welcome() const { return welcome_; }
  /// Told to leave, or orphaned; no worker is left.
  bool finished() const { return leaving_ && workers_.empty(); }
  /// Rank 0 has been silent for too long.
  bool orphaned() const { return orphaned_; }
  /// Every rank was still there when rank 0 said to leave.
  bool orderly() const { return orderly_ && !orphaned_; }

 private:
  void start(const Launch& launch);
  std::map<std::string, std::string> environment_for(const schedule::Slot& slot) const;
  void leave();

  Mailbox& mailbox_;
  const AgentOptions options_;
  std::vector<std::unique_ptr<SupervisedWorker>> workers_;
  std::optional<bool> welcome_;
  bool leaving_ = false, orphaned_ = false, orderly_ = true;
  Clock::time_point last_word_, last_beat_;
};

}  // namespace ddpsweep::cluster
