// The sections of the report: which view each shows, in which columns and under which title. Columns are named here and
// nowhere else.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "orchestrator/report/report_model.hpp"
#include "orchestrator/report/scaling.hpp"
#include "orchestrator/store/report_rows.hpp"

namespace ddpsweep::report {

enum class Section {
  speedup,     // report_table: how well training scales
  hypothesis,  // hypothesis and claim: where a step's time goes, and what that says of two claims
  intervals,   // how far medians and speedups may be off (scaling.hpp)
  efficiency,  // what an epoch took beyond the ideal, and why (efficiency.hpp)
  summary,     // all that a decision needs of a cell, in one row
};

/// The section with this name; nothing when there is none.
std::optional<Section> section_of(std::string_view name);

/// Every column of the section's table, for programs.
std::vector<Column> columns_of(Section section);

/// rows: store::report_rows(). People see target_seconds only where some cell has a target, and below the table which
/// figures are marked with what (the column remark).
SweepTable speedup_table(const store::SweepOverview& sweep, store::Json rows);
/// rows, claims: store::hypothesis_rows() and store::claim_rows().
SweepTable hypothesis_table(const store::SweepOverview& sweep, store::Json rows, const store::Json& claims);

/// cells: scaling(). People do not see what other sections or the lines below the table say.
SweepTable intervals_table(const store::SweepOverview& sweep, const std::vector<ScaledCell>& cells);
SweepTable summary_table(const store::SweepOverview& sweep, const std::vector<ScaledCell>& cells);
/// One row for each cell that is compared with another.
SweepTable efficiency_table(const store::SweepOverview& sweep, const std::vector<ScaledCell>& cells);

/// The cells by what they hold fixed while the world size grows, which no table mixes; most sweeps are one such part.
struct SweepPart {
  store::SweepOverview overview;  // batch_mode: of this part
  std::vector<ScaledCell> cells;
};
std::vector<SweepPart> parts_of(const store::SweepOverview& sweep, const std::vector<ScaledCell>& cells);

/// The sweep with this name, or all. Throws ConfigError that lists the sweeps when it is none of them.
std::vector<store::SweepOverview> chosen_sweeps(store::Reader& reader, const std::optional<std::string>& sweep);

/// Reads the chosen sweeps, all of one moment. Throws as chosen_sweeps() does.
Report read_report(store::Reader& store, Section section, const std::optional<std::string>& sweep);

}  // namespace ddpsweep::report
