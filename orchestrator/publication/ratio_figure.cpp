// R against efficiency, beside what theory says of a step that does one thing at a time.
#include <fmt/format.h>

#include <algorithm>

#include "orchestrator/publication/captions.hpp"
#include "orchestrator/publication/csv_table.hpp"
#include "orchestrator/publication/figures.hpp"
#include "orchestrator/publication/line_chart.hpp"
#include "orchestrator/publication/plot.hpp"
#include "orchestrator/publication/series.hpp"
#include "orchestrator/report/section_parts.hpp"

namespace ddpsweep::publication {
namespace {

struct Chart {
  CsvTable table{joined(joined({"world_size", "base_world_size", "runs", "R", "efficiency_without_overlap",
                                "efficiency", "efficiency_low", "efficiency_high", "spread"},
                               kCellColumns),
                        {"base_experiment", "series"})};
  Cells cells;  // those drawn
  std::vector<ChartLine> points;
  std::size_t all = 0;
  Extent ratios, efficiencies;
  std::vector<report::SpreadKind> spreads;
};

bool has_point(const report::ScaledCell& cell) {
  return cell.base && !cell.is_base && cell.figure.efficiency && cell.compute_to_communication.value_or(0) > 0;
}

void add_row(Chart& chart, const FigureData& data, std::size_t index, const std::string& series) {
  const auto& cell = data.cells[index];
  const auto& base = data.cells[*cell.base];
  const double ratio = *cell.compute_to_communication;
  const auto spread = report::efficiency_spread(cell, base);
  const std::vector<Field> row{field(std::int64_t{cell.figure.world_size}),
                               field(std::int64_t{base.figure.world_size}),
                               field(cell.figure.runs),
                               field(ratio),
                               field(ratio / (1 + ratio)),
                               field(cell.figure.efficiency)};
  chart.table.add(joined(joined(joined(row, spread_fields(spread)), cell_fields(cell)),
                         {field(base.figure.experiment), field(series)}));
}

void draw_point(Chart& chart, const FigureData& data, std::size_t index) {
  const auto& cell = data.cells[index];
  const auto spread = report::efficiency_spread(cell, data.cells[*cell.base]);
  chart.cells.push_back(index);
  chart.ratios.add(cell.compute_to_communication);
  chart.efficiencies.add(cell.figure.efficiency);
  chart.spreads.push_back(spread.kind);
  if (spread.kind == report::SpreadKind::none) return;
  chart.points.back().has_bars = true;
  chart.efficiencies.add(spread.low);
  chart.efficiencies.add(spread.high);
}

/// Those that are drawn come first, a series after the other.
Chart chart_of(const FigureData& data) {
  Chart chart;
  const auto series = series_of(data);
  for (const bool base_is_one_rank : {true, false}) {
    for (std::size_t s = 0; s < series.size(); ++s) {
      const auto first = chart.table.rows();
      const bool is_drawn = base_is_one_rank && chart.points.size() < kMostSeries;
      for (const auto index : series[s].cells) {
        const auto& cell = data.cells[index];
        if (!has_point(cell) || (data.cells[*cell.base].figure.world_size == 1) != base_is_one_rank) continue;
        add_row(chart, data, index, series[s].label);
        ++chart.all;
        if (!is_drawn) continue;
        if (chart.table.rows() == first + 1) chart.points.push_back({series[s].key, s, first});
        chart.points.back().last_row = chart.table.rows() - 1;
        draw_point(chart, data, index);
      }
    }
  }
  return chart;
}

std::vector<std::string> parts_of(const Chart& chart) {
  std::vector<std::string> bars, marks;  // bars first: gnuplot clears the ground around their middle
  std::vector<std::string> parts{"100*x/(1 + x) with lines linecolor rgb '#707070' dashtype 1 title 'R/(1+R)'"};
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    const auto& points = chart.points[i];
    const auto rows = fmt::format("'compute_ratio.csv' every ::{}::{} using \"R\":(100*column(\"efficiency\"))",
                                  points.first_row, points.last_row);
    const auto style = line_style(points.colour, points.colour);
    marks.push_back(fmt::format("{} with points {} pointsize 0.8 title {}", rows, style, key_text(points.key)));
    if (points.has_bars)
      bars.push_back(
          fmt::format("{}:(100*column(\"efficiency_low\")):(100*column(\"efficiency_high\")) with yerrorbars {} "
                      "dashtype 1 pointsize 0.1 notitle",
                      rows, style));
    // Labels of neighbours on different sides, so that they are read also where points lie close together.
    marks.push_back(
        fmt::format("{}:(sprintf('%d', column(\"world_size\"))) with labels offset character {} font small notitle",
                    rows, i % 2 == 0 ? "0.7,-0.5 left" : "-0.7,0.5 right"));
  }
  return joined(joined(parts, bars), marks);
}

}  // namespace

std::optional<Figure> compute_ratio_figure(const FigureData& data) {
  auto chart = chart_of(data);
  if (chart.points.empty()) return std::nullopt;
  std::vector<std::string> keys{"R/(1+R)"};
  for (const auto& points : chart.points) keys.push_back(points.key);
  Caption caption(fmt::format(
      "R, the time that a step computes divided by that of its reductions alone, against parallel efficiency; numbers "
      "at "
      "points "
      "are {}s. The curve R/(1+R) is the efficiency of a step that reduces only when it has computed: above it, "
      "computing "
      "hides communication; below it, something else costs time. It is that of a base of one rank. The axis of R is "
      "logarithmic.",
      report::device_word(data.overview)));
  if (data.overview.batch_mode != "per_gpu")
    caption.say(
        "The curve holds for a fixed batch each: a fixed global batch makes a device's computing itself shorter.");
  caption.say(sentence_of_batch(data))
      .say(sentence_of_runs(data, chart.cells))
      .say(sentence_of_bars(chart.spreads))
      .say(sentences_of_marks(data, chart.cells))
      .say(sentence_of_omitted(chart.cells.size(), chart.all, "cells", "compute_ratio"));
  constexpr double kPlotInches = 2.05;
  chart.efficiencies.add(chart.ratios.low() / (1 + chart.ratios.low()));
  chart.ratios.add(chart.ratios.low() / 1.3);
  chart.ratios.add(chart.ratios.high() * 1.3);  // so that the curve is seen, also beside a single point
  return Figure{"compute_ratio", "R against efficiency", caption.text(), chart.table.text(),
                script_head("compute_ratio", kPlotInches + key_height(keys)) + key_above(keys) +
                    log_axis("x", chart.ratios) + percent_axis("y", chart.efficiencies) +
                    "set xlabel 'R = compute / communication'\nset ylabel 'efficiency (%)'\n" +
                    plot_command(parts_of(chart))};
}

}  // namespace ddpsweep::publication
