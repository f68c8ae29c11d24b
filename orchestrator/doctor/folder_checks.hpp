// Folders that `run` writes into: token caches, logs, metrics, the store's.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "orchestrator/doctor/check.hpp"

namespace ddpsweep::doctor {

struct FolderFacts {
  std::filesystem::path folder;
  std::filesystem::path looked_at;  // the folder, or its nearest parent that is there
  std::string problem;              // why no file can be made there; empty when one could
  std::uintmax_t free_bytes = 0;
};

/// Makes a file there and removes it. folder: absolute.
FolderFacts look_at_folder(const std::filesystem::path& folder);

/// Fails when it cannot be written, warns below 1 GiB.
Check folder_check(const std::string& name, const FolderFacts& facts);

}  // namespace ddpsweep::doctor
