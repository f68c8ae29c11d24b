// Rows of one file, dealt to the runs that wrote them.
#pragma once

#include <optional>
#include <vector>

#include "orchestrator/imports/metrics_file.hpp"

namespace ddpsweep::imports {

using Rows = std::vector<MetricsRow>;

/// How often an epoch stands there at most: as many runs wrote the file at least.
int most_rows_of_an_epoch(const Rows& rows);

/// Deals the rows to as many runs, where the file leaves no choice: when each run wrote its epochs one after another,
/// without leaving one out, there is exactly one way. Losses and times are not looked at: those of two runs are too
/// much alike to tell them apart. The runs are in the order of their first rows. Nothing: there are several ways, or
/// none.
std::optional<std::vector<Rows>> deal(const Rows& rows);

}  // namespace ddpsweep::imports
