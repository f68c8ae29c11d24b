// A fixture: a store with one sweep of made-up figures.
#pragma once

#include <gtest/gtest.h>

#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {

class MeasuredSweep : public ::testing::Test {
 protected:
  /// Registers the sweep "sweep".
  void measure(std::vector<matrix::Cell> cells, int repeats = 1) {
    cells_ = cells;
    runs_ = store_.register_sweep(make_sweep(std::move(cells), repeats));
  }
  /// One repeat of a cell for each of `seconds`, which its steady epoch takes.
  void attempts(std::size_t cell, const std::vector<double>& seconds, Try how = {}) {
    for (std::size_t i = 0; i < seconds.size(); ++i) {
      how.world_size = cells_[cell].world_size;
      how.epoch_seconds = {99, seconds[i]};
      record_try(store_, run_id(runs_, cell, static_cast<int>(i) + 1), how);
    }
  }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
  Store store_{file_};
  std::vector<matrix::Cell> cells_;
  std::vector<RunStatus> runs_;
};

}  // namespace ddpsweep::store::testing
