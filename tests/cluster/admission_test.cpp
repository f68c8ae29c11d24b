// The end of an allocation, as the coordinator sees it: what is begun, what may finish, what is interrupted, and how
// the sweep ends.
#include "orchestrator/cluster/admission.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/cluster/simulated_cluster.hpp"

namespace ddpsweep::cluster {
namespace {

using namespace std::chrono_literals;
using cluster::testing::SimulatedCluster;
using cluster::testing::toy_sweep;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

class EndOfAllocation : public ::testing::Test {
 protected:
  /// The first repeat of these cells was measured by an earlier program, and took so many seconds.
  void measured(const std::map<int, double>& seconds_by_world_size) {
    std::vector<int> sizes;
    for (const auto& [size, seconds] : seconds_by_world_size) sizes.push_back(size);
    world.start(toy_sweep(sizes));
    world.run();
    ASSERT_EQ(world.stop_program(), ExitCode::ok);
    for (const auto& [size, seconds] : seconds_by_world_size) {
      world.query(fmt::format("UPDATE attempt SET wall_seconds = {} WHERE world_size = {}", seconds, size));
    }
    world.launches.clear();
  }

  /// Runs a program from its start to its end; what it printed.
  std::string program(const matrix::Sweep& sweep) {
    ::testing::internal::CaptureStdout();
    world.start(sweep);
    world.run();
    return ::testing::internal::GetCapturedStdout();
  }

  std::vector<std::string> attempts() {
    return world.query("SELECT world_size, state FROM attempt ORDER BY attempt_id");
  }

  SimulatedCluster world{{4}};
};

TEST_F(EndOfAllocation, ALongRunWaitsAndAShorterOneTakesItsPlace) {
  measured({{1, 600}, {2, 100}});
  world.end_allocation_in(300, 3600);
  const auto said = program(toy_sweep({1, 2}, 2));
  EXPECT_EQ(world.stop_program(), ExitCode::stopped);
  EXPECT_THAT(attempts(), UnorderedElementsAre("1|succeeded", "2|succeeded", "2|succeeded"));
  EXPECT_THAT(said,
              AllOf(HasSubstr("[ PLAN ] the allocation ends in 5 min 0 s"),
                    HasSubstr("[ STOP ] no run that is left would be over in time: the allocation ends in"),
                    HasSubstr("[ STOP ] toy_cpus1: 1 run of about 10 min 0 s (measured): not over before the end"),
                    HasSubstr("[ STOP ] 3 of 4 runs count; the same command goes on")));
}

TEST_F(EndOfAllocation, ARunThatFitsWithItsMarginIsBegun) {
  measured({{1, 600}});
  world.end_allocation_in(631, 3600);  // 600 and 5 %; preparing takes a few ticks
  program(toy_sweep({1}, 2));
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
}

TEST_F(EndOfAllocation, WhatWasNeverMeasuredIsScaledFromItsFamily) {
  measured({{4, 100}});
  world.end_allocation_in(410, 3600);
  const auto said = program(toy_sweep({1, 4}));
  EXPECT_EQ(world.stop_program(), ExitCode::stopped);
  EXPECT_THAT(said, HasSubstr("toy_cpus1: 1 run of about 6 min 40 s (scaled from runs on 4): not over"));
  world.end_allocation_in(430, 3600);
  program(toy_sweep({1, 4}));
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
}

TEST_F(EndOfAllocation, WhatNobodyMeasuredTakesWhatTheFileExpects) {
  auto sweep = toy_sweep({2});
  sweep.limits.expect = 10min;
  world.end_allocation_in(300, 3600);
  EXPECT_THAT(program(sweep), HasSubstr("toy_cpus2: 1 run of about 10 min 0 s (limits.expect): not over"));
  EXPECT_EQ(world.stop_program(), ExitCode::stopped);
  EXPECT_THAT(attempts(), IsEmpty());
}

TEST_F(EndOfAllocation, WithoutAnyEstimateARunIsBegun) {
  world.end_allocation_in(60, 3600);
  program(toy_sweep({2}));
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
}

TEST_F(EndOfAllocation, WithoutAnEndEverythingIsBegun) {
  measured({{1, 1e6}});
  EXPECT_THAT(program(toy_sweep({1}, 2)), Not(HasSubstr("allocation")));
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
}

TEST_F(EndOfAllocation, ASweepOfWhichNothingFitsIntoAWholeAllocationDoesNotAskToBeGoneOnWith) {
  measured({{1, 600}});
  world.end_allocation_in(590, 600);
  const auto said = program(toy_sweep({1}, 3));
  EXPECT_EQ(world.stop_program(), ExitCode::incomplete);
  EXPECT_THAT(said, AllOf(HasSubstr("[ FAIL ] toy_cpus1: 2 runs of about 10 min 0 s (measured): does not fit into a "
                                    "whole allocation of 10 min 0 s; ask for a longer one"),
                          Not(HasSubstr("the same command goes on"))));
}

TEST_F(EndOfAllocation, AHopelessRunStopsNobodyElse) {
  measured({{1, 600}, {2, 100}});
  world.end_allocation_in(110, 500);
  const auto said = program(toy_sweep({1, 2}, 2));
  EXPECT_EQ(world.stop_program(), ExitCode::stopped);  // toy_cpus2 fits into the next one
  EXPECT_THAT(said, AllOf(HasSubstr("[ FAIL ] toy_cpus1: 1 run of"), HasSubstr("[ STOP ] toy_cpus2: 1 run of")));
  world.end_allocation_in(490, 500);
  program(toy_sweep({1, 2}, 2));
  EXPECT_EQ(world.stop_program(), ExitCode::incomplete);
  EXPECT_THAT(attempts(), UnorderedElementsAre("1|succeeded", "2|succeeded", "2|succeeded"));
}

TEST_F(EndOfAllocation, AGracefulStopLetsFinishWhatWillBeOverAndInterruptsTheRest) {
  measured({{1, 600}, {2, 50}});
  auto sweep = toy_sweep({1, 2}, 2);
  sweep.isolation = matrix::Isolation::gpu;
  world.stuck = true;
  ::testing::internal::CaptureStdout();
  world.end_allocation_in(700, 3600);
  world.start(sweep);
  world.run([&] { return world.launches.size() == 3; });  // a prepare and both runs
  world.end_allocation_in(100, 3600);
  world.tick();
  world.coordinator->stop_gracefully();
  world.tick();
  EXPECT_FALSE(world.coordinator->finished());
  world.go_on();
  world.run();
  const auto said = ::testing::internal::GetCapturedStdout();
  EXPECT_EQ(world.stop_program(), ExitCode::stopped);
  EXPECT_THAT(world.query("SELECT world_size, state, verdict FROM attempt WHERE attempt_id > 2 ORDER BY world_size"),
              ElementsAre("1|interrupted|", "2|succeeded|valid"));
  EXPECT_THAT(world.query("SELECT error FROM attempt WHERE state = 'interrupted'"),
              ElementsAre(HasSubstr("about 10 min 0 s to go, the allocation ends in")));
  EXPECT_THAT(said,
              HasSubstr("[ STOP ] nothing more is started; what runs may finish in time: the allocation ends in"));
}

TEST_F(EndOfAllocation, AGracefulStopWithoutAKnownEndLetsEverythingFinish) {
  measured({{1, 600}});
  world.stuck = true;
  world.start(toy_sweep({1}, 3));
  world.run([&] { return world.launches.size() == 2; });
  world.coordinator->stop_gracefully();
  world.tick();
  world.go_on();
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::stopped);
  EXPECT_THAT(attempts(), ElementsAre("1|succeeded", "1|succeeded"));
}

TEST_F(EndOfAllocation, WhatStillRunsShortlyBeforeItIsInterruptedAndKeepsItsEpochs) {
  world.script = "hang@epoch=3";
  world.end_allocation_in(40, 3600);
  const auto said = program(toy_sweep({2}));
  EXPECT_EQ(world.stop_program(), ExitCode::stopped);
  EXPECT_THAT(attempts(), ElementsAre("2|interrupted"));
  EXPECT_THAT(world.query("SELECT count(*) FROM epoch"), ElementsAre("2"));
  EXPECT_EQ(world.kills.size(), 1u);
  EXPECT_THAT(said, HasSubstr("interrupted: the allocation ends in 10 s"));
}

TEST_F(EndOfAllocation, TheEpochsOfAnInterruptedRunTellThatItIsHopeless) {
  world.script = "hang@epoch=3";
  world.end_allocation_in(30, 17);  // three epochs of a second and the margin do not fit into that
  const auto said = program(toy_sweep({2}));
  EXPECT_EQ(world.stop_program(), ExitCode::incomplete);
  EXPECT_THAT(said, HasSubstr("[ FAIL ] toy_cpus2: 1 run of about 3.0 s (from the pace of its epochs): does not fit"));
}

TEST_F(EndOfAllocation, WhoeverWatchesIsToldWhyRunsWait) {
  measured({{1, 600}, {2, 100}});
  auto sweep = toy_sweep({1, 2}, 2);
  world.stuck = true;
  world.end_allocation_in(300, 3600);
  world.start(sweep);
  world.run([&] { return world.launches.size() == 2; });
  EXPECT_THAT(world.coordinator->status()["waiting"]["why"].get<std::string>(),
              HasSubstr("no run that is left would be over in time"));
}

}  // namespace
}  // namespace ddpsweep::cluster
