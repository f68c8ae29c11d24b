// Figures over the world size: one line for each series.
#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <set>

#include "orchestrator/publication/captions.hpp"
#include "orchestrator/publication/csv_table.hpp"
#include "orchestrator/publication/figures.hpp"
#include "orchestrator/publication/plot.hpp"
#include "orchestrator/publication/series.hpp"

namespace ddpsweep::publication {
namespace {

using report::ScaledCell;
using report::Spread;

/// What is drawn of a cell.
struct Measure {
  std::string column;  // its name in the CSV
  std::function<std::optional<double>(const ScaledCell&)> value;
  std::function<Spread(const ScaledCell&)> spread;
  bool has_base = false;  // it is relative to another cell's
  int times = 1;          // that the drawing shows it: 100 for percent
};

/// A series in the drawing, and its rows in the CSV.
struct Line {
  std::string key;
  std::size_t colour = 0, first_row = 0, last_row = 0;
  bool has_bars = false;
};

/// Which cells have the measure, their table, and the lines that are drawn.
struct Chart {
  CsvTable table;
  Cells cells;  // those drawn
  std::vector<Line> lines;
  std::size_t all_lines = 0;
  Extent values;  // of what is drawn, bars too
  std::vector<int> world_sizes;
  std::set<int> base_sizes;
  std::vector<report::SpreadKind> spreads;
};

std::vector<std::string> header_of(const Measure& measure) {
  std::vector<std::string> header{"world_size"};
  if (measure.has_base) header.push_back("base_world_size");
  header = joined(header, {"runs", measure.column, measure.column + "_low", measure.column + "_high", "spread"});
  header = joined(header, kCellColumns);
  if (measure.has_base) header.push_back("base_experiment");
  header.push_back("series");
  return header;
}

void add_row(Chart& chart, const FigureData& data, const ScaledCell& cell, const Measure& measure,
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

void draw_cell(Chart& chart, const FigureData& data, std::size_t index, const Measure& measure) {
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

Chart chart_of(const FigureData& data, const Measure& measure) {
  Chart chart{.table = CsvTable(header_of(measure))};
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

std::vector<std::string> keys_of(const Chart& chart) {
  std::vector<std::string> keys;
  for (const auto& line : chart.lines) keys.push_back(line.key);
  return keys;
}

/// Bars first: gnuplot clears the ground around their middle.
std::vector<std::string> line_parts(const std::string& name, const Chart& chart, const Measure& measure,
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

/// What the four scripts differ in.
struct Drawing {
  std::string name, title, what, y_label, y_axis;
  std::vector<std::string> before;  // parts of the plot that are drawn first
  std::vector<std::string> keys;    // of those
  std::string x = "\"world_size\"", x_label, x_axis;
};

Figure finished(const FigureData& data, const Chart& chart, const Measure& measure, const Drawing& drawing) {
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

std::string devices(const FigureData& data) { return device_word(data) + "s"; }

/// Logarithmic where all that is drawn has a logarithm.
std::string amount_axis(const Chart& chart) {
  constexpr double kRoom = 1.08;
  return chart.values.is_positive() ? log_axis("y", chart.values) : linear_axis("y", 0, chart.values.high() * kRoom);
}

std::string amount_words(const Chart& chart) { return chart.values.is_positive() ? "Both axes are logarithmic." : ""; }

std::size_t world_sizes_of_largest_line(const FigureData& data, const Measure& measure) {
  std::size_t most = 0;
  for (const auto& series : series_of(data)) {
    std::set<int> sizes;
    for (const auto cell : series.cells) {
      if (data.cells[cell].base && measure.value(data.cells[cell])) sizes.insert(data.cells[cell].figure.world_size);
    }
    most = std::max(most, sizes.size());
  }
  return most;
}

Measure speedup_measure() {
  return {.column = "speedup",
          .value = [](const ScaledCell& cell) { return cell.figure.speedup; },
          .spread = [](const ScaledCell& cell) { return cell.speedup; },
          .has_base = true};
}

Measure efficiency_measure(const FigureData& data) {
  return {.column = "efficiency",
          .value = [](const ScaledCell& cell) { return cell.figure.efficiency; },
          .spread =
              [&data](const ScaledCell& cell) {
                Spread spread = cell.speedup;
                const double share =
                    static_cast<double>(data.cells[*cell.base].figure.world_size) / cell.figure.world_size;
                spread.low *= share;
                spread.high *= share;
                return spread;
              },
          .has_base = true,
          .times = 100};
}

}  // namespace

std::optional<Figure> epoch_time_figure(const FigureData& data) {
  const Measure measure{.column = "epoch_seconds",
                        .value = [](const ScaledCell& cell) { return cell.figure.epoch_seconds; },
                        .spread = [](const ScaledCell& cell) { return cell.epoch_seconds; }};
  const auto chart = chart_of(data, measure);
  if (chart.lines.empty()) return std::nullopt;
  return finished(
      data, chart, measure,
      {.name = "epoch_time",
       .title = "Time of an epoch",
       .what = "Training time of an epoch, without evaluation: medians over n runs of the means of their steady "
               "epochs. " +
               amount_words(chart),
       .y_label = "epoch time (s)",
       .y_axis = amount_axis(chart),
       .x_label = devices(data)});
}

std::optional<Figure> throughput_figure(const FigureData& data) {
  std::map<store::FigureKey, std::vector<double>> rates;
  for (const auto& row : data.rates) {
    if (row.samples_per_second) rates[row.key].push_back(*row.samples_per_second);
  }
  const Measure measure{.column = "samples_per_second",
                        .value = [](const ScaledCell& cell) { return cell.figure.samples_per_second; },
                        .spread =
                            [&](const ScaledCell& cell) {
                              const auto found = rates.find(cell.figure.key);
                              return found == rates.end() ? Spread{} : report::spread_of_median(found->second);
                            }};
  const auto chart = chart_of(data, measure);
  if (chart.lines.empty()) return std::nullopt;
  return finished(data, chart, measure,
                  {.name = "throughput",
                   .title = "Throughput",
                   .what = "Training samples per second over all " + devices(data) +
                           ": medians over n runs of their steady epochs. " + amount_words(chart),
                   .y_label = "samples/s",
                   .y_axis = amount_axis(chart),
                   .x_label = devices(data)});
}

std::optional<Figure> speedup_figure(const FigureData& data) {
  const auto measure = speedup_measure();
  auto chart = chart_of(data, measure);
  if (world_sizes_of_largest_line(data, measure) < 2) return std::nullopt;
  Drawing drawing{.name = "speedup",
                  .title = "Speedup",
                  .what =
                      "Speedup, the base's epoch time through that of a cell, beside the ideal line; both axes are "
                      "logarithmic to base 2.",
                  .y_label = "speedup",
                  .keys = {"ideal"},
                  .x_label = devices(data)};
  const auto [least, most] = std::ranges::minmax(chart.world_sizes);
  const int base = *chart.base_sizes.begin();
  const bool is_one_base = chart.base_sizes.size() == 1;
  if (!is_one_base) {
    drawing.x = "(column(\"world_size\")/column(\"base_world_size\"))";
    drawing.x_label += ", times the base's";
    drawing.x_axis = "set logscale x 2\nset xrange [0.87:" + fmt::format("{:.6g}", 1.15 * most / base) + "]\n";
    drawing.what += " Bases differ, so the axis has multiples of the base's " + devices(data) + ".";
  }
  drawing.before = {
      is_one_base ? fmt::format("sample [{}:{}] x/{}.0 with lines linecolor rgb '#909090' dashtype 1 title 'ideal'",
                                least, most, base)
                  : "x with lines linecolor rgb '#909090' dashtype 1 title 'ideal'"};
  chart.values.add(static_cast<double>(least) / base);
  chart.values.add(static_cast<double>(most) / base);
  drawing.y_axis = log2_axis("y", chart.values);
  return finished(data, chart, measure, drawing);
}

std::optional<Figure> efficiency_figure(const FigureData& data) {
  const auto measure = efficiency_measure(data);
  const auto chart = chart_of(data, measure);
  if (world_sizes_of_largest_line(data, measure) < 2) return std::nullopt;
  const auto [least, most] = std::ranges::minmax(chart.world_sizes);
  return finished(data, chart, measure,
                  {.name = "efficiency",
                   .title = "Parallel efficiency",
                   .what = "Parallel efficiency, speedup through the ideal one; the axis may begin above 0.",
                   .y_label = "efficiency (%)",
                   .y_axis = percent_axis("y", chart.values),
                   .before = {fmt::format(
                       "sample [{}:{}] 100 with lines linecolor rgb '#909090' dashtype 1 title 'ideal'", least, most)},
                   .keys = {"ideal"},
                   .x_label = devices(data)});
}

}  // namespace ddpsweep::publication
