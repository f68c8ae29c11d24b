// Whether SQLite's locks hold in a folder. Network file systems are known to grant the same lock twice.
#pragma once

#include <filesystem>
#include <string>

namespace ddpsweep::store {

struct LockProbe {
  bool excluded = false;   // while another process was writing, this one could not begin to
  bool available = false;  // afterwards it could
  std::string problem;     // why it could not be tried
};

/// Has another process write to a database of its own in this folder, and tries to write at the same time. It must be
/// another process: within one, SQLite does not ask the file system. Call it while no other thread runs.
LockProbe probe_locks(const std::filesystem::path& folder);

}  // namespace ddpsweep::store
