// Which agents are still there, by what was heard of them. Pure: time comes in with each call.
#pragma once

#include <chrono>
#include <optional>
#include <set>
#include <vector>

#include "orchestrator/cluster/attempt.hpp"

namespace ddpsweep::cluster {

class AgentWatch {
 public:
  AgentWatch(int agents, std::chrono::milliseconds silence)
      : heard_(static_cast<std::size_t>(agents)), silence_(silence) {}

  void heard(int agent, Clock::time_point now) { heard_.at(static_cast<std::size_t>(agent)) = now; }
  /// Agents that have now been silent for too long, each told once. The first call starts the clock for all of them.
  std::vector<int> newly_lost(Clock::time_point now);
  bool lost(int agent) const { return lost_.contains(agent); }

 private:
  std::vector<std::optional<Clock::time_point>> heard_;
  std::chrono::milliseconds silence_;
  std::set<int> lost_;
};

}  // namespace ddpsweep::cluster
