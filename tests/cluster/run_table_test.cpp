#include "orchestrator/cluster/run_table.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cluster/simulated_cluster.hpp"

namespace ddpsweep::cluster {
namespace {

using cluster::testing::toy_sweep;

std::vector<store::RunStatus> fresh(const matrix::Sweep& sweep) {
  std::vector<store::RunStatus> statuses;
  for (std::size_t cell = 0; cell < sweep.cells.size(); ++cell) {
    for (int repeat = 1; repeat <= sweep.repeats; ++repeat) {
      statuses.push_back({static_cast<std::int64_t>(statuses.size()) + 1, cell, repeat, false, {}});
    }
  }
  return statuses;
}

TEST(RunTable, KnowsWhatIsDoneAndWhatCannotBe) {
  auto sweep = toy_sweep({1, 2, 3});
  sweep.cells[2].infeasible = "too large";
  auto statuses = fresh(sweep);
  statuses[0].done = true;
  const RunTable runs(sweep, statuses);
  EXPECT_EQ(runs.at(1).fate, Fate::counted);
  EXPECT_EQ(runs.at(2).fate, Fate::waiting);
  EXPECT_EQ(runs.at(3).fate, Fate::infeasible);
}

TEST(RunTable, HoldsOnlyTheSelectedCells) {
  auto sweep = toy_sweep({1, 2}, 3);
  sweep.cells[0].selected = false;
  const RunTable runs(sweep, fresh(sweep));
  EXPECT_EQ(runs.size(), 3);
  for (const auto run : runs.order()) EXPECT_EQ(runs.cell(run).world_size, 2);
}

TEST(RunTable, NumbersLinesAfterWhatWasOverBefore) {
  const auto sweep = toy_sweep({1, 2}, 2);
  auto statuses = fresh(sweep);
  statuses[0].done = true;
  RunTable runs(sweep, statuses);
  const auto label = runs.next_label(3);
  EXPECT_EQ(label.number, 2);
  EXPECT_EQ(label.total, 4);
  EXPECT_EQ(label.name, "toy_cpus2/run1");
}

TEST(RunTable, ARunThatIsTriedAgainKeepsItsNumber) {
  const auto sweep = toy_sweep({1, 2});
  RunTable runs(sweep, fresh(sweep));
  EXPECT_EQ(runs.next_label(2).number, 1);
  EXPECT_EQ(runs.next_label(1).number, 2);
  EXPECT_EQ(runs.next_label(2).number, 1);
}

TEST(RunTable, WhatIsToBeRunAgainWaitsAndStillCounts) {
  auto sweep = toy_sweep({1, 2}, 2);
  sweep.cells[1].rerun = true;
  auto statuses = fresh(sweep);
  for (auto& status : statuses) status.done = true;
  RunTable runs(sweep, statuses);
  EXPECT_EQ(runs.count(Fate::counted), 2);
  EXPECT_EQ(runs.at(3).fate, Fate::waiting);
  EXPECT_EQ(runs.counting(), 4);
  EXPECT_THAT(runs.unfinished_reruns(), ::testing::ElementsAre("toy_cpus2"));
  runs.set(3, Fate::failed);
  runs.set(4, Fate::counted);
  EXPECT_EQ(runs.counting(), 4);
  EXPECT_THAT(runs.unfinished_reruns(), ::testing::IsEmpty());
  EXPECT_EQ(runs.exit_code(), ExitCode::incomplete);
}

TEST(RunTable, KnowsTheDevicesOfWhatWaits) {
  auto sweep = toy_sweep({1, 2});
  sweep.cells[1].device = matrix::DeviceKind::gpu;
  RunTable runs(sweep, fresh(sweep));
  EXPECT_EQ(runs.waiting_devices().size(), 2);
  runs.set(1, Fate::counted);
  EXPECT_THAT(runs.waiting_devices(), ::testing::ElementsAre(matrix::DeviceKind::gpu));
}

TEST(RunTable, WhatOneRunTookIsExpectedOfItsCell) {
  const auto sweep = toy_sweep({1, 2}, 2);
  RunTable runs(sweep, fresh(sweep));
  runs.learn(1, 12);
  EXPECT_EQ(runs.at(2).expected_seconds, 12);
  EXPECT_EQ(runs.at(3).expected_seconds, std::nullopt);
}

TEST(RunTable, ExitCodes) {
  const auto sweep = toy_sweep({1, 2});
  RunTable runs(sweep, fresh(sweep));
  EXPECT_EQ(runs.exit_code(), ExitCode::stopped);
  runs.set(1, Fate::counted);
  runs.set(2, Fate::interrupted);
  EXPECT_EQ(runs.exit_code(), ExitCode::stopped);
  runs.set(2, Fate::failed);
  EXPECT_EQ(runs.exit_code(), ExitCode::incomplete);
  runs.set(2, Fate::infeasible);
  EXPECT_EQ(runs.exit_code(), ExitCode::incomplete);
  runs.set(1, Fate::infeasible);
  EXPECT_EQ(runs.exit_code(), ExitCode::environment);
  runs.set(1, Fate::counted);
  runs.set(2, Fate::counted);
  EXPECT_EQ(runs.exit_code(), ExitCode::ok);
}

}  // namespace
}  // namespace ddpsweep::cluster
