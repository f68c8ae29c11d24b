#include "orchestrator/store/setup_rows.hpp"

namespace ddpsweep::store {
namespace {

constexpr const char* kCells =
    "SELECT experiment, world_size, nullif(global_batch, 0) AS global_batch, batch_mode, device, epochs, settings, "
    "nullif(seen.samples, 0) AS samples, nullif(seen.steps, 0) AS steps "
    "FROM cell JOIN sweep USING (sweep_id) "
    "LEFT JOIN epoch AS seen ON seen.epoch = 1 AND seen.attempt_id = "
    "  (SELECT max(attempt_id) FROM run JOIN attempt USING (run_id) WHERE run.cell_id = cell.cell_id AND verdict IS "
    "NOT "
    "NULL) "
    "WHERE sweep.name = ? AND in_file = 1 ORDER BY position";

constexpr const char* kCircumstances =
    "SELECT DISTINCT program_version, git_hash, numerics_version, libraries, device_model, attempt.isolation, "
    "worker_program, transport, data_fingerprint, weights_fingerprint, environment "
    "FROM attempt JOIN run USING (run_id) JOIN cell USING (cell_id) JOIN sweep USING (sweep_id) "
    "WHERE sweep.name = ? AND in_file = 1 AND attempt_id IN (SELECT attempt_id FROM counted_attempt)";

constexpr const char* kTotals =
    "SELECT count(*) AS attempts, "
    "coalesce(sum(attempt_id IN (SELECT attempt_id FROM counted_attempt)), 0) AS counted, "
    "sum(wall_seconds) AS wall_seconds, sum(wall_seconds * attempt.world_size) / 3600 AS device_hours, "
    "min(started_at) AS first_started_at, max(ended_at) AS last_ended_at "
    "FROM attempt JOIN run USING (run_id) JOIN cell USING (cell_id) JOIN sweep USING (sweep_id) "
    "WHERE sweep.name = ? AND in_file = 1";

constexpr const char* kSeeds =
    "SELECT repeat, count(DISTINCT seed) AS seeds, CASE WHEN count(DISTINCT seed) = 1 THEN min(seed) END AS seed "
    "FROM run JOIN cell USING (cell_id) JOIN sweep USING (sweep_id) "
    "WHERE sweep.name = ? AND in_file = 1 AND seed <> '' GROUP BY repeat ORDER BY repeat";

constexpr const char* kLeftOut =
    "SELECT experiment, repeat, attempt_id, state, failure, verdict, "
    "coalesce(error, (SELECT code || ': ' || sentence FROM finding "
    "                 WHERE finding.attempt_id = attempt.attempt_id AND unknown = 0 ORDER BY number LIMIT 1)) AS "
    "reason "
    "FROM attempt JOIN run USING (run_id) JOIN cell USING (cell_id) JOIN sweep USING (sweep_id) "
    "WHERE sweep.name = ? AND in_file = 1 AND attempt_id NOT IN (SELECT attempt_id FROM counted_attempt) "
    "ORDER BY attempt_id";

}  // namespace

SweepSetup sweep_setup(Reader& reader, const std::string& sweep) {
  const Json file = reader.row("SELECT file, text FROM sweep WHERE name = ?", sweep);
  return {.file = file.at("file").get<std::string>(),
          .text = file.at("text").get<std::string>(),
          .cells = reader.rows(kCells, sweep),
          .circumstances = reader.rows(kCircumstances, sweep),
          .totals = reader.row(kTotals, sweep),
          .seeds = reader.rows(kSeeds, sweep),
          .left_out = reader.rows(kLeftOut, sweep),
          .nodes = node_rows(reader, sweep)};
}

}  // namespace ddpsweep::store
