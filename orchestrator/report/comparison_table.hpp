// A comparison as a report: what every format writes.
#pragma once

#include <optional>
#include <string>

#include "orchestrator/report/comparison.hpp"
#include "orchestrator/report/report_model.hpp"

namespace ddpsweep::report {

/// Whether B may not take A's place: it is slower by more than `limit` in a cell, or has not been measured, or not
/// comparably, in one of A's cells.
bool fails(const Comparison& comparison, double limit);

/// limit: what is said to fail; nothing: nobody asked.
Report comparison_report(const std::string& a, const std::string& b, const Comparison& comparison,
                         std::optional<double> limit);

}  // namespace ddpsweep::report
