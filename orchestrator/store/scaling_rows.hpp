// What statistics over repeats are made of: each figure of a sweep beside the runs that it is the median of.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/store/reader.hpp"

namespace ddpsweep::store {

/// Runs that make one figure agree in these. provenance_key and verdict are empty where a cell has no figure.
struct FigureKey {
  std::int64_t cell_id = 0;
  std::string provenance_key, verdict;
  bool oversubscribed = false;
  auto operator<=>(const FigureKey&) const = default;
};

/// A row of the view cell_figure.
struct FigureRow {
  FigureKey key;
  std::string experiment, setup, family_key, batch_mode, remark, note;
  int world_size = 1;
  int grade = 0;  // 1 = valid, 2 = valid on crowded cores, 3 = unaudited, 0 = the cell has no figure
  std::int64_t runs = 0;
  std::optional<double> epoch_seconds, samples_per_second, accuracy, steps_per_epoch;
  std::optional<double> speedup, efficiency;  // of grade 1 alone
  std::string base_experiment;                // empty where there is no speedup
};

/// What one rank said of its steps: means over its steady epochs.
struct RankSteps {
  double p50_ms = 0, p95_ms = 0;
};

/// A counted attempt: a row of run_summary beside what the views step_time and run_timing have of it.
struct RunRow {
  FigureKey key;
  double epoch_seconds = 0;
  std::optional<double> samples_per_second;                                   // over its steady epochs
  std::optional<double> compute_ms, communication_ms, exposed_ms;             // NULL as in step_time
  std::optional<double> rank_skew_seconds, input_seconds, peak_memory_bytes;  // as in run_timing
  std::vector<RankSteps> rank_steps;  // index = rank; empty: it has no steady epoch
  int nodes = 0;                      // that it ran on; 0: not known, as of an imported one
};

/// All figures of the sweep and all cells that have none, in the order of report_table.
std::vector<FigureRow> figure_rows(Reader& reader, const std::string& sweep);
/// All counted attempts of the sweep's cells, by cell and repeat.
std::vector<RunRow> run_rows(Reader& reader, const std::string& sweep);

}  // namespace ddpsweep::store
