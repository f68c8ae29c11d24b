#include "orchestrator/schedule/estimate.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ddpsweep::schedule {
namespace {

using matrix::DeviceKind;
using matrix::Isolation;

std::vector<Slot> slots(int nodes, int per_node) {
  std::vector<Slot> made;
  for (int node = 0; node < nodes; ++node) {
    for (int i = 0; i < per_node; ++i) {
      made.push_back({fmt::format("{}/{}", node, i), fmt::format("n{}", node), node, i, DeviceKind::cpu});
    }
  }
  return made;
}

TimedRun run(std::int64_t id, int world_size, std::optional<double> seconds) {
  return {{id, world_size, DeviceKind::cpu}, seconds};
}

TEST(Estimate, SerialRunsAddUp) {
  EXPECT_EQ(estimate_seconds({run(1, 1, 10), run(2, 2, 20), run(3, 1, 5)}, slots(1, 2), Isolation::serial), 35);
}

TEST(Estimate, RunsThatShareTheSlotsOverlap) {
  EXPECT_EQ(estimate_seconds({run(1, 1, 10), run(2, 1, 20)}, slots(1, 2), Isolation::gpu), 20);
  EXPECT_EQ(estimate_seconds({run(1, 1, 10), run(2, 1, 20), run(3, 2, 5)}, slots(1, 2), Isolation::gpu), 25);
  EXPECT_EQ(estimate_seconds({run(1, 1, 10), run(2, 1, 20)}, slots(1, 2), Isolation::node), 30);
  EXPECT_EQ(estimate_seconds({run(1, 1, 10), run(2, 1, 20)}, slots(2, 1), Isolation::node), 20);
}

TEST(Estimate, WhatWasNeverMeasuredCountsLikeTheMean) {
  EXPECT_EQ(estimate_seconds({run(1, 1, 10), run(2, 1, 20), run(3, 1, {})}, slots(1, 1), Isolation::serial), 45);
  EXPECT_EQ(estimate_seconds({run(1, 1, {})}, slots(1, 1), Isolation::serial), std::nullopt);
}

TEST(Estimate, VeryManyRunsArePackedPerfectly) {
  std::vector<TimedRun> runs;
  for (int i = 1; i <= 10'000; ++i) runs.push_back(run(i, 1 + i % 2, 10));
  EXPECT_EQ(estimate_seconds(runs, slots(1, 4), Isolation::gpu), 10 * 15'000 / 4);
  EXPECT_EQ(estimate_seconds(runs, slots(1, 4), Isolation::serial), 100'000);
}

TEST(Estimate, NothingLeftTakesNoTimeAndWhatFitsNowhereIsLeftOut) {
  EXPECT_EQ(estimate_seconds({}, slots(1, 1), Isolation::serial), 0);
  EXPECT_EQ(estimate_seconds({run(1, 5, 10), run(2, 1, 20)}, slots(1, 2), Isolation::serial), 20);
}

}  // namespace
}  // namespace ddpsweep::schedule
