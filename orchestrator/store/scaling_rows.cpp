#include "orchestrator/store/scaling_rows.hpp"

#include "orchestrator/store/row_columns.hpp"

namespace ddpsweep::store {

std::vector<FigureRow> figure_rows(Reader& reader, const std::string& sweep) {
  std::vector<FigureRow> rows;
  reader.for_each(
      "SELECT cell_id, provenance_key, verdict, oversubscribed, experiment, setup, family_key, batch_mode, "
      "remark, note, world_size, grade, runs, epoch_seconds, samples_per_second, accuracy, steps_per_epoch, speedup, "
      "efficiency, "
      "CASE WHEN speedup IS NOT NULL THEN base_experiment END "
      "FROM cell_figure WHERE sweep = ? ORDER BY position, last_attempt_id",
      [&](SQLite::Statement& statement) {
        Columns columns(statement);
        FigureRow row;
        row.key = columns.key();
        for (auto* text : {&row.experiment, &row.setup, &row.family_key, &row.batch_mode, &row.remark, &row.note})
          *text = columns.text();
        row.world_size = static_cast<int>(columns.integer());
        row.grade = static_cast<int>(columns.integer());
        row.runs = columns.integer();
        for (auto* number : {&row.epoch_seconds, &row.samples_per_second, &row.accuracy, &row.steps_per_epoch,
                             &row.speedup, &row.efficiency}) {
          *number = columns.maybe();
        }
        row.base_experiment = columns.text();
        rows.push_back(std::move(row));
      },
      sweep);
  return rows;
}

std::vector<RunRow> run_rows(Reader& reader, const std::string& sweep) {
  std::vector<RunRow> rows;
  reader.for_each(
      "SELECT run.cell_id, run.provenance_key, run.verdict, run.oversubscribed, run.epoch_seconds, step.compute_ms, "
      "step.communication_ms, step.exposed_ms, timing.rank_skew_seconds, timing.input_seconds, "
      "timing.peak_memory_bytes, "
      "(SELECT count(DISTINCT node) FROM placement WHERE attempt_id = run.attempt_id) "
      "FROM run_summary AS run "
      "JOIN cell ON cell.cell_id = run.cell_id JOIN sweep ON sweep.sweep_id = cell.sweep_id "
      "LEFT JOIN step_time AS step ON step.attempt_id = run.attempt_id "
      "LEFT JOIN run_timing AS timing ON timing.attempt_id = run.attempt_id "
      "WHERE sweep.name = ? AND cell.in_file = 1 ORDER BY run.cell_id, run.repeat",
      [&](SQLite::Statement& statement) {
        Columns columns(statement);
        RunRow row;
        row.key = columns.key();
        row.epoch_seconds = columns.number();
        for (auto* number : {&row.compute_ms, &row.communication_ms, &row.exposed_ms, &row.rank_skew_seconds,
                             &row.input_seconds, &row.peak_memory_bytes}) {
          *number = columns.maybe();
        }
        row.nodes = static_cast<int>(columns.integer());
        rows.push_back(std::move(row));
      },
      sweep);
  return rows;
}

}  // namespace ddpsweep::store
