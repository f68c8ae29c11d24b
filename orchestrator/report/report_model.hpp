// The report as values: what every format writes, each in its own way. Columns are named here and nowhere else.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/store/report_rows.hpp"

namespace ddpsweep::report {

/// How people read a value.
enum class Style { text, count, seconds, factor, fraction };

/// A column of the view report_table.
struct Column {
  const char* name;
  Style style;
  nlohmann::json (*value)(const store::ReportRow&);  // as the view has it; null where it has NULL
};

/// The columns for people: target_seconds only where some cell has a target.
std::vector<Column> columns_of(const store::SweepOverview& sweep);
/// Every column, for programs, which want the same ones each time.
std::vector<Column> all_columns();

/// The value of a column as people read it, in one line: seconds with 3 decimals, a factor as "1.850x", a fraction in
/// percent, "-" where there is none.
std::string shown(const Column& column, const store::ReportRow& row);

/// One line: what the sweep is and what it holds fixed.
std::string report_title(const store::SweepOverview& sweep);

struct SweepReport {
  store::SweepOverview overview;
  std::vector<store::ReportRow> rows;
};

/// Reads the sweep with this name, or all. Throws ConfigError that lists the sweeps when it is none of them.
std::vector<SweepReport> read_reports(store::Reader& store, const std::optional<std::string>& sweep);

}  // namespace ddpsweep::report
