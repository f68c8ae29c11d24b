#include "orchestrator/store/reader.hpp"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <set>

#include "common/errors.hpp"
#include "orchestrator/store/schema.hpp"

namespace ddpsweep::store {
namespace {

constexpr int kBusyMs = 10'000;

/// A killed writer left a journal, and a connection that only reads may not roll it back. (The last byte of an extended
/// code is the plain one.)
bool needs_recovery(const SQLite::Exception& error) { return (error.getErrorCode() & 0xff) == SQLITE_READONLY; }

/// Opens the file in a read transaction that has begun: what follows sees one state of the store.
SQLite::Database begin_reading(const std::filesystem::path& file, int open_flags) {
  SQLite::Database database(file.string(), open_flags, kBusyMs);
  database.exec("BEGIN");
  database.execAndGet("SELECT count(*) FROM sqlite_master");
  return database;
}

SQLite::Database begin_reading(const std::filesystem::path& file) {
  try {
    return begin_reading(file, SQLite::OPEN_READONLY);
  } catch (const SQLite::Exception& error) {
    if (!needs_recovery(error)) throw;
    return begin_reading(file, SQLite::OPEN_READWRITE);
  }
}

SQLite::Database copy_of(SQLite::Database& source) {
  SQLite::Database copy(":memory:", SQLite::OPEN_READWRITE);
  SQLite::Backup backup(copy, source);
  if (const int result = backup.executeStep(-1); result != SQLITE_DONE) throw SQLite::Exception("locked", result);
  return copy;
}

}  // namespace

Json column_value(const SQLite::Column& column) {
  switch (column.getType()) {
    case SQLITE_INTEGER:
      return column.getInt64();
    case SQLITE_FLOAT:
      return column.getDouble();
    case SQLITE_TEXT:
      return column.getString();
    case SQLITE_BLOB: {
      std::string digits;
      for (const char byte : column.getString()) digits += fmt::format("{:02x}", static_cast<unsigned char>(byte));
      return {{"blob", digits}};
    }
    default:
      return nullptr;
  }
}

Json row_object(SQLite::Statement& row) {
  static const std::set<std::string> json_columns{"axes", "settings", "spec", "environment", "libraries"};
  Json object = Json::object();
  for (int i = 0; i < row.getColumnCount(); ++i) {
    const std::string name = row.getColumnName(i);
    Json value = column_value(row.getColumn(i));
    if (value.is_string() && json_columns.contains(name)) {
      Json parsed = Json::parse(value.get_ref<const std::string&>(), nullptr, /*allow_exceptions=*/false);
      if (!parsed.is_discarded()) value = std::move(parsed);
    }
    object[name] = std::move(value);
  }
  return object;
}

Reader::Reader(const std::filesystem::path& file, Mode mode) : file_(file) {
  if (!std::filesystem::exists(file)) {
    throw ConfigError(fmt::format(
        "there is no store {}: run a sweep first (ddpsweep run FILE), or name its store with --store", file.string()));
  }
  if (!std::filesystem::is_regular_file(file)) {
    throw ConfigError(fmt::format("the store {} is no file; name another with --store", file.string()));
  }
  try {
    SQLite::Database source = begin_reading(file);
    if (known_version(source) == schema_version() && mode == Mode::in_place) {
      database_.emplace(std::move(source));
    } else {
      database_.emplace(copy_of(source));
      prepare_schema(*database_);
    }
  } catch (const SQLite::Exception& error) {
    throw_environment_error(error, file, "reading it");
  }
}

}  // namespace ddpsweep::store
