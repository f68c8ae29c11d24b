#include "orchestrator/store/imported.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <optional>

#include "common/errors.hpp"
#include "common/hash.hpp"
#include "common/units.hpp"
#include "orchestrator/store/store_impl.hpp"

namespace ddpsweep::store {
namespace {

// As text_of() writes {"imported": ...}. Settings of a cell that was run begin with "batch".
#define IS_IMPORTED "settings LIKE '{\"imported\":%'"

bool has_cells(Connection& connection, const char* sql, const std::string& sweep) {
  bool found = false;
  connection.query(
      sql, [&](SQLite::Statement&) { found = true; }, sweep);
  return found;
}

void refuse_measured_name(Connection& connection, const std::string& sweep) {
  if (!has_cells(connection,
                 "SELECT 1 FROM cell JOIN sweep USING (sweep_id) WHERE sweep.name = ? AND NOT " IS_IMPORTED " LIMIT 1",
                 sweep)) {
    return;
  }
  throw ConfigError(fmt::format(
      "the sweep \"{}\" of {} was run, and imported runs have sweeps of their own: choose another name with "
      "--name",
      sweep, connection.file().string()));
}

/// Takes the runs of the cell away, and what hangs on them.
void remove_runs(Connection& connection, std::int64_t cell_id) {
  connection.execute(
      "DELETE FROM finding WHERE attempt_id IN (SELECT attempt_id FROM attempt JOIN run USING (run_id) WHERE cell_id = "
      "?)",
      cell_id);
  connection.execute(
      "DELETE FROM epoch WHERE attempt_id IN (SELECT attempt_id FROM attempt JOIN run USING (run_id) WHERE cell_id = "
      "?)",
      cell_id);
  connection.execute("DELETE FROM attempt WHERE run_id IN (SELECT run_id FROM run WHERE cell_id = ?)", cell_id);
  connection.execute("DELETE FROM run WHERE cell_id = ?", cell_id);
}

}  // namespace

void refuse_imported_name(Connection& connection, const std::string& sweep) {
  if (!has_cells(connection,
                 "SELECT 1 FROM cell JOIN sweep USING (sweep_id) WHERE sweep.name = ? AND " IS_IMPORTED " LIMIT 1",
                 sweep)) {
    return;
  }
  throw ConfigError(
      fmt::format("the sweep \"{}\" of {} holds imported runs, and measured ones do not stand among them: give the "
                  "experiment file another name, or choose another store with --store",
                  sweep, connection.file().string()));
}

std::vector<std::string> Store::import(const ImportedSweep& sweep) {
  std::vector<std::string> replaced;
  impl_->transact(fmt::format("importing into the sweep {}", sweep.name), [&] {
    replaced.clear();
    Connection& db = impl_->connection;
    impl_->close_dead_attempts();
    refuse_measured_name(db, sweep.name);
    db.execute(
        "INSERT INTO sweep (name, file, text, repeats, isolation, registered_at) VALUES (?, ?, ?, 1, 'serial', ?) "
        "ON CONFLICT (name) DO UPDATE SET file = excluded.file, text = excluded.text, "
        "registered_at = excluded.registered_at",
        sweep.name, sweep.file.string(), sweep.text, utc_now());
    const auto sweep_id = impl_->id_of("SELECT sweep_id FROM sweep WHERE name = ?", sweep.name);
    for (const ImportedExperiment& experiment : sweep.experiments) {
      if (impl_->id_of("SELECT count(*) FROM cell WHERE sweep_id = ? AND experiment = ?", sweep_id,
                       experiment.experiment) > 0) {
        replaced.push_back(experiment.experiment);
      }
      impl_->insert_imported(sweep_id, experiment);
    }
  });
  return replaced;
}

void Store::Impl::insert_imported(std::int64_t sweep_id, const ImportedExperiment& experiment) {
  const auto key = to_hex(hash64("imported experiment " + experiment.experiment));
  connection.execute(
      "INSERT INTO cell (sweep_id, cell_key, family_key, is_baseline, in_file, position, experiment, setup, axes, "
      "device, world_size, global_batch, batch_mode, epochs, settings, remark) "
      "VALUES (?1, ?2, ?3, 0, 1, (SELECT coalesce(max(position) + 1, 0) FROM cell WHERE sweep_id = ?1), ?4, ?5, ?6, "
      "'gpu', ?7, 0, 'global', ?8, ?9, ?10) "
      "ON CONFLICT (sweep_id, cell_key) DO UPDATE SET family_key = excluded.family_key, setup = excluded.setup, "
      "axes = excluded.axes, world_size = excluded.world_size, epochs = excluded.epochs, settings = excluded.settings, "
      "remark = excluded.remark",
      sweep_id, key, to_hex(hash64("imported family " + experiment.family)), experiment.experiment, experiment.setup,
      text_of({{"gpus", experiment.gpus}}), experiment.gpus, experiment.epochs,
      text_of({{"imported", experiment.facts}}), experiment.remark);
  const auto cell_id = id_of("SELECT cell_id FROM cell WHERE sweep_id = ? AND cell_key = ?", sweep_id, key);
  remove_runs(connection, cell_id);

  const std::string now = utc_now();
  for (std::size_t i = 0; i < experiment.runs.size(); ++i) {
    const ImportedRun& run = experiment.runs[i];
    require(run.verdict.kind != VerdictKind::valid, "an imported run is not valid: nobody counted its work");
    const auto repeat = static_cast<std::int64_t>(i) + 1;
    connection.execute("INSERT INTO run (cell_id, repeat, seed, start_order) VALUES (?, ?, '', 0)", cell_id, repeat);
    const auto attempt_id = id_of("SELECT coalesce(max(attempt_id), 0) + 1 FROM attempt");
    connection.execute(
        "INSERT INTO attempt (attempt_id, run_id, state, verdict, world_size, oversubscribed, started_at, ended_at, "
        "spec, environment, provenance_key) "
        "VALUES (?, (SELECT run_id FROM run WHERE cell_id = ? AND repeat = ?), 'succeeded', ?, ?, 0, ?, ?, ?, '{}', ?)",
        attempt_id, cell_id, repeat, to_string(run.verdict.kind), experiment.gpus, now, now,
        text_of({{"imported", run.source}}), kImportedProvenance);
    for (Epoch epoch : run.epochs) {
      epoch.attempt_id = attempt_id;
      epoch.finished_at = now;
      insert_epoch(epoch);
    }
    insert_findings(attempt_id, run.verdict.findings);
  }
}

Json imported_sweeps(Reader& reader, const std::optional<std::string>& sweep) {
  Json found = Json::array();
  for (const Json& cell : reader.rows("SELECT name, settings FROM cell JOIN sweep USING (sweep_id) WHERE " IS_IMPORTED
                                      " AND (name = ?1 OR ?1 IS NULL) ORDER BY sweep_id, position",
                                      sweep)) {
    if (found.empty() || found.back()["name"] != cell["name"]) {
      found.push_back({{"name", cell["name"]}, {"experiments", Json::array()}});
    }
    found.back()["experiments"].push_back(cell["settings"]["imported"]);
  }
  if (!found.empty()) return found;
  throw ConfigError(sweep ? fmt::format("{} has no imported sweep \"{}\"; ddpsweep import --list shows all",
                                        reader.file().string(), *sweep)
                          : fmt::format("{} has no imported runs; see ddpsweep import --help", reader.file().string()));
}

#undef IS_IMPORTED

}  // namespace ddpsweep::store
