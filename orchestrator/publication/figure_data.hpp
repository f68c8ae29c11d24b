// All that the figures of a sweep show, read at once.
#pragma once

#include <vector>

#include "orchestrator/report/scaling.hpp"
#include "orchestrator/store/curve_rows.hpp"
#include "orchestrator/store/report_rows.hpp"

namespace ddpsweep::publication {

struct FigureData {
  store::SweepOverview overview;
  std::vector<report::ScaledCell> cells;
  std::vector<store::RunRow> runs;  // that the cells are made of
  std::vector<store::EpochRow> epochs;
  std::vector<store::TimelineRow> timeline;
};

/// cells: report::scaling() of the sweep's runs. Call it within the caller's at_once(), so that all is of one moment.
FigureData read_figure_data(store::Reader& reader, const store::SweepOverview& overview,
                            std::vector<report::ScaledCell> cells, std::vector<store::RunRow> runs);

}  // namespace ddpsweep::publication
