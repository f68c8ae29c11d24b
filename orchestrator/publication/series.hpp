// Which cells make one line: those that differ in their world size alone, so that nothing else is read into its slope.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "orchestrator/publication/figure_data.hpp"

namespace ddpsweep::publication {

/// Indices into FigureData::cells.
using Cells = std::vector<std::size_t>;

struct Series {
  std::string label;  // what the setups of its cells share, and what tells it from others of that label
  std::string key;    // the same without what all series share, for there is little room in a drawing
  Cells cells;        // that have a figure, by world size
};

/// In the order in which the file first names a cell of each. What a sweep holds fixed, its provenance and how good its
/// figures are keep cells apart, too.
std::vector<Series> series_of(const FigureData& data);

/// What the setups of all cells with a figure share, and keys therefore leave out; may be empty.
std::string setup_of_all(const FigureData& data);

/// "small_gpus4 †": as labels name the cell.
std::string label_of(const report::ScaledCell& cell);
/// Of each.
std::vector<std::string> labels_of(const FigureData& data, const Cells& cells);
Cells first_of(const Cells& cells, std::size_t count);
bool is_unaudited(const report::ScaledCell& cell);

}  // namespace ddpsweep::publication
