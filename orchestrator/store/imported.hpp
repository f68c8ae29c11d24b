// What other programs measured, as the store keeps it: a sweep of its own, whose attempts are never valid.
//
// A cell's settings are {"imported": facts}, and that is how one is known. What nobody can tell is NULL, or where a
// column is NOT NULL: seed '', and global_batch, samples, steps and evaluation_seconds 0, which the views show as NULL.
// The provenance_key is no hash, so that it equals none that was measured, and the rest of the provenance is NULL.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "orchestrator/store/reader.hpp"
#include "orchestrator/store/records.hpp"

namespace ddpsweep::store {

inline constexpr const char* kImportedProvenance = "imported";

struct ImportedRun {
  std::vector<Epoch> epochs;  // without ranks; attempt_id and finished_at are filled in
  Verdict verdict;            // unaudited or invalid
  nlohmann::json source;      // where it is from, for the attempt's spec
};

struct ImportedExperiment {
  std::string experiment, family, setup, remark;
  int gpus = 1;
  int epochs = 0;        // the highest number that its files have
  nlohmann::json facts;  // an object
  std::vector<ImportedRun> runs;
};

struct ImportedSweep {
  std::string name;
  std::filesystem::path file;  // that names the imports
  std::string text;            // of that file
  std::vector<ImportedExperiment> experiments;
};

/// Throws ConfigError when `sweep` has imported runs: `run` would mix its own with them.
void refuse_imported_name(Connection& connection, const std::string& sweep);

/// [{"name", "experiments": [facts]}] of the sweeps that were imported, in the store's order. sweep: only this one.
/// Throws ConfigError when there is none.
Json imported_sweeps(Reader& reader, const std::optional<std::string>& sweep);

}  // namespace ddpsweep::store
