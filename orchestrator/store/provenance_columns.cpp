#include "orchestrator/store/provenance_columns.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <nlohmann/json.hpp>

#include "common/foreign_json.hpp"

namespace ddpsweep::store {
namespace {

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

Provenance provenance_at(SQLite::Statement& row, int first) {
  const auto text = [&](int column) { return row.getColumn(first + column).getString(); };
  return {.program_version = text(0),
          .git_hash = text(1),
          .numerics_version = row.getColumn(first + 2).getInt(),
          .libraries = libraries_from(text(3)),
          .data_fingerprint = text(4),
          .device_model = text(5),
          .isolation = text(6),
          .worker_program = text(7),
          .weights_fingerprint = text(8)};
}

}  // namespace ddpsweep::store
