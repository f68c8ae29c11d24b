#include "orchestrator/store/counted_provenance.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <nlohmann/json.hpp>

#include "common/foreign_json.hpp"
#include "orchestrator/store/connection.hpp"
#include "orchestrator/store/reader.hpp"

namespace ddpsweep::store {
namespace {

constexpr const char* kCounted =
    "SELECT cell_key, coalesce(program_version, ''), coalesce(git_hash, ''), coalesce(numerics_version, 0), "
    "coalesce(libraries, '{}'), coalesce(data_fingerprint, ''), coalesce(device_model, ''), coalesce(isolation, ''), "
    "coalesce(worker_program, ''), coalesce(weights_fingerprint, '') "
    "FROM (SELECT attempt.*, cell_key, row_number() OVER (PARTITION BY run_id "
    "                                                     ORDER BY verdict = 'valid' DESC, attempt_id DESC) AS place "
    "      FROM attempt JOIN run USING (run_id) JOIN cell USING (cell_id) "
    "      WHERE sweep_id = (SELECT sweep_id FROM sweep WHERE name = ?) AND in_file = 1 "
    "      AND verdict IN ('valid', 'unaudited')) "
    "WHERE place = 1 ORDER BY attempt_id";

std::map<std::string, std::string> libraries_from(const std::string& text) {
  std::map<std::string, std::string> libraries;
  const auto object = parse_foreign_json(text);
  if (!object.is_object()) return libraries;
  for (const auto& [name, version] : object.items()) {
    if (version.is_string()) libraries[name] = version.get<std::string>();
  }
  return libraries;
}

}  // namespace

std::vector<CountedProvenance> counted_provenances(SQLite::Database& database, const std::string& sweep) {
  SQLite::Statement statement(database, kCounted);
  statement.bind(1, sweep);
  std::vector<CountedProvenance> counted;
  while (statement.executeStep()) {
    const auto text = [&](int column) { return statement.getColumn(column).getString(); };
    counted.push_back({text(0), Provenance{.program_version = text(1),
                                           .git_hash = text(2),
                                           .numerics_version = statement.getColumn(3).getInt(),
                                           .libraries = libraries_from(text(4)),
                                           .data_fingerprint = text(5),
                                           .device_model = text(6),
                                           .isolation = text(7),
                                           .worker_program = text(8),
                                           .weights_fingerprint = text(9)}});
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
