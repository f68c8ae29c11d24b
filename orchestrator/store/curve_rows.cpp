#include "orchestrator/store/curve_rows.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "orchestrator/store/row_columns.hpp"

namespace ddpsweep::store {
namespace {

/// With one sweep's name to be bound. The CROSS JOINs keep SQLite to this order, in which indexes find each row.
constexpr auto kCountedOfSweep =
    "FROM counted_attempt AS counted CROSS JOIN run ON run.run_id = counted.run_id "
    "CROSS JOIN cell ON cell.cell_id = run.cell_id AND cell.in_file = 1 "
    "CROSS JOIN sweep ON sweep.sweep_id = cell.sweep_id AND sweep.name = ? ";
constexpr auto kKey = "run.cell_id, counted.provenance_key, counted.verdict, counted.oversubscribed, run.repeat, ";

}  // namespace

std::vector<EpochRow> epoch_rows(Reader& reader, const std::string& sweep) {
  std::vector<EpochRow> rows;
  reader.for_each(
      std::string("SELECT ") + kKey + "epoch.epoch, epoch.warmup, epoch.epoch_seconds, epoch.accuracy " +
          kCountedOfSweep + "CROSS JOIN epoch ON epoch.attempt_id = counted.attempt_id",
      [&](SQLite::Statement& statement) {
        Columns columns(statement);
        EpochRow row{.key = columns.key()};
        row.repeat = static_cast<int>(columns.integer());
        row.epoch = static_cast<int>(columns.integer());
        row.warmup = columns.integer() != 0;
        row.epoch_seconds = columns.number();
        row.accuracy = columns.number();
        rows.push_back(std::move(row));
      },
      sweep);
  // Here, because SQLite takes as long to sort rows of this width as to find them.
  std::ranges::sort(rows, [](const auto& a, const auto& b) {
    return std::tie(a.key, a.repeat, a.epoch) < std::tie(b.key, b.repeat, b.epoch);
  });
  return rows;
}

std::vector<TimelineRow> timeline_rows(Reader& reader, const std::string& sweep) {
  std::vector<TimelineRow> rows;
  // Moments are of milliseconds; a difference of two days' numbers has noise beyond them.
  reader.for_each(
      "WITH own AS (SELECT attempt.*, run.repeat, cell.experiment, julianday(attempt.started_at) AS began "
      "FROM attempt JOIN run ON run.run_id = attempt.run_id JOIN cell ON cell.cell_id = run.cell_id "
      "JOIN sweep ON sweep.sweep_id = cell.sweep_id WHERE sweep.name = ?), "
      "timed AS (SELECT own.*, round(86400 * (began - (SELECT min(began) FROM own)), 3) AS begin_seconds, "
      "round(86400 * (julianday(ended_at) - began), 3) AS noticed_seconds FROM own) "
      "SELECT timed.attempt_id, experiment, repeat, placement.rank, placement.node, placement.slot_id, begin_seconds, "
      "begin_seconds + coalesce(wall_seconds, noticed_seconds), state, verdict "
      "FROM timed LEFT JOIN placement ON placement.attempt_id = timed.attempt_id "
      "ORDER BY timed.attempt_id, placement.rank",
      [&](SQLite::Statement& statement) {
        Columns columns(statement);
        TimelineRow row;
        row.attempt_id = columns.integer();
        row.experiment = columns.text();
        row.repeat = static_cast<int>(columns.integer());
        if (const auto rank = columns.maybe()) row.rank = static_cast<int>(*rank);
        row.node = columns.text();
        row.slot = columns.text();
        row.begin_seconds = columns.number();
        row.end_seconds = columns.maybe();
        row.state = columns.text();
        row.verdict = columns.text();
        rows.push_back(std::move(row));
      },
      sweep);
  return rows;
}

}  // namespace ddpsweep::store
