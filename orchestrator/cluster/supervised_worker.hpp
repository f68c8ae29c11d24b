// One worker as its agent sees it: the process, the lines in both directions, and the hand-shake (nothing is said to a
// worker before its hello; the first thing is its spec).
#pragma once

#include <poll.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "common/protocol/line_reader.hpp"
#include "orchestrator/cluster/messages.hpp"
#include "orchestrator/cluster/worker_process.hpp"

namespace ddpsweep::cluster {

using Clock = std::chrono::steady_clock;

class SupervisedWorker {
 public:
  /// Starts the worker; main thread only. Throws EnvironmentError.
  SupervisedWorker(std::int64_t attempt, const LaunchRank& launch, const WorkerStart& start);

  std::int64_t attempt() const { return attempt_; }
  int rank() const { return rank_; }
  std::int64_t pid() const { return process_.pid(); }

  /// Adds what there is to wait for to a poll.
  void watch(std::vector<pollfd>& files, Clock::time_point now);
  /// Moves bytes both ways without waiting and returns the lines that became whole. A worker that writes faster than
  /// kLinesPerTurn lines or kBytesPerTurn bytes each kPause is held back by its full pipe, so that it can flood neither
  /// its agent nor rank 0. Kills one that closed its output and does not end.
  std::vector<std::string> exchange(Clock::time_point now);
  /// Queues one line for the worker.
  void deliver(const std::string& line);
  /// Keeps a flood on standard error from filling the disk; to be called each second.
  void bound_log() { process_.bound_log(kLogKept, kLogMost); }
  /// SIGKILL to the group.
  void kill();
  /// What happened, once the process has ended; `last_lines` gets what it had written and nobody had read, of a flood
  /// the end.
  std::optional<WorkerExit> try_end(std::vector<std::string>& last_lines);

  /// What a worker that has closed its standard output may take to end. One that goes on is killed: nobody could know
  /// any more how far it is.
  static constexpr std::chrono::seconds kLeaves{3};
  static constexpr std::size_t kLinesPerTurn = 64;
  static constexpr std::ptrdiff_t kMostLastLines = 10'000;
  static constexpr std::size_t kBytesPerTurn = 64 * 1024;
  static constexpr std::chrono::milliseconds kPause{20};
  static constexpr std::int64_t kLogKept = 128 << 20, kLogMost = 256 << 20;

 private:
  /// One read of what the worker wrote; true when there may be more.
  bool read_some();
  void write_some();
  void look_at_closed(Clock::time_point now);
  /// Takes at most `limit` whole lines; looks for the hello on the way.
  std::vector<std::string> take_lines(std::size_t limit);

  const std::int64_t attempt_;
  const int rank_;
  const std::string log_path_;
  WorkerProcess process_;
  protocol::LineReader reader_;
  std::size_t reported_dropped_ = 0;
  bool said_hello_ = false;
  bool killed_ = false;
  std::optional<Clock::time_point> closed_at_;  // when it was seen that it had closed its output
  bool closed_too_long_ = false;
  std::string to_worker_;                // written once it has said hello
  Clock::time_point paused_until_ = {};  // not read from before
};

}  // namespace ddpsweep::cluster
