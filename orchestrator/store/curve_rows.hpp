// What figures show beyond medians: how a run went, epoch by epoch and rank by rank, and when it was where.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/store/reader.hpp"
#include "orchestrator/store/scaling_rows.hpp"

namespace ddpsweep::store {

/// An epoch of a counted attempt.
struct EpochRow {
  FigureKey key;
  int repeat = 1, epoch = 1;
  bool warmup = false;
  double epoch_seconds = 0;  // of training, without evaluation
  double accuracy = 0;       // after it, a fraction
};

/// One rank of an attempt, counted or not; an attempt whose ranks were never placed, as an imported one, has one row.
struct TimelineRow {
  std::int64_t attempt_id = 0;
  std::string experiment;
  int repeat = 1;
  std::optional<int> rank;
  std::string node, slot;             // empty: never placed
  double begin_seconds = 0;           // since the sweep's first attempt began
  std::optional<double> end_seconds;  // nothing: not known, as of one that still runs
  std::string state, verdict;         // verdict is empty unless it succeeded
};

/// Of all counted attempts of the sweep's cells, by key, repeat and epoch.
std::vector<EpochRow> epoch_rows(Reader& reader, const std::string& sweep);
/// All attempts of the sweep, also of cells that its file no longer has, by their number and rank.
std::vector<TimelineRow> timeline_rows(Reader& reader, const std::string& sweep);

}  // namespace ddpsweep::store
