// How training scales, as values: each figure of a sweep with its spread, beside the base that it is compared with.
// Medians, speedups and notes are the views'; what SQL cannot say of them is added here. Pure: rows in, values out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "orchestrator/report/statistics.hpp"
#include "orchestrator/store/scaling_rows.hpp"

namespace ddpsweep::report {

/// An accuracy that is lower than the base's by more is called worse: half a point.
inline constexpr double kWorseAccuracy = 0.005;

enum class Difference {
  unknown,  // no interval of the speedup, or nothing to compare with
  none,     // the interval holds 1
  faster,   // it lies above 1
  slower,   // it lies below 1
};

/// One figure, or a cell that has none (figure.grade 0). What is not known is nothing, never zero or NaN.
struct ScaledCell {
  store::FigureRow figure;
  std::optional<MedianRanks> median_ranks;  // behind an interval of epoch_seconds
  Spread epoch_seconds;                     // of the figure's runs
  /// Index of the cell that it is compared with, which may be itself. Only figures with a speedup have one.
  std::optional<std::size_t> base;
  bool is_base = false;
  Spread speedup;  // kind none for the base: it is 1 by definition
  Difference difference = Difference::unknown;
  std::optional<double> serial_fraction;      // karp_flatt() of the speedup on world_size / the base's world size
  std::optional<double> accuracy_difference;  // to the base's, a fraction; nothing for the base
  bool accuracy_is_worse = false;             // by more than kWorseAccuracy
  /// Medians over those runs that have them; of one rank, which talks with nobody, exposed_ms is 0.
  std::optional<double> compute_ms, communication_ms, exposed_ms, rank_skew_seconds, input_seconds;
  std::optional<double> compute_to_communication;  // R: compute_ms / communication_ms
  int nodes = 0;                                   // the most that a run was on; 0: not known
  std::optional<double> peak_memory_bytes;         // the most that a rank of any run used on its device
};

/// figures, runs: of one sweep, as store::figure_rows() and store::run_rows() give them; the cells are in the figures'
/// order.
std::vector<ScaledCell> scaling(std::vector<store::FigureRow> figures, const std::vector<store::RunRow>& runs);

/// Of the efficiency: the speedup's, divided by the ideal speedup over this base.
Spread efficiency_spread(const ScaledCell& cell, const ScaledCell& base);

}  // namespace ddpsweep::report
