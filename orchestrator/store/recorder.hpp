// Writes to the store from a thread of its own, so that no fsync and no reader's lock stops the event loop.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <thread>

#include "orchestrator/store/store.hpp"

namespace ddpsweep::store {

struct RecorderLimits {
  std::size_t capacity = 65'536;               // jobs: what a large sweep says while a commit is retried, and more
  std::chrono::milliseconds patience{60'000};  // a job that fails is tried again for so long
  std::chrono::milliseconds silence{90'000};   // one that neither ends nor fails: the file system hangs. Above patience
};

/// Runs queued jobs in order, each one call of a Store method (one transaction). A job that fails because the database
/// is locked or the disk is full (TransientError) is retried; when patience ends, or at once on any other error, the
/// recorder fails for good: failed() turns true, later jobs are dropped, what was committed stays.
class Recorder {
 public:
  using Job = std::function<void(Store&)>;

  explicit Recorder(std::unique_ptr<Store> store, const RecorderLimits& limits = {});
  /// Drains the queue, then closes the store. A thread that hangs in the file system is left to it.
  ~Recorder();
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;

  /// Blocks only when the queue is full.
  void submit(Job job);
  /// Waits until all that was submitted is committed or the recorder has failed.
  void flush();
  /// Whether flush() would return at once.
  bool idle() const;
  bool failed() const;
  std::string failure() const;  // the message of the last error
  const std::filesystem::path& file() const { return file_; }

 private:
  struct State;
  std::filesystem::path file_;
  std::shared_ptr<State> state_;  // the thread's, too: it may outlive this object
  std::thread thread_;
};

}  // namespace ddpsweep::store
