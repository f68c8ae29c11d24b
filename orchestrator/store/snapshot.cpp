#include "orchestrator/store/snapshot.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include "common/errors.hpp"
#include "orchestrator/store/connection.hpp"
#include "orchestrator/store/schema.hpp"

namespace ddpsweep::store {
namespace {

constexpr int kBusyMs = 10'000;

SQLite::Database open(const std::filesystem::path& file, int flags) {
  SQLite::Database database(file.string(), flags, kBusyMs);
  database.execAndGet("SELECT count(*) FROM sqlite_master");  // opening reads nothing yet
  return database;
}

SQLite::Database copy_in_memory(SQLite::Database& source) {
  SQLite::Database copy(":memory:", SQLite::OPEN_READWRITE);
  SQLite::Backup backup(copy, source);
  if (const int result = backup.executeStep(-1); result != SQLITE_DONE) throw SQLite::Exception("locked", result);
  return copy;
}

/// A journal was left by a killed writer, and a connection that only reads may not roll it back. (An error of a backup
/// carries the extended code; its last byte is the plain one.)
bool needs_recovery(const SQLite::Exception& error) { return (error.getErrorCode() & 0xff) == SQLITE_READONLY; }

template <class T>
std::optional<T> value_of(const SQLite::Column& column) {
  if (column.isNull()) return std::nullopt;
  if constexpr (std::is_same_v<T, double>) {
    return column.getDouble();
  } else {
    return column.getInt64();
  }
}

}  // namespace

struct Snapshot::Impl {
  explicit Impl(const std::filesystem::path& name) : file(name), database(open_current(name)) {}

  /// The file itself; a copy in memory when its tables are not this program's.
  static SQLite::Database open_current(const std::filesystem::path& file) {
    auto database = open_recovered(file);
    if (has_current_tables(database)) {
      use_own_views(database);
      return database;
    }
    refuse_newer(database);  // not left to the copy, which does not know the file's name
    auto copy = copy_in_memory(database);
    prepare_schema(copy);
    return copy;
  }

  static SQLite::Database open_recovered(const std::filesystem::path& file) {
    try {
      return open(file, SQLite::OPEN_READONLY);
    } catch (const SQLite::Exception& error) {
      if (!needs_recovery(error)) throw;
    }
    open(file, SQLite::OPEN_READWRITE);
    return open(file, SQLite::OPEN_READONLY);
  }

  std::filesystem::path file;
  SQLite::Database database;

  template <class OnRow>
  void query(const char* sql, const std::string* parameter, OnRow&& on_row) {
    try {
      SQLite::Statement statement(database, sql);
      if (parameter != nullptr) statement.bind(1, *parameter);
      while (statement.executeStep()) on_row(statement);
    } catch (const SQLite::Exception& error) {
      throw_environment_error(error, file, "reading its views");
    }
  }
};

Snapshot::Snapshot(const std::filesystem::path& file) {
  if (!std::filesystem::is_regular_file(file)) {
    throw ConfigError(
        fmt::format("there is no store {}: run a sweep first (ddpsweep run FILE), or name its store with "
                    "--store",
                    file.string()));
  }
  try {
    impl_ = std::make_unique<Impl>(file);
  } catch (const SQLite::Exception& error) {
    throw_environment_error(error, file, "reading it");
  }
}

Snapshot::~Snapshot() = default;

void Snapshot::at_once(const std::function<void()>& questions) {
  try {
    SQLite::Transaction transaction(impl_->database);
    questions();
    transaction.commit();
  } catch (const SQLite::Exception& error) {
    throw_environment_error(error, impl_->file, "reading it");
  }
}

std::vector<SweepOverview> Snapshot::sweeps() {
  std::vector<SweepOverview> result;
  impl_->query(
      "SELECT sweep, repeats, cells, infeasible_cells, running_cells, valid_cells, target_cells, batch_mode, device "
      "FROM sweep_overview",
      nullptr, [&](SQLite::Statement& row) {
        result.push_back({.sweep = row.getColumn(0).getString(),
                          .repeats = row.getColumn(1).getInt(),
                          .cells = row.getColumn(2).getInt64(),
                          .infeasible_cells = row.getColumn(3).getInt64(),
                          .running_cells = row.getColumn(4).getInt64(),
                          .valid_cells = row.getColumn(5).getInt64(),
                          .target_cells = row.getColumn(6).getInt64(),
                          .batch_mode = row.getColumn(7).getString(),
                          .device = row.getColumn(8).getString()});
      });
  return result;
}

std::vector<ReportRow> Snapshot::report(const std::string& sweep) {
  std::vector<ReportRow> result;
  impl_->query(
      "SELECT experiment, setup, epoch_seconds, speedup, efficiency, accuracy, target_seconds, runs, global_batch, "
      "steps_per_epoch, note "
      "FROM report_table WHERE sweep = ?",
      &sweep, [&](SQLite::Statement& row) {
        result.push_back({.experiment = row.getColumn(0).getString(),
                          .setup = row.getColumn(1).getString(),
                          .epoch_seconds = value_of<double>(row.getColumn(2)),
                          .speedup = value_of<double>(row.getColumn(3)),
                          .efficiency = value_of<double>(row.getColumn(4)),
                          .accuracy = value_of<double>(row.getColumn(5)),
                          .target_seconds = value_of<double>(row.getColumn(6)),
                          .runs = row.getColumn(7).getInt64(),
                          .global_batch = row.getColumn(8).getInt64(),
                          .steps_per_epoch = value_of<std::int64_t>(row.getColumn(9)),
                          .note = row.getColumn(10).getString()});
      });
  return result;
}

std::map<std::string, CellHistory> Snapshot::history(const std::string& sweep) {
  try {
    return run_history(impl_->database, sweep);
  } catch (const SQLite::Exception& error) {
    throw_environment_error(error, impl_->file, "reading the runs that are done");
  }
}

}  // namespace ddpsweep::store
