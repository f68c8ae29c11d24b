// Where efficiency goes: what an epoch took beyond the ideal, split into what was measured of it. Pure.
#pragma once

#include <optional>
#include <string>

#include "orchestrator/report/scaling.hpp"

namespace ddpsweep::report {

/// An epoch of a cell, in seconds. Nothing: not known.
struct EpochCosts {
  int world_size = 1;
  double epoch_seconds = 0;
  std::optional<double> exposed_communication;  // exposed_ms of a step times the steps of the epoch
  std::optional<double> rank_skew;              // how much longer the slowest rank worked than the fastest
  std::optional<double> input_wait;  // how long the steps of the rank that waited most stood still for their batch
};

/// Seconds of an epoch beyond the ideal one, T(base) * p_base / p. A part is what the cell has of it beyond its share
/// of the base's own (x - x_base * p_base / p), nothing where either is not known. not_attributed is lost less the
/// other parts, so that the four add up; below 0 where they overlap, for a wait for a slow rank may be seen as
/// communication.
struct LostSeconds {
  double ideal = 0, lost = 0;
  std::optional<double> exposed_communication, rank_skew, input_wait;
  double not_attributed = 0;
};

LostSeconds lost_seconds(const EpochCosts& cell, const EpochCosts& base);
/// Of a cell that is compared with another; nothing for one that is not.
std::optional<LostSeconds> lost_seconds(const ScaledCell& cell, const ScaledCell& base);

enum class Loss {
  nothing,  // at most kSmallLoss of the epoch, or the speedup's interval holds the ideal one
  exposed_communication,
  rank_skew,
  input_wait,
  not_attributed,
};

/// A smaller part of an epoch is not worth advice.
inline constexpr double kSmallLoss = 0.01;

/// The largest part of what the cell lost.
Loss dominant_loss(const LostSeconds& lost, const ScaledCell& cell, const ScaledCell& base);

/// "exposed communication", ...; as in the report.
std::string name_of(Loss loss);
/// One sentence on what to look at or to change.
std::string advice_on(Loss dominant, const LostSeconds& lost, const ScaledCell& cell);

}  // namespace ddpsweep::report
