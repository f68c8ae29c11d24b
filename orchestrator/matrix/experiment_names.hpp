// What cells are called: names of the user's choice, else made from their axes.
#pragma once

#include <string>
#include <vector>

#include "orchestrator/matrix/axes.hpp"
#include "orchestrator/matrix/sweep.hpp"

namespace ddpsweep::matrix {

/// "small_gpus4_bf16": the axis values in the file's order, fit for a folder's name.
std::string automatic_name(const Point& point);

/// Sets Cell::experiment of all cells. names: the file's `names`, or nullptr. points: index = cell. Throws ConfigError
/// when an entry does not match exactly one cell, or two cells would have one name.
void name_experiments(const YamlNode* names, const AxisReader& axes, const std::vector<Point>& points,
                      std::vector<Cell>& cells);

}  // namespace ddpsweep::matrix
