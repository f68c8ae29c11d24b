// How people name one side of a comparison.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "orchestrator/store/measured_runs.hpp"

namespace ddpsweep::cli {

/// "old.db", "commit=3fa9", "old.db,sweep=agnews,device=H200": a store, or the one that --store names, and conditions
/// that all hold.
struct ComparisonSide {
  std::string text;  // as it was written
  std::filesystem::path store;
  std::map<std::string, std::string> conditions;  // by name: sweep, commit, device, node

  bool holds(const store::MeasuredRun& run) const;
};

/// Throws ConfigError that names what it could be.
ComparisonSide parse_side(const std::string& text, const std::filesystem::path& default_store);

/// Those of its runs for which its conditions hold. Throws ConfigError when there are none, with what the store has,
/// and EnvironmentError when it cannot be read.
std::vector<store::MeasuredRun> runs_of(const ComparisonSide& side);

}  // namespace ddpsweep::cli
