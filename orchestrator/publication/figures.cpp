#include "orchestrator/publication/figures.hpp"

namespace ddpsweep::publication {

std::vector<Figure> figures_of(const FigureData& data) {
  std::vector<Figure> figures;
  for (const auto make : {epoch_time_figure, speedup_figure, efficiency_figure, throughput_figure,
                          accuracy_by_epoch_figure, accuracy_by_time_figure, step_time_figure, lost_efficiency_figure,
                          compute_ratio_figure, rank_steps_figure, timeline_figure}) {
    if (auto figure = make(data)) figures.push_back(*std::move(figure));
  }
  return figures;
}

}  // namespace ddpsweep::publication
