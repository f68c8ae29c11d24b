#include "orchestrator/store/run_history.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include "common/version.hpp"
#include "orchestrator/store/reader.hpp"

namespace ddpsweep::store {

std::map<std::string, CellHistory> run_history(SQLite::Database& database, const std::string& sweep,
                                               bool any_numerics) {
  SQLite::Statement statement(database,
                              "SELECT cell_key, repeat, avg(wall_seconds) OVER (PARTITION BY cell_id) "
                              "FROM attempt JOIN run USING (run_id) JOIN cell USING (cell_id) "
                              "WHERE sweep_id = (SELECT sweep_id FROM sweep WHERE name = ?) "
                              "AND verdict IN ('valid', 'unaudited') AND (?3 OR coalesce(numerics_version, ?2) = ?2)");
  statement.bind(1, sweep);
  statement.bind(2, kNumericsVersion);
  statement.bind(3, static_cast<int>(any_numerics));
  std::map<std::string, CellHistory> history;
  while (statement.executeStep()) {
    CellHistory& cell = history[statement.getColumn(0).getString()];
    cell.done.insert(statement.getColumn(1).getInt());
    if (!statement.getColumn(2).isNull()) cell.wall_seconds = statement.getColumn(2).getDouble();
  }
  return history;
}

std::map<std::string, CellHistory> run_history(Reader& reader, const std::string& sweep) {
  try {
    return run_history(reader.database(), sweep);
  } catch (const SQLite::Exception& error) {
    throw_environment_error(error, reader.file(), "reading the runs that are done");
  }
}

}  // namespace ddpsweep::store
