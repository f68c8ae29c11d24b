// What it costs to read a large store: 10,000 attempts of 20 epochs at 1 to 4 ranks, as 10,000 cells with one attempt
// each, as 100 cells with 100 repeats, and as 100 cells with 10 repeats, each tried 10 times. The promise: under a
// second for each question.
//     store_read [folder [keep]]    makes the stores there (a few hundred MB each; default: the current folder) and
//                                   removes them again, unless told to keep them
#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "orchestrator/store/report_rows.hpp"
#include "orchestrator/store/scaling_rows.hpp"
#include "orchestrator/store/schema.hpp"

namespace ddpsweep::store {
namespace {

namespace fs = std::filesystem;

struct Shape {
  int cells, repeats, tries;
};

/// Rows as the store's writer leaves them, in one statement a table: {0} cells, {1} repeats, {2} tries, {3} attempts.
/// Four cells with world sizes 1 to 4 are a family. Every tenth try is invalid, but for a run's last.
constexpr const char* kRows = R"sql(
CREATE TEMP TABLE n (i INTEGER PRIMARY KEY);
INSERT INTO n WITH RECURSIVE count(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM count WHERE i < {3} - 1)
              SELECT i FROM count;
INSERT INTO sweep VALUES (1, 'bench', 'bench.yaml', 'name: bench', {1}, 'serial', '2026-11-22T10:00:00.000Z');
INSERT INTO cell (cell_id, sweep_id, cell_key, family_key, is_baseline, in_file, position, experiment, setup, axes,
                  device, world_size, global_batch, batch_mode, epochs, settings)
SELECT i + 1, 1, 'cell' || i, 'family' || (i / 4), i % 4 = 0, 1, i, 'model' || (i / 4) || '_gpus' || (i % 4 + 1),
       'model' || (i / 4) || ', ' || (i % 4 + 1) || ' GPUs, fp32', '{{}}', 'gpu', i % 4 + 1, 32 * (i % 4 + 1), 'per_gpu',
       20, hex(zeroblob(270))
FROM n WHERE i < {0};
INSERT INTO run SELECT i + 1, i % {0} + 1, i / {0} + 1, '0123456789abcdef', i, NULL FROM n WHERE i < {0} * {1};
INSERT INTO attempt
SELECT i + 1, i % ({0} * {1}) + 1, 'succeeded', NULL, NULL,
       CASE WHEN i % 10 = 7 AND i < {3} - {0} * {1} THEN 'invalid' ELSE 'valid' END,
       i % {0} % 4 + 1, 0, '2026-11-22T10:00:00.000Z', '2026-11-22T10:10:00.000Z', 600, hex(zeroblob(340)),
       hex(zeroblob(130)), 1000000, 'nccl', '0.1.0', 'abcdef0', 1, '{{"libtorch":"2.11.0"}}', 'ec5b4c14164de29c',
       'NVIDIA H200', 'serial', 'ddpsweep-worker 0.1.0', 'ec5b4c14164de29c', NULL
FROM n;
INSERT INTO finding SELECT i + 1, 'exclusive_devices', 1, 1, 'whether others used the same devices is not known' FROM n;
INSERT INTO finding SELECT attempt_id, 'work_audit', 2, 0, 'rank 1 did no work' FROM attempt WHERE verdict = 'invalid';
INSERT INTO epoch
SELECT a.i + 1, e.i + 1, e.i = 0, 10 + (a.i * 7919 + e.i * 104729) % 1000 / 1000.0, 1.5, 0.5, 0.4,
       0.5 + e.i / 50.0 + a.i % 13 / 1000.0, 120000, 3750, '2026-11-22T10:01:00.000Z'
FROM n AS a JOIN n AS e ON e.i < 20;
INSERT INTO rank_epoch
SELECT epoch.attempt_id, epoch, r.i, 30000, '0123456789abcdef', '0123456789abcdef', 1900, '0123456789abcdef', 1700,
       epoch_seconds, evaluation_seconds, 60000.5, 3000.5, '0123456789abcdef', 3750, 2.5, 3.5, 1.5, 0.5, 1000000000
FROM epoch JOIN attempt USING (attempt_id) JOIN n AS r ON r.i < world_size;
INSERT INTO calibration
SELECT attempt_id, r.i, 20, 5.5, 4 + attempt_id % 7 / 10.0, 1 + attempt_id % 11 / 10.0, 11304960, 2
FROM attempt JOIN n AS r ON r.i < world_size;
INSERT INTO phase (attempt_id, rank, name, epoch, began_seconds, seconds)
SELECT attempt_id, rank, name, epoch, epoch * 12.5, 1.5
FROM rank_epoch JOIN (SELECT 'train' AS name UNION ALL SELECT 'evaluate');
INSERT INTO phase (attempt_id, rank, name, epoch, began_seconds, seconds)
SELECT attempt_id, rank, name, 0, 0.5, 1.5
FROM rank_epoch JOIN (SELECT 'start' AS name UNION ALL SELECT 'load' UNION ALL SELECT 'init' UNION ALL SELECT 'finish')
WHERE epoch = 1;
INSERT INTO placement SELECT attempt_id, r.i, 'node1', 0, 'GPU-' || r.i, 4711, 'logs/rank' || r.i || '.log'
FROM attempt JOIN n AS r ON r.i < world_size;
)sql";

void fill(const fs::path& file, const Shape& shape) {
  fs::remove(file);
  SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  database.exec("PRAGMA synchronous = OFF");
  SQLite::Transaction transaction(database);
  prepare_schema(database);
  const int attempts = shape.cells * shape.repeats * shape.tries;
  database.exec(fmt::format(fmt::runtime(kRows), shape.cells, shape.repeats, shape.tries, attempts));
  transaction.commit();
}

template <class Work>
void time(const std::string& what, Work&& work) {
  std::vector<double> took_ms;
  for (int i = 0; i < 7; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    took_ms.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
  }
  std::sort(took_ms.begin(), took_ms.end());
  fmt::print("  {:<62} {:6.0f} ms (least {:.0f})\n", what, took_ms[took_ms.size() / 2], took_ms.front());
}

void measure(const fs::path& folder, const Shape& shape, bool keep) {
  const fs::path file = folder / fmt::format("store_read_{}x{}x{}.db", shape.cells, shape.repeats, shape.tries);
  fill(file, shape);
  fmt::print("{} cells x {} repeats x {} attempts, {} MB\n", shape.cells, shape.repeats, shape.tries,
             fs::file_size(file) / 1'000'000);
  {
    SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
    for (const std::string view :
         {"run_summary", "cell_summary", "speedup", "provenance_difference", "cell_state", "sweep_overview",
          "report_table", "cell_figure", "step_time", "hypothesis", "claim", "epoch_timing", "run_timing"}) {
      time(view, [&] {
        SQLite::Statement query(database, "SELECT * FROM " + view);
        while (query.executeStep()) {
        }
      });
    }
  }
  time("Reader", [&] { Reader{file}; });
  time("Reader, sweep_overviews() and report_rows()", [&] {
    Reader reader(file);
    for (const auto& sweep : sweep_overviews(reader)) report_rows(reader, sweep.sweep);
  });
  time("Reader, sweep_overviews(), figure_rows() and run_rows()", [&] {
    Reader reader(file);
    for (const auto& sweep : sweep_overviews(reader)) {
      figure_rows(reader, sweep.sweep);
      run_rows(reader, sweep.sweep);
    }
  });
  time("Reader, sweep_overviews(), hypothesis_rows() and claim_rows()", [&] {
    Reader reader(file);
    for (const auto& sweep : sweep_overviews(reader)) {
      hypothesis_rows(reader, sweep.sweep);
      claim_rows(reader, sweep.sweep);
    }
  });
  if (!keep) fs::remove(file);
}

}  // namespace
}  // namespace ddpsweep::store

int main(int argc, char** argv) {
  using ddpsweep::store::Shape;
  const std::filesystem::path folder = argc > 1 ? argv[1] : ".";
  const bool keep = argc > 2 && std::string(argv[2]) == "keep";
  for (const auto& shape : {Shape{10'000, 1, 1}, Shape{100, 100, 1}, Shape{100, 10, 10}})
    ddpsweep::store::measure(folder, shape, keep);
}
