// Results as plain files, for other programs: the curve of each run, and the tables as JSON.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "orchestrator/store/reader.hpp"

namespace ddpsweep::store {

struct ExportChoice {
  std::vector<std::int64_t> runs;
  std::optional<std::int64_t> attempt;  // only this one of them; nothing: all attempts of the runs
};

/// Writes into `folder`, which is there and empty:
///   <experiment>/run<N>/metrics.csv  for each run that was tried, from the attempt that counts, else the newest. A
///   cell
///                                    whose name another one has, too, gets its key behind it.
///   export.json                      {"written_by", "schema_version", "written_at", "metrics": [{"file", "run_id",
///                                    "attempt_id", "remark"}], "sweeps", "cells", "runs", "attempts", "epochs",
///                                    "calibrations", "device_uses", "findings"}: rows as in the tables. remark: what
///                                    the figures of that file are marked with, for which its columns have no place
/// Returns how many metrics files. Throws EnvironmentError. copy: is changed; see Reader::Mode.
std::size_t write_export(Reader& copy, const ExportChoice& choice, const std::filesystem::path& folder);

}  // namespace ddpsweep::store
