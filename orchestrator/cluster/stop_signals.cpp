#include "orchestrator/cluster/stop_signals.hpp"

#include <sys/eventfd.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <ctime>

#include "common/errors.hpp"

namespace ddpsweep::cluster {
namespace {

// What the handler may touch: lock-free atomics, and calls that are safe in a signal handler.
std::atomic<int> wake_file = -1;
std::atomic<bool> wants_graceful = false, wants_now = false;
std::atomic<std::int64_t> first_graceful_ms = 0, first_stop_ms = 0;
static_assert(std::atomic<std::int64_t>::is_always_lock_free);

constexpr std::int64_t kOneRequestMs = 1000;

std::int64_t monotonic_ms() {
  timespec now = {};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * std::int64_t{1000} + now.tv_nsec / 1'000'000;
}

/// Whether it is another request than the first of its kind.
bool is_again(std::atomic<std::int64_t>& first_ms) {
  std::int64_t first = 0;
  const std::int64_t now = monotonic_ms();
  return !first_ms.compare_exchange_strong(first, now) && now - first >= kOneRequestMs;
}

void on_signal(int number) {
  const int saved_errno = errno;
  if (number == SIGUSR2) {
    (is_again(first_graceful_ms) ? wants_now : wants_graceful) = true;
  } else {
    if (is_again(first_stop_ms)) ::_exit(128 + number);
    wants_now = true;
  }
  const std::uint64_t one = 1;
  // Cannot fail in a way that matters: a full counter is readable too.
  [[maybe_unused]] const auto written = ::write(wake_file, &one, sizeof one);
  errno = saved_errno;
}

}  // namespace

StopSignals::StopSignals() : wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
  if (!wake_.is_open()) throw EnvironmentError("cannot make an eventfd");
  wake_file = wake_.get();
  struct sigaction action = {};
  action.sa_handler = on_signal;
  action.sa_flags = SA_RESTART;
  sigset_t handled;
  sigemptyset(&handled);
  for (const int number : {SIGUSR2, SIGTERM, SIGINT}) {
    ::sigaction(number, &action, nullptr);
    sigaddset(&handled, number);
  }
  // Some launchers start their children with these blocked.
  ::sigprocmask(SIG_UNBLOCK, &handled, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
}

StopRequest StopSignals::take() {
  std::uint64_t count = 0;
  if (::read(wake_.get(), &count, sizeof count) < 0) return StopRequest::none;
  const bool graceful = wants_graceful.exchange(false);
  if (wants_now.exchange(false)) return StopRequest::now;
  return graceful ? StopRequest::gracefully : StopRequest::none;
}

}  // namespace ddpsweep::cluster
