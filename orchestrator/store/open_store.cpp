#include "orchestrator/store/open_store.hpp"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sqlite3.h>

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
  open(file, SQLite::OPEN_READWRITE);
  return open(file, SQLite::OPEN_READONLY);
}

SQLite::Database copy_in_memory(SQLite::Database& source) {
  known_version(source);  // while errors can still name the file
  SQLite::Database copy(":memory:", SQLite::OPEN_READWRITE);
  SQLite::Backup backup(copy, source);
  if (const int result = backup.executeStep(-1); result != SQLITE_DONE) throw SQLite::Exception("locked", result);
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
    if (!has_current_tables(database)) return copy_in_memory(database);
    use_own_views(database);
    return database;
  });
}

SQLite::Database open_copy(const std::filesystem::path& file) {
  return opened(file, [&] {
    auto source = open_recovered(file);
    return copy_in_memory(source);
  });
}

}  // namespace ddpsweep::store
