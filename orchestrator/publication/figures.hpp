// The figures of a sweep, as values. Pure: the same data give the same bytes.
#pragma once

#include <optional>
#include <vector>

#include "orchestrator/publication/figure.hpp"
#include "orchestrator/publication/figure_data.hpp"

namespace ddpsweep::publication {

/// Those that have something to show, in the order in which a reader wants them: epoch_time, speedup, efficiency,
/// throughput, accuracy_by_epoch, accuracy_by_time, step_time, lost_efficiency, compute_ratio, rank_steps, timeline.
std::vector<Figure> figures_of(const FigureData& data);

// One by one; nothing where there is nothing to show.

std::optional<Figure> epoch_time_figure(const FigureData& data);
/// Of figures with a speedup, which unaudited ones never have; on several world sizes.
std::optional<Figure> speedup_figure(const FigureData& data);
std::optional<Figure> efficiency_figure(const FigureData& data);
std::optional<Figure> throughput_figure(const FigureData& data);
std::optional<Figure> accuracy_by_epoch_figure(const FigureData& data);
/// Over seconds of training until the end of the epoch, warm-up epochs among them, evaluation left out.
std::optional<Figure> accuracy_by_time_figure(const FigureData& data);
/// Of cells whose steps were calibrated.
std::optional<Figure> step_time_figure(const FigureData& data);
std::optional<Figure> lost_efficiency_figure(const FigureData& data);
/// R against efficiency: its curve is that of a base of one rank, so others are in the CSV alone.
std::optional<Figure> compute_ratio_figure(const FigureData& data);
std::optional<Figure> rank_steps_figure(const FigureData& data);
std::optional<Figure> timeline_figure(const FigureData& data);

}  // namespace ddpsweep::publication
