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
  /// Agents that have now been silent for too long, each told once. When rank 0 itself stood still between two calls
  /// (a stopped process, a frozen file system) it heard nobody, and everybody starts afresh.
  std::vector<int> newly_lost(Clock::time_point now);
  bool lost(int agent) const { return lost_.contains(agent); }

  /// Longest gap between two calls that still counts as listening.
  static constexpr std::chrono::milliseconds kOwnStall{5'000};

 private:
  std::vector<Clock::time_point> heard_;
  std::chrono::milliseconds silence_;
  std::optional<Clock::time_point> last_call_;
  std::set<int> lost_;
};

}  // namespace ddpsweep::cluster
