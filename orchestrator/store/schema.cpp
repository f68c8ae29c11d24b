#include "orchestrator/store/schema.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <array>
#include <charconv>
#include <optional>
#include <vector>

#include "common/errors.hpp"
#include "common/hash.hpp"
#include "common/version.hpp"

namespace ddpsweep::store {
namespace {

std::optional<std::string> meta_value(SQLite::Database& database, const std::string& key) {
  SQLite::Statement query(database, "SELECT value FROM meta WHERE key = ?");
  query.bind(1, key);
  if (!query.executeStep()) return std::nullopt;
  return query.getColumn(0).getString();
}

void set_meta(SQLite::Database& database, const std::string& key, const std::string& value) {
  SQLite::Statement statement(database, "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)");
  statement.bind(1, key);
  statement.bind(2, value);
  statement.exec();
}

void drop_views(SQLite::Database& database) {
  std::vector<std::string> views;
  SQLite::Statement query(database, "SELECT name FROM sqlite_master WHERE type = 'view'");
  while (query.executeStep()) views.push_back(query.getColumn(0).getString());
  query.reset();
  for (const std::string& view : views) database.exec(fmt::format("DROP VIEW \"{}\"", view));
}

}  // namespace

int stored_version(SQLite::Database& database) {
  if (!database.tableExists("meta")) {
    if (database.execAndGet("SELECT count(*) FROM sqlite_master").getInt() == 0) return 0;
    throw EnvironmentError(
        fmt::format("{} is a database of another program; choose another file with --store", database.getFilename()));
  }
  // Tables without a version: made by hand from experiments.sql and never written to.
  const std::string text = meta_value(database, "schema_version").value_or("0");
  int version = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), version);
  if (error != std::errc() || end != text.data() + text.size() || version < 0) {
    throw EnvironmentError(fmt::format("{}: schema_version '{}' is no number: the file is damaged or not a store",
                                       database.getFilename(), text));
  }
  return version;
}

std::span<const std::string_view> migrations() {
  static constexpr std::array<std::string_view, 4> kSteps{
      "ALTER TABLE cell ADD COLUMN min_accuracy REAL; ALTER TABLE cell ADD COLUMN target_accuracy REAL",
      "",  // the tables calibration and device_use, which experiments.sql makes
      "ALTER TABLE cell ADD COLUMN remark TEXT NOT NULL DEFAULT ''; "
      "ALTER TABLE attempt ADD COLUMN weights_fingerprint TEXT",
      "",  // the table node, which experiments.sql makes
  };
  return kSteps;
}

bool has_current_tables(SQLite::Database& database) { return stored_version(database) == schema_version(); }

void use_own_views(SQLite::Database& database) {
  const std::string_view create = "CREATE VIEW IF NOT EXISTS";
  std::string views(kExperimentsSql.substr(kExperimentsSql.find(create)));
  for (std::size_t at = 0; (at = views.find(create, at)) != std::string::npos;) {
    views.replace(at, create.size(), "CREATE TEMP VIEW");
  }
  database.exec(views);
}

int known_version(SQLite::Database& database, int target) {
  const int version = stored_version(database);
  if (version > target) {
    const auto writer = meta_value(database, "written_by");
    throw EnvironmentError(fmt::format(
        "{} has schema version {} and this ddpsweep {} knows versions up to {}: use {}, or choose another store with "
        "--store",
        database.getFilename(), version, kVersion, target,
        writer ? fmt::format("ddpsweep {} or a newer one", *writer) : "a newer ddpsweep"));
  }
  return version;
}

void prepare_schema(SQLite::Database& database, std::span<const std::string_view> steps) {
  const int target = 1 + static_cast<int>(steps.size());
  const int version = known_version(database, target);
  const std::string views = to_hex(hash64(kExperimentsSql));
  if (version == target && meta_value(database, "views") == views) return;
  if (version > 0) {
    // A view may name columns that a step renames: views go first and come back with experiments.sql.
    drop_views(database);
    for (int step = version; step < target; ++step) database.exec(std::string(steps[step - 1]));
  }
  database.exec(std::string(kExperimentsSql));
  set_meta(database, "schema_version", std::to_string(target));
  set_meta(database, "views", views);
  set_meta(database, "written_by", kVersion);
}

}  // namespace ddpsweep::store
