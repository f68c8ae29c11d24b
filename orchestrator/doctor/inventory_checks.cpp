#include "orchestrator/doctor/inventory_checks.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "orchestrator/cluster/inventory.hpp"
#include "orchestrator/schedule/placement.hpp"

namespace ddpsweep::doctor {
namespace {

/// "2 GPUs: NVIDIA H200, NVLink"
std::string describe_gpus(const cluster::Inventory& inventory) {
  std::set<std::string> names;
  for (const auto& gpu : inventory.gpus) names.insert(gpu.name);
  const auto count = inventory.gpus.size();
  auto text = fmt::format("{}: {}", schedule::devices(count, matrix::DeviceKind::gpu), fmt::join(names, " + "));
  if (!inventory.nvlink.empty()) {
    text += inventory.nvlink.size() == count * (count - 1) / 2 ? ", NVLink" : ", NVLink between some";
  }
  return text;
}

Check check_of(std::size_t rank, const cluster::Inventory& inventory) {
  const std::string name = fmt::format("rank {}", rank);
  if (!inventory.problem.empty()) {
    return {name, Status::fail, fmt::format("on {}: {}", inventory.node, inventory.problem),
            fmt::format("is ddpsweep installed under the same path on {} as on the other nodes?", inventory.node)};
  }
  std::string offer = fmt::format("offers {} slot{} ({}), of {} cores; {}", inventory.slots.size(),
                                  inventory.slots.size() == 1 ? "" : "s", schedule::describe_slots(inventory.slots),
                                  inventory.online_cores, inventory.cpu_model);
  if (!inventory.gpus.empty()) offer += "; " + describe_gpus(inventory);
  if (!inventory.gpu_note.empty()) offer += "; " + inventory.gpu_note;
  if (inventory.oversubscribed) {
    return {name, Status::warn,
            offer + "; a core of these stands for more than one slot, so rows are marked and out of the speedup view",
            "one rank a machine, and no --slots-per-agent beyond the cores"};
  }
  return {name, Status::ok, offer, ""};
}

}  // namespace

std::vector<Check> inventory_checks(const std::vector<cluster::Inventory>& inventories, const matrix::Sweep& sweep,
                                    bool bound_counts) {
  std::vector<Check> checks;
  for (std::size_t rank = 0; rank < inventories.size(); ++rank) checks.push_back(check_of(rank, inventories[rank]));
  for (const auto& difference : cluster::uneven_variables(cluster::environments_of(inventories))) {
    checks.push_back({"environment", Status::warn, difference, cluster::kEvenVariables});
  }
  if (!bound_counts) return checks;
  for (const auto& problem : cluster::binding_problems(inventories, sweep)) {
    checks.push_back({"binding", Status::fail, problem, ""});
  }
  return checks;
}

std::vector<Check> placement_checks(const std::vector<cluster::Inventory>& inventories, const matrix::Sweep& sweep) {
  const auto slots = schedule::merge_slots(cluster::offered_slots(inventories));
  std::vector<Check> checks;
  for (const auto& cell : sweep.cells) {
    if (!cell.selected) continue;
    const auto problem =
        cell.infeasible.empty() ? schedule::placement_problem(schedule::need_of(cell), slots) : cell.infeasible;
    if (!problem.empty()) {
      checks.push_back(
          {"cell " + cell.experiment, Status::warn, problem, "`run` would skip it; `ddpsweep plan` tells more"});
    }
  }
  return checks;
}

std::vector<schedule::Slot> slots_for_check(const std::vector<schedule::Slot>& offered, const schedule::Need& need) {
  auto all = offered;
  std::erase_if(all, [&](const auto& slot) { return !schedule::suits(slot, need); });
  std::vector<schedule::Slot> chosen;
  std::set<int> agents;
  for (const auto& slot : all) {
    if (agents.insert(slot.agent).second) chosen.push_back(slot);
  }
  if (chosen.size() == 1 && all.size() > 1) chosen.push_back(all[1]);
  return chosen;
}

}  // namespace ddpsweep::doctor
