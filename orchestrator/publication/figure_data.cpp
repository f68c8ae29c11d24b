#include "orchestrator/publication/figure_data.hpp"

#include <utility>

namespace ddpsweep::publication {

FigureData read_figure_data(store::Reader& reader, const store::SweepOverview& overview,
                            std::vector<report::ScaledCell> cells, std::vector<store::RunRow> runs) {
  return {.overview = overview,
          .cells = std::move(cells),
          .runs = std::move(runs),
          .epochs = store::epoch_rows(reader, overview.sweep),
          .timeline = store::timeline_rows(reader, overview.sweep)};
}

}  // namespace ddpsweep::publication
