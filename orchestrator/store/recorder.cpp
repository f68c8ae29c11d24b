#include "orchestrator/store/recorder.hpp"

#include <spdlog/spdlog.h>

#include <utility>

#include "orchestrator/store/connection.hpp"

namespace ddpsweep::store {

namespace {
constexpr std::chrono::milliseconds kRetryPause{100};
}

Recorder::Recorder(std::unique_ptr<Store> store, std::size_t capacity, std::chrono::milliseconds patience)
    : store_(std::move(store)), capacity_(capacity), patience_(patience), thread_([this] { run(); }) {}

Recorder::~Recorder() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void Recorder::submit(Job job) {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return queue_.size() < capacity_ || failed_; });
  if (failed_) return;
  queue_.push_back(std::move(job));
  changed_.notify_all();
}

void Recorder::flush() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return (queue_.empty() && !busy_) || failed_; });
}

std::string Recorder::failure() const {
  const std::lock_guard lock(mutex_);
  return failure_;
}

const std::filesystem::path& Recorder::file() const { return store_->file(); }

void Recorder::run() {
  std::unique_lock lock(mutex_);
  while (true) {
    changed_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
    if (queue_.empty()) return;
    const Job job = std::move(queue_.front());
    queue_.pop_front();
    busy_ = true;
    changed_.notify_all();
    lock.unlock();
    const std::string error = attempt(job);
    lock.lock();
    busy_ = false;
    if (!error.empty()) {
      failure_ = error;
      failed_ = true;
      queue_.clear();
    }
    changed_.notify_all();
  }
}

std::string Recorder::attempt(const Job& job) {
  const auto deadline = std::chrono::steady_clock::now() + patience_;
  for (bool warned = false;; warned = true) {
    try {
      job(*store_);
      return {};
    } catch (const TransientError& error) {
      if (std::chrono::steady_clock::now() >= deadline) return error.what();
      if (!warned) spdlog::warn("{}; trying again", error.what());
      std::this_thread::sleep_for(kRetryPause);
    } catch (const std::exception& error) {
      return error.what();
    }
  }
}

}  // namespace ddpsweep::store
