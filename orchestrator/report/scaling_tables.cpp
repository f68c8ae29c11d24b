// The sections intervals and efficiency: the model of scaling.hpp as tables.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

#include "common/excerpt.hpp"
#include "orchestrator/report/efficiency.hpp"
#include "orchestrator/report/scaling_lines.hpp"
#include "orchestrator/report/section_parts.hpp"
#include "orchestrator/report/sections.hpp"

namespace ddpsweep::report {
namespace {

using store::Json;

/// A fraction with the digits that people see, so that what adds up does so on paper.
double in_hundredths_of_a_percent(double fraction) { return std::round(fraction * 1e4) / 1e4; }

/// runs: of all cells that the figure is made of.
Json word_of(const Spread& spread, std::int64_t runs) {
  if (spread.kind == SpreadKind::interval) return "interval";
  if (spread.kind == SpreadKind::range) return "range";
  return runs == 1 ? Json("n=1") : Json();
}

Json word_of(Difference difference) {
  switch (difference) {
    case Difference::none:
      return "no difference";
    case Difference::faster:
      return "faster";
    case Difference::slower:
      return "slower";
    case Difference::unknown:
      break;
  }
  return {};
}

void put_spread(Json& row, const std::string& name, const Spread& spread) {
  const bool known = spread.kind != SpreadKind::none;
  row[name + "_low"] = known ? Json(spread.low) : Json();
  row[name + "_high"] = known ? Json(spread.high) : Json();
}

Json interval_row(const ScaledCell& cell, const std::vector<ScaledCell>& cells) {
  const auto& figure = cell.figure;
  Json row{{"experiment", figure.experiment}, {"setup", figure.setup}, {"runs", figure.runs}};
  row["epoch_seconds"] = or_null(figure.epoch_seconds);
  put_spread(row, "epoch_seconds", cell.epoch_seconds);
  row["epoch_seconds_spread"] = word_of(cell.epoch_seconds, figure.runs);
  row["coverage"] = cell.median_ranks ? Json(cell.median_ranks->coverage) : Json();
  row["samples_per_second"] = or_null(figure.samples_per_second);
  row["speedup"] = or_null(figure.speedup);
  put_spread(row, "speedup", cell.speedup);
  row["speedup_spread"] = cell.is_base ? Json("base")
                          : cell.base  ? word_of(cell.speedup, std::max(figure.runs, cells[*cell.base].figure.runs))
                                       : Json();
  row["difference"] = word_of(cell.difference);
  row["efficiency"] = or_null(figure.efficiency);
  row["serial_fraction"] = or_null(cell.serial_fraction);
  row["accuracy"] = or_null(figure.accuracy);
  row["accuracy_difference"] = or_null(cell.accuracy_difference);
  row["accuracy_is_worse"] = cell.accuracy_difference ? Json(cell.accuracy_is_worse ? 1 : 0) : Json();
  row["R"] = or_null(cell.compute_to_communication);
  row["exposed_ms"] = or_null(cell.exposed_ms);
  row["peak_memory_bytes"] = or_null(cell.peak_memory_bytes);
  row["base_experiment"] = cell.base ? Json(cells[*cell.base].figure.experiment) : Json();
  row["verdict"] = figure.key.verdict.empty() ? Json() : Json(figure.key.verdict);
  row["remark"] = figure.remark;
  row["note"] = figure.note;
  return row;
}

Json efficiency_row(const ScaledCell& cell, const ScaledCell& base, const LostSeconds& lost) {
  const double measured = *cell.figure.epoch_seconds;
  const double efficiency = in_hundredths_of_a_percent(*cell.figure.efficiency);
  Json row{{"experiment", cell.figure.experiment}, {"setup", cell.figure.setup}, {"runs", cell.figure.runs},
           {"ideal_seconds", lost.ideal},          {"epoch_seconds", measured},  {"efficiency", efficiency}};
  double left = in_hundredths_of_a_percent(1 - efficiency);
  row["lost"] = left;
  const auto put = [&](const char* name, const std::optional<double>& seconds) {
    row[name] = seconds ? Json(in_hundredths_of_a_percent(*seconds / measured)) : Json();
    if (seconds) left -= row[name].get<double>();
  };
  put("exposed_communication", lost.exposed_communication);
  put("rank_skew", lost.rank_skew);
  put("input_wait", lost.input_wait);
  row["not_attributed"] = in_hundredths_of_a_percent(left);
  row["serial_fraction"] = or_null(cell.serial_fraction);
  const Loss dominant = dominant_loss(lost, cell, base);
  row["dominant"] = name_of(dominant);
  row["base_experiment"] = base.figure.experiment;
  row["advice"] = advice_on(dominant, lost, cell);
  return row;
}

/// Cells with the same advice, in one line.
std::vector<std::string> advice_lines(const Json& rows) {
  std::vector<std::string> lines;
  NamesBy advised;  // by "dominant: advice"
  for (const Json& row : rows) {
    const auto advice = row.at("dominant").get<std::string>() + ": " + row.at("advice").get<std::string>();
    names_under(advised, advice).push_back(one_line(row.at("experiment").get<std::string>()));
  }
  for (const auto& [advice, names] : advised)
    lines.push_back(fmt::format("Dominant in {}: {}", first_few(names), advice));
  return lines;
}

}  // namespace

SweepTable intervals_table(const store::SweepOverview& sweep, const std::vector<ScaledCell>& cells) {
  SweepTable table{
      .sweep = sweep.sweep,
      .title = fmt::format("{}: how far the medians may be off, {}", one_line(sweep.sweep), what_is_fixed(sweep)),
      .facts = facts_of(sweep),
      .columns = columns_of(Section::intervals),
      .rows = Json::array(),
      .lines = lines_of_spread(cells)};
  std::erase_if(table.columns, [](const Column& column) {
    constexpr std::string_view for_programs[] = {"coverage",   "serial_fraction",   "accuracy_is_worse", "R",
                                                 "exposed_ms", "peak_memory_bytes", "base_experiment",   "verdict",
                                                 "remark"};
    return std::ranges::find(for_programs, column.name) != std::end(for_programs);
  });
  for (const auto& cell : cells) table.rows.push_back(interval_row(cell, cells));
  std::ranges::move(lines_of_remarks(table.rows), std::back_inserter(table.lines));
  return table;
}

SweepTable efficiency_table(const store::SweepOverview& sweep, const std::vector<ScaledCell>& cells) {
  SweepTable table{.sweep = sweep.sweep,
                   .title = fmt::format(
                       "{}: where efficiency goes, {} (parts of an epoch; efficiency and the four parts of lost make "
                       "100 %)",
                       one_line(sweep.sweep), what_is_fixed(sweep)),
                   .facts = facts_of(sweep),
                   .columns = columns_of(Section::efficiency),
                   .rows = Json::array(),
                   .lines = {}};
  std::erase_if(table.columns, [](const Column& column) {
    return column.name == std::string_view("base_experiment") || column.name == std::string_view("advice");
  });
  for (const auto& cell : cells) {
    if (!cell.base) continue;
    if (const auto lost = lost_seconds(cell, cells[*cell.base]))
      table.rows.push_back(efficiency_row(cell, cells[*cell.base], *lost));
  }
  table.lines =
      table.rows.empty()
          ? std::vector<std::string>{"No cell has a valid figure beside that of another cell to compare it with."}
          : advice_lines(table.rows);
  return table;
}

}  // namespace ddpsweep::report
