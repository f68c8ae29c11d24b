// The deadlines of an experiment file: limits.start, limits.load and so on. No settings: another deadline is the same
// cell.
#pragma once

#include <string>
#include <vector>

#include "orchestrator/matrix/settings.hpp"
#include "orchestrator/matrix/sweep.hpp"

namespace ddpsweep::matrix {

/// What the file gives, else the defaults. sweep_values: by path, those that are no setting.
Deadlines read_deadlines(const Layer& sweep_values);

/// A sentence for each deadline of the file that is longer than its limits.timeout, and can therefore never be missed.
std::vector<std::string> useless_deadlines(const Layer& sweep_values, const Limits& limits);

}  // namespace ddpsweep::matrix
