// Whether SQLite's locks hold in a folder. Network file systems are known to grant the same lock twice, to grant none,
// or not to answer.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>

namespace ddpsweep::store {

struct LockProbe {
  bool hangs = false;      // a lock was neither granted nor refused in time; the rest is not known
  bool granted = true;     // to the first who asked
  bool excluded = false;   // while another process was writing, a second could not begin to
  bool available = false;  // afterwards it could
  std::string problem;     // why it could not be tried
};

inline constexpr std::chrono::seconds kLockPatience{20};

/// Has one process write to a database of its own in this folder, and others try to write at the same time and
/// afterwards. They must be other processes: within one, SQLite does not ask the file system, and who hangs in the
/// kernel cannot be called back. Takes `patience` at most for each of the three. No other thread may use SQLite.
LockProbe probe_locks(const std::filesystem::path& folder, std::chrono::milliseconds patience = kLockPatience);

/// What is wrong with the locks, as a sentence; empty when they hold, or could not be tried.
std::string lock_trouble(const std::filesystem::path& folder, const LockProbe& probe);
inline constexpr char kLockAdvice[] = "put the store on a local disk or another file system: --store FILE";

/// Throws EnvironmentError where there is lock_trouble() in the folder of this store.
void require_locks(const std::filesystem::path& store, std::chrono::milliseconds patience = kLockPatience);

}  // namespace ddpsweep::store
