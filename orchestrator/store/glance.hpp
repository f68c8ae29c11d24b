// A look at a store from outside, which changes nothing and waits 2 s at most for a writer that commits.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "orchestrator/store/writer_lock.hpp"

namespace ddpsweep::store {

struct Glance {
  bool there = false;
  bool ours = true;                   // a database of ddpsweep, or one without tables
  int schema_version = 0;             // 0: no tables yet
  bool needs_recovery = false;        // a killed writer left a journal, which the next run rolls back
  bool busy = false;                  // somebody commits right now: the lock file may say who
  std::optional<Writer> writer;       // who claims it, in the row or else in the lock file
  bool writer_gone = false;           // that claim is stale
  bool lock_file_unreadable = false;  // a lock file that names nobody
  std::string problem;                // why it cannot be read; names the file
};

/// Does not throw.
Glance glance_at(const std::filesystem::path& file);

}  // namespace ddpsweep::store
