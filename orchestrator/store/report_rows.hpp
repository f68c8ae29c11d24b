// What the report asks of a store: its views, row by row.
#pragma once

#include <cstdint>
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

/// All rows of the view.
std::vector<SweepOverview> sweep_overviews(Reader& reader);

/// The rows of one sweep in a view, as objects with the view's columns.
Json report_rows(Reader& reader, const std::string& sweep);      // report_table
Json hypothesis_rows(Reader& reader, const std::string& sweep);  // hypothesis
Json claim_rows(Reader& reader, const std::string& sweep);       // claim, without the sweep

}  // namespace ddpsweep::store
