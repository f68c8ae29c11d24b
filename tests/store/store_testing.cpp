#include "tests/store/store_testing.hpp"

#include <fmt/format.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <limits>
#include <stdexcept>

#include "common/version.hpp"

namespace ddpsweep::store::testing {

TempFolder::TempFolder() {
  std::string pattern = std::filesystem::temp_directory_path() / "ddpsweep_test_XXXXXX";
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = pattern;
}

TempFolder::~TempFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

matrix::Cell make_cell(const std::string& experiment, int world_size, bool is_baseline, const std::string& family) {
  matrix::Cell cell;
  cell.key = "key of " + experiment;
  cell.family_key = family;
  cell.is_baseline = is_baseline;
  cell.experiment = experiment;
  cell.axes = {{"gpus", world_size}};
  cell.device = matrix::DeviceKind::gpu;
  cell.world_size = world_size;
  cell.global_batch = 32 * world_size;
  cell.setup = fmt::format("small, {} GPUs", world_size);
  cell.settings = {{"batch", {{"per_gpu", 32}}}, {"train", {{"epochs", 3}, {"seed", 42}}}};
  return cell;
}

matrix::Sweep make_sweep(std::vector<matrix::Cell> cells, int repeats, const std::string& name) {
  matrix::Sweep sweep;
  sweep.name = name;
  sweep.file = name + ".yaml";
  sweep.text = "name: " + name;
  sweep.cells = std::move(cells);
  sweep.repeats = repeats;
  return sweep;
}

std::int64_t run_id(const std::vector<RunStatus>& runs, std::size_t cell, int repeat) {
  for (const RunStatus& run : runs) {
    if (run.cell == cell && run.repeat == repeat) return run.run_id;
  }
  throw std::runtime_error("no such run");
}

AttemptStart start_of(std::int64_t attempt_id, std::int64_t run, int world_size) {
  AttemptStart start;
  start.id = attempt_id;
  start.run_id = run;
  start.world_size = world_size;
  start.started_at = "2026-11-22T10:00:00.000Z";
  start.spec = nlohmann::json::object();
  return start;
}

Epoch make_epoch(std::int64_t attempt_id, int epoch, double epoch_seconds, int ranks) {
  Epoch made;
  made.attempt_id = attempt_id;
  made.epoch = epoch;
  made.warmup = epoch == 1;
  made.epoch_seconds = epoch_seconds;
  made.evaluation_seconds = 1;
  made.train_loss = 0.5;
  made.validation_loss = 0.4;
  made.accuracy = 0.9;
  made.samples = 1000;
  made.finished_at = "2026-11-22T10:01:00.000Z";
  made.ranks.resize(ranks);
  for (auto& rank : made.ranks) {
    rank.epoch = epoch;
    rank.work.rows = 1000 / ranks;
    rank.steps = 16;
    rank.train_seconds = epoch_seconds;
    rank.communication_wait_seconds = epoch_seconds / 4;
    rank.input_seconds = epoch_seconds / 10;
  }
  return made;
}

std::int64_t record_try(Store& store, std::int64_t run, const Try& how) {
  const std::int64_t id = store.next_attempt_id();
  AttemptStart start = start_of(id, run, how.world_size);
  start.oversubscribed = how.oversubscribed;
  store.start_attempt(start, {});
  for (int rank = 0; rank < static_cast<int>(how.calibrations.size()); ++rank) {
    store.record_calibration({id, rank, how.calibrations[rank]});
  }
  const int epochs = static_cast<int>(how.epoch_seconds.size());
  for (int i = 0; i < epochs; ++i) {
    Epoch epoch = make_epoch(id, i + 1, how.epoch_seconds[i], 1);
    epoch.accuracy = how.accuracy - 0.01 * (epochs - 1 - i);
    store.record_epoch(epoch);
  }
  AttemptEnd end;
  end.id = id;
  end.state = State::succeeded;
  end.ended_at = "2026-11-22T10:02:00.000Z";
  end.provenance.emplace();
  end.provenance->numerics_version = kNumericsVersion;
  end.provenance->libraries = {{"libtorch", how.libraries}};
  end.provenance->weights_fingerprint = how.weights_fingerprint;
  end.verdict = Verdict{how.verdict, how.findings};
  store.end_attempt(end);
  return id;
}

std::int64_t record_failure(Store& store, std::int64_t run, State state, std::optional<protocol::FailureClass> failure,
                            const std::string& error) {
  const std::int64_t id = store.next_attempt_id();
  store.start_attempt(start_of(id, run), {});
  AttemptEnd end;
  end.id = id;
  end.state = state;
  end.failure = failure;
  end.error = error;
  end.ended_at = "2026-11-22T10:02:00.000Z";
  store.end_attempt(end);
  return id;
}

void leave_half_written(const std::filesystem::path& file) {
  const pid_t writer = ::fork();
  if (writer == 0) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA cache_size = 1");  // so that pages reach the file before any commit
    database.exec("BEGIN IMMEDIATE; UPDATE sweep SET name = 'half written'");
    for (int i = 0; i < 500; ++i)
      database.exec("INSERT INTO event (at, kind, text) VALUES ('', '', hex(zeroblob(2000)))");
    ::_exit(0);
  }
  ::waitpid(writer, nullptr, 0);
}

std::vector<std::string> rows_of(const std::filesystem::path& file, const std::string& sql) {
  SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
  SQLite::Statement query(database, sql);
  std::vector<std::string> rows;
  while (query.executeStep()) {
    std::string row;
    for (int i = 0; i < query.getColumnCount(); ++i) row += (i > 0 ? "|" : "") + query.getColumn(i).getString();
    rows.push_back(row);
  }
  return rows;
}

double number_of(const std::filesystem::path& file, const std::string& sql) {
  SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
  SQLite::Statement query(database, sql);
  if (!query.executeStep()) throw std::runtime_error("no row: " + sql);
  if (query.getColumn(0).isNull()) return std::numeric_limits<double>::quiet_NaN();
  const double number = query.getColumn(0).getDouble();
  if (query.executeStep()) throw std::runtime_error("more than one row: " + sql);
  return number;
}

}  // namespace ddpsweep::store::testing
