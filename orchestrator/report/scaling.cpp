#include "orchestrator/report/scaling.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace ddpsweep::report {
namespace {

using Runs = std::vector<store::RunRow>;

std::vector<double> epoch_seconds_of(const Runs& runs) {
  std::vector<double> seconds;
  for (const auto& run : runs) seconds.push_back(run.epoch_seconds);
  return seconds;
}

std::optional<double> median_of(const Runs& runs, std::optional<double> store::RunRow::*measure) {
  std::vector<double> known;
  for (const auto& run : runs) {
    if (run.*measure) known.push_back(*(run.*measure));
  }
  return median(std::move(known));
}

ScaledCell alone(store::FigureRow figure, const Runs& runs) {
  ScaledCell cell{.figure = std::move(figure)};
  cell.median_ranks = median_ranks(runs.size());
  cell.epoch_seconds = spread_of_median(epoch_seconds_of(runs));
  cell.compute_ms = median_of(runs, &store::RunRow::compute_ms);
  cell.communication_ms = median_of(runs, &store::RunRow::communication_ms);
  cell.exposed_ms = median_of(runs, &store::RunRow::exposed_ms);
  if (cell.figure.world_size == 1 && !runs.empty()) cell.exposed_ms = 0;
  cell.rank_skew_seconds = median_of(runs, &store::RunRow::rank_skew_seconds);
  cell.input_seconds = median_of(runs, &store::RunRow::input_seconds);
  if (cell.compute_ms && cell.communication_ms.value_or(0) > 0)
    cell.compute_to_communication = *cell.compute_ms / *cell.communication_ms;
  for (const auto& run : runs) {
    cell.peak_memory_bytes = std::max(cell.peak_memory_bytes, run.peak_memory_bytes);
    cell.nodes = std::max(cell.nodes, run.nodes);
  }
  return cell;
}

Difference difference_of(const Spread& speedup) {
  if (speedup.kind != SpreadKind::interval) return Difference::unknown;
  if (speedup.holds(1)) return Difference::none;
  return speedup.low > 1 ? Difference::faster : Difference::slower;
}

void compare(ScaledCell& cell, const Runs& runs, const ScaledCell& base, const Runs& base_runs) {
  cell.speedup = spread_of_ratio(epoch_seconds_of(base_runs), epoch_seconds_of(runs));
  cell.difference = difference_of(cell.speedup);
  cell.serial_fraction =
      karp_flatt(*cell.figure.speedup, static_cast<double>(cell.figure.world_size) / base.figure.world_size);
  if (!cell.figure.accuracy || !base.figure.accuracy) return;
  constexpr double kRounding = 1e-9;  // 0.8 - 0.805 is a little less than -0.005
  cell.accuracy_difference = *cell.figure.accuracy - *base.figure.accuracy;
  cell.accuracy_is_worse = *cell.accuracy_difference < -kWorseAccuracy - kRounding;
}

}  // namespace

std::vector<ScaledCell> scaling(std::vector<store::FigureRow> figures, const std::vector<store::RunRow>& runs) {
  std::map<store::FigureKey, Runs> runs_of;
  for (const auto& run : runs) runs_of[run.key].push_back(run);
  std::vector<ScaledCell> cells;
  std::map<std::pair<std::string, std::string>, std::size_t> valid;  // experiment, provenance
  for (auto& figure : figures) {
    if (figure.grade == 1) valid[{figure.experiment, figure.key.provenance_key}] = cells.size();
    const Runs& own = runs_of[figure.key];
    cells.push_back(alone(std::move(figure), own));
  }
  for (std::size_t i = 0; i < cells.size(); ++i) {
    ScaledCell& cell = cells[i];
    const auto base = valid.find({cell.figure.base_experiment, cell.figure.key.provenance_key});
    if (!cell.figure.speedup || base == valid.end()) continue;
    cell.base = base->second;
    cell.is_base = base->second == i;
    const ScaledCell& other = cells[base->second];
    if (!cell.is_base) compare(cell, runs_of[cell.figure.key], other, runs_of[other.figure.key]);
  }
  return cells;
}

Spread efficiency_spread(const ScaledCell& cell, const ScaledCell& base) {
  Spread spread = cell.speedup;
  const double share = static_cast<double>(base.figure.world_size) / cell.figure.world_size;
  spread.low *= share;
  spread.high *= share;
  return spread;
}

}  // namespace ddpsweep::report
