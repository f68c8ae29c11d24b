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
  std::vector<store::EpochRow> epochs;
  std::vector<store::RateRow> rates;
  std::vector<store::RankStepRow> rank_steps;
  std::vector<store::TimelineRow> timeline;
};

/// cells: report::scaling() of the sweep. Call it within the caller's at_once(), so that all is of one moment.
FigureData read_figure_data(store::Reader& reader, const store::SweepOverview& overview,
                            std::vector<report::ScaledCell> cells);

}  // namespace ddpsweep::publication
