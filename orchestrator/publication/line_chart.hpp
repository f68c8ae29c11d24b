// A figure over the world size: one line for each series.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "orchestrator/publication/csv_table.hpp"
#include "orchestrator/publication/figure.hpp"
#include "orchestrator/publication/plot.hpp"
#include "orchestrator/publication/series.hpp"

namespace ddpsweep::publication {

/// What is drawn of a cell.
struct Measure {
  std::string column;  // its name in the CSV
  std::function<std::optional<double>(const report::ScaledCell&)> value;
  std::function<report::Spread(const report::ScaledCell&)> spread;
  bool has_base = false;  // it is relative to another cell's
  int times = 1;          // that the drawing shows it: 100 for percent
};

/// A series in the drawing, and its rows in the CSV.
struct ChartLine {
  std::string key;
  std::size_t colour = 0, first_row = 0, last_row = 0;
  bool has_bars = false;
};

/// Which cells have the measure, their table, and the lines that are drawn.
struct LineChart {
  CsvTable table;
  Cells cells;  // those drawn
  std::vector<ChartLine> lines;
  std::size_t all_lines = 0;
  Extent values;  // of what is drawn, bars too
  std::vector<int> world_sizes;
  std::set<int> base_sizes;
  std::vector<report::SpreadKind> spreads;
};

/// Of all cells that have the measure, and a base where it needs one.
LineChart chart_of(const FigureData& data, const Measure& measure);

/// What the four scripts differ in.
struct LineDrawing {
  std::string name, title, what, y_label, y_axis;
  std::vector<std::string> before;  // parts of the plot that are drawn first
  std::vector<std::string> keys;    // of those
  std::string x = "\"world_size\"", x_label, x_axis;
};

Figure finished(const FigureData& data, const LineChart& chart, const Measure& measure, const LineDrawing& drawing);

}  // namespace ddpsweep::publication
