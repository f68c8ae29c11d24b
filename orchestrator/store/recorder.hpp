// Writes to the store from a thread of its own, so that no fsync and no reader's lock stops the event loop.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "orchestrator/store/store.hpp"

namespace ddpsweep::store {

/// Runs queued jobs in order, each one call of a Store method (one transaction). A job that fails because the database
/// is locked or the disk is full (TransientError) is retried for `patience`; then, or at once on any other error, the
/// recorder fails for good: failed() turns true, later jobs are dropped, what was committed stays.
class Recorder {
 public:
  using Job = std::function<void(Store&)>;

  explicit Recorder(std::unique_ptr<Store> store, std::size_t capacity = 4096,
                    std::chrono::milliseconds patience = std::chrono::seconds(60));
  ~Recorder();  // drains the queue, then closes the store

  /// Blocks only when the queue is full.
  void submit(Job job);
  /// Waits until all that was submitted is committed or the recorder has failed.
  void flush();
  bool failed() const { return failed_; }
  std::string failure() const;  // the message of the last error
  const std::filesystem::path& file() const;

 private:
  void run();
  /// Runs one job, again and again while that may help. Returns the error that stayed, else nothing.
  std::string attempt(const Job& job);

  std::unique_ptr<Store> store_;
  const std::size_t capacity_;
  const std::chrono::milliseconds patience_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Job> queue_;
  std::string failure_;
  bool busy_ = false, stopping_ = false;
  std::atomic<bool> failed_ = false;
  std::thread thread_;  // last: it uses all of the above
};

}  // namespace ddpsweep::store
