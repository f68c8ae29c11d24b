#include "orchestrator/store/glance.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <fstream>
#include <iterator>

#include "common/errors.hpp"
#include "orchestrator/store/schema.hpp"

namespace ddpsweep::store {
namespace {

std::string meta_value(SQLite::Database& database, const char* key) {
  SQLite::Statement query(database, "SELECT value FROM meta WHERE key = ?");
  query.bind(1, key);
  return query.executeStep() ? query.getColumn(0).getString() : "";
}

void read_tables(const std::filesystem::path& file, Glance& glance) {
  constexpr int kBusyMs = 2'000;
  SQLite::Database database(file.string(), SQLite::OPEN_READONLY, kBusyMs);
  if (database.tableExists("meta")) {
    glance.schema_version = stored_version(database);
    glance.writer = Writer::from_json(meta_value(database, "writer"));
  } else {
    glance.ours = database.execAndGet("SELECT count(*) FROM sqlite_master").getInt() == 0;
  }
}

}  // namespace

Glance glance_at(const std::filesystem::path& file) {
  Glance glance;
  std::error_code error;
  glance.there = std::filesystem::exists(file, error);
  try {
    if (glance.there) read_tables(file, glance);
  } catch (const SQLite::Exception& unreadable) {
    const int code = unreadable.getErrorCode() & 0xff;  // the last byte of an extended code is the plain one
    glance.needs_recovery = code == SQLITE_READONLY;
    glance.busy = code == SQLITE_BUSY;
    if (!glance.needs_recovery && !glance.busy)
      glance.problem = fmt::format("{}: {}", file.string(), unreadable.what());
  } catch (const EnvironmentError& unreadable) {
    glance.problem = unreadable.what();
  }
  if (std::ifstream lock(file.string() + ".lock"); lock && !glance.writer) {
    glance.writer = Writer::from_json({std::istreambuf_iterator<char>(lock), {}});
    glance.lock_file_unreadable = !glance.writer;
  }
  if (glance.writer) glance.writer_gone = is_gone(*glance.writer, Writer::this_process());
  return glance;
}

}  // namespace ddpsweep::store
