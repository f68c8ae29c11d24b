#include "orchestrator/cluster/coordinator.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>

#include "tests/cluster/simulated_cluster.hpp"

namespace ddpsweep::cluster {
namespace {

using namespace std::chrono_literals;
using cluster::testing::SimulatedCluster;
using cluster::testing::toy_sweep;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

TEST(Coordinator, AnHonestSweepIsValid) {
  SimulatedCluster world({2, 2});
  world.start(toy_sweep({1, 4}, 2));
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
  EXPECT_THAT(world.query("SELECT state, verdict FROM attempt"), AllOf(SizeIs(4), Each("succeeded|valid")));
  EXPECT_THAT(world.query("SELECT count(*) FROM epoch"), ElementsAre("12"));
  EXPECT_THAT(world.query("SELECT count(*) FROM rank_epoch"), ElementsAre("30"));
  EXPECT_THAT(world.query("SELECT count(*) FROM placement WHERE pid = 4711"), ElementsAre("10"));
}

TEST(Coordinator, RecordsWhatEachRankCalibrated) {
  SimulatedCluster world({2});
  auto sweep = toy_sweep({1, 2});
  sweep.calibration_steps = 7;
  world.start(sweep);
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
  EXPECT_THAT(
      world.query("SELECT world_size, rank, steps, step_ms, compute_ms, communication_ms, reduced_bytes, buckets "
                  "FROM calibration JOIN attempt USING (attempt_id) ORDER BY world_size, rank"),
      ElementsAre("1|0|7|4.5|4.0|1.0|1048576|1", "2|0|7|4.5|4.0|1.0|1048576|1", "2|1|7|4.5|4.0|1.0|1048576|1"));
  for (const auto& launch : world.launches) {
    for (const auto& rank : launch.ranks) {
      EXPECT_EQ(rank.spec.calibration_steps, rank.spec.task == "train" ? 7 : 0);
    }
  }
}

TEST(Coordinator, AsksForNoCalibrationWhereTheFileHasNoSteps) {
  SimulatedCluster world({1});
  auto sweep = toy_sweep({1});
  sweep.calibration_steps = 0;
  world.start(sweep);
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
  EXPECT_THAT(world.query("SELECT verdict FROM attempt"), ElementsAre("valid"));
  EXPECT_THAT(world.query("SELECT rank FROM calibration"), IsEmpty());
}

TEST(Coordinator, DataArePreparedOnceOnEachNodeBeforeAnything) {
  SimulatedCluster world({2, 2});
  world.start(toy_sweep({1, 2, 4}));
  world.run();
  ASSERT_THAT(world.launches, SizeIs(::testing::Gt(2u)));
  EXPECT_EQ(world.launches[0].ranks[0].spec.task, "prepare");
  EXPECT_EQ(world.launches[1].ranks[0].spec.task, "prepare");
  EXPECT_NE(world.launches[0].ranks[0].slot.node, world.launches[1].ranks[0].slot.node);
  for (std::size_t i = 2; i < world.launches.size(); ++i) EXPECT_EQ(world.launches[i].ranks[0].spec.task, "train");
}

TEST(Coordinator, AGroupOverTwoNodesIsToldWhoIsWhere) {
  SimulatedCluster world({2, 2});
  world.start(toy_sweep({4}));
  world.run();
  std::vector<int> ranks, local_ranks;
  for (const auto& launch : world.launches) {
    for (const auto& rank : launch.ranks) {
      if (rank.spec.task != "train") continue;
      ranks.push_back(rank.spec.rank);
      local_ranks.push_back(rank.spec.local_rank);
      EXPECT_EQ(rank.spec.nodes, 2);
      EXPECT_EQ(rank.spec.world_size, 4);
      EXPECT_EQ(rank.spec.threads, 1);
      EXPECT_EQ(rank.spec.device, "cpu");
      EXPECT_FALSE(rank.spec.cache_folder.empty());
    }
  }
  EXPECT_THAT(ranks, ElementsAre(0, 1, 2, 3));
  EXPECT_THAT(local_ranks, ElementsAre(0, 1, 0, 1));
}

TEST(Coordinator, StoresWhatTheWorkersOfEachAttemptGotOfTheEnvironment) {
  SimulatedCluster world({1, 1});
  world.inventories[0].environment = {{"HOME", "/h"}};
  world.inventories[1].environment = {{"HOME", "/h"}, {"NCCL_ALGO", "Ring"}};
  world.start(toy_sweep({1, 2}));
  world.run();
  EXPECT_THAT(world.query("SELECT agent, environment FROM attempt JOIN placement USING (attempt_id) "
                          "WHERE world_size = 1"),
              ElementsAre(R"(0|{"HOME":"/h"})"));
  EXPECT_THAT(world.query("SELECT environment FROM attempt WHERE world_size = 2"),
              ElementsAre(R"({"HOME":"/h","NCCL_ALGO":[{"agents":[0],"value":null},{"agents":[1],"value":"Ring"}]})"));
}

TEST(Coordinator, ASecondProgramDoesOnlyWhatIsLeft) {
  SimulatedCluster world({2});
  world.script = "sampler_off@world=2";
  world.start(toy_sweep({1, 2}));
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::incomplete);
  world.script = "";
  world.start(toy_sweep({1, 2}));
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
  EXPECT_THAT(world.query("SELECT world_size, verdict FROM attempt ORDER BY world_size, attempt_id"),
              ElementsAre("1|valid", "2|invalid", "2|valid"));
  const auto launches = world.launches.size();
  world.start(toy_sweep({1, 2}));
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
  EXPECT_EQ(world.launches.size(), launches);  // not even a prepare
}

TEST(Coordinator, ALieIsInvalidAndOutOfTheSpeedupView) {
  SimulatedCluster world({2});
  world.script = "double_rows@world=2";
  world.start(toy_sweep({1, 2}));
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::incomplete);
  EXPECT_THAT(
      world.query("SELECT code FROM finding JOIN attempt USING (attempt_id) WHERE world_size = 2 AND NOT unknown"),
      ElementsAre("work_audit"));
  EXPECT_THAT(world.query("SELECT experiment FROM speedup"), ElementsAre("toy_cpus1"));
}

TEST(Coordinator, ACrashEndsItsAttemptAlone) {
  SimulatedCluster world({2});
  world.script = "crash=segv@world=2@rank=1@epoch=2";
  world.start(toy_sweep({1, 2}));
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::incomplete);
  EXPECT_THAT(world.query("SELECT world_size, state, failure FROM attempt"),
              UnorderedElementsAre("1|succeeded|", "2|failed|crash"));
  EXPECT_THAT(world.query("SELECT error FROM attempt WHERE world_size = 2"), ElementsAre(HasSubstr("SIGSEGV")));
  // What was complete before it is kept.
  EXPECT_THAT(world.query("SELECT epoch FROM epoch JOIN attempt USING (attempt_id) WHERE world_size = 2"),
              ElementsAre("1"));
}

TEST(Coordinator, AFailedPrepareFailsTheRunsThatNeedItAndNoOthers) {
  SimulatedCluster world({2});
  world.script = "prepare_error=data";
  world.start(toy_sweep({1, 2}));
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::incomplete);
  EXPECT_THAT(world.query("SELECT state, failure FROM attempt"), AllOf(SizeIs(2), Each("failed|data")));
  EXPECT_THAT(world.query("SELECT error FROM attempt"), AllOf(SizeIs(2), Each(HasSubstr("no data here"))));
}

TEST(Coordinator, NodesWithDifferentDataFail) {
  SimulatedCluster world({1, 1});
  world.script = "other_fingerprint";
  world.start(toy_sweep({1}));
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::incomplete);
  EXPECT_THAT(world.query("SELECT failure, error FROM attempt"),
              ElementsAre(HasSubstr("data|preparing synthetic on n0: nodes have different data")));
}

TEST(Coordinator, NodesWithDifferentWeightsFail) {
  SimulatedCluster world({1, 1});
  world.script = "other_weights";
  world.start(toy_sweep({1}));
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::incomplete);
  EXPECT_THAT(world.query("SELECT failure, error FROM attempt"),
              ElementsAre(HasSubstr("data|preparing synthetic on n0: nodes have different pretrained weights")));
}

TEST(Coordinator, KeepsWhichWeightsTrainingBeganWith) {
  SimulatedCluster world({1});
  world.script = "weights=0f1e2d3c4b5a6978";
  world.start(toy_sweep({1}));
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
  EXPECT_THAT(world.query("SELECT verdict, weights_fingerprint FROM attempt"), ElementsAre("valid|0f1e2d3c4b5a6978"));
}

TEST(Coordinator, ModelsOfOneDataSetThatBeginWithOtherWeightsArePreparedApart) {
  SimulatedCluster world({1});
  auto sweep = toy_sweep({1, 1});
  sweep.cells[1].key = "another";
  sweep.cells[1].experiment = "toy_pretrained";
  sweep.cells[1].settings["model"]["weights"] = "/models/w";
  world.start(sweep);
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
  EXPECT_EQ(std::ranges::count(world.launches, "prepare", [](const auto& it) { return it.ranks[0].spec.task; }), 2);
}

/// What every train task was told about where to keep its model, in the order of the attempts.
std::vector<std::string> save_folders(const SimulatedCluster& world) {
  std::vector<std::string> folders;
  for (const auto& launch : world.launches) {
    for (const auto& rank : launch.ranks) {
      if (rank.spec.task == "train") folders.push_back(rank.spec.save_folder);
    }
  }
  return folders;
}

TEST(Coordinator, AModelIsKeptBesideTheMetricsOfItsRunWhereTheCellSaysSo) {
  SimulatedCluster world({2});
  world.options.output_name = "other";  // of a store other.db
  auto sweep = toy_sweep({1, 2}, 2);
  for (auto& cell : sweep.cells) cell.settings["train"]["save"] = cell.world_size == 2;
  world.start(sweep);
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
  const auto run = [&](int repeat) {
    return world.options.store_folder / "other/experiments/toy_cpus2" / fmt::format("run{}", repeat);
  };
  const std::string first = run(1) / "model", second = run(2) / "model";
  EXPECT_THAT(save_folders(world), UnorderedElementsAre("", "", first, first, second, second));
  EXPECT_TRUE(std::filesystem::exists(run(2) / "metrics.csv"));
}

TEST(Coordinator, WhatAnOlderAttemptSavedIsTheWorkersToReplace) {
  SimulatedCluster world({1});
  auto sweep = toy_sweep({1});
  sweep.cells[0].settings["train"]["save"] = true;
  world.script = "sampler_off;double_rows";
  world.start(sweep);
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::incomplete);
  const std::filesystem::path folder = save_folders(world).at(0);
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "config.json") << "{}";
  world.script = "";
  world.start(sweep);
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
  EXPECT_THAT(save_folders(world), ElementsAre(folder.string(), folder.string()));
  EXPECT_TRUE(std::filesystem::exists(folder / "config.json"));
}

TEST(Coordinator, AWorkerWithoutATokenCacheIsUnaudited) {
  SimulatedCluster world({1});
  world.script = "no_cache";
  world.start(toy_sweep({1}));
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
  EXPECT_THAT(world.query("SELECT verdict FROM attempt"), ElementsAre("unaudited"));
  EXPECT_THAT(world.query("SELECT experiment FROM speedup"), IsEmpty());
}

TEST(Coordinator, CellsThatFitNoMachineAreInfeasible) {
  SimulatedCluster world({2});
  world.start(toy_sweep({2, 12}));
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::incomplete);
  EXPECT_THAT(world.query("SELECT infeasible FROM run WHERE infeasible IS NOT NULL"),
              ElementsAre("needs 12 CPU cores, 2 here"));
}

TEST(Coordinator, NothingFeasibleIsAnEnvironmentError) {
  SimulatedCluster world({2});
  ::testing::internal::CaptureStdout();
  world.start(toy_sweep({12}));
  world.run();
  world.tick();
  EXPECT_EQ(world.stop_program(), ExitCode::environment);
  EXPECT_THAT(world.launches, IsEmpty());
  EXPECT_THAT(::testing::internal::GetCapturedStdout(), HasSubstr("no cell of this sweep can run on these machines"));
}

TEST(Coordinator, ASilentAgentIsLostAndTheRestGoesOn) {
  SimulatedCluster world({2, 2});
  world.stuck = true;
  world.start(toy_sweep({4, 1}));
  world.run([&] { return !world.launches.empty() && world.launches.back().ranks.back().spec.world_size == 4; });
  world.silent.insert(1);
  world.stuck = false;
  world.run();
  EXPECT_THAT(world.abandoned, ElementsAre(1));
  EXPECT_EQ(world.stop_program(), ExitCode::incomplete);
  EXPECT_THAT(world.query("SELECT world_size, state, failure FROM attempt"),
              UnorderedElementsAre("4|failed|agent_lost", "1|succeeded|"));
  EXPECT_THAT(world.query("SELECT kind FROM event"), Contains("agent_lost"));
}

TEST(Coordinator, ACoreWhoseWorkerSigkillDoesNotEndIsLostAndTheRestGoesOn) {
  SimulatedCluster world({1, 1});
  world.unkillable = 1;
  world.script = "hang@world=2@epoch=2";
  auto sweep = toy_sweep({2, 1}, 2);
  sweep.limits.timeout = 20s;
  world.start(sweep);
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::incomplete);
  EXPECT_THAT(world.query("SELECT state FROM attempt WHERE world_size = 2"), ElementsAre("timed_out"));
  EXPECT_THAT(world.query("SELECT count(*), min(node), max(node) FROM attempt JOIN placement USING (attempt_id) "
                          "WHERE world_size = 1 AND verdict = 'valid'"),
              ElementsAre("2|n0|n0"));
  EXPECT_THAT(world.query("SELECT text FROM event WHERE kind = 'slot_lost'"),
              ElementsAre(HasSubstr("holds a process that SIGKILL has not ended after toy_cpus2/run1")));
}

TEST(Coordinator, RunsThatFitNoMoreAfterALossAreInfeasible) {
  SimulatedCluster world({1, 1});
  world.start(toy_sweep({2}));
  world.silent.insert(1);
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::environment);
  EXPECT_THAT(world.query("SELECT infeasible FROM run"), ElementsAre(HasSubstr("since agent 1 on n1 has been silent")));
}

TEST(Coordinator, AnAttemptOverItsLimitIsTimedOut) {
  SimulatedCluster world({1});
  world.stuck = true;
  auto sweep = toy_sweep({1});
  sweep.limits.timeout = 20s;
  world.start(sweep);
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::incomplete);
  EXPECT_THAT(world.query("SELECT state FROM attempt"), ElementsAre("timed_out"));
}

TEST(Coordinator, AHangIsEndedByTheFilesDeadlineAndRecordedWithWhoWasBehind) {
  SimulatedCluster world({1, 1});
  world.stuck = true;
  auto sweep = toy_sweep({2}, 2);
  sweep.limits.retries = 0;
  sweep.limits.deadlines.silence = 10s;
  world.start(sweep);
  world.run([&] { return !world.kills.empty(); }, 200);
  world.stuck = false;
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::incomplete);
  EXPECT_THAT(world.query("SELECT state, failure, verdict FROM attempt ORDER BY attempt_id"),
              ElementsAre("failed|hang|", "succeeded||valid"));
  EXPECT_THAT(world.query("SELECT error FROM attempt WHERE failure = 'hang'"),
              ElementsAre("all 2 ranks sent nothing for 10 s (limits.silence), last seen in phase start"));
  EXPECT_THAT(world.query("SELECT text FROM event WHERE attempt_id = 1 ORDER BY event_id"),
              ElementsAre("rank 0 on n0: in phase start for 10 s, last heard 10 s before\n"
                          "rank 1 on n1: in phase start for 10 s, last heard 10 s before",
                          "the log of rank 0 on n0 ends:\nso far", "the log of rank 1 on n1 ends:\nso far"));
}

TEST(Coordinator, AGracefulStopLetsWhatRunsFinish) {
  SimulatedCluster world({1});
  world.start(toy_sweep({1}, 3));
  world.run([&] { return world.launches.size() == 2; });  // a prepare and a run
  world.coordinator->stop_gracefully();
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::stopped);
  EXPECT_THAT(world.query("SELECT state, verdict FROM attempt"), ElementsAre("succeeded|valid"));
  EXPECT_THAT(world.kills, IsEmpty());
}

TEST(Coordinator, AGracefulStopInTheLastRunIsNoStop) {
  SimulatedCluster world({1});
  world.start(toy_sweep({1}));
  world.run([&] { return world.launches.size() == 2; });
  world.coordinator->stop_gracefully();
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
}

TEST(Coordinator, StopNowKillsAndRecords) {
  SimulatedCluster world({2});
  world.stuck = true;
  world.start(toy_sweep({2}));
  world.run([&] { return world.launches.size() == 2; });
  world.coordinator->stop_now();
  EXPECT_TRUE(world.coordinator->finished());
  EXPECT_THAT(world.kills, SizeIs(1));
  EXPECT_EQ(world.stop_program(), ExitCode::stopped);
  EXPECT_THAT(world.query("SELECT state, failure FROM attempt"), ElementsAre("interrupted|"));
}

TEST(Coordinator, NodeIsolationRunsSeveralAtATime) {
  SimulatedCluster world({1, 1});
  world.stuck = true;
  auto sweep = toy_sweep({1}, 2);
  sweep.isolation = matrix::Isolation::node;
  world.start(sweep);
  world.run([&] { return world.launches.size() == 4; }, 100);  // two prepares and both runs
  EXPECT_FALSE(world.coordinator->finished());
}

TEST(Coordinator, TwoHundredHonestAttemptsGiveNoFalseAlarm) {
  SimulatedCluster world({4});
  auto sweep = toy_sweep({1, 2, 3, 4}, 50);
  sweep.isolation = matrix::Isolation::gpu;
  world.start(sweep);
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
  EXPECT_THAT(world.query("SELECT count(*) FROM attempt WHERE verdict = 'valid'"), ElementsAre("200"));
  EXPECT_THAT(world.query("SELECT count(*) FROM event WHERE kind <> 'prepare'"), ElementsAre("0"));
}

TEST(Coordinator, DoesOnlyTheSelectedCells) {
  SimulatedCluster world({2});
  auto sweep = toy_sweep({1, 2});
  sweep.cells[0].selected = false;
  world.start(sweep);
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::ok);  // all that was asked for is valid
  EXPECT_THAT(world.query("SELECT experiment, verdict FROM attempt JOIN run USING (run_id) JOIN cell USING (cell_id)"),
              ElementsAre("toy_cpus2|valid"));
  EXPECT_THAT(world.query("SELECT experiment FROM cell WHERE in_file = 1"), SizeIs(2));
}

TEST(Coordinator, ASecondProgramExpectsWhatTheFirstOneTook) {
  SimulatedCluster world({1});
  world.start(toy_sweep({1}, 1));
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
  world.query("UPDATE attempt SET wall_seconds = 30");
  ::testing::internal::CaptureStdout();
  world.start(toy_sweep({1}, 3));
  EXPECT_THAT(::testing::internal::GetCapturedStdout(),
              HasSubstr("[ PLAN ] 3 runs = 1 cell x 3 repeats (1 already valid), 1 slot, about 60 s\n"));
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
}

TEST(Coordinator, KeepsAStatusFileForWhoeverWatches) {
  SimulatedCluster world({2});
  world.stuck = true;
  world.start(toy_sweep({1}, 2));
  world.run([&] { return world.launches.size() == 2; });
  for (int i = 0; i < 11; ++i) world.tick();  // a second and a tick
  auto status = world.status();
  EXPECT_EQ(status["state"], "running");
  EXPECT_EQ(status["runs"]["running"], 1);
  EXPECT_EQ(status["running"][0]["epochs"], 3);
  EXPECT_EQ(status["waiting"]["next"].size(), 1);
  EXPECT_EQ(status["slots"].size(), 2);
  EXPECT_TRUE(status["slots"][0]["use"].is_null());
  EXPECT_EQ(status["slots"][1]["use"], status["running"][0]["name"]);
  EXPECT_EQ(status["slots"][1]["count"], 1);
  world.coordinator->stop_now();
  status = world.coordinator->status();
  EXPECT_EQ(status["state"], "over");
  EXPECT_EQ(status["exit_code"], 75);
}

}  // namespace
}  // namespace ddpsweep::cluster
