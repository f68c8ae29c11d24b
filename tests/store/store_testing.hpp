// What tests of the store and of the report share: a folder that vanishes, small sweeps, and attempts in one call.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <string>
#include <vector>

#include "orchestrator/store/store.hpp"

namespace ddpsweep::store::testing {

/// A fresh folder, removed with all it holds at the end.
class TempFolder {
 public:
  TempFolder();
  ~TempFolder();
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;
  std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// A cell named `experiment` on `world_size` GPUs with 32 rows for each.
matrix::Cell make_cell(const std::string& experiment, int world_size, bool is_baseline = false,
                       const std::string& family = "family");
matrix::Sweep make_sweep(std::vector<matrix::Cell> cells, int repeats = 1, const std::string& name = "sweep");

/// How an attempt went.
struct Try {
  std::vector<double> epoch_seconds{99.0, 10.0, 10.0};  // the first is warm-up
  double accuracy = 0.9;                                // of the last epoch; 0.01 less for each epoch before it
  VerdictKind verdict = VerdictKind::valid;
  std::vector<Finding> findings;
  std::string libraries = "2.11";
  std::string weights_fingerprint;
  bool oversubscribed = false;
  int world_size = 1;
  std::vector<protocol::Calibration> calibrations;  // of ranks 0, 1, ...
};

/// Id of the run that is repeat `repeat` of the cell at this index.
std::int64_t run_id(const std::vector<RunStatus>& runs, std::size_t cell, int repeat = 1);
AttemptStart start_of(std::int64_t attempt_id, std::int64_t run, int world_size = 1);
Epoch make_epoch(std::int64_t attempt_id, int epoch, double epoch_seconds = 10, int ranks = 2);
/// Records a whole attempt that ran to its end; returns its id.
std::int64_t record_try(Store& store, std::int64_t run, const Try& how = {});
/// Records an attempt that ended in another state.
std::int64_t record_failure(Store& store, std::int64_t run, State state, std::optional<protocol::FailureClass> failure,
                            const std::string& error);

/// Kills a writer in the middle of a transaction that renames every sweep: its journal is left beside the file.
void leave_half_written(const std::filesystem::path& file);

/// All rows of a query, each as its cells joined by '|'; NULL is an empty cell.
std::vector<std::string> rows_of(const std::filesystem::path& file, const std::string& sql);
/// The first cell of a query's only row; NaN for NULL.
double number_of(const std::filesystem::path& file, const std::string& sql);

}  // namespace ddpsweep::store::testing
