// The report for a terminal: the views sweep_overview and report_table, formatted and nothing more.
#pragma once

#include <optional>
#include <string>

#include "orchestrator/report/formats.hpp"

namespace ddpsweep::report {

/// render_report() as text.
std::string text_report(store::Reader& store, const std::optional<std::string>& sweep);

}  // namespace ddpsweep::report
