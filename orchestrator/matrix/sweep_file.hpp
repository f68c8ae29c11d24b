// Reads an experiment file (YAML, docs/experiment_file.md) into a Sweep. Which files: load_sweep.hpp.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "orchestrator/matrix/config_table.hpp"
#include "orchestrator/matrix/sweep.hpp"
#include "orchestrator/matrix/yaml_tree.hpp"

namespace ddpsweep::matrix {

/// One experiment file, parsed: `file` is what messages and the store call it, `text` what the store keeps of it.
struct SweepSource {
  YamlNode tree;
  std::filesystem::path file;
  std::string text;
};

/// changes: "KEY=VALUE" (changes.hpp). table: where to put every resolved value with its origin, if anywhere. Throws
/// ConfigError with file, line(s) and, for an unknown key, the nearest known one.
Sweep read_sweep(SweepSource source, const std::vector<std::string>& changes = {}, ConfigTable* table = nullptr);

/// The same from text; `file` is used in messages and as the base of relative paths.
Sweep parse_sweep(const std::string& text, const std::filesystem::path& file,
                  const std::vector<std::string>& changes = {}, ConfigTable* table = nullptr);

}  // namespace ddpsweep::matrix
