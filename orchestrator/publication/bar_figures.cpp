// Figures with a bar for each cell: what a step, and what a loss is made of.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "common/excerpt.hpp"
#include "orchestrator/publication/captions.hpp"
#include "orchestrator/publication/csv_table.hpp"
#include "orchestrator/publication/figures.hpp"
#include "orchestrator/publication/plot.hpp"
#include "orchestrator/publication/series.hpp"
#include "orchestrator/report/efficiency.hpp"
#include "orchestrator/report/section_parts.hpp"

namespace ddpsweep::publication {
namespace {

using report::ScaledCell;

/// A part of a bar.
struct Part {
  std::string column, key, fill;
};
const std::string kHatched = "linetype 1 linecolor rgb '#606060' fillstyle pattern 4 border rgb '#404040'";
std::string solid(const std::string& colour) {
  return fmt::format("linetype 1 linecolor rgb '{}' fillstyle solid 1 border rgb '#404040'", colour);
}

/// Stacked bars: the columns of the parts, and of their sum with its spread.
struct Bars {
  std::string name, total;
  std::vector<Part> parts;
  int times = 1;  // that the drawing shows the numbers: 100 for percent
  CsvTable table;
  Cells cells;  // those in the table, in its order
  Extent ends;  // of what is drawn
  std::vector<report::SpreadKind> spreads;
  report::NamesBy unknown;  // of those drawn: which cells a part is not known of

  std::size_t drawn() const { return std::min(cells.size(), kMostCells); }
};

std::vector<std::string> header_of(const std::vector<std::string>& columns, const std::string& total) {
  return joined(joined({"world_size", "runs"}, columns),
                joined({total, total + "_low", total + "_high", "spread"}, kCellColumns));
}

void add_bar(Bars& bars, const FigureData& data, std::size_t index, const std::vector<std::optional<double>>& parts,
             double total, const report::Spread& spread) {
  const auto& cell = data.cells[index];
  std::vector<Field> row{field(std::int64_t{cell.figure.world_size}), field(cell.figure.runs)};
  double left = 0, right = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto& part = parts[i];
    row.push_back(field(part));
    if (!part && bars.cells.size() < kMostCells)
      report::names_under(bars.unknown, bars.parts[i].key).push_back(one_line(cell.figure.experiment));
    (part.value_or(0) < 0 ? left : right) += part.value_or(0);
  }
  row = joined(joined(row, {field(total)}), spread_fields(spread));
  bars.table.add(joined(row, cell_fields(cell)));
  bars.cells.push_back(index);
  if (bars.cells.size() > kMostCells) return;
  bars.ends.add(left);
  bars.ends.add(right);
  bars.spreads.push_back(spread.kind);
  if (spread.kind == report::SpreadKind::none) return;
  bars.ends.add(spread.low);
  bars.ends.add(spread.high);
}

/// Of all cells, so that it is not drawn.
bool is_unknown(const Bars& bars, const Part& part) {
  return std::ranges::any_of(
      bars.unknown, [&](const auto& names) { return names.first == part.key && names.second.size() == bars.drawn(); });
}

std::string script_of(const FigureData& data, const Bars& bars, const std::string& x_label) {
  constexpr double kRowInches = 0.2, kRoom = 1.05;
  const auto labels = labels_of(data, first_of(bars.cells, bars.drawn()));
  std::vector<std::string> columns, keys, plots;
  const auto rows = fmt::format("'{}.csv' every ::0::{} using ", bars.name, bars.drawn() - 1);
  for (const auto& part : bars.parts) {
    columns.push_back(part.column);
    if (is_unknown(bars, part)) continue;
    keys.push_back(part.key);
    plots.push_back(fmt::format("{}(0):(-$0):(from({})):(to({})):(-$0-0.34):(-$0+0.34) with boxxyerror {} title {}",
                                rows, columns.size(), columns.size(), part.fill, quoted(part.key)));
  }
  if (std::ranges::any_of(bars.spreads, [](auto kind) { return kind != report::SpreadKind::none; })) {
    plots.push_back(
        fmt::format("{0}({1}*column(\"{2}\")):(-$0):({1}*column(\"{2}_low\")):({1}*column(\"{2}_high\")) with "
                    "xerrorbars linecolor rgb 'black' linewidth 1 dashtype 1 pointtype 2 pointsize 0.3 notitle",
                    rows, bars.times, bars.total));
  }
  const double scale = bars.times;
  return script_head(bars.name, rows_height(labels, kRowInches) + key_height(keys)) + key_above(keys) +
         row_axis(labels) +
         linear_axis("x", scale * kRoom * std::min(0.0, bars.ends.low()),
                     scale * kRoom * std::max(0.0, bars.ends.high())) +
         fmt::format("set xlabel {}\nset border 1\nset arrow from 0, graph 0 to 0, graph 1 nohead\n", quoted(x_label)) +
         fmt::format("# Parts above 0 are stacked to the right of it, those below to the left.\nparts = '{}'\n",
                     fmt::join(columns, " ")) +
         fmt::format("part(k) = strlen(stringcolumn(word(parts, k))) ? {}*column(word(parts, k)) : 0\n", bars.times) +
         "before(k, sign) = k < 1 ? 0 : before(k-1, sign) + (sign*part(k) > 0 ? part(k) : 0)\n"
         "from(k) = before(k-1, part(k) < 0 ? -1 : 1)\n"
         "to(k) = from(k) + part(k)\n" +
         plot_command(plots);
}

Figure finished(const FigureData& data, const Bars& bars, const std::string& title, const std::string& x_label,
                const std::string& what) {
  const auto shown = first_of(bars.cells, bars.drawn());
  Caption caption(what);
  for (const auto& [part, names] : bars.unknown)
    caption.say(fmt::format("Not measured, so in what is hatched: {} of {}.", part, report::first_few(names)));
  caption.say(sentence_of_batch(data))
      .say(sentence_of_runs(data, shown))
      .say(sentence_of_bars(bars.spreads))
      .say(sentences_of_marks(data, shown))
      .say(sentence_of_omitted(bars.drawn(), bars.cells.size(), "cells", bars.name));
  return {bars.name, title, caption.text(), bars.table.text(), script_of(data, bars, x_label)};
}

std::optional<double> sum_of(const std::vector<std::optional<double>>& parts) {
  double sum = 0;
  for (const auto& part : parts) sum += part.value_or(0);
  return sum;
}

}  // namespace

std::optional<Figure> step_time_figure(const FigureData& data) {
  std::vector<Part> parts{{"compute_ms", "compute", solid("#1f3f77")},
                          {"exposed_communication_ms", "exposed communication", solid("#d98032")},
                          {"input_wait_ms", "input wait", solid("#f3dc9b")},
                          {"rest_ms", "the rest", kHatched}};
  Bars bars{
      .name = "step_time",
      .total = "step_ms",
      .parts = parts,
      .table = CsvTable(header_of({"compute_ms", "exposed_communication_ms", "input_wait_ms", "rest_ms"}, "step_ms"))};
  std::size_t without = 0;
  for (std::size_t i = 0; i < data.cells.size(); ++i) {
    const ScaledCell& cell = data.cells[i];
    const auto steps = cell.figure.steps_per_epoch;
    if (!cell.figure.epoch_seconds) continue;
    if (!cell.compute_ms || !steps) {
      ++without;
      continue;
    }
    const double to_step_ms = 1000 / *steps, step_ms = *cell.figure.epoch_seconds * to_step_ms;
    std::vector<std::optional<double>> values{cell.compute_ms, cell.exposed_ms, std::nullopt};
    if (cell.input_seconds) values[2] = *cell.input_seconds * to_step_ms;
    values.push_back(step_ms - *sum_of(values));
    auto spread = cell.epoch_seconds;
    spread.low *= to_step_ms;
    spread.high *= to_step_ms;
    add_bar(bars, data, i, values, step_ms, spread);
  }
  if (bars.cells.empty()) return std::nullopt;
  auto what = std::string(
      "Where a step's time goes: medians over n runs. Computing and exposed communication were measured before the "
      "first "
      "epoch, the wait for input in the epochs; the rest is the epoch's time divided by its steps, less these, and "
      "left of "
      "0 "
      "where they are more.");
  if (without > 0)
    what += fmt::format(" {} cell{} measured without calibration.", without, without == 1 ? " was" : "s were");
  return finished(data, bars, "Where a step's time goes", "time of a step (ms)", what);
}

std::optional<Figure> lost_efficiency_figure(const FigureData& data) {
  std::vector<Part> parts{{"exposed_communication", "exposed communication", solid("#1f3f77")},
                          {"rank_skew", "rank skew", solid("#d98032")},
                          {"input_wait", "input wait", solid("#f3dc9b")},
                          {"not_attributed", "not attributed", kHatched}};
  Bars bars{
      .name = "lost_efficiency",
      .total = "lost",
      .parts = parts,
      .times = 100,
      .table = CsvTable(header_of({"exposed_communication", "rank_skew", "input_wait", "not_attributed"}, "lost"))};
  for (std::size_t i = 0; i < data.cells.size(); ++i) {
    const ScaledCell& cell = data.cells[i];
    if (!cell.base || cell.figure.epoch_seconds.value_or(0) <= 0) continue;
    const ScaledCell& base = data.cells[*cell.base];
    const auto lost = report::lost_seconds(cell, base);
    if (!lost) continue;
    const double epoch = *cell.figure.epoch_seconds;
    const auto share = [&](std::optional<double> seconds) {
      return seconds ? std::optional(*seconds / epoch) : seconds;
    };
    const auto efficiency = report::efficiency_spread(cell, base);
    const report::Spread spread{efficiency.kind, 1 - efficiency.high, 1 - efficiency.low};
    add_bar(bars, data, i,
            {share(lost->exposed_communication), share(lost->rank_skew), share(lost->input_wait),
             share(lost->not_attributed)},
            lost->lost / epoch, spread);
  }
  if (bars.cells.empty()) return std::nullopt;
  return finished(
      data, bars, "Where efficiency goes", "lost (% of the epoch)",
      "What an epoch takes beyond the ideal one, in parts of the epoch: they add up to 100 % less the efficiency. "
      "A part below 0 is left of 0: measured parts overlap where a wait for a slow rank is seen as communication, "
      "too. The bar at the sum is that of the efficiency.");
}

}  // namespace ddpsweep::publication
