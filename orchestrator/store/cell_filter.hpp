// --where: a condition on the cells of a sweep, in the language that the store is asked in as well.
#pragma once

#include <string>
#include <vector>

#include "orchestrator/matrix/sweep.hpp"

namespace ddpsweep::store {

/// Index = cell: does the SQL condition hold for it? Its columns are the axes (model, gpus or cpus, ...), every setting
/// by its axis name (d_model, learning_rate, ...), experiment, cell_key, world_size and global_batch; NULL where a cell
/// has no such setting. Throws ConfigError when SQLite does not understand the condition.
std::vector<bool> matching_cells(const matrix::Sweep& sweep, const std::string& condition);

}  // namespace ddpsweep::store
