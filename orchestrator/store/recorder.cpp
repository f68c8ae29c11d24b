#include "orchestrator/store/recorder.hpp"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

#include "orchestrator/store/connection.hpp"
#include "orchestrator/store/writer_lock.hpp"

namespace ddpsweep::store {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kRetryPause{100};
constexpr std::chrono::milliseconds kLook{100};  // for a job that hangs, which wakes nobody

// The claim is renewed by a job, too, which may be due and stand behind one that is waited for. Were such a writer
// taken for dead, another would take over while it still writes (and it would stop, see Note [One writer]).
static_assert(kWriterHeartbeat + RecorderLimits{}.patience < kWriterSilence);
static_assert(kWriterHeartbeat + RecorderLimits{}.silence < kWriterSilence);

}  // namespace

struct Recorder::State {
  void run();
  /// Runs one job, again and again while that may help. Returns the error that stayed, else nothing.
  std::string attempt(const Job& job);
  void fail(std::string why);  // with the mutex held
  bool has_failed();           // with the mutex held
  bool hangs() const { return busy_since && Clock::now() - *busy_since > limits.silence; }
  bool is_idle() { return has_failed() || (queue.empty() && !busy_since); }
  void wait_until(std::unique_lock<std::mutex>& lock, const std::function<bool()>& holds) {
    while (!holds()) changed.wait_for(lock, kLook);
  }

  std::unique_ptr<Store> store;
  RecorderLimits limits;
  std::mutex mutex;
  std::condition_variable changed;
  std::deque<Job> queue;
  std::optional<Clock::time_point> busy_since;  // of the job that runs, or of closing the store
  std::string failure;
  bool failed = false, stopping = false, closed = false;
};

Recorder::Recorder(std::unique_ptr<Store> store, const RecorderLimits& limits)
    : file_(store->file()), state_(std::make_shared<State>()) {
  state_->store = std::move(store);
  state_->limits = limits;
  thread_ = std::thread([state = state_] { state->run(); });
}

Recorder::~Recorder() {
  std::unique_lock lock(state_->mutex);
  state_->stopping = true;
  state_->changed.notify_all();
  state_->wait_until(lock, [this] { return state_->closed || state_->hangs(); });
  const bool closed = state_->closed;
  lock.unlock();
  closed ? thread_.join() : thread_.detach();
}

void Recorder::submit(Job job) {
  std::unique_lock lock(state_->mutex);
  state_->wait_until(lock, [this] { return state_->queue.size() < state_->limits.capacity || state_->has_failed(); });
  if (state_->failed) return;
  state_->queue.push_back(std::move(job));
  state_->changed.notify_all();
}

void Recorder::flush() {
  std::unique_lock lock(state_->mutex);
  state_->wait_until(lock, [this] { return state_->is_idle(); });
}

bool Recorder::idle() const {
  const std::lock_guard lock(state_->mutex);
  return state_->is_idle();
}

bool Recorder::failed() const {
  const std::lock_guard lock(state_->mutex);
  return state_->has_failed();
}

std::string Recorder::failure() const {
  const std::lock_guard lock(state_->mutex);
  return state_->failure;
}

void Recorder::State::fail(std::string why) {
  failure = std::move(why);
  failed = true;
  queue.clear();
  changed.notify_all();
}

bool Recorder::State::has_failed() {
  if (!failed && hangs()) {
    fail(fmt::format("the store {} has not answered for {:g} s: its file system hangs", store->file().string(),
                     std::chrono::duration<double>(limits.silence).count()));
  }
  return failed;
}

void Recorder::State::run() {
  std::unique_lock lock(mutex);
  while (true) {
    changed.wait(lock, [this] { return stopping || !queue.empty(); });
    if (queue.empty()) break;
    const Job job = std::move(queue.front());
    queue.pop_front();
    busy_since = Clock::now();
    changed.notify_all();
    lock.unlock();
    std::string error = attempt(job);
    lock.lock();
    busy_since.reset();
    if (!error.empty() && !failed) fail(std::move(error));
    changed.notify_all();
  }
  busy_since = Clock::now();
  lock.unlock();
  store.reset();  // here, so that a file system which hangs now holds up no other thread
  lock.lock();
  closed = true;
  changed.notify_all();
}

std::string Recorder::State::attempt(const Job& job) {
  const auto deadline = Clock::now() + limits.patience;
  for (bool warned = false;; warned = true) {
    try {
      job(*store);
      return {};
    } catch (const TransientError& error) {
      if (Clock::now() >= deadline) return error.what();
      if (!warned) spdlog::warn("{}; trying again", error.what());
      std::this_thread::sleep_for(kRetryPause);
    } catch (const std::exception& error) {
      return error.what();
    }
  }
}

}  // namespace ddpsweep::store
