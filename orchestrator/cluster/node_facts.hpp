// What agents found of their machines, as the store keeps it: one entry for each node.
#pragma once

#include <vector>

#include "orchestrator/cluster/messages.hpp"

namespace ddpsweep::cluster {

/// Of all agents of a node together: GPUs that one of them may use belong to it. In the order of the agents.
std::vector<store::NodeFacts> node_facts(const std::vector<Inventory>& inventories);

}  // namespace ddpsweep::cluster
