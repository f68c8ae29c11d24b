// Epoch time, speedup, efficiency and throughput over the world size.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "orchestrator/publication/figures.hpp"
#include "orchestrator/publication/line_chart.hpp"
#include "orchestrator/report/section_parts.hpp"

namespace ddpsweep::publication {
namespace {

using report::ScaledCell;
using report::Spread;

std::string devices(const FigureData& data) { return report::device_word(data.overview) + "s"; }

/// Logarithmic where all that is drawn has a logarithm.
std::string amount_axis(const LineChart& chart) {
  constexpr double kRoom = 1.08;
  return chart.values.is_positive() ? log_axis("y", chart.values) : linear_axis("y", 0, chart.values.high() * kRoom);
}

std::string amount_words(const LineChart& chart) {
  return chart.values.is_positive() ? "Both axes are logarithmic." : "";
}

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
          .spread = [&data](const ScaledCell& cell) { return report::efficiency_spread(cell, data.cells[*cell.base]); },
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
  for (const auto& row : data.runs) {
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
  LineDrawing drawing{.name = "speedup",
                      .title = "Speedup",
                      .what =
                          "The base's epoch time divided by that of a cell, beside the ideal line; both axes are "
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
                   .what = "Speedup divided by the ideal one; the axis may begin above 0.",
                   .y_label = "efficiency (%)",
                   .y_axis = percent_axis("y", chart.values),
                   .before = {fmt::format(
                       "sample [{}:{}] 100 with lines linecolor rgb '#909090' dashtype 1 title 'ideal'", least, most)},
                   .keys = {"ideal"},
                   .x_label = devices(data)});
}

}  // namespace ddpsweep::publication
