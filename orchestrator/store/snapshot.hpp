// The store as readers see it. A reader that stays in a transaction keeps the writer from committing, so each question
// is a short one of its own, and nothing is copied: a large store is read only where the question needs it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/store/run_history.hpp"

namespace ddpsweep::store {

/// A row of the view sweep_overview.
struct SweepOverview {
  std::string sweep;
  int repeats = 0;
  std::int64_t cells = 0, infeasible_cells = 0, running_cells = 0, valid_cells = 0;
  std::int64_t target_cells = 0;  // have a target_accuracy
  std::string batch_mode;         // "per_gpu", "global" or "mixed"
  std::string device;             // "cpu", "gpu" or "mixed"
};

/// A row of the view report_table; nothing where the view has NULL.
struct ReportRow {
  std::string experiment, setup;
  std::optional<double> epoch_seconds, speedup, efficiency, accuracy, target_seconds;
  std::int64_t runs = 0, global_batch = 0;
  std::optional<std::int64_t> steps_per_epoch;
  std::string note;
};

class Snapshot {
 public:
  /// Opens the store as open_to_read() does, and throws as that.
  explicit Snapshot(const std::filesystem::path& file);
  ~Snapshot();

  /// What the questions see is one state of the store. The writer waits for them: they print nothing and are quick.
  void at_once(const std::function<void()>& questions);

  std::vector<SweepOverview> sweeps();
  std::vector<ReportRow> report(const std::string& sweep);
  std::map<std::string, CellHistory> history(const std::string& sweep);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace ddpsweep::store
