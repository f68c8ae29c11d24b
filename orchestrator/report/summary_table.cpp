// The section summary: one row a cell with all that a decision needs, for a page and for a paper.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>

#include "common/excerpt.hpp"
#include "orchestrator/report/scaling_lines.hpp"
#include "orchestrator/report/section_parts.hpp"
#include "orchestrator/report/sections.hpp"

namespace ddpsweep::report {
namespace {

using store::Json;

/// "1.298 to 1.301", and "range" before what promises nothing.
Json spread_text(const Spread& spread, std::int64_t runs) {
  const auto bounds = fmt::format("{:.3f} to {:.3f}", spread.low, spread.high);
  if (spread.kind == SpreadKind::interval) return bounds;
  if (spread.kind == SpreadKind::range) return "range " + bounds;
  return runs == 1 ? Json("n=1") : Json();
}

Json verdict_text(const store::FigureRow& figure) {
  switch (figure.grade) {
    case 1:
      return "valid";
    case 2:
      return "oversubscribed";
    case 3:
      return "unaudited †";
    default:
      return {};
  }
}

Json summary_row(const ScaledCell& cell, const std::vector<ScaledCell>& cells) {
  const auto& figure = cell.figure;
  const ScaledCell* base = cell.base ? &cells[*cell.base] : nullptr;
  Json row{{"experiment", figure.experiment}, {"setup", figure.setup}, {"world_size", figure.world_size}};
  row["nodes"] = cell.nodes > 0 ? Json(cell.nodes) : Json();
  row["runs"] = figure.runs;
  row["epoch_seconds"] = or_null(figure.epoch_seconds);
  row["epoch_seconds_spread"] = spread_text(cell.epoch_seconds, figure.runs);
  row["samples_per_second"] = or_null(figure.samples_per_second);
  row["speedup"] = or_null(figure.speedup);
  row["speedup_spread"] = cell.is_base ? Json("base")
                          : base       ? spread_text(cell.speedup, std::max(figure.runs, base->figure.runs))
                                       : Json();
  row["ideal"] = base ? Json(static_cast<double>(figure.world_size) / base->figure.world_size) : Json();
  row["efficiency"] = or_null(figure.efficiency);
  row["accuracy"] = or_null(figure.accuracy);
  row["accuracy_difference"] = or_null(cell.accuracy_difference);
  row["R"] = or_null(cell.compute_to_communication);
  row["exposed_ms"] = or_null(cell.exposed_ms);
  row["peak_memory_bytes"] = or_null(cell.peak_memory_bytes);
  row["verdict"] = verdict_text(figure);
  row["remark"] = figure.remark;
  std::vector<std::string> notes;
  if (cell.accuracy_is_worse)
    notes.push_back(fmt::format("accuracy worse than the base's by more than {} points", 100 * kWorseAccuracy));
  if (!figure.note.empty()) notes.push_back(figure.note);
  row["note"] = fmt::format("{}", fmt::join(notes, "; "));
  return row;
}

}  // namespace

SweepTable summary_table(const store::SweepOverview& sweep, const std::vector<ScaledCell>& cells) {
  SweepTable table{
      .sweep = sweep.sweep,
      .title = fmt::format("{}: summary, {} (medians over runs)", one_line(sweep.sweep), what_is_fixed(sweep)),
      .facts = facts_of(sweep),
      .columns = columns_of(Section::summary),
      .rows = Json::array(),
      .lines = lines_of_spread(cells)};
  std::erase_if(table.columns, [](const Column& column) { return column.name == std::string_view("remark"); });
  for (const auto& cell : cells) table.rows.push_back(summary_row(cell, cells));
  std::ranges::move(lines_of_remarks(table.rows), std::back_inserter(table.lines));
  return table;
}

}  // namespace ddpsweep::report
