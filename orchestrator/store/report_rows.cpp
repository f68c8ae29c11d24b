#include "orchestrator/store/report_rows.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

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

std::vector<SweepOverview> sweep_overviews(Reader& reader) {
  std::vector<SweepOverview> result;
  reader.for_each(
      "SELECT sweep, repeats, cells, infeasible_cells, running_cells, valid_cells, target_cells, batch_mode, device "
      "FROM sweep_overview",
      [&](SQLite::Statement& row) {
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

std::vector<ReportRow> report_rows(Reader& reader, const std::string& sweep) {
  std::vector<ReportRow> result;
  reader.for_each(
      "SELECT experiment, setup, epoch_seconds, speedup, efficiency, accuracy, target_seconds, runs, global_batch, "
      "steps_per_epoch, note "
      "FROM report_table WHERE sweep = ?",
      [&](SQLite::Statement& row) {
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
      },
      sweep);
  return result;
}

}  // namespace ddpsweep::store
