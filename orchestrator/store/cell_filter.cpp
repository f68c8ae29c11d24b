#include "orchestrator/store/cell_filter.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sqlite3.h>

#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "common/errors.hpp"
#include "orchestrator/matrix/schema.hpp"
#include "orchestrator/matrix/values.hpp"

namespace ddpsweep::store {
namespace {

using Row = std::map<std::string, nlohmann::json>;

Row columns_of(const matrix::Cell& cell) {
  Row row{{"experiment", cell.experiment},
          {"cell_key", cell.key},
          {"device", to_string(cell.device)},
          {"world_size", cell.world_size},
          {"global_batch", cell.global_batch}};
  for (const auto& [section, settings] : cell.settings.items()) {
    for (const auto& [name, value] : settings.items()) {
      const matrix::Key* key = matrix::find_key(section + "." + name);
      if (key != nullptr) row[matrix::axis_name(*key)] = value;
    }
  }
  for (const auto& [axis, value] : cell.axes) row[axis] = value;
  return row;
}

void bind_value(SQLite::Statement& statement, int index, const nlohmann::json& value) {
  if (value.is_boolean()) {
    statement.bind(index, value.get<bool>() ? 1 : 0);
  } else if (value.is_number_integer()) {
    statement.bind(index, value.get<std::int64_t>());
  } else if (value.is_number_float()) {
    statement.bind(index, value.get<double>());
  } else if (!value.is_null()) {
    statement.bind(index, matrix::format_value(value));
  }
}

}  // namespace

std::vector<bool> matching_cells(const matrix::Sweep& sweep, const std::string& condition) {
  std::vector<Row> rows;
  std::set<std::string> names;
  for (const matrix::Cell& cell : sweep.cells) {
    for (const auto& [name, value] : rows.emplace_back(columns_of(cell))) names.insert(name);
  }
  std::vector<std::string> quoted;
  for (const std::string& name : names) quoted.push_back(fmt::format("\"{}\"", name));
  SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
  // Else SQLite takes an unknown "name" in double quotes for a text, and the condition for false.
  sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
  try {
    database.exec(fmt::format("CREATE TABLE cell (cell_number INTEGER PRIMARY KEY, {})", fmt::join(quoted, ", ")));
    SQLite::Statement insert(
        database, "INSERT INTO cell VALUES (?" + [&] {
          std::string marks;
          for (std::size_t i = 0; i < names.size(); ++i) marks += ", ?";
          return marks;
        }() + ")");
    database.exec("BEGIN");
    for (std::size_t i = 0; i < rows.size(); ++i) {
      insert.reset();
      insert.clearBindings();
      insert.bind(1, static_cast<std::int64_t>(i));
      int column = 2;
      for (const std::string& name : names) bind_value(insert, column++, rows[i][name]);
      insert.exec();
    }
    database.exec("COMMIT");
    std::vector<bool> matching(rows.size());
    SQLite::Statement select(database, fmt::format("SELECT cell_number FROM cell WHERE ({}\n)", condition));
    while (select.executeStep()) matching.at(select.getColumn(0).getUInt()) = true;
    return matching;
  } catch (const SQLite::Exception& error) {
    throw ConfigError(fmt::format("--where {}: {}; it may name {}", condition, error.what(), fmt::join(names, ", ")));
  }
}

}  // namespace ddpsweep::store
