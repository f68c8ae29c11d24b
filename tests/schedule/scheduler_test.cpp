#include "orchestrator/schedule/scheduler.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/schedule/machines.hpp"

namespace ddpsweep::schedule {
namespace {

using matrix::DeviceKind;
using matrix::Isolation;
using testing::ElementsAre;
using testing::IsEmpty;

/// Adds runs 1, 2, ... of these sizes.
Scheduler scheduler_of(const std::vector<int>& slots_of_nodes, Isolation isolation, const std::vector<int>& sizes) {
  Scheduler scheduler(nodes(slots_of_nodes), isolation);
  std::int64_t run = 0;
  for (const int size : sizes) scheduler.add({++run, size, DeviceKind::cpu});
  return scheduler;
}

std::vector<std::int64_t> start(Scheduler& scheduler, const Admits& admits = nullptr) {
  std::vector<std::int64_t> runs;
  for (const Assignment& assignment : scheduler.start(admits)) runs.push_back(assignment.run);
  return runs;
}

TEST(SchedulerSerial, RunsOneAtATimeInTheOrderGiven) {
  Scheduler scheduler = scheduler_of({4}, Isolation::serial, {1, 4, 2});
  EXPECT_THAT(start(scheduler), ElementsAre(1));
  EXPECT_THAT(start(scheduler), IsEmpty());
  scheduler.release(1);
  EXPECT_THAT(start(scheduler), ElementsAre(2));
  scheduler.release(2);
  EXPECT_THAT(start(scheduler), ElementsAre(3));
  EXPECT_FALSE(scheduler.idle());
  scheduler.release(3);
  EXPECT_TRUE(scheduler.idle());
}

TEST(SchedulerSerial, GivesACellTheSameSlotsEachTime) {
  Scheduler scheduler = scheduler_of({4, 4}, Isolation::serial, {3, 2, 3});
  const auto first = scheduler.start();
  scheduler.release(1);
  scheduler.start();
  scheduler.release(2);
  EXPECT_EQ(ids(first[0].slots), ids(scheduler.start()[0].slots));
}

TEST(SchedulerSerial, ARunThatIsNotAdmittedKeepsItsPlaceWhileOthersStart) {
  Scheduler scheduler = scheduler_of({4}, Isolation::serial, {1, 4, 2});
  const Admits not_the_first = [](std::int64_t run) { return run != 1; };
  EXPECT_THAT(start(scheduler, not_the_first), ElementsAre(2));
  EXPECT_THAT(start(scheduler, not_the_first), IsEmpty());
  scheduler.release(2);
  EXPECT_THAT(start(scheduler), ElementsAre(1));
  scheduler.release(1);
  EXPECT_THAT(start(scheduler, [](std::int64_t) { return false; }), IsEmpty());
  EXPECT_EQ(scheduler.pending(), 1u);
}

TEST(SchedulerGpu, NoSlotsAreReservedForARunThatIsNotAdmitted) {
  Scheduler scheduler = scheduler_of({4}, Isolation::gpu, {4, 3, 2, 1, 1});
  const Admits small_ones = [](std::int64_t run) { return run > 2; };
  EXPECT_THAT(start(scheduler, [](std::int64_t run) { return run == 3; }), ElementsAre(3));
  // Run 1 waits for all slots, until it is admitted no more.
  EXPECT_THAT(start(scheduler), IsEmpty());
  EXPECT_THAT(start(scheduler, small_ones), ElementsAre(4, 5));
  for (const std::int64_t run : {3, 4, 5}) scheduler.release(run);
  EXPECT_THAT(start(scheduler), ElementsAre(1));
}

TEST(SchedulerNode, AttemptsShareNoNode) {
  Scheduler scheduler = scheduler_of({4, 4}, Isolation::node, {1, 1, 1});
  EXPECT_THAT(start(scheduler), ElementsAre(1, 2));
  scheduler.release(2);
  EXPECT_THAT(start(scheduler), ElementsAre(3));
}

TEST(SchedulerNode, AGroupMaySpanNodesAndThenHasThemAlone) {
  Scheduler scheduler = scheduler_of({2, 2, 2}, Isolation::node, {3, 1, 1});
  const auto started = scheduler.start();
  ASSERT_EQ(started.size(), 2u);
  EXPECT_THAT(ids(started[0].slots), ElementsAre("n1/0", "n1/1", "n2/0"));
  EXPECT_THAT(ids(started[1].slots), ElementsAre("n3/0"));
}

TEST(SchedulerGpu, AttemptsShareNoSlotAndTheLargestStartFirst) {
  Scheduler scheduler = scheduler_of({4}, Isolation::gpu, {1, 3, 1});
  EXPECT_THAT(start(scheduler), ElementsAre(2, 1));
  scheduler.release(1);
  EXPECT_THAT(start(scheduler), ElementsAre(3));
}

TEST(SchedulerGpu, SmallRunsUseWhatTheWaitingHeadDoesNotNeed) {
  Scheduler scheduler = scheduler_of({4}, Isolation::gpu, {2, 1});
  EXPECT_THAT(start(scheduler), ElementsAre(1, 2));
  scheduler.add({3, 3, DeviceKind::cpu});
  scheduler.add({4, 1, DeviceKind::cpu});
  EXPECT_THAT(start(scheduler), ElementsAre(4));  // run 3 waits for the slots of runs 1 and 2, not for the fourth
  scheduler.add({5, 1, DeviceKind::cpu});
  scheduler.release(1);
  EXPECT_THAT(start(scheduler), IsEmpty());  // two free slots, but they are reserved
  scheduler.release(2);
  EXPECT_THAT(start(scheduler), ElementsAre(3));
  scheduler.release(4);
  EXPECT_THAT(start(scheduler), ElementsAre(5));
}

TEST(SchedulerNode, AReservedNodeTakesNoSmallRun) {
  Scheduler scheduler = scheduler_of({2, 2}, Isolation::node, {1, 1});
  EXPECT_THAT(start(scheduler), ElementsAre(1, 2));
  scheduler.add({3, 4, DeviceKind::cpu});
  scheduler.add({4, 1, DeviceKind::cpu});
  scheduler.release(1);
  EXPECT_THAT(start(scheduler), IsEmpty());
  scheduler.release(2);
  EXPECT_THAT(start(scheduler), ElementsAre(3));
}

TEST(Scheduler, CountsASlotSeenTwiceOnce) {
  std::vector<Slot> slots = nodes({2});
  const std::vector<Slot> again = nodes({2});
  slots.insert(slots.end(), again.begin(), again.end());
  Scheduler scheduler(slots, Isolation::gpu);
  EXPECT_EQ(scheduler.slot_count(DeviceKind::cpu), 2u);
  scheduler.add({1, 3, DeviceKind::cpu});
  EXPECT_THAT(start(scheduler), IsEmpty());
  EXPECT_THAT(scheduler.take_unplaceable(), ElementsAre(1));
}

TEST(Scheduler, KeepsDevicesApart) {
  std::vector<Slot> slots = nodes({2});
  slots.push_back({.id = "GPU-1", .node = "n1", .agent = 0, .index = 0, .device = DeviceKind::gpu});
  Scheduler scheduler(slots, Isolation::gpu);
  EXPECT_EQ(scheduler.slot_count(DeviceKind::gpu), 1u);
  scheduler.add({1, 1, DeviceKind::gpu});
  scheduler.add({2, 3, DeviceKind::cpu});
  EXPECT_THAT(scheduler.take_unplaceable(), ElementsAre(2));
  const auto started = scheduler.start();
  ASSERT_EQ(started.size(), 1u);
  EXPECT_THAT(ids(started[0].slots), ElementsAre("GPU-1"));
}

TEST(Scheduler, ALostAgentTakesItsSlotsAndNamesWhoUsedThem) {
  Scheduler scheduler = scheduler_of({2, 2}, Isolation::gpu, {2, 2, 1});
  EXPECT_THAT(start(scheduler), ElementsAre(1, 2));
  EXPECT_THAT(scheduler.lose_agent(1), ElementsAre(2));
  EXPECT_EQ(scheduler.slot_count(DeviceKind::cpu), 2u);
  scheduler.release(2);
  EXPECT_THAT(start(scheduler), IsEmpty());  // its slots are gone, not free
  scheduler.release(1);
  EXPECT_THAT(start(scheduler), ElementsAre(3));
}

TEST(Scheduler, WhatCannotRunAnyMoreIsTakenOut) {
  Scheduler scheduler = scheduler_of({2, 2}, Isolation::serial, {3, 2, 4});
  EXPECT_THAT(scheduler.take_unplaceable(), IsEmpty());
  EXPECT_THAT(scheduler.lose_agent(0), IsEmpty());
  EXPECT_THAT(scheduler.take_unplaceable(), ElementsAre(1, 3));
  EXPECT_EQ(scheduler.pending(), 1u);
  EXPECT_THAT(start(scheduler), ElementsAre(2));
}

TEST(Scheduler, AReservationIsMadeAnewWhenItsAgentIsLost) {
  Scheduler scheduler = scheduler_of({2, 2}, Isolation::gpu, {2, 1});
  EXPECT_THAT(start(scheduler), ElementsAre(1, 2));
  scheduler.add({3, 2, DeviceKind::cpu});  // waits for run 1 on the first node
  EXPECT_THAT(start(scheduler), IsEmpty());
  EXPECT_THAT(scheduler.lose_agent(0), ElementsAre(1));
  scheduler.add({4, 1, DeviceKind::cpu});
  EXPECT_THAT(start(scheduler), IsEmpty());  // the one free slot is now kept for run 3
  scheduler.release(2);
  EXPECT_THAT(start(scheduler), ElementsAre(3));
}

TEST(Scheduler, ALostSlotIsGivenToNobodyAgain) {
  Scheduler scheduler = scheduler_of({2}, Isolation::gpu, {2, 2, 1});
  EXPECT_THAT(start(scheduler), ElementsAre(1));
  scheduler.lose_slot("n1/0");
  EXPECT_EQ(scheduler.slot_count(DeviceKind::cpu), 1u);
  EXPECT_THAT(scheduler.take_unplaceable(), ElementsAre(2));
  EXPECT_THAT(start(scheduler), IsEmpty());  // run 1 goes on
  scheduler.release(1);
  const auto started = scheduler.start();
  ASSERT_EQ(started.size(), 1u);
  EXPECT_THAT(ids(started[0].slots), ElementsAre("n1/1"));
}

TEST(Scheduler, OfMixedGpusOnlyCapableOnesAreChosen) {
  std::vector<Slot> slots = nodes({2, 2}, DeviceKind::gpu);
  slots[0].capability = slots[2].capability = 75;
  slots[1].capability = slots[3].capability = 90;
  Scheduler scheduler(slots, Isolation::gpu);
  scheduler.add({1, {3, DeviceKind::gpu, 80, "bf16"}});
  EXPECT_THAT(scheduler.take_unplaceable(), ElementsAre(1));
  scheduler.add({2, {2, DeviceKind::gpu, 80, "bf16"}});
  scheduler.add({3, {1, DeviceKind::gpu, 80, "tf32"}});
  scheduler.add({4, {1, DeviceKind::gpu}});
  const auto started = scheduler.start();
  ASSERT_EQ(started.size(), 2u);
  EXPECT_THAT(ids(started[0].slots), ElementsAre("n1/1", "n2/1"));
  EXPECT_EQ(started[1].run, 4);  // run 3 waits for a capable one
  EXPECT_THAT(ids(started[1].slots), ElementsAre("n1/0"));
  scheduler.release(2);
  EXPECT_THAT(start(scheduler), ElementsAre(3));
}

TEST(Scheduler, ARunMayComeBackForAnotherAttempt) {
  Scheduler scheduler = scheduler_of({2}, Isolation::serial, {1, 2});
  EXPECT_THAT(start(scheduler), ElementsAre(1));
  scheduler.release(1);
  scheduler.add({1, 1, DeviceKind::cpu});
  EXPECT_THAT(start(scheduler), ElementsAre(2));
  scheduler.release(2);
  EXPECT_THAT(start(scheduler), ElementsAre(1));
}

/// A run that is tried again after it failed on these slots.
PendingRun failed_run(std::int64_t run, int size, const std::vector<Slot>& failed_on) {
  return {run, {size, DeviceKind::cpu}, failed_on};
}

class SchedulerAgain : public testing::TestWithParam<Isolation> {};
INSTANTIATE_TEST_SUITE_P(All, SchedulerAgain, testing::Values(Isolation::serial, Isolation::node, Isolation::gpu));

TEST_P(SchedulerAgain, StartsBehindWhatWaitsAndElsewhere) {
  Scheduler scheduler = scheduler_of({2, 2}, GetParam(), {2});
  const auto first = scheduler.start();
  ASSERT_EQ(first.size(), 1u);
  scheduler.add({2, 2, DeviceKind::cpu});
  scheduler.add({3, 1, DeviceKind::cpu});
  scheduler.release(1);
  scheduler.add(failed_run(1, 2, first[0].slots));
  std::vector<std::int64_t> order;
  std::vector<std::string> slots;
  for (auto started = scheduler.start(); !started.empty(); started = scheduler.start()) {
    for (const Assignment& assignment : started) {
      order.push_back(assignment.run);
      slots = ids(assignment.slots);
      scheduler.release(assignment.run);
    }
  }
  EXPECT_THAT(order, ElementsAre(2, 3, 1));
  EXPECT_THAT(slots, ElementsAre("n2/0", "n2/1"));
}

TEST_P(SchedulerAgain, IsNotRefusedWhereThereIsNoElsewhere) {
  Scheduler scheduler(nodes({2}), GetParam());
  scheduler.add(failed_run(1, 2, nodes({2})));
  EXPECT_THAT(start(scheduler), ElementsAre(1));
}

}  // namespace
}  // namespace ddpsweep::schedule
