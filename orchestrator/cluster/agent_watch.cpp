#include "orchestrator/cluster/agent_watch.hpp"

#include <algorithm>

namespace ddpsweep::cluster {

std::vector<int> AgentWatch::newly_lost(Clock::time_point now) {
  if (!last_call_ || now - *last_call_ > kOwnStall) std::fill(heard_.begin(), heard_.end(), now);
  last_call_ = now;
  std::vector<int> agents;
  for (int agent = 0; agent < static_cast<int>(heard_.size()); ++agent) {
    if (now - heard_[agent] > silence_ && lost_.insert(agent).second) agents.push_back(agent);
  }
  return agents;
}

}  // namespace ddpsweep::cluster
