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

/// Where a run of this width goes whose attempts failed on slots with these ids.
std::vector<std::string> tried_again(int width, const std::vector<Slot>& candidates,
                                     const std::vector<std::string>& failed) {
  std::vector<Slot> failed_on;
  for (const std::string& id : failed) failed_on.push_back({.id = id, .node = id.substr(0, id.find('/'))});
  return ids(choose_slots(width, candidates, failed_on));
}

TEST(ChooseSlotsAgain, PrefersOtherNodesThenOtherSlotsThenAnything) {
  EXPECT_THAT(tried_again(2, nodes({2, 4}), {"n1/0", "n1/1"}), ElementsAre("n2/0", "n2/1"));
  EXPECT_THAT(tried_again(2, nodes({4}), {"n1/0", "n1/1"}), ElementsAre("n1/2", "n1/3"));
  EXPECT_THAT(tried_again(2, nodes({3}), {"n1/0", "n1/1"}), ElementsAre("n1/2", "n1/0"));
  EXPECT_THAT(tried_again(2, nodes({2}), {"n1/0", "n1/1"}), ElementsAre("n1/0", "n1/1"));
  EXPECT_THAT(tried_again(1, nodes({1, 1, 1}), {"n1/0", "n3/0"}), ElementsAre("n2/0"));
  EXPECT_THAT(tried_again(3, nodes({2}), {"n1/0"}), IsEmpty());
}

TEST(ChooseSlotsAgain, SpreadsOverNoMoreNodesThanBefore) {
  EXPECT_THAT(tried_again(4, nodes({4, 2, 2}), {"n1/0", "n1/1", "n1/2", "n1/3"}),
              ElementsAre("n1/0", "n1/1", "n1/2", "n1/3"));
  EXPECT_THAT(tried_again(2, nodes({3, 1, 1}), {"n1/0", "n1/1"}), ElementsAre("n1/2", "n1/0"));
  EXPECT_THAT(tried_again(4, nodes({2, 2, 2, 2}), {"n1/0", "n1/1", "n2/0", "n2/1"}),
              ElementsAre("n3/0", "n3/1", "n4/0", "n4/1"));
}

TEST(MergeSlots, KeepsTheFirstOfTheSameSlot) {
  std::vector<Slot> slots = nodes({2});
  slots.push_back({.id = "n1/0", .node = "n1", .agent = 7, .index = 0});
  const std::vector<Slot> merged = merge_slots(slots);
  ASSERT_EQ(merged.size(), 2u);
  EXPECT_EQ(merged[0].agent, 0);
}

TEST(PlacementProblem, SaysWhatIsMissing) {
  EXPECT_EQ(placement_problem({4, DeviceKind::cpu}, nodes({2, 2})), "");
  EXPECT_EQ(placement_problem({5, DeviceKind::cpu}, nodes({2, 2})), "needs 5 CPU cores, 4 here");
  EXPECT_EQ(placement_problem({1, DeviceKind::gpu}, nodes({2})), "needs 1 GPU, 0 here");
  EXPECT_EQ(placement_problem({12, DeviceKind::gpu}, nodes({8}, DeviceKind::gpu), "on 1 node"),
            "needs 12 GPUs, 8 on 1 node");
}

TEST(PlacementProblem, NamesTheGpusThatCannotComputeInAPrecision) {
  const Need need{2, DeviceKind::gpu, 80, "bf16"};
  std::vector<Slot> slots = nodes({2}, DeviceKind::gpu);
  for (Slot& slot : slots) slot.model = "Tesla T4", slot.capability = 75;
  EXPECT_EQ(placement_problem(need, slots),
            "needs 2 GPUs of compute capability 8.0 for bf16, 0 here (2 x Tesla T4: 7.5)");
  slots.push_back({.id = "x", .device = DeviceKind::gpu, .model = "NVIDIA A100", .capability = 80});
  EXPECT_EQ(placement_problem(need, slots),
            "needs 2 GPUs of compute capability 8.0 for bf16, 1 here (2 x Tesla T4: 7.5)");
  EXPECT_EQ(placement_problem({3, DeviceKind::gpu}, slots), "");
  slots.push_back({.id = "y", .device = DeviceKind::gpu, .model = "new", .capability = 0});  // may well be able to
  EXPECT_EQ(placement_problem(need, slots), "");
  EXPECT_EQ(placement_problem({.world_size = 3, .device = DeviceKind::gpu, .capability = 80, .purpose = "tf32"},
                              nodes({2}, DeviceKind::gpu)),
            "needs 3 GPUs, 2 here");
}

TEST(NeedOf, ACellIsItsDevicesAndWhatItsPrecisionAsksOfGpus) {
  matrix::Cell cell;
  cell.world_size = 2;
  cell.settings = {{"train", {{"precision", "bf16"}}}};
  EXPECT_EQ(need_of(cell), (Need{2, DeviceKind::cpu}));
  cell.device = DeviceKind::gpu;
  EXPECT_EQ(need_of(cell), (Need{2, DeviceKind::gpu, 80, "bf16"}));
  cell.settings["train"]["precision"] = "tf32";
  EXPECT_EQ(need_of(cell), (Need{2, DeviceKind::gpu, 80, "tf32"}));
  cell.settings["train"]["precision"] = "fp32";
  EXPECT_EQ(need_of(cell), (Need{2, DeviceKind::gpu}));
  cell.settings.clear();
  EXPECT_EQ(need_of(cell), (Need{2, DeviceKind::gpu}));
}

TEST(Devices, AreCountedInWords) {
  EXPECT_EQ(devices(1, DeviceKind::gpu), "1 GPU");
  EXPECT_EQ(devices(2, DeviceKind::cpu), "2 CPU cores");
}

TEST(DescribeSlots, IsShort) {
  EXPECT_EQ(describe_slots(nodes({4, 1})), "n1 cpu 0-3, n2 cpu 0");
  std::vector<Slot> slots = nodes({6}, DeviceKind::gpu);
  slots.erase(slots.begin() + 2);
  EXPECT_EQ(describe_slots(slots), "n1 gpu 0-1,3-5");
}

}  // namespace
}  // namespace ddpsweep::schedule
