// Ends a test of several processes that hangs, and names the phase that hung.
#pragma once

#include <unistd.h>

#include <csignal>
#include <cstring>

#include "tests/slowness.hpp"

namespace ddpsweep::cluster {

class Watchdog {
 public:
  /// phase: what the test waits for; a string literal.
  explicit Watchdog(const char* phase, unsigned seconds = 20) {
    current() = phase;
    std::signal(SIGALRM, [](int) {
      constexpr char kPrefix[] = "\nwatchdog: hung in phase: ";
      [[maybe_unused]] auto written = ::write(STDERR_FILENO, kPrefix, sizeof kPrefix - 1);
      written = ::write(STDERR_FILENO, current(), std::strlen(current()));
      written = ::write(STDERR_FILENO, "\n", 1);
      ::_exit(124);
    });
    ::alarm(kSlowness * seconds);
  }
  ~Watchdog() { ::alarm(0); }
  Watchdog(const Watchdog&) = delete;
  Watchdog& operator=(const Watchdog&) = delete;

  void phase(const char* name) { current() = name; }

 private:
  static const char*& current() {
    static const char* phase = "";
    return phase;
  }
};

}  // namespace ddpsweep::cluster
