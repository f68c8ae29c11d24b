#include "orchestrator/publication/line_chart.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "orchestrator/publication/captions.hpp"

namespace ddpsweep::publication {
namespace {

using report::ScaledCell;

std::vector<std::string> header_of(const Measure& measure) {
  std::vector<std::string> header{"world_size"};
  if (measure.has_base) header.push_back("base_world_size");
  header = joined(header, {"runs", measure.column, measure.column + "_low", measure.column + "_high", "spread"});
  header = joined(header, kCellColumns);
  if (measure.has_base) header.push_back("base_experiment");
  header.push_back("series");
  return header;
}

void add_row(LineChart& chart, const FigureData& data, const ScaledCell& cell, const Measure& measure,
             const std::string& series) {
  std::vector<Field> row{field(std::int64_t{cell.figure.world_size})};
  const ScaledCell* base = measure.has_base ? &data.cells[*cell.base] : nullptr;
  if (base) row.push_back(field(std::int64_t{base->figure.world_size}));
  row = joined(row, {field(cell.figure.runs), field(measure.value(cell))});
  row = joined(joined(row, spread_fields(measure.spread(cell))), cell_fields(cell));
  if (base) row.push_back(field(base->figure.experiment));
  row.push_back(field(series));
  chart.table.add(row);
}

void draw_cell(LineChart& chart, const FigureData& data, std::size_t index, const Measure& measure) {
  const ScaledCell& cell = data.cells[index];
  const auto spread = measure.spread(cell);
  chart.cells.push_back(index);
  chart.values.add(measure.value(cell));
  chart.world_sizes.push_back(cell.figure.world_size);
  if (measure.has_base) chart.base_sizes.insert(data.cells[*cell.base].figure.world_size);
  if (!cell.is_base || !measure.has_base) chart.spreads.push_back(spread.kind);
  if (spread.kind == report::SpreadKind::none) return;
  chart.lines.back().has_bars = true;
  chart.values.add(spread.low);
  chart.values.add(spread.high);
}

std::vector<std::string> keys_of(const LineChart& chart) {
  std::vector<std::string> keys;
  for (const auto& line : chart.lines) keys.push_back(line.key);
  return keys;
}

/// Bars first: gnuplot clears the ground around their middle.
std::vector<std::string> line_parts(const std::string& name, const LineChart& chart, const Measure& measure,
                                    const std::string& x) {
  const auto y = [&](const std::string& end) {
    const auto column = measure.column + end;
    return measure.times == 1 ? fmt::format("\"{}\"", column)
                              : fmt::format("({}*column(\"{}\"))", measure.times, column);
  };
  std::vector<std::string> bars, points;
  for (const auto& line : chart.lines) {
    const auto rows = fmt::format("'{}.csv' every ::{}::{} using {}:", name, line.first_row, line.last_row, x);
    const auto style = line_style(line.colour, line.colour);
    points.push_back(
        fmt::format("{}{} with linespoints {} pointsize 0.7 title {}", rows, y(""), style, key_text(line.key)));
    if (line.has_bars)
      bars.push_back(fmt::format("{}{}:{}:{} with yerrorbars {} pointsize 0.1 dashtype 1 notitle", rows, y(""),
                                 y("_low"), y("_high"), style));
  }
  return joined(bars, points);
}

}  // namespace

LineChart chart_of(const FigureData& data, const Measure& measure) {
  LineChart chart{.table = CsvTable(header_of(measure))};
  const auto all_series = series_of(data);
  for (std::size_t i = 0; i < all_series.size(); ++i) {
    Cells cells;
    std::ranges::copy_if(all_series[i].cells, std::back_inserter(cells), [&](std::size_t cell) {
      return (!measure.has_base || data.cells[cell].base) && field(measure.value(data.cells[cell]));
    });
    if (cells.empty()) continue;
    const bool is_drawn = chart.all_lines++ < kMostSeries;
    if (is_drawn) {
      const auto first = chart.table.rows();
      chart.lines.push_back({all_series[i].key, i, first, first + cells.size() - 1});
    }
    for (const auto cell : cells) {
      add_row(chart, data, data.cells[cell], measure, all_series[i].label);
      if (is_drawn) draw_cell(chart, data, cell, measure);
    }
  }
  return chart;
}

Figure finished(const FigureData& data, const LineChart& chart, const Measure& measure, const LineDrawing& drawing) {
  const auto keys = joined(drawing.keys, keys_of(chart));
  Caption caption(drawing.what);
  caption.say(sentence_of_batch(data))
      .say(sentence_of_runs(data, chart.cells))
      .say(chart.spreads.empty() ? "" : sentence_of_bars(chart.spreads))
      .say(sentences_of_marks(data, chart.cells))
      .say(sentence_of_omitted(chart.lines.size(), chart.all_lines, "lines", drawing.name));
  constexpr double kPlotInches = 2.05;
  const auto x_axis = drawing.x_axis.empty() ? world_size_axis(chart.world_sizes) : drawing.x_axis;
  return {.name = drawing.name,
          .title = drawing.title,
          .caption = caption.text(),
          .csv = chart.table.text(),
          .script = script_head(drawing.name, kPlotInches + key_height(keys)) + key_above(keys) + x_axis +
                    drawing.y_axis +
                    fmt::format("set xlabel {}\nset ylabel {}\n", quoted(drawing.x_label), quoted(drawing.y_label)) +
                    plot_command(joined(drawing.before, line_parts(drawing.name, chart, measure, drawing.x)))};
}

}  // namespace ddpsweep::publication
