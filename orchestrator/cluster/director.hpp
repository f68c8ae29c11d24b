// What rank 0 is there for, beside being an agent: a sweep (RankZero), or a look at the machines (doctor::LaunchCheck).
// Driven by the loop of orchestrator_main.cpp; never waits.
#pragma once

#include <chrono>

#include "common/errors.hpp"
#include "orchestrator/cluster/messages.hpp"

namespace ddpsweep::cluster {

class Director {
 public:
  using Clock = std::chrono::steady_clock;

  virtual ~Director() = default;
  /// Takes what agents send.
  virtual void on_message(int from, const Message& message, Clock::time_point now) = 0;
  virtual void tick(Clock::time_point now) = 0;
  virtual void stop_gracefully() = 0;
  virtual void stop_now() = 0;
  /// There is nothing left to do. Either the agents were refused by a Welcome, or the caller sends them the Shutdown.
  virtual bool finished() const = 0;
  /// Meaningful once finished().
  virtual ExitCode exit_code() const = 0;
};

}  // namespace ddpsweep::cluster
