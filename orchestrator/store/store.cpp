#include "orchestrator/store/store.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "common/errors.hpp"
#include "common/hash.hpp"
#include "common/units.hpp"
#include "common/version.hpp"
#include "orchestrator/store/imported.hpp"
#include "orchestrator/store/run_history.hpp"
#include "orchestrator/store/store_impl.hpp"

namespace ddpsweep::store {

Store::Store(const std::filesystem::path& file) : impl_(std::make_unique<Impl>(file)) {}
Store::~Store() = default;

const std::filesystem::path& Store::file() const { return impl_->connection.file(); }

// ---- what shall be run -----------------------------------------------------------------------------------------

std::vector<RunStatus> Store::register_sweep(const matrix::Sweep& sweep, bool any_numerics) {
  std::vector<RunStatus> runs;
  impl_->transact("registering the sweep", [&] {
    runs.clear();
    Connection& db = impl_->connection;
    impl_->close_dead_attempts();
    refuse_imported_name(db, sweep.name);

    const std::int64_t sweep_id = impl_->register_name(sweep);
    db.execute("UPDATE cell SET in_file = 0 WHERE sweep_id = ?", sweep_id);
    std::vector<std::int64_t> cell_ids;
    for (std::int64_t i = 0; i < std::ssize(sweep.cells); ++i) {
      cell_ids.push_back(impl_->register_cell(sweep_id, sweep.cells[i], i));
    }
    const auto history = run_history(db.database(), sweep.name, any_numerics);
    const auto order = matrix::run_order(sweep);
    for (std::int64_t i = 0; i < std::ssize(order); ++i) {
      const auto [cell, repeat] = order[i];
      const std::int64_t run_id = impl_->register_run(cell_ids.at(cell), sweep.cells[cell], repeat, i);
      const auto known = history.find(sweep.cells[cell].key);
      runs.push_back({.run_id = run_id, .cell = cell, .repeat = repeat});
      if (known == history.end()) continue;
      runs.back().done = known->second.done.contains(repeat);
      runs.back().expected_seconds = known->second.wall_seconds;
    }
  });
  return runs;
}

std::vector<CountedProvenance> Store::counted_provenances(const matrix::Sweep& sweep) {
  std::vector<CountedProvenance> counted;
  impl_->transact("reading how what counts was measured",
                  [&] { counted = store::counted_provenances(impl_->connection.database(), sweep.name); });
  return counted;
}

void Store::Impl::close_dead_attempts() {
  const auto& dead = lock->predecessor();
  connection.execute(
      "UPDATE attempt SET state = 'interrupted', ended_at = ?, error = ? WHERE state = 'running'", utc_now(),
      fmt::format("the program that recorded it{} ended first", dead.empty() ? "" : fmt::format(" ({})", dead)));
}

std::int64_t Store::Impl::register_name(const matrix::Sweep& sweep) {
  connection.execute(
      "INSERT INTO sweep (name, file, text, repeats, isolation, registered_at) VALUES (?, ?, ?, ?, ?, ?) "
      "ON CONFLICT (name) DO UPDATE SET file = excluded.file, text = excluded.text, repeats = excluded.repeats, "
      "isolation = excluded.isolation, registered_at = excluded.registered_at",
      sweep.name, sweep.file.string(), sweep.text, sweep.repeats, to_string(sweep.isolation), utc_now());
  return id_of("SELECT sweep_id FROM sweep WHERE name = ?", sweep.name);
}

std::int64_t Store::Impl::register_cell(std::int64_t sweep_id, const matrix::Cell& cell, std::int64_t position) {
  const auto& batch = cell.settings.value("batch", nlohmann::json::object());
  const auto& train = cell.settings.value("train", nlohmann::json::object());
  connection.execute(
      "INSERT INTO cell (sweep_id, cell_key, family_key, is_baseline, in_file, position, experiment, setup, axes, "
      "device,"
      " world_size, global_batch, batch_mode, epochs, settings, min_accuracy, target_accuracy, remark) "
      "VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
      "ON CONFLICT (sweep_id, cell_key) DO UPDATE SET family_key = excluded.family_key, "
      "is_baseline = excluded.is_baseline, in_file = 1, position = excluded.position, experiment = "
      "excluded.experiment, "
      "setup = excluded.setup, axes = excluded.axes, settings = excluded.settings, "
      "min_accuracy = excluded.min_accuracy, target_accuracy = excluded.target_accuracy, remark = excluded.remark",
      sweep_id, cell.key, cell.family_key, cell.is_baseline, position, cell.experiment, cell.setup, text_of(cell.axes),
      to_string(cell.device), cell.world_size, cell.global_batch, batch.contains("per_gpu") ? "per_gpu" : "global",
      train.value("epochs", 0), text_of(cell.settings), cell.goals.min_accuracy, cell.goals.target_accuracy,
      cell.remark);
  return id_of("SELECT cell_id FROM cell WHERE sweep_id = ? AND cell_key = ?", sweep_id, cell.key);
}

std::int64_t Store::Impl::register_run(std::int64_t cell_id, const matrix::Cell& cell, int repeat,
                                       std::int64_t start_order) {
  connection.execute(
      "INSERT INTO run (cell_id, repeat, seed, start_order, infeasible) VALUES (?, ?, ?, ?, ?) "
      "ON CONFLICT (cell_id, repeat) DO UPDATE SET start_order = excluded.start_order, "
      "infeasible = excluded.infeasible",
      cell_id, repeat, to_hex(matrix::run_seed(cell, repeat)), start_order, unless_empty(cell.infeasible));
  return id_of("SELECT run_id FROM run WHERE cell_id = ? AND repeat = ?", cell_id, repeat);
}

std::int64_t Store::next_attempt_id() {
  std::int64_t id = 0;
  impl_->transact("counting attempts",
                  [&] { id = impl_->id_of("SELECT coalesce(max(attempt_id), 0) + 1 FROM attempt"); });
  return id;
}

void Store::mark_infeasible(std::int64_t run_id, const std::string& reason) {
  impl_->transact("recording an infeasible run",
                  [&] { impl_->connection.execute("UPDATE run SET infeasible = ? WHERE run_id = ?", reason, run_id); });
}

// ---- what happens ----------------------------------------------------------------------------------------------

void Store::start_attempt(const AttemptStart& attempt, const std::vector<Placement>& placements) {
  impl_->transact(fmt::format("starting attempt {}", attempt.id), [&] {
    impl_->connection.execute(
        "INSERT INTO attempt (attempt_id, run_id, state, world_size, oversubscribed, started_at, spec, environment) "
        "VALUES (?, ?, 'running', ?, ?, ?, ?, ?)",
        attempt.id, attempt.run_id, attempt.world_size, attempt.oversubscribed, attempt.started_at,
        text_of(attempt.spec), text_of(attempt.environment));
    for (const Placement& place : placements) {
      impl_->connection.execute(
          "INSERT INTO placement (attempt_id, rank, node, agent, slot_id, pid, log_path) VALUES (?, ?, ?, ?, ?, ?, ?)",
          attempt.id, place.rank, place.node, place.agent, place.slot_id,
          place.pid > 0 ? std::optional(place.pid) : std::nullopt, place.log_path);
    }
  });
}

void Store::record_pid(std::int64_t attempt_id, int rank, std::int64_t pid) {
  impl_->transact(fmt::format("recording a process of attempt {}", attempt_id), [&] {
    impl_->connection.execute("UPDATE placement SET pid = ? WHERE attempt_id = ? AND rank = ?", pid, attempt_id, rank);
  });
}

void Store::record_epoch(const Epoch& epoch) {
  impl_->transact(fmt::format("recording epoch {} of attempt {}", epoch.epoch, epoch.attempt_id), [&] {
    impl_->insert_epoch(epoch);
    for (std::int64_t rank = 0; rank < std::ssize(epoch.ranks); ++rank) {
      const protocol::RankEpoch& seen = epoch.ranks[rank];
      impl_->connection.execute(
          "INSERT INTO rank_epoch (attempt_id, epoch, rank, train_rows, train_marks, train_placed, evaluation_rows, "
          "evaluation_marks, correct, train_seconds, evaluation_seconds, loss_sum, evaluation_loss_sum, "
          "parameter_checksum, steps, step_p50_ms, step_p95_ms, communication_wait_seconds, input_seconds, "
          "peak_memory_bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          epoch.attempt_id, epoch.epoch, rank, seen.work.rows, to_hex(seen.work.marks), to_hex(seen.work.placed),
          seen.evaluation.rows, to_hex(seen.evaluation.marks), seen.correct, seen.train_seconds,
          seen.evaluation_seconds, seen.loss_sum, seen.evaluation_loss_sum, to_hex(seen.parameter_checksum), seen.steps,
          seen.step_p50_ms, seen.step_p95_ms, seen.communication_wait_seconds, seen.input_seconds,
          seen.peak_memory_bytes);
    }
  });
}

void Store::Impl::insert_epoch(const Epoch& epoch) {
  std::int64_t steps = 0;
  for (const auto& rank : epoch.ranks) steps = std::max(steps, rank.steps);
  connection.execute(
      "INSERT INTO epoch (attempt_id, epoch, warmup, epoch_seconds, evaluation_seconds, train_loss, validation_loss, "
      "accuracy, samples, steps, finished_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      epoch.attempt_id, epoch.epoch, epoch.warmup, epoch.epoch_seconds, epoch.evaluation_seconds, epoch.train_loss,
      epoch.validation_loss, epoch.accuracy, epoch.samples, steps, epoch.finished_at);
}

void Store::record_calibration(const RankCalibration& calibration) {
  impl_->transact(fmt::format("recording a calibration of attempt {}", calibration.attempt_id), [&] {
    const protocol::Calibration& measured = calibration.measured;
    impl_->connection.execute(
        "INSERT INTO calibration (attempt_id, rank, steps, step_ms, compute_ms, communication_ms, reduced_bytes, "
        "buckets) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        calibration.attempt_id, calibration.rank, measured.steps, measured.step_ms, measured.compute_ms,
        measured.communication_ms, measured.reduced_bytes, measured.buckets);
  });
}

void Store::record_device_use(const DeviceUse& use) {
  impl_->transact(fmt::format("recording a device of attempt {}", use.attempt_id), [&] {
    impl_->connection.execute(
        "INSERT INTO device_use (attempt_id, rank, samples, idle_samples, sm_clock_mhz, power_watts, "
        "temperature_celsius, memory_bytes, thermal_samples, hardware_samples, power_brake_samples, power_cap_samples, "
        "processes_before, processes, memory_left_bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        use.attempt_id, use.rank, use.samples, use.idle_samples, use.sm_clock_mhz, use.power_watts,
        use.temperature_celsius, use.memory_bytes, use.thermal_samples, use.hardware_samples, use.power_brake_samples,
        use.power_cap_samples, use.processes_before, use.processes, use.memory_left_bytes);
  });
}

void Store::record_phase(const PhaseSpan& phase) {
  impl_->transact("recording a phase", [&] {
    impl_->connection.execute(
        "INSERT INTO phase (attempt_id, rank, name, epoch, began_seconds, seconds) VALUES (?, ?, ?, ?, ?, ?)",
        phase.attempt_id, phase.rank, phase.name, phase.epoch, phase.began_seconds, phase.seconds);
  });
}

void Store::record_event(const Event& event) {
  impl_->transact("recording an event", [&] {
    impl_->connection.execute("INSERT INTO event (attempt_id, at, kind, text) VALUES (?, ?, ?, ?)", event.attempt_id,
                              event.at, event.kind, event.text);
  });
}

void Store::end_attempt(const AttemptEnd& end) {
  impl_->transact(fmt::format("ending attempt {}", end.id), [&] {
    auto failure = end.failure;
    if (end.state == State::failed && !failure) failure = protocol::FailureClass::unknown;
    Connection& db = impl_->connection;
    db.execute(
        "UPDATE attempt SET state = ?, failure = ?, error = ?, ended_at = ?, wall_seconds = ?, parameters = ?, "
        "transport = ?, verdict = ? WHERE attempt_id = ?",
        to_string(end.state), failure ? std::optional(protocol::to_string(*failure)) : std::nullopt,
        unless_empty(end.error), end.ended_at, end.wall_seconds,
        end.parameters > 0 ? std::optional(end.parameters) : std::nullopt, unless_empty(end.transport),
        end.verdict ? std::optional(to_string(end.verdict->kind)) : std::nullopt, end.id);
    if (end.provenance) {
      const Provenance& from = *end.provenance;
      db.execute(
          "UPDATE attempt SET program_version = ?, git_hash = ?, numerics_version = ?, libraries = ?, "
          "data_fingerprint = ?, device_model = ?, isolation = ?, worker_program = ?, provenance_key = ?, "
          "weights_fingerprint = ? "
          "WHERE attempt_id = ?",
          from.program_version, from.git_hash, from.numerics_version, text_of(from.libraries), from.data_fingerprint,
          from.device_model, from.isolation, from.worker_program, from.key(), unless_empty(from.weights_fingerprint),
          end.id);
    }
    if (end.verdict) impl_->insert_findings(end.id, end.verdict->findings);
  });
}

void Store::Impl::insert_findings(std::int64_t attempt_id, const std::vector<Finding>& findings) {
  int number = 0;
  for (const Finding& finding : findings) {
    connection.execute("INSERT INTO finding (attempt_id, code, number, unknown, sentence) VALUES (?, ?, ?, ?, ?)",
                       attempt_id, finding.code, ++number, finding.unknown, finding.sentence);
  }
}

void Store::heartbeat() {
  impl_->transact("renewing the writer's claim", [&] { impl_->lock->renew(); });
}

}  // namespace ddpsweep::store
