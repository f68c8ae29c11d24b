#include "orchestrator/store/reader.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <set>

#include "common/foreign_json.hpp"
#include "orchestrator/store/open_store.hpp"

namespace ddpsweep::store {

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
    if (value.is_string() && json_columns.contains(name) &&
        json_depth(value.get_ref<const std::string&>()) <= kDeepestJson) {
      Json parsed = Json::parse(value.get_ref<const std::string&>(), nullptr, /*allow_exceptions=*/false);
      if (!parsed.is_discarded()) value = std::move(parsed);
    }
    object[name] = std::move(value);
  }
  return object;
}

Reader::Reader(const std::filesystem::path& file, Mode mode)
    : file_(file), database_(mode == Mode::copy ? open_copy(file) : open_to_read(file)) {}

// The transaction's end takes the table away and brings the view back.
void Reader::work_out_once(const std::string& view) {
  try {
    database_.exec(
        fmt::format("CREATE TEMP TABLE once_{0} AS SELECT * FROM {0}; DROP VIEW IF EXISTS temp.{0}; "
                    "CREATE TEMP VIEW {0} AS SELECT * FROM once_{0}",
                    view));
  } catch (const SQLite::Exception& error) {
    throw_environment_error(error, file_, "reading it");
  }
}

std::unique_ptr<SQLite::Transaction> Reader::begin() {
  try {
    return std::make_unique<SQLite::Transaction>(database_);
  } catch (const SQLite::Exception& error) {
    throw_environment_error(error, file_, "reading it");
  }
}

}  // namespace ddpsweep::store
