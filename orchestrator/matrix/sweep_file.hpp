// Reads an experiment file (YAML, docs/experiment_file.md) into a Sweep.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "orchestrator/matrix/config_table.hpp"
#include "orchestrator/matrix/sweep.hpp"

namespace ddpsweep::matrix {

/// changes: "KEY=VALUE" (changes.hpp). table: where to put every resolved value with its origin, if anywhere. Throws
/// ConfigError with file, line(s) and, for an unknown key, the nearest known one.
Sweep load_sweep(const std::filesystem::path& file, const std::vector<std::string>& changes = {},
                 ConfigTable* table = nullptr);

/// The same from text; `file` is used in messages and as the base of relative paths.
Sweep parse_sweep(const std::string& text, const std::filesystem::path& file,
                  const std::vector<std::string>& changes = {}, ConfigTable* table = nullptr);

}  // namespace ddpsweep::matrix
