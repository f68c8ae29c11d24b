#include "orchestrator/store/node_rows.hpp"

#include "orchestrator/store/row_columns.hpp"

namespace ddpsweep::store {

std::vector<NodeRow> node_rows(Reader& reader, const std::string& sweep) {
  std::vector<NodeRow> rows;
  reader.for_each(
      "SELECT ran.node, count(*), cpu_model, kernel, os, gpu_model, gpu_link, driver_version, cuda_driver_version, "
      "cores, memory_bytes, gpus, gpu_memory_bytes "
      "FROM attempt_node AS ran "
      // The CROSS JOINs keep SQLite to this order, in which indexes find each row.
      "WHERE ran.attempt_id IN (SELECT counted.attempt_id FROM counted_attempt AS counted "
      "CROSS JOIN run ON run.run_id = counted.run_id CROSS JOIN cell ON cell.cell_id = run.cell_id "
      "CROSS JOIN sweep ON sweep.sweep_id = cell.sweep_id WHERE sweep.name = ? AND cell.in_file = 1) "
      "GROUP BY ran.node, ran.node_id ORDER BY ran.node, ran.node_id",
      [&](SQLite::Statement& statement) {
        Columns columns(statement);
        NodeRow row;
        row.node = columns.text();
        row.attempts = columns.integer();
        for (auto* text : {&row.cpu_model, &row.kernel, &row.os, &row.gpu_model, &row.gpu_link, &row.driver_version,
                           &row.cuda_driver_version}) {
          *text = columns.maybe_text();
        }
        for (auto* number : {&row.cores, &row.memory_bytes, &row.gpus, &row.gpu_memory_bytes})
          *number = columns.maybe_integer();
        rows.push_back(std::move(row));
      },
      sweep);
  return rows;
}

}  // namespace ddpsweep::store
