// From the files that a user names to a Sweep: one experiment file of ours, or files of the study's own form.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/matrix/config_table.hpp"
#include "orchestrator/matrix/study_experiment.hpp"
#include "orchestrator/matrix/sweep.hpp"

namespace ddpsweep::matrix {

struct SweepFiles {
  std::vector<std::filesystem::path> files;  // one or more
  std::optional<StudyProcesses> processes;   // --gpus or --cpus: for the study's files alone, which need it
};

/// changes: "KEY=VALUE" (changes.hpp). table: where to put every resolved value with its origin, if anywhere. Throws
/// ConfigError with file, line(s) and, for an unknown key, the nearest known one.
Sweep load_sweep(const SweepFiles& what, const std::vector<std::string>& changes = {}, ConfigTable* table = nullptr);

/// The same of one experiment file of ours.
Sweep load_sweep(const std::filesystem::path& file, const std::vector<std::string>& changes = {},
                 ConfigTable* table = nullptr);

}  // namespace ddpsweep::matrix
