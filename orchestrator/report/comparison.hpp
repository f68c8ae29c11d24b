// Two sets of runs of the same cells against each other: which is faster, by how much, and whether that may be chance.
// Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "orchestrator/report/statistics.hpp"
#include "orchestrator/store/measured_runs.hpp"

namespace ddpsweep::report {

/// One side: the runs that were chosen, and what messages call it ("before.db", "commit=abc123").
struct ComparedSide {
  std::string name;
  std::vector<store::MeasuredRun> runs;
};

/// A cell that both sides have. Ratios are of epoch_seconds, B / A: above 1, B is slower.
struct ComparedCell {
  std::string experiment;  // A's name of it; "small / tiny" where B calls it otherwise
  std::string setup;
  std::size_t runs_a = 0, runs_b = 0;
  double seconds_a = 0, seconds_b = 0;  // medians over runs of the mean of their steady epochs
  double ratio = 1;
  Spread spread;  // of the ratio
};

struct RefusedCell {
  std::string experiment;
  std::string reason;
  bool in_a = true;  // A has it
};

struct Comparison {
  std::vector<ComparedCell> cells;   // in A's order
  std::vector<RefusedCell> refused;  // measured on one side only, or under circumstances that no ratio may mix
  /// What the sides do not share, and may be what the comparison is about: "GPU model: NVIDIA H100, NVIDIA H200".
  std::vector<std::string> differences;
};

/// Of a run that was tried more than once on a side, its latest valid attempt counts, else its latest unaudited one.
/// A cell is refused when one side lacks it; when runs of one side are of more than one kind, so that their median
/// means nothing; when its work was not audited; when ranks shared cores; and when data, weights or isolation are not
/// the same on both sides.
Comparison compare(const ComparedSide& a, const ComparedSide& b);

/// "slower by 5.2 %", "no difference": said only when the ratio's interval holds 1; "slower by 5.2 % as far as the few
/// runs show" where there are too few for an interval.
std::string conclusion(const ComparedCell& cell);

/// Whether B is slower than A by more than `limit` (0.05: 5 %). A difference that may be chance is none: its interval
/// holds 1.
bool is_slower_by(const ComparedCell& cell, double limit);

}  // namespace ddpsweep::report
