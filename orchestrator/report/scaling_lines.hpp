// What people read below a table of figures with spreads.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "orchestrator/report/scaling.hpp"

namespace ddpsweep::report {

/// The bases in absolute numbers; how intervals were made; which cells make no difference, are less accurate than their
/// base, or have too few runs for an interval.
std::vector<std::string> lines_of_spread(const std::vector<ScaledCell>& cells);

}  // namespace ddpsweep::report
