#include "orchestrator/store/open_store.hpp"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <chrono>

#include "common/errors.hpp"
#include "orchestrator/store/connection.hpp"
#include "orchestrator/store/schema.hpp"

namespace ddpsweep::store {
namespace {

constexpr int kBusyMs = 10'000;

SQLite::Database open(const std::filesystem::path& file, int flags) {
  SQLite::Database database(file.string(), flags, kBusyMs);
  database.execAndGet("SELECT count(*) FROM sqlite_master");  // opening reads nothing yet
  return database;
}

/// A journal was left by a killed writer, and a connection that only reads may not roll it back. (The last byte of an
/// extended code is the plain one.)
bool needs_recovery(const SQLite::Exception& error) { return (error.getErrorCode() & 0xff) == SQLITE_READONLY; }

SQLite::Database open_recovered(const std::filesystem::path& file) {
  try {
    return open(file, SQLite::OPEN_READONLY);
  } catch (const SQLite::Exception& error) {
    if (!needs_recovery(error)) throw;
  }
  try {
    open(file, SQLite::OPEN_READWRITE);
  } catch (const SQLite::Exception& error) {
    // Rolled back is only what nobody holds any more, and in a folder that cannot be written the journal stays.
    if ((error.getErrorCode() & 0xff) == SQLITE_BUSY) throw;
    throw EnvironmentError(unfinished_text(file));
  }
  return open(file, SQLite::OPEN_READONLY);
}

/// In one read transaction, which keeps a writer from committing.
void copy_pages(SQLite::Database& source, SQLite::Database& copy, std::chrono::milliseconds limit) {
  constexpr int kPages = 4096;
  const SQLite::Transaction one_state(source);
  known_version(source);  // takes the lock; and while errors can still name the file
  const auto began = std::chrono::steady_clock::now();
  SQLite::Backup backup(copy, source);
  int result = SQLITE_OK;
  while ((result = backup.executeStep(kPages)) == SQLITE_OK) {
    if (std::chrono::steady_clock::now() - began < limit) continue;
    throw EnvironmentError(
        fmt::format("copying {} takes longer than {:g} s, and a sweep that writes would wait: ask again when it has "
                    "ended, or keep the store on a local disk",
                    source.getFilename(), std::chrono::duration<double>(limit).count()));
  }
  if (result != SQLITE_DONE) throw SQLite::Exception("locked", result);
}

SQLite::Database copy_in_memory(SQLite::Database& source, std::chrono::milliseconds limit) {
  SQLite::Database copy(":memory:", SQLite::OPEN_READWRITE);
  copy_pages(source, copy, limit);
  prepare_schema(copy);
  return copy;
}

template <class Open>
SQLite::Database opened(const std::filesystem::path& file, Open&& open) {
  if (!std::filesystem::is_regular_file(file)) {
    throw ConfigError(fmt::format(
        "there is no store {}: run a sweep first (ddpsweep run FILE), or name its store with --store", file.string()));
  }
  try {
    return open();
  } catch (const SQLite::Exception& error) {
    throw_environment_error(error, file, "reading it");
  }
}

}  // namespace

SQLite::Database open_to_read(const std::filesystem::path& file) {
  return opened(file, [&] {
    auto database = open_recovered(file);
    if (!has_current_tables(database)) database = copy_in_memory(database, kCopyLimit);
    use_own_views(database);
    return database;
  });
}

SQLite::Database open_copy(const std::filesystem::path& file, std::chrono::milliseconds limit) {
  return opened(file, [&] {
    auto source = open_recovered(file);
    return copy_in_memory(source, limit);
  });
}

}  // namespace ddpsweep::store
