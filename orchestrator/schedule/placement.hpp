// Which slots a group gets, and whether there are enough. Pure.
#pragma once

#include <string>
#include <vector>

#include "orchestrator/schedule/slot.hpp"

namespace ddpsweep::schedule {

/// Each slot once: the first of those with the same id stays.
std::vector<Slot> merge_slots(std::vector<Slot> slots);

/// `width` of the candidates, those of one node consecutive; empty when there are fewer. One node when one has enough
/// (of several the one with the fewest, to keep large gaps), else as few nodes as possible. Within a node the
/// candidates' order counts.
std::vector<Slot> choose_slots(int width, const std::vector<Slot>& candidates);

/// Why a group can never start on these slots: "wants 4 GPUs, but 2 are offered". Empty when it can.
std::string placement_problem(matrix::DeviceKind device, int world_size, const std::vector<Slot>& slots);

/// "node1 gpu 0-3, node2 gpu 0": for people.
std::string describe_slots(const std::vector<Slot>& slots);

}  // namespace ddpsweep::schedule
