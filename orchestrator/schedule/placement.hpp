// Which slots a group gets, and whether there are enough. Pure.
#pragma once

#include <string>
#include <vector>

#include "orchestrator/matrix/sweep.hpp"
#include "orchestrator/schedule/slot.hpp"

namespace ddpsweep::schedule {

/// What a cell's runs ask for: bf16 and tf32 ask for GPUs that compute in them (8.0 and newer), not ones that would
/// quietly compute in fp32 or make it up.
Need need_of(const matrix::Cell& cell);

/// May a rank of such a run be placed there? Yes where the GPU's capability is not known.
bool suits(const Slot& slot, const Need& need);
std::size_t count_suiting(const std::vector<Slot>& slots, const Need& need);

/// Each slot once: the first of those with the same id stays.
std::vector<Slot> merge_slots(std::vector<Slot> slots);

/// `width` of the candidates, those of one node consecutive; empty when there are fewer. One node when one has enough
/// (of several the one with the fewest, to keep large gaps), else as few nodes as possible. Within a node the
/// candidates' order counts.
std::vector<Slot> choose_slots(int width, const std::vector<Slot>& candidates);
/// The same for a run whose attempts on `failed_on` failed: on other nodes, else on other slots, where that takes no
/// more nodes (which would make it another measurement); else as few of these slots as the chosen nodes allow. Empty
/// only when there are too few candidates.
std::vector<Slot> choose_slots(int width, const std::vector<Slot>& candidates, const std::vector<Slot>& failed_on);

/// Why a group can never start on these slots, which are `where`: "needs 4 GPUs, 2 here", "needs 2 GPUs of compute
/// capability 8.0 for bf16, 0 here (2 x Tesla T4: 7.5)". Empty when it can.
std::string placement_problem(const Need& need, const std::vector<Slot>& slots, const std::string& where = "here");

/// "1 GPU", "2 CPU cores"
std::string devices(std::size_t count, matrix::DeviceKind kind);

/// "node1 gpu 0-3, node2 gpu 0": for people.
std::string describe_slots(const std::vector<Slot>& slots);

}  // namespace ddpsweep::schedule
