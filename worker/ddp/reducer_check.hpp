// Shows that a group's reducer averages, with values of which everyone knows the average.
#pragma once

#include <vector>

#include "worker/ddp/reducer.hpp"

namespace ddpsweep::worker {

/// Reduces protocol::reducer_check_input() in place of every gradient, as a step does, and returns what came out; of
/// each element the value furthest from what was expected, over all buckets. layout: the reducer's. A collective.
std::vector<float> check_reducer(Reducer& reducer, const ParameterLayout& layout, int rank, int world_size);

}  // namespace ddpsweep::worker
