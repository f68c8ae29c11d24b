// What the report asks of a store: two of its views, row by row.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/store/reader.hpp"

namespace ddpsweep::store {

/// A row of the view sweep_overview.
struct SweepOverview {
  std::string sweep;
  int repeats = 0;
  std::int64_t cells = 0, infeasible_cells = 0, running_cells = 0, valid_cells = 0;
  std::int64_t target_cells = 0;  // have a target_accuracy
  std::string batch_mode;         // "per_gpu", "global" or "mixed"
  std::string device;             // "cpu", "gpu" or "mixed"
};

/// A row of the view report_table; nothing where the view has NULL.
struct ReportRow {
  std::string experiment, setup;
  std::optional<double> epoch_seconds, speedup, efficiency, accuracy, target_seconds;
  std::int64_t runs = 0, global_batch = 0;
  std::optional<std::int64_t> steps_per_epoch;
  std::string note;
};

/// All rows of the view.
std::vector<SweepOverview> sweep_overviews(Reader& reader);
/// The rows of one sweep.
std::vector<ReportRow> report_rows(Reader& reader, const std::string& sweep);

}  // namespace ddpsweep::store
