#include "orchestrator/publication/figure_data.hpp"

#include <utility>

namespace ddpsweep::publication {

FigureData read_figure_data(store::Reader& reader, const store::SweepOverview& overview,
                            std::vector<report::ScaledCell> cells) {
  return {.overview = overview,
          .cells = std::move(cells),
          .epochs = store::epoch_rows(reader, overview.sweep),
          .rates = store::rate_rows(reader, overview.sweep),
          .rank_steps = store::rank_step_rows(reader, overview.sweep),
          .timeline = store::timeline_rows(reader, overview.sweep)};
}

}  // namespace ddpsweep::publication
