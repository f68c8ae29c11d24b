// Figures with a row for each cell: what a step and what a loss is made of, and how even the ranks' steps are.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

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

std::vector<std::string> labels_of(const FigureData& data, const Cells& cells, std::size_t drawn) {
  std::vector<std::string> labels;
  for (std::size_t i = 0; i < drawn; ++i) labels.push_back(label_of(data.cells[cells[i]]));
  return labels;
}

double height_of(const std::vector<std::string>& labels, double row_inches) {
  constexpr double kAroundInches = 0.55;
  const bool has_long = std::ranges::any_of(labels, [](const auto& label) { return label.size() > 25; });
  return kAroundInches + static_cast<double>(labels.size()) * (has_long ? std::max(row_inches, 0.28) : row_inches);
}

Cells first_of(const Cells& cells, std::size_t count) {
  return {cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(count)};
}

/// Of all cells, so that it is not drawn.
bool is_unknown(const Bars& bars, const Part& part) {
  return std::ranges::any_of(
      bars.unknown, [&](const auto& names) { return names.first == part.key && names.second.size() == bars.drawn(); });
}

std::string script_of(const FigureData& data, const Bars& bars, const std::string& x_label) {
  constexpr double kRowInches = 0.2, kRoom = 1.05;
  const auto labels = labels_of(data, bars.cells, bars.drawn());
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
  return script_head(bars.name, height_of(labels, kRowInches) + key_height(keys)) + key_above(keys) + row_axis(labels) +
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
      "epoch, the wait for input in the epochs; the rest is the epoch's time through its steps less these, and left of "
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
    const double ideal = static_cast<double>(cell.figure.world_size) / base.figure.world_size;
    auto spread = cell.speedup;
    spread.low = 1 - cell.speedup.high / ideal;
    spread.high = 1 - cell.speedup.low / ideal;
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

std::optional<Figure> rank_steps_figure(const FigureData& data) {
  struct Steps {
    std::vector<double> p50, p95;
  };
  std::map<store::FigureKey, std::map<int, Steps>> ranks_of;
  for (const auto& row : data.rank_steps) {
    auto& steps = ranks_of[row.key][row.rank];
    steps.p50.push_back(row.step_p50_ms);
    steps.p95.push_back(row.step_p95_ms);
  }
  CsvTable table(joined({"row", "world_size", "rank", "n", "step_p50_ms", "step_p95_ms"}, kCellColumns));
  Cells cells;
  Extent drawn;
  std::size_t drawn_rows = 0;
  for (std::size_t i = 0; i < data.cells.size(); ++i) {
    const auto found = ranks_of.find(data.cells[i].figure.key);
    // Steps of no length are what an import does not know.
    if (found == ranks_of.end() || *report::median(found->second.begin()->second.p50) <= 0) continue;
    for (const auto& [rank, steps] : found->second) {
      const auto p50 = report::median(steps.p50), p95 = report::median(steps.p95);
      table.add(joined(
          {field(static_cast<std::int64_t>(cells.size())), field(std::int64_t{data.cells[i].figure.world_size}),
           field(std::int64_t{rank}), field(static_cast<std::int64_t>(steps.p50.size())), field(p50), field(p95)},
          cell_fields(data.cells[i])));
      if (cells.size() >= kMostCells) continue;
      drawn.add(p50);
      drawn.add(p95);
      drawn_rows = table.rows();
    }
    cells.push_back(i);
  }
  if (cells.empty()) return std::nullopt;
  const auto shown = first_of(cells, std::min(cells.size(), kMostCells));
  const auto labels = labels_of(data, cells, shown.size());
  constexpr double kRowInches = 0.24, kLogBeyond = 4, kRoom = 1.04;
  const bool is_log = drawn.is_positive() && drawn.high() > kLogBeyond * drawn.low();
  const auto x_axis = is_log ? log_axis("x", drawn) : linear_axis("x", 0, drawn.high() * kRoom);
  Caption caption(
      fmt::format("Steps of each rank, the ranks of a cell one below the other from rank 0 on: the point is the "
                  "median step (p50), the bar ends where 95 % of the steps do (p95) and is no uncertainty. Means "
                  "over steady epochs, medians over n runs.{}",
                  is_log ? " The axis is logarithmic." : ""));
  caption.say(sentence_of_batch(data))
      .say(sentence_of_runs(data, shown))
      .say(sentences_of_marks(data, shown))
      .say(sentence_of_omitted(shown.size(), cells.size(), "cells", "rank_steps"));
  return Figure{
      "rank_steps", "Steps of each rank", caption.text(), table.text(),
      script_head("rank_steps", height_of(labels, kRowInches)) + row_axis(labels) + x_axis +
          "set xlabel 'time of a step (ms)'\nset border 1\nunset key\n"
          "# Ranks share the height of their cell's row.\n"
          "place(row) = -row - ((column(\"rank\") + 0.5)/column(\"world_size\") - 0.5)*0.8\n" +
          plot_command({fmt::format(
              "'rank_steps.csv' every ::0::{} using "
              "\"step_p50_ms\":(place(column(\"row\"))):\"step_p50_ms\":\"step_p95_ms\" with xerrorbars linecolor rgb "
              "'#1f3f77' pointtype 7 pointsize 0.35",
              drawn_rows - 1)})};
}

}  // namespace ddpsweep::publication
