#include "orchestrator/cluster/node_facts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace ddpsweep::cluster {
namespace {

/// The GPUs of a node, whichever agent may use them.
struct NodeGpus {
  std::map<std::string, const Gpu*> by_uuid;
  std::set<std::pair<std::string, std::string>> linked;  // in the order of UUIDs
  bool told = true;                                      // of every two
};

NodeGpus gpus_of(const std::string& node, const std::vector<Inventory>& inventories) {
  NodeGpus all;
  std::size_t most = 0;
  for (const auto& inventory : inventories) {
    if (inventory.node != node) continue;
    for (const auto& gpu : inventory.gpus) all.by_uuid[gpu.uuid] = &gpu;
    for (const auto& [one, other] : inventory.nvlink) all.linked.insert(std::minmax(one, other));
    if (!inventory.gpus.empty()) all.told = all.told && inventory.nvlink_told;
    most = std::max(most, inventory.gpus.size());
  }
  // Agents that see a GPU each cannot tell of two.
  all.told = all.told && most == all.by_uuid.size();
  return all;
}

std::string link_of(const NodeGpus& gpus) {
  const auto count = gpus.by_uuid.size();
  if (count < 2) return "";
  if (gpus.linked.size() == count * (count - 1) / 2) return "nvlink";
  if (!gpus.told) return "";
  return gpus.linked.empty() ? "none" : "some";
}

}  // namespace

std::vector<store::NodeFacts> node_facts(const std::vector<Inventory>& inventories) {
  std::vector<store::NodeFacts> nodes;
  for (const auto& inventory : inventories) {
    if (std::ranges::find(nodes, inventory.node, &store::NodeFacts::node) != nodes.end()) continue;
    const auto gpus = gpus_of(inventory.node, inventories);
    std::set<std::string> models;
    store::NodeFacts facts{.node = inventory.node,
                           .cpu_model = inventory.cpu_model == "unknown" ? "" : inventory.cpu_model,
                           .cores = inventory.online_cores,
                           .memory_bytes = inventory.memory_bytes,
                           .kernel = inventory.kernel,
                           .os = inventory.os,
                           .gpus = static_cast<int>(gpus.by_uuid.size()),
                           .gpu_link = link_of(gpus)};
    for (const auto& [uuid, gpu] : gpus.by_uuid) {
      models.insert(gpu->name);
      facts.gpu_memory_bytes = std::max(facts.gpu_memory_bytes, gpu->memory_bytes);
    }
    facts.gpu_model = fmt::format("{}", fmt::join(models, " + "));
    for (const auto& agent : inventories) {
      if (agent.node != inventory.node || agent.gpus.empty()) continue;
      facts.driver_version = agent.driver_version;
      facts.cuda_driver_version = agent.cuda_driver_version;
    }
    nodes.push_back(std::move(facts));
  }
  return nodes;
}

}  // namespace ddpsweep::cluster
