// How even the ranks' steps are: a row for each cell, in it one rank below the other.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "orchestrator/publication/captions.hpp"
#include "orchestrator/publication/csv_table.hpp"
#include "orchestrator/publication/figures.hpp"
#include "orchestrator/publication/plot.hpp"
#include "orchestrator/publication/series.hpp"

namespace ddpsweep::publication {
namespace {

constexpr double kLogBeyond = 4;  // times the least

struct Steps {
  std::vector<double> p50, p95;  // of each run
};
using Ranks = std::map<int, Steps>;

struct Chart {
  CsvTable table{joined({"row", "world_size", "rank", "n", "step_p50_ms", "step_p95_ms"}, kCellColumns)};
  Cells cells;  // those in the table
  Extent drawn;
  std::size_t drawn_rows = 0;
};

void add_cell(Chart& chart, const FigureData& data, std::size_t index, const Ranks& ranks) {
  const auto& cell = data.cells[index];
  const bool is_drawn = chart.cells.size() < kMostCells;
  for (const auto& [rank, steps] : ranks) {
    const auto p50 = report::median(steps.p50), p95 = report::median(steps.p95);
    chart.table.add(
        joined({field(static_cast<std::int64_t>(chart.cells.size())), field(std::int64_t{cell.figure.world_size}),
                field(std::int64_t{rank}), field(static_cast<std::int64_t>(steps.p50.size())), field(p50), field(p95)},
               cell_fields(cell)));
    if (!is_drawn) continue;
    chart.drawn.add(p50);
    chart.drawn.add(p95);
    chart.drawn_rows = chart.table.rows();
  }
  chart.cells.push_back(index);
}

Chart chart_of(const FigureData& data) {
  std::map<store::FigureKey, Ranks> ranks_of;
  for (const auto& run : data.runs) {
    for (std::size_t rank = 0; rank < run.rank_steps.size(); ++rank) {
      auto& steps = ranks_of[run.key][static_cast<int>(rank)];
      steps.p50.push_back(run.rank_steps[rank].p50_ms);
      steps.p95.push_back(run.rank_steps[rank].p95_ms);
    }
  }
  Chart chart;
  for (std::size_t i = 0; i < data.cells.size(); ++i) {
    const auto found = ranks_of.find(data.cells[i].figure.key);
    // Steps of no length are what an import does not know.
    if (found != ranks_of.end() && *report::median(found->second.begin()->second.p50) > 0)
      add_cell(chart, data, i, found->second);
  }
  return chart;
}

/// Points need no axis from 0, and how they differ is what is to be seen.
std::string axis_around(const Extent& values) {
  constexpr double kRoom = 0.15, kLeastSpan = 0.1;
  const double room = kRoom * std::max(values.high() - values.low(), kLeastSpan * values.high());
  return linear_axis("x", std::max(0.0, values.low() - room), values.high() + room);
}

}  // namespace

std::optional<Figure> rank_steps_figure(const FigureData& data) {
  const auto chart = chart_of(data);
  if (chart.cells.empty()) return std::nullopt;
  const auto shown = first_of(chart.cells, std::min(chart.cells.size(), kMostCells));
  const auto labels = labels_of(data, shown);
  constexpr double kRowInches = 0.24;
  constexpr int kManyRanks = 8;  // in the height of a row
  const bool many =
      std::ranges::any_of(shown, [&](std::size_t cell) { return data.cells[cell].figure.world_size > kManyRanks; });
  const bool is_log = chart.drawn.is_positive() && chart.drawn.high() > kLogBeyond * chart.drawn.low();
  Caption caption(
      fmt::format("Steps of each rank, the ranks of a cell one below the other from rank 0 on: the point is the "
                  "median step (p50), the bar ends where 95 % of the steps do (p95) and is no uncertainty. Means "
                  "over steady epochs, medians over n runs.{}",
                  is_log ? " The axis is logarithmic." : " The axis may begin above 0."));
  caption.say(sentence_of_batch(data))
      .say(sentence_of_runs(data, shown))
      .say(sentences_of_marks(data, shown))
      .say(sentence_of_omitted(shown.size(), chart.cells.size(), "cells", "rank_steps"));
  return Figure{
      "rank_steps", "Steps of each rank", caption.text(), chart.table.text(),
      script_head("rank_steps", rows_height(labels, kRowInches)) + row_axis(labels) +
          (is_log ? log_axis("x", chart.drawn) : axis_around(chart.drawn)) +
          "set xlabel 'time of a step (ms)'\nset border 1\nunset key\n" + (many ? "set bars 0\n" : "") +
          "# Ranks share the height of their cell's row.\n"
          "place(row) = -row - ((column(\"rank\") + 0.5)/column(\"world_size\") - 0.5)*0.8\n" +
          plot_command({fmt::format(
              "'rank_steps.csv' every ::0::{} using "
              "\"step_p50_ms\":(place(column(\"row\"))):\"step_p50_ms\":\"step_p95_ms\" with xerrorbars linecolor rgb "
              "'#1f3f77' pointtype 7 {}",
              chart.drawn_rows - 1, many ? "pointsize 0.15 linewidth 0.4" : "pointsize 0.35")})};
}

}  // namespace ddpsweep::publication
