#include "orchestrator/schedule/placement.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/schedule/machines.hpp"

namespace ddpsweep::schedule {
namespace {

using matrix::DeviceKind;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(ChooseSlots, PrefersOneNodeAndOfThoseTheFullest) {
  EXPECT_THAT(ids(choose_slots(2, nodes({4, 2, 3}))), ElementsAre("n2/0", "n2/1"));
  EXPECT_THAT(ids(choose_slots(3, nodes({4, 2, 3}))), ElementsAre("n3/0", "n3/1", "n3/2"));
}

TEST(ChooseSlots, SpansFewNodesWithTheRanksOfANodeConsecutive) {
  EXPECT_THAT(ids(choose_slots(5, nodes({1, 3, 2}))), ElementsAre("n2/0", "n2/1", "n2/2", "n3/0", "n3/1"));
}

TEST(ChooseSlots, BringsTogetherANodesSlotsOfSeveralAgents) {
  std::vector<Slot> slots = nodes({2, 2});
  std::swap(slots[1], slots[2]);  // n1, n2, n1, n2
  EXPECT_THAT(ids(choose_slots(4, slots)), ElementsAre("n1/0", "n1/1", "n2/0", "n2/1"));
}

TEST(ChooseSlots, GivesNothingWhenThereAreTooFew) { EXPECT_THAT(choose_slots(6, nodes({3, 2})), IsEmpty()); }

TEST(MergeSlots, KeepsTheFirstOfTheSameSlot) {
  std::vector<Slot> slots = nodes({2});
  slots.push_back({.id = "n1/0", .node = "n1", .agent = 7, .index = 0});
  const std::vector<Slot> merged = merge_slots(slots);
  ASSERT_EQ(merged.size(), 2u);
  EXPECT_EQ(merged[0].agent, 0);
}

TEST(PlacementProblem, SaysWhatIsMissing) {
  EXPECT_EQ(placement_problem(DeviceKind::cpu, 4, nodes({2, 2})), "");
  EXPECT_EQ(placement_problem(DeviceKind::cpu, 5, nodes({2, 2})), "wants 5 CPU cores, but 4 are offered");
  EXPECT_EQ(placement_problem(DeviceKind::cpu, 2, nodes({1})), "wants 2 CPU cores, but 1 is offered");
  EXPECT_EQ(placement_problem(DeviceKind::gpu, 1, nodes({2})), "wants 1 GPU, but 0 are offered");
  EXPECT_EQ(placement_problem(DeviceKind::gpu, 12, nodes({8}, DeviceKind::gpu)), "wants 12 GPUs, but 8 are offered");
}

TEST(DescribeSlots, IsShort) {
  EXPECT_EQ(describe_slots(nodes({4, 1})), "n1 cpu 0-3, n2 cpu 0");
  std::vector<Slot> slots = nodes({6}, DeviceKind::gpu);
  slots.erase(slots.begin() + 2);
  EXPECT_EQ(describe_slots(slots), "n1 gpu 0-1,3-5");
}

}  // namespace
}  // namespace ddpsweep::schedule
