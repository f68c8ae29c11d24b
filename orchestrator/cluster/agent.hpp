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

#include "common/nvml.hpp"
#include "orchestrator/cluster/gpu_use.hpp"
#include "orchestrator/cluster/mailbox.hpp"
#include "orchestrator/cluster/stray_processes.hpp"
#include "orchestrator/cluster/supervised_worker.hpp"
#include "orchestrator/cluster/worker_environment.hpp"

namespace ddpsweep::cluster {

struct AgentOptions {
  std::filesystem::path exec_program;  // ddpsweep-exec
  Environment environment;             // for workers
  std::chrono::milliseconds beat_interval{2'000};
  std::chrono::milliseconds silence{30'000};  // without a word from rank 0 this agent gives up
  Nvml nvml;                                  // asked about the GPUs that workers are on
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
  /// Has killed what workers that have ended left behind. Cuts logs that grow without end. Asks the driver about the
  /// GPUs in use once a second, and waits for their memory after a worker's end (GpuUse).
  void tick(Clock::time_point now);

  /// Rank 0's answer to the inventories, once it is here.
  std::optional<bool> welcome() const { return welcome_; }
  /// Told to leave, or orphaned; no worker is left, but for those that SIGKILL has not ended within kLongestEnd.
  bool finished() const { return leaving_ && (places_.empty() || last_look_ - left_at_ >= kLongestEnd); }
  /// Rank 0 has been silent for too long.
  bool orphaned() const { return orphaned_; }
  static constexpr std::chrono::seconds kLongestEnd{60};

  /// Every rank was still there when rank 0 said to leave.
  bool orderly() const { return orderly_ && !orphaned_; }

 private:
  struct Place {
    std::unique_ptr<SupervisedWorker> worker;
    std::string worker_id;      // kWorkerIdVariable of its environment
    std::optional<GpuUse> gpu;  // where the driver knows it
  };
  struct Release {  // a worker has ended, its GPU is not known to be free
    std::int64_t attempt;
    int rank;
    GpuUse gpu;
  };

  void start(const Launch& launch);
  void look_at_workers(Clock::time_point now);
  bool look_at(Place& place, Clock::time_point now);
  void look_at_gpus(Clock::time_point now);
  Environment environment_for(const schedule::Slot& slot, const std::string& worker_id) const;
  void leave(Clock::time_point now);

  Mailbox& mailbox_;
  const AgentOptions options_;
  std::vector<Place> places_;
  std::vector<Release> releases_;
  StrayKiller stray_killer_;
  std::optional<bool> welcome_;
  bool leaving_ = false, orphaned_ = false, orderly_ = true;
  Clock::time_point left_at_, last_look_;
  Clock::time_point last_word_, last_beat_, last_sample_, last_log_look_;
};

}  // namespace ddpsweep::cluster
