#include "orchestrator/store/glance.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

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
    glance.schema_version = std::atoi(meta_value(database, "schema_version").c_str());
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
    glance.needs_recovery = (unreadable.getErrorCode() & 0xff) == SQLITE_READONLY;
    if (!glance.needs_recovery) glance.problem = unreadable.what();
  }
  if (std::ifstream lock(file.string() + ".lock"); lock && !glance.writer) {
    glance.writer = Writer::from_json({std::istreambuf_iterator<char>(lock), {}});
    glance.lock_file_unreadable = !glance.writer;
  }
  if (glance.writer) glance.writer_gone = is_gone(*glance.writer, Writer::this_process());
  return glance;
}

}  // namespace ddpsweep::store
