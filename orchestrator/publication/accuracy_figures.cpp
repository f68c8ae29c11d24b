// How accuracy grew: one line for each cell, medians over its runs.
#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>

#include "common/excerpt.hpp"
#include "orchestrator/publication/captions.hpp"
#include "orchestrator/publication/csv_table.hpp"
#include "orchestrator/publication/figures.hpp"
#include "orchestrator/publication/line_chart.hpp"
#include "orchestrator/publication/plot.hpp"
#include "orchestrator/publication/series.hpp"
#include "orchestrator/report/section_parts.hpp"

namespace ddpsweep::publication {
namespace {

struct Moment {
  std::vector<double> accuracies, seconds;
  bool warmup = false;
};
using Curve = std::map<int, Moment>;  // by epoch

/// A run's seconds count until an epoch that it does not have.
std::map<store::FigureKey, Curve> curves_of(const FigureData& data) {
  std::map<store::FigureKey, Curve> curves;
  double seconds = 0;
  int next_epoch = 1;
  const store::EpochRow* before = nullptr;
  for (const auto& row : data.epochs) {
    const bool same_run = before && before->key == row.key && before->repeat == row.repeat && before->epoch < row.epoch;
    if (!same_run) seconds = 0, next_epoch = 1;
    auto& moment = curves[row.key][row.epoch];
    moment.warmup = row.warmup;
    moment.accuracies.push_back(row.accuracy);
    if (row.epoch == next_epoch) {
      seconds += row.epoch_seconds;
      moment.seconds.push_back(seconds);
      ++next_epoch;
    }
    before = &row;
  }
  return curves;
}

struct Chart {
  CsvTable table{joined({"world_size", "epoch", "warmup", "n", "accuracy", "accuracy_low", "accuracy_high",
                         "training_seconds", "training_seconds_low", "training_seconds_high", "spread"},
                        kCellColumns)};
  Cells cells;  // those drawn
  std::vector<ChartLine> lines;
  std::size_t all_lines = 0, epochs = 0;
  Extent accuracy, seconds;
  std::vector<report::SpreadKind> spreads;
};

void add_row(Chart& chart, const report::ScaledCell& cell, int epoch, const Moment& moment, bool is_drawn) {
  const auto accuracy = report::median(moment.accuracies), seconds = report::median(moment.seconds);
  const auto spread = report::spread_of_median(moment.accuracies);
  auto seconds_spread = spread_fields(report::spread_of_median(moment.seconds));
  seconds_spread.pop_back();
  std::vector<Field> row{field(std::int64_t{cell.figure.world_size}), field(std::int64_t{epoch}),
                         field(std::int64_t{moment.warmup}), field(static_cast<std::int64_t>(moment.accuracies.size())),
                         field(accuracy)};
  auto ends = spread_fields(spread);
  const auto kind = ends.back();
  ends.pop_back();
  row = joined(joined(row, ends), {field(seconds)});
  row = joined(joined(row, seconds_spread), {kind});
  chart.table.add(joined(row, cell_fields(cell)));
  if (!is_drawn) return;
  chart.accuracy.add(accuracy);
  chart.seconds.add(seconds);
  chart.epochs = std::max(chart.epochs, static_cast<std::size_t>(epoch));
  chart.spreads.push_back(spread.kind);
  if (spread.kind == report::SpreadKind::none) return;
  chart.accuracy.add(spread.low);
  chart.accuracy.add(spread.high);
  chart.lines.back().has_bars = true;
}

std::string key_of(const report::ScaledCell& cell) {
  return fmt::format("{} ({})", label_of(cell), cell.figure.world_size);
}

/// by_time: without epochs of which the time is not known.
Chart chart_of(const FigureData& data, bool by_time) {
  Chart chart;
  const auto curves = curves_of(data);
  const auto series = series_of(data);
  for (std::size_t s = 0; s < series.size(); ++s) {
    for (const auto index : series[s].cells) {
      const auto& cell = data.cells[index];
      const auto curve = curves.find(cell.figure.key);
      if (curve == curves.end()) continue;
      const auto first = chart.table.rows();
      const bool is_drawn = chart.all_lines < kMostSeries;
      if (is_drawn) chart.lines.push_back({key_of(cell), s, first});
      for (const auto& [epoch, moment] : curve->second) {
        if (!by_time || !moment.seconds.empty()) add_row(chart, cell, epoch, moment, is_drawn);
      }
      if (chart.table.rows() == first) {
        if (is_drawn) chart.lines.pop_back();
        continue;
      }
      ++chart.all_lines;
      if (!is_drawn) continue;
      chart.lines.back().last_row = chart.table.rows() - 1;
      chart.cells.push_back(index);
    }
  }
  return chart;
}

std::string accuracy_axis(const Extent& values) {
  const double room = std::max(0.005, 0.06 * (values.high() - values.low()));
  return linear_axis("y", std::max(0.0, 100 * (values.low() - room)), std::min(100.0, 100 * (values.high() + room)));
}

/// How the line of this number says where its points are.
using XOf = std::function<std::string(std::size_t)>;

std::vector<std::string> parts_of(const std::string& name, const Chart& chart, const XOf& x_of) {
  constexpr std::size_t kPointsOnALine = 6;
  const auto interval = (chart.epochs + kPointsOnALine - 1) / kPointsOnALine;
  std::vector<std::string> bars, points;  // bars first: gnuplot clears the ground around their middle
  for (std::size_t i = 0; i < chart.lines.size(); ++i) {
    const auto& line = chart.lines[i];
    const auto rows = fmt::format("'{}.csv' every ::{}::{} using {}:(100*column(\"accuracy\"))", name, line.first_row,
                                  line.last_row, x_of(i));
    const auto style = line_style(line.colour, i);
    points.push_back(fmt::format("{} with linespoints {} pointsize 0.7 pointinterval {} title {}", rows, style,
                                 interval, key_text(line.key)));
    if (line.has_bars)
      bars.push_back(
          fmt::format("{}:(100*column(\"accuracy_low\")):(100*column(\"accuracy_high\")) with yerrorbars {} dashtype 1 "
                      "linewidth 0.6 pointsize 0.1 notitle",
                      rows, style));
  }
  return joined(bars, points);
}

struct Drawing {
  std::string name, title, what;
  XOf x_of;
  std::string x_label, x_axis;
};

Figure finished(const FigureData& data, const Chart& chart, const Drawing& drawing) {
  std::vector<std::string> keys;
  for (const auto& line : chart.lines) keys.push_back(line.key);
  Caption caption(drawing.what);
  caption.say(fmt::format("In brackets: {}s.", report::device_word(data.overview)));
  caption.say(sentence_of_batch(data))
      .say(sentence_of_runs(data, chart.cells))
      .say(sentence_of_bars(chart.spreads))
      .say(sentences_of_marks(data, chart.cells))
      .say(sentence_of_omitted(chart.lines.size(), chart.all_lines, "lines", drawing.name));
  constexpr double kPlotInches = 2.05;
  return {.name = drawing.name,
          .title = drawing.title,
          .caption = caption.text(),
          .csv = chart.table.text(),
          .script = script_head(drawing.name, kPlotInches + key_height(keys)) + key_above(keys) + drawing.x_axis +
                    accuracy_axis(chart.accuracy) +
                    fmt::format("set xlabel {}\nset ylabel 'accuracy (%)'\n", quoted(drawing.x_label)) +
                    plot_command(parts_of(drawing.name, chart, drawing.x_of))};
}

}  // namespace

std::optional<Figure> accuracy_by_epoch_figure(const FigureData& data) {
  const auto chart = chart_of(data, false);
  if (chart.lines.empty()) return std::nullopt;
  const auto last = static_cast<double>(chart.epochs);
  return finished(data, chart,
                  {.name = "accuracy_by_epoch",
                   .title = "Accuracy against epochs",
                   .what = "Accuracy after each epoch, medians over n runs, side by side; the axis may begin above 0.",
                   .x_of =
                       [middle = (static_cast<double>(chart.lines.size()) - 1) / 2](std::size_t line) {
                         constexpr double kApart = 0.06;
                         return fmt::format("(column(\"epoch\") + {:.2f})",
                                            kApart * (static_cast<double>(line) - middle));
                       },
                   .x_label = "epoch",
                   .x_axis = linear_axis("x", 0.5, last + 0.5) + (chart.epochs <= 10 ? "set xtics 1\n" : "")});
}

std::optional<Figure> accuracy_by_time_figure(const FigureData& data) {
  const auto chart = chart_of(data, true);
  if (chart.lines.empty()) return std::nullopt;
  constexpr double kLogBeyond = 10, kRoom = 1.04;
  const bool is_log = chart.seconds.is_positive() && chart.seconds.high() > kLogBeyond * chart.seconds.low();
  return finished(
      data, chart,
      {.name = "accuracy_by_time",
       .title = "Accuracy against training time",
       .what = "Accuracy after each epoch over the seconds of training until its end, warm-up epochs among them "
               "and evaluation left out; medians over n runs; the axis of accuracy may begin above 0" +
               std::string(is_log ? ", that of time is logarithmic." : "."),
       .x_of = [](std::size_t) { return "\"training_seconds\""; },
       .x_label = "training time (s)",
       .x_axis = is_log ? log_axis("x", chart.seconds) : linear_axis("x", 0, chart.seconds.high() * kRoom)});
}

}  // namespace ddpsweep::publication
