#include "orchestrator/store/details.hpp"

#include "common/errors.hpp"
#include "orchestrator/store/writer_lock.hpp"

namespace ddpsweep::store {
namespace {

/// Attempts in a list: enough to choose one of them.
constexpr const char* kAttemptsOfRun =
    "SELECT attempt_id, state, verdict, failure, error, started_at, ended_at, wall_seconds FROM attempt "
    "WHERE run_id = ? ORDER BY attempt_id";

/// Whether no living program would record the end of an attempt that runs.
bool writer_is_gone(Reader& reader) {
  const Json claim = reader.row("SELECT value FROM meta WHERE key = 'writer'");
  const auto writer = claim.is_null() ? std::nullopt : Writer::from_json(claim["value"].get<std::string>());
  return !writer || is_gone(*writer, Writer::this_process());
}

Json of_kind(const char* kind, const Json& row) {
  require(!row.is_null(), "what was selected is in the store");
  Json object{{"kind", kind}};
  object.update(row);
  return object;
}

Json sweep_details(Reader& reader, std::int64_t id) {
  Json sweep = of_kind(
      "sweep",
      reader.row("SELECT sweep_id, name, file, repeats, isolation, registered_at, text FROM sweep WHERE sweep_id = ?",
                 id));
  sweep["last_started_at"] = nullptr;
  sweep["nodes"] = Json::array();
  sweep["attempts"] = Json::object();
  reader.for_each(
      "SELECT coalesce(verdict, state), count(*), max(started_at) FROM cell JOIN run USING (cell_id) "
      "JOIN attempt USING (run_id) WHERE sweep_id = ? GROUP BY 1 ORDER BY 1",
      [&](SQLite::Statement& row) {
        sweep["attempts"][row.getColumn(0).getString()] = row.getColumn(1).getInt64();
        const Json started = row.getColumn(2).getString();
        if (sweep["last_started_at"].is_null() || sweep["last_started_at"] < started)
          sweep["last_started_at"] = started;
      },
      id);
  reader.for_each(
      "SELECT DISTINCT node FROM cell JOIN run USING (cell_id) JOIN attempt USING (run_id) "
      "JOIN placement USING (attempt_id) WHERE sweep_id = ? ORDER BY node",
      [&](SQLite::Statement& row) { sweep["nodes"].push_back(row.getColumn(0).getString()); }, id);
  sweep["cells"] = reader.rows(
      "SELECT cell_id, cell_key, experiment, setup, remark, is_baseline, in_file, cell_state.state, cell_state.reason, "
      "count(DISTINCT run_id) AS "
      "runs, "
      "count(attempt_id) AS attempts FROM cell JOIN cell_state USING (cell_id) JOIN run USING (cell_id) "
      "LEFT JOIN attempt USING (run_id) WHERE sweep_id = ? GROUP BY cell_id ORDER BY in_file DESC, position, cell_id",
      id);
  return sweep;
}

Json cell_details(Reader& reader, std::int64_t id) {
  Json cell =
      of_kind("cell", reader.row("SELECT sweep.name AS sweep, sweep.file, cell.*, cell_state.state, cell_state.reason "
                                 "FROM cell JOIN sweep USING (sweep_id) JOIN cell_state USING (cell_id) "
                                 "WHERE cell_id = ?",
                                 id));
  cell["runs"] = reader.rows(
      "SELECT run_id, repeat, seed, start_order, infeasible FROM run WHERE cell_id = ? ORDER BY repeat", id);
  for (Json& run : cell["runs"]) run["attempts"] = reader.rows(kAttemptsOfRun, run["run_id"].get<std::int64_t>());
  return cell;
}

Json attempt_details(Reader& reader, std::int64_t id) {
  Json attempt = of_kind(
      "attempt", reader.row("SELECT sweep.name AS sweep, sweep.file, cell.experiment, cell.cell_key, cell.setup, "
                            "cell.remark, run.repeat, run.seed, attempt.* FROM attempt JOIN run USING (run_id) "
                            "JOIN cell USING (cell_id) JOIN sweep USING (sweep_id) WHERE attempt_id = ?",
                            id));
  if (attempt["state"] == "running") attempt["writer_is_gone"] = writer_is_gone(reader);
  attempt["findings"] =
      reader.rows("SELECT code, number, unknown, sentence FROM finding WHERE attempt_id = ? ORDER BY number", id);
  attempt["ranks"] = reader.rows(
      "SELECT rank, node, agent, slot_id, pid, log_path FROM placement WHERE attempt_id = ? ORDER BY rank", id);
  const Json phases = reader.rows(
      "SELECT rank, name, sum(seconds) AS seconds FROM phase WHERE attempt_id = ? GROUP BY rank, name "
      "ORDER BY rank, min(began_seconds)",
      id);
  for (Json& rank : attempt["ranks"]) {
    rank["phases"] = Json::object();
    for (const Json& phase : phases) {
      if (phase["rank"] == rank["rank"]) rank["phases"][phase["name"].get<std::string>()] = phase["seconds"];
    }
    rank["start"] = reader.row(
        "SELECT spawn_to_first_step_seconds, calibration_seconds, idle_before_seconds FROM start_time "
        "WHERE attempt_id = ? AND rank = ?",
        id, rank["rank"].get<std::int64_t>());
  }
  attempt["calibrations"] = reader.rows(
      "SELECT rank, steps, step_ms, compute_ms, communication_ms, "
      "CASE WHEN communication_ms > 0 THEN max(step_ms - compute_ms, 0.0) END AS exposed_ms, reduced_bytes, buckets "
      "FROM calibration WHERE attempt_id = ? ORDER BY rank",
      id);
  attempt["device_uses"] = reader.rows(
      "SELECT rank, samples, sm_clock_mhz, power_watts, temperature_celsius, memory_bytes, thermal_samples, "
      "hardware_samples, power_brake_samples, power_cap_samples, memory_left_bytes FROM device_use "
      "WHERE attempt_id = ? ORDER BY rank",
      id);
  attempt["epochs"] = reader.rows(
      "SELECT epoch, warmup, epoch_seconds, evaluation_seconds, train_loss, validation_loss, accuracy, samples, steps, "
      "finished_at FROM epoch WHERE attempt_id = ? ORDER BY epoch",
      id);
  // As the program that made it would say it.
  attempt["run_again"] = attempt["spec"].is_object() ? attempt["spec"].value("again", Json()) : Json();
  attempt["events"] = reader.rows("SELECT at, kind, text FROM event WHERE attempt_id = ? ORDER BY event_id", id);
  return attempt;
}

Json run_details(Reader& reader, std::int64_t id) {
  Json run = of_kind("run", reader.row("SELECT sweep.name AS sweep, sweep.file, cell.experiment, cell.cell_key, "
                                       "cell.setup, run.* FROM run JOIN cell USING (cell_id) "
                                       "JOIN sweep USING (sweep_id) WHERE run_id = ?",
                                       id));
  run["attempts"] = reader.rows(kAttemptsOfRun, id);
  run["newest_attempt"] =
      run["attempts"].empty() ? Json() : attempt_details(reader, run["attempts"].back()["attempt_id"]);
  return run;
}

}  // namespace

Json details_of(Reader& reader, const Selection& selection) {
  switch (selection.kind) {
    case Selection::Kind::sweep:
      return sweep_details(reader, selection.id);
    case Selection::Kind::cell:
      return cell_details(reader, selection.id);
    case Selection::Kind::run:
      return run_details(reader, selection.id);
    case Selection::Kind::attempt:
      return attempt_details(reader, selection.id);
  }
  bug("a Selection of no kind");
}

Json attempt_logs(Reader& reader, std::int64_t attempt_id) {
  Json logs = reader.row("SELECT attempt_id, state FROM attempt WHERE attempt_id = ?", attempt_id);
  logs["ranks"] =
      reader.rows("SELECT rank, node, log_path FROM placement WHERE attempt_id = ? ORDER BY rank", attempt_id);
  logs["writer_is_gone"] = writer_is_gone(reader);
  return logs;
}

}  // namespace ddpsweep::store
