// The report for a terminal: the views sweep_overview and report_table, formatted and nothing more.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "orchestrator/store/snapshot.hpp"

namespace ddpsweep::report {

/// One line: what the sweep is and what it holds fixed.
std::string report_title(const store::SweepOverview& sweep);

/// The cells of one line of the table, in the columns' order: seconds with 3 decimals, speedup as "1.85x", efficiency
/// and accuracy in percent, "-" where there is no figure.
std::vector<std::string> report_cells(const store::ReportRow& row);

/// The whole report: of the sweep with this name, or of all. Throws ConfigError that lists the sweeps when it is none
/// of them.
std::string text_report(store::Snapshot& store, const std::optional<std::string>& sweep);

}  // namespace ddpsweep::report
