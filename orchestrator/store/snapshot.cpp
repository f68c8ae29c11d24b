#include "orchestrator/store/snapshot.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include "orchestrator/store/connection.hpp"
#include "orchestrator/store/open_store.hpp"

namespace ddpsweep::store {
namespace {

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
  explicit Impl(const std::filesystem::path& name) : file(name), database(open_to_read(name)) {}

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

Snapshot::Snapshot(const std::filesystem::path& file) : impl_(std::make_unique<Impl>(file)) {}
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
