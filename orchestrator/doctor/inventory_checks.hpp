// What the ranks of a launch offer, judged with the words that `run` would use. Pure.
#pragma once

#include <optional>
#include <vector>

#include "orchestrator/cluster/messages.hpp"
#include "orchestrator/doctor/check.hpp"
#include "orchestrator/matrix/sweep.hpp"

namespace ddpsweep::doctor {

/// One check for each rank, and one more when no group of some cell can start because a launcher bound the ranks.
/// inventories: index = rank, cores already marked by mark_shared_cores(). bound_counts: a launcher started the ranks,
/// and the user did not ask for slots beyond the cores.
std::vector<Check> inventory_checks(const std::vector<cluster::Inventory>& inventories, const matrix::Sweep& sweep,
                                    bool bound_counts);

/// A warning for each chosen cell that `run` would skip on these ranks, or anywhere.
std::vector<Check> placement_checks(const std::vector<cluster::Inventory>& inventories, const matrix::Sweep& sweep);

/// Where a group meets that shall show most with least: one slot of each agent that has one that suits the need, but
/// two when there is a single such agent, because a group of one says nothing to anybody. The need's world size does
/// not count. offered: each slot once.
std::vector<schedule::Slot> slots_for_check(const std::vector<schedule::Slot>& offered, const schedule::Need& need);

}  // namespace ddpsweep::doctor
