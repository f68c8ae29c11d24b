// What was measured, run by run and whatever its sweep: for comparisons across sweeps, commits, machines and stores.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "orchestrator/store/reader.hpp"
#include "orchestrator/store/records.hpp"

namespace ddpsweep::store {

/// One attempt that was judged valid or unaudited and has a steady epoch.
struct MeasuredRun {
  std::string sweep, experiment, setup;
  std::string cell_key;  // equal keys: equal training settings
  int repeat = 0;
  std::int64_t attempt_id = 0;
  VerdictKind verdict = VerdictKind::valid;
  bool oversubscribed = false;
  Provenance provenance;           // empty or 0: not recorded
  std::vector<std::string> nodes;  // that it ran on, in alphabetical order
  double epoch_seconds = 0;        // mean of its steady epochs
};

/// Of the whole store, in the order of their attempts. Throws EnvironmentError.
std::vector<MeasuredRun> measured_runs(Reader& reader);

}  // namespace ddpsweep::store
