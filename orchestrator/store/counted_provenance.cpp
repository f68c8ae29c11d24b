#include "orchestrator/store/counted_provenance.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include "orchestrator/store/connection.hpp"
#include "orchestrator/store/provenance_columns.hpp"
#include "orchestrator/store/reader.hpp"

namespace ddpsweep::store {
namespace {

const std::string kCounted =
    "SELECT cell_key, " + std::string(kProvenanceColumns) +
    " FROM (SELECT attempt.*, cell_key, row_number() OVER (PARTITION BY run_id "
    "                                                     ORDER BY verdict = 'valid' DESC, attempt_id DESC) AS place "
    "      FROM attempt JOIN run USING (run_id) JOIN cell USING (cell_id) "
    "      WHERE sweep_id = (SELECT sweep_id FROM sweep WHERE name = ?) AND in_file = 1 "
    "      AND verdict IN ('valid', 'unaudited')) "
    "WHERE place = 1 ORDER BY attempt_id";

}  // namespace

std::vector<CountedProvenance> counted_provenances(SQLite::Database& database, const std::string& sweep) {
  SQLite::Statement statement(database, kCounted);
  statement.bind(1, sweep);
  std::vector<CountedProvenance> counted;
  while (statement.executeStep()) {
    counted.push_back({statement.getColumn(0).getString(), provenance_at(statement, 1)});
  }
  return counted;
}

std::vector<CountedProvenance> counted_provenances(Reader& reader, const std::string& sweep) {
  try {
    return counted_provenances(reader.database(), sweep);
  } catch (const SQLite::Exception& error) {
    throw_environment_error(error, reader.file(), "reading how its runs were measured");
  }
}

}  // namespace ddpsweep::store
