#include "orchestrator/report/efficiency.hpp"

#include <utility>

#include "common/errors.hpp"

namespace ddpsweep::report {
namespace {

EpochCosts costs_of(const ScaledCell& cell) {
  const auto& figure = cell.figure;
  EpochCosts costs{.world_size = figure.world_size,
                   .epoch_seconds = *figure.epoch_seconds,
                   .exposed_communication = std::nullopt,
                   .rank_skew = cell.rank_skew_seconds,
                   .input_wait = cell.input_seconds};
  if (cell.exposed_ms && figure.steps_per_epoch)
    costs.exposed_communication = *cell.exposed_ms * *figure.steps_per_epoch / 1000;
  return costs;
}

}  // namespace

LostSeconds lost_seconds(const EpochCosts& cell, const EpochCosts& base) {
  const double share = static_cast<double>(base.world_size) / cell.world_size;
  const auto beyond_share = [&](std::optional<double> own, std::optional<double> of_base) {
    return own && of_base ? std::optional(*own - *of_base * share) : std::nullopt;
  };
  LostSeconds lost{.ideal = base.epoch_seconds * share,
                   .lost = cell.epoch_seconds - base.epoch_seconds * share,
                   .exposed_communication = beyond_share(cell.exposed_communication, base.exposed_communication),
                   .rank_skew = beyond_share(cell.rank_skew, base.rank_skew),
                   .input_wait = beyond_share(cell.input_wait, base.input_wait)};
  lost.not_attributed =
      lost.lost - lost.exposed_communication.value_or(0) - lost.rank_skew.value_or(0) - lost.input_wait.value_or(0);
  return lost;
}

std::optional<LostSeconds> lost_seconds(const ScaledCell& cell, const ScaledCell& base) {
  if (!cell.base || cell.is_base) return std::nullopt;
  return lost_seconds(costs_of(cell), costs_of(base));
}

Loss dominant_loss(const LostSeconds& lost, const ScaledCell& cell, const ScaledCell& base) {
  const double ideal_speedup = static_cast<double>(cell.figure.world_size) / base.figure.world_size;
  const bool may_be_chance = cell.speedup.kind == SpreadKind::interval && cell.speedup.high >= ideal_speedup;
  if (may_be_chance || lost.lost <= kSmallLoss * *cell.figure.epoch_seconds) return Loss::nothing;
  std::pair largest{lost.not_attributed, Loss::not_attributed};
  for (const auto& [seconds, loss] : {std::pair{lost.exposed_communication, Loss::exposed_communication},
                                      {lost.rank_skew, Loss::rank_skew},
                                      {lost.input_wait, Loss::input_wait}}) {
    if (seconds && *seconds > largest.first) largest = {*seconds, loss};
  }
  return largest.second;
}

std::string name_of(Loss loss) {
  switch (loss) {
    case Loss::nothing:
      return "nothing";
    case Loss::exposed_communication:
      return "exposed communication";
    case Loss::rank_skew:
      return "rank skew";
    case Loss::input_wait:
      return "input wait";
    case Loss::not_attributed:
      return "not attributed";
  }
  bug("a Loss without a name");
}

std::string advice_on(Loss dominant, const LostSeconds& lost, const ScaledCell& cell) {
  switch (dominant) {
    case Loss::nothing:
      return "there is little to gain: at most 1 % of the epoch is lost, or no more than chance explains";
    case Loss::exposed_communication:
      return "reduce less often or less: a larger batch for each rank, bf16 (the fast engine then reduces half the "
             "bytes), "
             "train.overlap if it is off, or a faster link";
    case Loss::rank_skew:
      return "one rank works longer and the others wait for it: look which (docs/sql.md has the question), for its "
             "clocks "
             "and for what else runs on its node";
    case Loss::input_wait:
      return "steps stand still for their batch: give each rank more cores, or use the fast engine, whose rows are on "
             "the "
             "device";
    case Loss::not_attributed:
      break;
  }
  if (!lost.exposed_communication)
    return "communication was not measured and is part of this: run with measure.calibration_steps above 0";
  if (cell.figure.batch_mode == "global")
    return "the ranks' batches are smaller than the base's, and a device computes small ones less efficiently: compare "
           "compute_ms in --section hypothesis, and try a larger global batch";
  return "no measured part explains this: compare compute_ms with the base's in --section hypothesis, and look at "
         "clocks "
         "and at what else ran";
}

}  // namespace ddpsweep::report
