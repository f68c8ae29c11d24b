#include "orchestrator/store/export.hpp"

#include <fmt/format.h>

#include <cmath>
#include <fstream>
#include <set>

#include "common/errors.hpp"
#include "common/json_text.hpp"
#include "common/units.hpp"
#include "common/version.hpp"
#include "orchestrator/store/metrics_csv.hpp"
#include "orchestrator/store/schema.hpp"

namespace ddpsweep::store {
namespace {

class OutputFile {
 public:
  explicit OutputFile(std::filesystem::path file) : file_(std::move(file)) {
    std::error_code ignored;  // opening the file tells what is wrong
    std::filesystem::create_directories(file_.parent_path(), ignored);
    out_.open(file_, std::ios::trunc);
    check();
  }
  void write(std::string_view text) { out_ << text; }
  void close() {
    out_.close();
    check();
  }

 private:
  void check() const {
    if (!out_) throw EnvironmentError(fmt::format("cannot write {}: is the disk full?", file_.string()));
  }

  std::filesystem::path file_;
  std::ofstream out_;
};

void choose(Reader& copy, const ExportChoice& choice) {
  copy.database().exec(
      "CREATE TEMP TABLE chosen_run (run_id INTEGER PRIMARY KEY);"
      "CREATE TEMP TABLE chosen_attempt (attempt_id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL, counts INTEGER)");
  SQLite::Statement add(copy.database(), "INSERT OR IGNORE INTO chosen_run VALUES (?)");
  for (const std::int64_t run : choice.runs) {
    add.reset();
    add.bind(1, run);
    add.exec();
  }
  // counts: 1 for the one attempt of a run whose curve is written.
  SQLite::Statement attempts(
      copy.database(),
      "INSERT INTO chosen_attempt SELECT attempt_id, run_id, row_number() OVER (PARTITION BY run_id ORDER BY "
      "coalesce(verdict, '') = 'valid' DESC, coalesce(verdict, '') = 'unaudited' DESC, attempt_id DESC) = 1 "
      "FROM attempt JOIN chosen_run USING (run_id) WHERE attempt_id = ? OR ? IS NULL");
  if (choice.attempt) {
    attempts.bind(1, *choice.attempt);
    attempts.bind(2, *choice.attempt);
  }
  attempts.exec();
}

double loss_of(const SQLite::Column& column) { return column.isNull() ? std::nan("") : column.getDouble(); }

void write_metrics(Reader& copy, std::int64_t attempt, const std::filesystem::path& path) {
  OutputFile file(path);
  file.write(kMetricsHeading);
  copy.for_each(
      "SELECT epoch, train_loss, epoch_seconds, validation_loss, accuracy FROM epoch WHERE attempt_id = ? "
      "ORDER BY epoch",
      [&](SQLite::Statement& row) {
        Epoch epoch;
        epoch.epoch = row.getColumn(0).getInt();
        epoch.train_loss = loss_of(row.getColumn(1));
        epoch.epoch_seconds = row.getColumn(2).getDouble();
        epoch.validation_loss = loss_of(row.getColumn(3));
        epoch.accuracy = row.getColumn(4).getDouble();
        file.write(metrics_line(epoch));
      },
      attempt);
  file.close();
}

Json write_all_metrics(Reader& copy, const std::filesystem::path& folder) {
  // Cells of today's files come first and so get their plain names.
  const Json curves = copy.rows(
      "SELECT cell_id, cell_key, experiment, remark, repeat, run_id, attempt_id FROM chosen_attempt JOIN run USING "
      "(run_id) "
      "JOIN cell USING (cell_id) WHERE counts = 1 ORDER BY in_file DESC, sweep_id, position, cell_id, repeat");
  std::map<std::int64_t, std::string> names;
  std::set<std::string> taken;
  Json metrics = Json::array();
  for (const Json& curve : curves) {
    const auto experiment = curve["experiment"].get<std::string>();
    const auto [name, is_new] = names.try_emplace(curve["cell_id"].get<std::int64_t>(), folder_name(experiment));
    if (is_new && !taken.insert(name->second).second) {
      name->second = folder_name(fmt::format("{}-{}", experiment, curve["cell_key"].get<std::string>()));
      if (!taken.insert(name->second).second) {  // one cell in two sweeps
        name->second += fmt::format("-{}", name->first);
        taken.insert(name->second);
      }
    }
    const auto file = fmt::format("{}/run{}/metrics.csv", name->second, curve["repeat"].get<int>());
    write_metrics(copy, curve["attempt_id"], folder / file);
    metrics.push_back({{"file", file},
                       {"run_id", curve["run_id"]},
                       {"attempt_id", curve["attempt_id"]},
                       {"remark", curve["remark"]}});
  }
  return metrics;
}

/// One line a row, written as it is read: epochs may be many.
void write_table(Reader& copy, OutputFile& file, const char* name, const char* sql) {
  file.write(fmt::format(",\n\"{}\": [", name));
  const char* separator = "\n";
  copy.for_each(sql, [&](SQLite::Statement& row) {
    file.write(std::exchange(separator, ",\n"));
    file.write(one_line_json(row_object(row)));
  });
  file.write("]");
}

void write_tables(Reader& copy, const Json& metrics, const std::filesystem::path& path) {
  OutputFile file(path);
  file.write(fmt::format("{{\"written_by\": {},\n\"schema_version\": {},\n\"written_at\": {},\n\"metrics\": {}",
                         one_line_json(Json(fmt::format("ddpsweep {}", kVersion))), schema_version(),
                         one_line_json(Json(utc_now())), one_line_json(metrics)));
  write_table(copy, file, "sweeps",
              "SELECT * FROM sweep WHERE sweep_id IN (SELECT sweep_id FROM cell JOIN run USING (cell_id) "
              "JOIN chosen_run USING (run_id)) ORDER BY sweep_id");
  write_table(copy, file, "cells",
              "SELECT * FROM cell WHERE cell_id IN (SELECT cell_id FROM run JOIN chosen_run USING (run_id)) "
              "ORDER BY sweep_id, in_file DESC, position, cell_id");
  write_table(copy, file, "runs", "SELECT run.* FROM run JOIN chosen_run USING (run_id) ORDER BY cell_id, repeat");
  write_table(copy, file, "attempts",
              "SELECT attempt.* FROM chosen_attempt JOIN attempt USING (attempt_id) ORDER BY attempt_id");
  write_table(copy, file, "epochs",
              "SELECT epoch.* FROM chosen_attempt JOIN epoch USING (attempt_id) ORDER BY attempt_id, epoch");
  write_table(copy, file, "calibrations",
              "SELECT calibration.* FROM chosen_attempt JOIN calibration USING (attempt_id) ORDER BY attempt_id, rank");
  write_table(copy, file, "device_uses",
              "SELECT device_use.* FROM chosen_attempt JOIN device_use USING (attempt_id) ORDER BY attempt_id, rank");
  write_table(copy, file, "findings",
              "SELECT finding.* FROM chosen_attempt JOIN finding USING (attempt_id) ORDER BY attempt_id, number");
  file.write("\n}\n");
  file.close();
}

}  // namespace

std::size_t write_export(Reader& copy, const ExportChoice& choice, const std::filesystem::path& folder) {
  try {
    choose(copy, choice);
  } catch (const SQLite::Exception& error) {
    throw_environment_error(error, copy.file(), "choosing what to export");
  }
  const Json metrics = write_all_metrics(copy, folder);
  write_tables(copy, metrics, folder / "export.json");
  return metrics.size();
}

}  // namespace ddpsweep::store
