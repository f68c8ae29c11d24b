#include "orchestrator/cluster/agent_watch.hpp"

namespace ddpsweep::cluster {

std::vector<int> AgentWatch::newly_lost(Clock::time_point now) {
  std::vector<int> agents;
  for (int agent = 0; agent < static_cast<int>(heard_.size()); ++agent) {
    auto& heard = heard_[static_cast<std::size_t>(agent)];
    if (!heard) heard = now;
    if (now - *heard > silence_ && lost_.insert(agent).second) agents.push_back(agent);
  }
  return agents;
}

}  // namespace ddpsweep::cluster
