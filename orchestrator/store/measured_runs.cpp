#include "orchestrator/store/measured_runs.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <map>

#include "orchestrator/store/provenance_columns.hpp"

namespace ddpsweep::store {

std::vector<MeasuredRun> measured_runs(Reader& reader) {
  std::vector<MeasuredRun> runs;
  std::map<std::int64_t, std::size_t> place_of;  // by attempt
  reader.at_once([&] {
    reader.for_each(
        "SELECT sweep.name, experiment, setup, cell_key, repeat, attempt.attempt_id, verdict = 'valid', "
        "oversubscribed, "
        "timed.seconds, " +
            std::string(kProvenanceColumns) +
            " FROM attempt JOIN run USING (run_id) JOIN cell USING (cell_id) "
            "JOIN (SELECT sweep_id, name FROM sweep) AS sweep USING (sweep_id) "
            "JOIN (SELECT attempt_id, avg(epoch_seconds) AS seconds FROM epoch WHERE warmup = 0 GROUP BY attempt_id) "
            "  AS timed ON timed.attempt_id = attempt.attempt_id "
            "WHERE verdict IN ('valid', 'unaudited') ORDER BY attempt.attempt_id",
        [&](SQLite::Statement& row) {
          const auto text = [&](int column) { return row.getColumn(column).getString(); };
          const auto attempt = row.getColumn(5).getInt64();
          place_of[attempt] = runs.size();
          runs.push_back({.sweep = text(0),
                          .experiment = text(1),
                          .setup = text(2),
                          .cell_key = text(3),
                          .repeat = row.getColumn(4).getInt(),
                          .attempt_id = attempt,
                          .verdict = row.getColumn(6).getInt() != 0 ? VerdictKind::valid : VerdictKind::unaudited,
                          .oversubscribed = row.getColumn(7).getInt() != 0,
                          .provenance = provenance_at(row, 9),
                          .nodes = {},
                          .epoch_seconds = row.getColumn(8).getDouble()});
        });
    reader.for_each("SELECT DISTINCT attempt_id, node FROM placement ORDER BY node", [&](SQLite::Statement& row) {
      const auto place = place_of.find(row.getColumn(0).getInt64());
      if (place != place_of.end()) runs[place->second].nodes.push_back(row.getColumn(1).getString());
    });
  });
  return runs;
}

}  // namespace ddpsweep::store
