#include "orchestrator/store/scaling_rows.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

#include "orchestrator/store/row_columns.hpp"

namespace ddpsweep::store {
namespace {

/// A row of run_timing in the making, and its ranks' steps.
struct Timing {
  int steady_epochs = 0;
  double rank_skew_seconds = 0, input_seconds = 0;  // sums over them
  std::vector<RankSteps> rank_steps;                // the same
  std::int64_t peak_memory_bytes = 0;
};

using EpochKey = std::pair<std::int64_t, std::int64_t>;  // attempt, epoch

std::set<EpochKey> warmup_epochs(Reader& reader) {
  std::set<EpochKey> epochs;
  reader.for_each("SELECT attempt_id, epoch FROM epoch WHERE warmup = 1", [&](SQLite::Statement& row) {
    epochs.emplace(row.getColumn(0).getInt64(), row.getColumn(1).getInt64());
  });
  return epochs;
}

/// What the view run_timing has, by attempt. The view sorts epochs which the index has sorted already: for 500,000 rows
/// of rank_epoch it takes twice as long as one pass over them.
std::unordered_map<std::int64_t, Timing> run_timings(Reader& reader, const std::string& sweep) {
  const auto warmup = warmup_epochs(reader);
  std::unordered_map<std::int64_t, Timing> timings;
  EpochKey current;
  Timing* timing = nullptr;  // of the current epoch
  bool is_steady = false;
  double most_work = 0, least_work = 0, input = 0;
  const auto end_epoch = [&] {
    if (!is_steady) return;
    ++timing->steady_epochs;
    timing->rank_skew_seconds += most_work - least_work;
    timing->input_seconds += input;
  };
  reader.for_each(
      "SELECT attempt_id, epoch, rank, peak_memory_bytes, train_seconds - communication_wait_seconds, input_seconds, "
      "step_p50_ms, step_p95_ms "
      "FROM rank_epoch WHERE attempt_id IN (SELECT attempt_id FROM attempt JOIN run USING (run_id) "
      "JOIN cell USING (cell_id) JOIN sweep USING (sweep_id) WHERE sweep.name = ?) ORDER BY attempt_id, epoch, rank",
      [&](SQLite::Statement& row) {
        const EpochKey key{row.getColumn(0).getInt64(), row.getColumn(1).getInt64()};
        const auto rank = static_cast<std::size_t>(row.getColumn(2).getInt64());
        const double work = row.getColumn(4).getDouble(), waited = row.getColumn(5).getDouble();
        if (key != current) {
          end_epoch();
          current = key;
          timing = &timings[key.first];
          is_steady = !warmup.contains(key);
          most_work = least_work = work;
          input = waited;
        } else {
          most_work = std::max(most_work, work);
          least_work = std::min(least_work, work);
          input = std::max(input, waited);
        }
        timing->peak_memory_bytes = std::max(timing->peak_memory_bytes, row.getColumn(3).getInt64());
        if (!is_steady) return;
        if (timing->rank_steps.size() <= rank) timing->rank_steps.resize(rank + 1);
        timing->rank_steps[rank].p50_ms += row.getColumn(6).getDouble();
        timing->rank_steps[rank].p95_ms += row.getColumn(7).getDouble();
      },
      sweep);
  end_epoch();
  return timings;
}

void add_timing(RunRow& row, const Timing& timing) {
  row.peak_memory_bytes = static_cast<double>(timing.peak_memory_bytes);
  if (timing.steady_epochs == 0) return;
  row.rank_skew_seconds = timing.rank_skew_seconds / timing.steady_epochs;
  row.input_seconds = timing.input_seconds / timing.steady_epochs;
  for (const auto& sum : timing.rank_steps)
    row.rank_steps.push_back({sum.p50_ms / timing.steady_epochs, sum.p95_ms / timing.steady_epochs});
}

}  // namespace

std::vector<FigureRow> figure_rows(Reader& reader, const std::string& sweep) {
  std::vector<FigureRow> rows;
  reader.for_each(
      "SELECT cell_id, provenance_key, verdict, oversubscribed, experiment, setup, family_key, "
      "CASE WHEN global_batch IS NULL THEN 'not known' ELSE batch_mode END, "
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
  const auto timings = run_timings(reader, sweep);
  std::vector<RunRow> rows;
  reader.for_each(
      "SELECT run.cell_id, run.provenance_key, run.verdict, run.oversubscribed, run.epoch_seconds, "
      "run.samples_per_second, step.compute_ms, step.communication_ms, step.exposed_ms, "
      "(SELECT count(DISTINCT node) FROM placement WHERE attempt_id = run.attempt_id), run.attempt_id "
      "FROM run_summary AS run "
      "JOIN cell ON cell.cell_id = run.cell_id JOIN sweep ON sweep.sweep_id = cell.sweep_id "
      "LEFT JOIN step_time AS step ON step.attempt_id = run.attempt_id "
      "WHERE sweep.name = ? AND cell.in_file = 1 ORDER BY run.cell_id, run.repeat",
      [&](SQLite::Statement& statement) {
        Columns columns(statement);
        RunRow row;
        row.key = columns.key();
        row.epoch_seconds = columns.number();
        for (auto* number : {&row.samples_per_second, &row.compute_ms, &row.communication_ms, &row.exposed_ms})
          *number = columns.maybe();
        row.nodes = static_cast<int>(columns.integer());
        if (const auto timing = timings.find(columns.integer()); timing != timings.end())
          add_timing(row, timing->second);
        rows.push_back(std::move(row));
      },
      sweep);
  return rows;
}

}  // namespace ddpsweep::store
