// From a point of the matrix and its resolved settings to a Cell: keys, names, and why it could not run.
#pragma once

#include <string>

#include "orchestrator/matrix/axes.hpp"
#include "orchestrator/matrix/settings.hpp"
#include "orchestrator/matrix/sweep.hpp"

namespace ddpsweep::matrix {

/// A cell without what depends on the rest of the file: experiment, family_key, is_baseline and infeasible.
Cell make_cell(const Point& point, const FlatSettings& settings);

/// The identity of a training: hash of settings, device and world size. Left out: where files are (of model.weights
/// its name counts), defaults of keys that were added later (Key::added_later), and the settings and world size
/// that `without` names ("gpus", "train.precision", "model" for all model keys).
std::string settings_hash(const FlatSettings& settings, DeviceKind device, int world_size,
                          const std::vector<std::string>& without = {});

/// Why no machine could run the cell; empty when one can. own_worker: with this version's worker, not another program.
std::string why_infeasible(const Cell& cell, bool own_worker);

}  // namespace ddpsweep::matrix
