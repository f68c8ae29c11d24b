// A worker's side of the protocol with its agent: lines on standard input and output, a heartbeat, and leaving when the
// agent is gone.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>

#include "common/protocol/messages.hpp"

namespace ddpsweep::worker {

/// One per process. Its constructor takes standard output away, so that whatever a library prints goes to the log
/// (standard error), and starts two threads that live as long as the process: one reads standard input, one sends a
/// heartbeat a second. When standard input closes, the process ends at once.
class AgentLink {
 public:
  AgentLink();
  AgentLink(const AgentLink&) = delete;
  AgentLink& operator=(const AgentLink&) = delete;

  /// Waits until the pipe takes it. Thread-safe.
  void send(const protocol::FromWorker& message);

  /// Waits for ever: without a Spec there is nothing to do, and a lost agent ends the process.
  protocol::Spec wait_for_spec();
  /// Throws CommunicatorError when nothing has come by then.
  protocol::Rendezvous wait_for_rendezvous(std::chrono::milliseconds timeout);
  bool drain_requested() const { return drain_; }

  /// Begins a phase: sends it, and heartbeats carry it. epoch: 0 outside epochs.
  void enter_phase(const std::string& name, int epoch = 0);
  /// Heartbeats carry this; cheap enough for every step.
  void at_step(std::int64_t step) { step_ = step; }

  /// Ends the process without running destructors: threads of this class and of libtorch are still running.
  [[noreturn]] void leave(int exit_code);

 private:
  void read_input();
  void beat();
  void write_line(std::string line);

  int output_ = -1;  // the pipe that was standard output
  const std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  std::atomic<std::int64_t> step_ = 0;
  std::atomic<bool> drain_ = false;
  std::atomic<int> exit_code_ = 1;  // of a process whose agent left; 0 once the result is out

  std::mutex write_mutex_;  // held while a line is written
  std::mutex mutex_;        // guards what follows
  std::condition_variable arrived_;
  std::optional<protocol::Spec> spec_;
  std::optional<protocol::Rendezvous> rendezvous_;
  std::string phase_ = "start";
  int epoch_ = 0;
};

}  // namespace ddpsweep::worker
