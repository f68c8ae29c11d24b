#include "orchestrator/store/report_rows.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace ddpsweep::store {

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

Json report_rows(Reader& reader, const std::string& sweep) {
  return reader.rows("SELECT * FROM report_table WHERE sweep = ?", sweep);
}

Json hypothesis_rows(Reader& reader, const std::string& sweep) {
  return reader.rows("SELECT * FROM hypothesis WHERE sweep = ?", sweep);
}

Json claim_rows(Reader& reader, const std::string& sweep) {
  return reader.rows("SELECT number, text, state, tested, evidence FROM claim WHERE sweep = ?", sweep);
}

}  // namespace ddpsweep::store
