#include "orchestrator/store/query.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <memory>

#include "common/errors.hpp"

namespace ddpsweep::store {
namespace {

struct Finalizer {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalizer>;

[[noreturn]] void refuse(sqlite3* database) {
  if (sqlite3_errcode(database) == SQLITE_AUTH)
    throw ConfigError("`query` reads the store alone, and attaches no file");
  throw ConfigError(fmt::format("SQLite does not understand the query: {}", sqlite3_errmsg(database)));
}

/// To SQLite, ATTACH only reads; but it would open, or make, another file.
int allow_all_but_attach(void*, int action, const char*, const char*, const char*, const char*) {
  return action == SQLITE_ATTACH || action == SQLITE_DETACH ? SQLITE_DENY : SQLITE_OK;
}

/// Is there anything but blanks, comments and semicolons?
bool holds_a_statement(sqlite3* database, const char* sql) {
  while (*sql != '\0') {
    sqlite3_stmt* raw = nullptr;
    const int result = sqlite3_prepare_v2(database, sql, -1, &raw, &sql);
    const Statement statement(raw);
    if (result != SQLITE_OK || statement) return true;
  }
  return false;
}

Statement prepare(sqlite3* database, const std::string& sql) {
  sqlite3_stmt* raw = nullptr;
  const char* rest = nullptr;
  if (sqlite3_prepare_v2(database, sql.c_str(), -1, &raw, &rest) != SQLITE_OK) refuse(database);
  Statement statement(raw);
  if (!statement) throw ConfigError("the query is empty: write one SELECT");
  if (holds_a_statement(database, rest)) throw ConfigError("`query` takes one statement, and got several");
  if (sqlite3_stmt_readonly(raw) == 0) {
    throw ConfigError("this statement writes, and `query` only reads: results are changed by `run` and `import` alone");
  }
  if (sqlite3_column_count(raw) == 0) throw ConfigError("this statement returns no rows: write a SELECT");
  return statement;
}

Json value_of(sqlite3_stmt* row, int column) {
  switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
      return static_cast<std::int64_t>(sqlite3_column_int64(row, column));
    case SQLITE_FLOAT:
      return sqlite3_column_double(row, column);
    case SQLITE_NULL:
      return nullptr;
    default:
      break;
  }
  const bool is_text = sqlite3_column_type(row, column) == SQLITE_TEXT;
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row, column));
  const std::string text(bytes == nullptr ? "" : bytes, static_cast<std::size_t>(sqlite3_column_bytes(row, column)));
  if (is_text) return text;
  std::string digits;
  for (const char byte : text) digits += fmt::format("{:02x}", static_cast<unsigned char>(byte));
  return digits;
}

}  // namespace

QueryResult run_query(Reader& copy, const std::string& sql) {
  sqlite3* database = copy.database().getHandle();
  copy.database().exec("PRAGMA query_only = ON");
  sqlite3_set_authorizer(database, allow_all_but_attach, nullptr);
  // Else a misspelt "column" in double quotes would be taken for a text, and the answer be wrong without a word.
  sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);  // no writable_schema
  const Statement statement = prepare(database, sql);
  QueryResult result;
  const int columns = sqlite3_column_count(statement.get());
  for (int i = 0; i < columns; ++i) result.columns.emplace_back(sqlite3_column_name(statement.get(), i));
  int step = 0;
  while ((step = sqlite3_step(statement.get())) == SQLITE_ROW) {
    auto& row = result.rows.emplace_back();
    for (int i = 0; i < columns; ++i) row.push_back(value_of(statement.get(), i));
  }
  if (step != SQLITE_DONE) throw ConfigError(fmt::format("the query failed: {}", sqlite3_errmsg(database)));
  return result;
}

}  // namespace ddpsweep::store
