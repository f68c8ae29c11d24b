#include "orchestrator/report/comparison_table.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ddpsweep::report {
namespace {

std::string words_of(const Spread& spread) {
  if (spread.kind == SpreadKind::none) return "-";
  return fmt::format("{:.3f} to {:.3f}{}", spread.low, spread.high, spread.kind == SpreadKind::range ? " (range)" : "");
}

std::vector<Column> columns() {
  return {{"experiment", Style::text},   {"setup", Style::text},     {"a_seconds", Style::seconds},
          {"b_seconds", Style::seconds}, {"ratio", Style::factor},   {"interval", Style::text},
          {"runs", Style::text},         {"conclusion", Style::note}};
}

store::Json row_of(const ComparedCell& cell) {
  const bool has_spread = cell.spread.kind != SpreadKind::none;
  return {{"experiment", cell.experiment},
          {"setup", cell.setup},
          {"a_seconds", cell.seconds_a},
          {"b_seconds", cell.seconds_b},
          {"ratio", cell.ratio},
          {"interval", words_of(cell.spread)},
          {"low", has_spread ? store::Json(cell.spread.low) : store::Json()},
          {"high", has_spread ? store::Json(cell.spread.high) : store::Json()},
          {"runs", fmt::format("{} / {}", cell.runs_a, cell.runs_b)},
          {"conclusion", conclusion(cell)}};
}

std::string sentence_of(const Comparison& comparison, double limit) {
  const auto slower =
      std::ranges::count_if(comparison.cells, [&](const auto& cell) { return is_slower_by(cell, limit); });
  const auto missing = std::ranges::count_if(comparison.refused, &RefusedCell::in_a);
  return fmt::format("{}: of {} cells of A, B is slower by more than {:g} % in {}, and cannot be compared in {}",
                     fails(comparison, limit) ? "FAILED" : "passed",
                     comparison.cells.size() + static_cast<std::size_t>(missing), 100 * limit, slower, missing);
}

}  // namespace

bool fails(const Comparison& comparison, double limit) {
  return std::ranges::any_of(comparison.refused, &RefusedCell::in_a) ||
         std::ranges::any_of(comparison.cells, [&](const auto& cell) { return is_slower_by(cell, limit); });
}

Report comparison_report(const std::string& a, const std::string& b, const Comparison& comparison,
                         std::optional<double> limit) {
  SweepTable table{.sweep = fmt::format("{} against {}", b, a),
                   .title = fmt::format("{} (B) against {} (A): B's epoch seconds over A's", b, a),
                   .facts = {{"a", a}, {"b", b}, {"refused", store::Json::array()}},
                   .columns = columns(),
                   .rows = store::Json::array(),
                   .lines = {}};
  for (const auto& cell : comparison.cells) table.rows.push_back(row_of(cell));
  for (const auto& difference : comparison.differences) table.lines.push_back("Differs: " + difference);
  for (const auto& cell : comparison.refused) {
    table.facts["refused"].push_back({{"experiment", cell.experiment}, {"reason", cell.reason}});
    table.lines.push_back(fmt::format("Not compared: {}: {}", cell.experiment, cell.reason));
  }
  if (limit) {
    table.facts["failed"] = fails(comparison, *limit);
    table.lines.push_back(sentence_of(comparison, *limit));
  }
  return {columns(), {std::move(table)}};
}

}  // namespace ddpsweep::report
