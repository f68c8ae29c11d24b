// Opens a store for reading, whatever state it was left in.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <filesystem>

namespace ddpsweep::store {

/// The longest that a copy may keep a writer from committing, who waits for 60 s and then gives up.
inline constexpr std::chrono::seconds kCopyLimit{20};

/// The file itself, opened for reading only; for writing just when a killed writer left a journal that must be rolled
/// back first. A store of an older schema is copied into memory and brought to this program's schema there. Views are
/// always this program's. Throws ConfigError when there is no such file, EnvironmentError when it cannot be read.
SQLite::Database open_to_read(const std::filesystem::path& file);

/// A copy in memory, taken in one read transaction and brought to this program's schema. Throws as above, and
/// EnvironmentError when copying takes longer than `limit`.
SQLite::Database open_copy(const std::filesystem::path& file, std::chrono::milliseconds limit = kCopyLimit);

}  // namespace ddpsweep::store
