// Sweeps whose attempts fail: what is tried again and where, when a sweep gives up, and what --rerun does.
#include <gmock/gmock.h>

#include "orchestrator/matrix/failure_limit.hpp"
#include "tests/cluster/simulated_cluster.hpp"

namespace ddpsweep::cluster {
namespace {

using cluster::testing::SimulatedCluster;
using cluster::testing::toy_sweep;
using matrix::Isolation;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

matrix::Sweep retried_sweep(const std::vector<int>& world_sizes, int retries, int repeats = 1) {
  auto sweep = toy_sweep(world_sizes, repeats);
  sweep.limits.retries = retries;
  return sweep;
}

struct Ran {
  ExitCode code = ExitCode::ok;
  std::string output;
};

Ran run(SimulatedCluster& world, const matrix::Sweep& sweep) {
  ::testing::internal::CaptureStdout();
  world.start(sweep);
  world.run();
  world.tick();
  const auto code = world.stop_program();
  return {code, ::testing::internal::GetCapturedStdout()};
}

/// "number|how it ended" of all attempts.
std::vector<std::string> attempts(SimulatedCluster& world) {
  return world.query("SELECT attempt_id, coalesce(verdict, failure, state) FROM attempt ORDER BY attempt_id");
}

/// Slots of each attempt, in rank order.
std::vector<std::string> placements(SimulatedCluster& world) {
  return world.query(
      "SELECT attempt_id, group_concat(slot_id, ' ') FROM (SELECT * FROM placement ORDER BY attempt_id, rank) "
      "GROUP BY attempt_id ORDER BY attempt_id");
}

class Retries : public ::testing::TestWithParam<Isolation> {};
INSTANTIATE_TEST_SUITE_P(All, Retries, ::testing::Values(Isolation::serial, Isolation::node, Isolation::gpu),
                         [](const auto& tested) { return std::string(to_string(tested.param)); });

TEST_P(Retries, ACrashIsTriedAgainOnAnotherNodeAndTheRunIsValid) {
  SimulatedCluster world({2, 2});
  world.script = "crash=segv@rank=1@attempt=1";
  auto sweep = retried_sweep({2}, 1);
  sweep.isolation = GetParam();
  const auto ran = run(world, sweep);
  EXPECT_EQ(ran.code, ExitCode::ok);
  EXPECT_THAT(attempts(world), ElementsAre("1|crash", "2|valid"));
  EXPECT_THAT(placements(world), ElementsAre("1|n0/boot/0 n0/boot/1", "2|n1/boot/0 n1/boot/1"));
  EXPECT_THAT(ran.output, HasSubstr("[ RETRY] (1/1) toy_cpus2  crash: "));
  EXPECT_THAT(ran.output, HasSubstr("  it is tried again (1 of 1) after those that wait\n"));
  EXPECT_THAT(ran.output, HasSubstr("[  OK  ] (1/1) toy_cpus2"));
  EXPECT_THAT(ran.output, HasSubstr("[ DONE ] 1 of 1 runs count"));
  EXPECT_THAT(ran.output, Not(HasSubstr("[ FAIL ]")));
}

TEST_P(Retries, WhereThereIsNoElsewhereItIsTriedAgainAllTheSame) {
  SimulatedCluster world({2});
  world.script = "crash=segv@rank=1@attempt=1";
  auto sweep = retried_sweep({2}, 1);
  sweep.isolation = GetParam();
  EXPECT_EQ(run(world, sweep).code, ExitCode::ok);
  EXPECT_THAT(placements(world), ElementsAre("1|n0/boot/0 n0/boot/1", "2|n0/boot/0 n0/boot/1"));
}

TEST_P(Retries, EndWhenTheyAreUsedUp) {
  SimulatedCluster world({2});
  world.script = "crash=segv";
  auto sweep = retried_sweep({1}, 2);
  sweep.isolation = GetParam();
  const auto ran = run(world, sweep);
  EXPECT_EQ(ran.code, ExitCode::incomplete);
  EXPECT_THAT(attempts(world), ElementsAre("1|crash", "2|crash", "3|crash"));
  EXPECT_THAT(ran.output, AllOf(HasSubstr("(1 of 2)"), HasSubstr("(2 of 2)"), HasSubstr("[ FAIL ] (1/1) toy_cpus1")));
}

TEST(RetriesOfASweep, ComeAfterTheRunsThatWait) {
  SimulatedCluster world({2});
  world.script = "crash=segv@attempt=1";
  EXPECT_EQ(run(world, retried_sweep({1}, 1, 3)).code, ExitCode::ok);
  EXPECT_THAT(world.query("SELECT repeat FROM attempt JOIN run USING (run_id) ORDER BY attempt_id"),
              ElementsAre("1", "2", "3", "1"));
}

class TriedOnce : public ::testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(All, TriedOnce,
                         ::testing::Values("error=config", "error=data", "error=oom", "error=unknown", "double_rows"),
                         [](const auto& tested) {
                           const std::string script = tested.param;
                           return script.substr(script.find('=') + 1);
                         });

TEST_P(TriedOnce, WhatWouldFailTheSameWayAgain) {
  SimulatedCluster world({2});
  world.script = GetParam();
  EXPECT_EQ(run(world, retried_sweep({2}, 3)).code, ExitCode::incomplete);
  EXPECT_THAT(world.query("SELECT count(*) FROM attempt"), ElementsAre("1"));
}

TEST(RetriesOfASweep, AnAttemptThatTookTooLongIsNotTriedAgain) {
  SimulatedCluster world({1});
  world.stuck = true;
  auto sweep = retried_sweep({1}, 1);
  sweep.limits.timeout = std::chrono::seconds(20);
  EXPECT_EQ(run(world, sweep).code, ExitCode::incomplete);
  EXPECT_THAT(world.query("SELECT state FROM attempt"), ElementsAre("timed_out"));
}

TEST(RetriesOfASweep, AfterALostNodeItIsTriedAgainOnAnotherOne) {
  SimulatedCluster world({1, 1});
  world.stuck = true;
  world.start(retried_sweep({1}, 1));
  world.run([&] { return world.launches.size() == 3; });  // two prepares and the run, on n0
  world.silent.insert(0);
  world.stuck = false;
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
  EXPECT_THAT(attempts(world), ElementsAre("1|agent_lost", "2|valid"));
  EXPECT_THAT(placements(world), ElementsAre("1|n0/boot/0", "2|n1/boot/0"));
}

TEST(RetriesOfASweep, WithTooFewSlotsLeftTheRunHasFailed) {
  SimulatedCluster world({1, 1});
  world.stuck = true;
  world.start(retried_sweep({2}, 5));
  world.run([&] { return world.launches.size() == 4; });  // two prepares, and the run by both agents
  world.silent.insert(1);
  ::testing::internal::CaptureStdout();
  world.run();
  EXPECT_THAT(::testing::internal::GetCapturedStdout(),
              HasSubstr("; it is not tried again: needs 2 CPU cores, 1 here"));
  EXPECT_EQ(world.stop_program(), ExitCode::incomplete);
  EXPECT_THAT(attempts(world), ElementsAre("1|agent_lost"));
}

TEST(RetriesOfASweep, ALateLossFailsAWaitingRetry) {
  SimulatedCluster world({1, 1});
  world.script = "crash=segv@world=2@attempt=1";
  auto sweep = retried_sweep({2, 1}, 1);
  sweep.isolation = Isolation::gpu;  // the largest first
  world.start(sweep);
  world.run([&] { return !world.launches.empty() && world.launches.back().ranks[0].spec.world_size == 2; });
  world.stuck = true;  // the small run keeps its slot, so that the retry has to wait
  world.run([&] { return world.launches.back().ranks[0].spec.world_size == 1 && world.launches.size() > 3; });
  world.silent.insert(1);
  ::testing::internal::CaptureStdout();
  world.run([&] { return !world.abandoned.empty(); });
  EXPECT_THAT(::testing::internal::GetCapturedStdout(),
              HasSubstr("not tried again: needs 2 CPU cores, 1 here since agent 1"));
  EXPECT_THAT(world.query("SELECT infeasible FROM run WHERE infeasible IS NOT NULL"), IsEmpty());
  world.coordinator->stop_now();
  world.stop_program();
}

TEST(RetriesOfASweep, AfterAGracefulStopTheRetryIsLeftToTheNextProgram) {
  SimulatedCluster world({1});
  world.script = "crash=segv@attempt=1";
  world.start(retried_sweep({1}, 1));
  world.run([&] { return world.launches.size() == 2; });
  ::testing::internal::CaptureStdout();
  world.coordinator->stop_gracefully();
  world.run();
  EXPECT_THAT(::testing::internal::GetCapturedStdout(), Not(HasSubstr("[ RETRY]")));
  EXPECT_EQ(world.stop_program(), ExitCode::stopped);
  EXPECT_THAT(attempts(world), ElementsAre("1|crash"));
  EXPECT_EQ(run(world, retried_sweep({1}, 1)).code, ExitCode::ok);
  EXPECT_THAT(attempts(world), ElementsAre("1|crash", "2|valid"));
}

TEST(RetriesOfASweep, DataThatCouldNotBePreparedAreNotTriedAgain) {
  SimulatedCluster world({1});
  world.script = "prepare_error=nccl";  // a class that an attempt would be tried again for
  EXPECT_EQ(run(world, retried_sweep({1}, 3)).code, ExitCode::incomplete);
  EXPECT_THAT(attempts(world), ElementsAre("1|nccl"));
}

TEST(RetriesOfASweep, TheReportSaysWhichAttemptCountsAndHowTheOthersEnded) {
  SimulatedCluster world({1});
  world.script = "crash=segv@attempt=1";
  EXPECT_EQ(run(world, retried_sweep({1}, 1)).code, ExitCode::ok);
  EXPECT_THAT(world.query("SELECT attempt_id, number, earlier, later FROM attempt_story"), ElementsAre("2|2|crash|"));
  EXPECT_THAT(world.query("SELECT runs, note FROM report_table"),
              ElementsAre(StartsWith("1|n=1; valid at the 2nd attempt (before it: crash); not known: ")));
}

matrix::Sweep limited_sweep(const std::string& most, int runs) {
  auto sweep = toy_sweep({1}, runs);
  sweep.limits.max_failures = matrix::parse_failure_limit(most).value();
  return sweep;
}

TEST(MaxFailures, StopsTheSweepWhenMoreRunsHaveFailed) {
  SimulatedCluster world({1});
  world.script = "crash=segv";
  const auto ran = run(world, limited_sweep("2", 10));
  EXPECT_EQ(ran.code, ExitCode::incomplete);
  EXPECT_THAT(world.query("SELECT count(*) FROM attempt"), ElementsAre("3"));
  EXPECT_THAT(ran.output,
              HasSubstr("[ STOP ] 3 of 10 runs have failed, more than limits.max_failures: 2 allows: no "
                        "further run starts, what runs may finish; mend the cause, or allow more with --set "
                        "limits.max_failures=N\n"));
  EXPECT_THAT(ran.output, HasSubstr("[ STOP ] 0 of 10 runs count; the same command goes on: "));
  EXPECT_THAT(ran.output, Not(HasSubstr("[ DONE ]")));
}

TEST(MaxFailures, MayBeAPartOfTheRuns) {
  SimulatedCluster world({1});
  world.script = "crash=segv";
  EXPECT_EQ(run(world, limited_sweep("20%", 10)).code, ExitCode::incomplete);
  EXPECT_THAT(world.query("SELECT count(*) FROM attempt"), ElementsAre("3"));
}

TEST(MaxFailures, StopsAlsoBeforeRunsWithoutData) {
  SimulatedCluster world({1});
  world.script = "prepare_error=data";
  EXPECT_EQ(run(world, limited_sweep("2", 10)).code, ExitCode::incomplete);
  EXPECT_THAT(world.query("SELECT count(*) FROM attempt"), ElementsAre("3"));
}

TEST(MaxFailures, CountsNoAttemptThatIsTriedAgain) {
  SimulatedCluster world({1});
  world.script = "crash=segv@attempt=1;crash=segv@attempt=2";
  auto sweep = limited_sweep("0", 4);
  sweep.limits.retries = 1;
  EXPECT_EQ(run(world, sweep).code, ExitCode::ok);
  EXPECT_THAT(world.query("SELECT count(*) FROM attempt"), ElementsAre("6"));
}

TEST(MaxFailures, LetsWhatRunsFinish) {
  SimulatedCluster world({2});
  auto sweep = limited_sweep("0", 4);
  sweep.isolation = Isolation::gpu;
  world.script = "crash=segv@attempt=1";
  const auto ran = run(world, sweep);
  EXPECT_EQ(ran.code, ExitCode::incomplete);
  EXPECT_THAT(attempts(world), ElementsAre("1|crash", "2|valid"));
  EXPECT_THAT(ran.output, HasSubstr("[ STOP ] 1 of 4 runs count"));
}

TEST(MaxFailures, SaysNothingWhenNothingWaits) {
  SimulatedCluster world({1});
  world.script = "crash=segv";
  const auto ran = run(world, limited_sweep("0", 1));
  EXPECT_EQ(ran.code, ExitCode::incomplete);
  EXPECT_THAT(ran.output, AllOf(HasSubstr("[ DONE ]"), Not(HasSubstr("[ STOP ]"))));
}

TEST(Rerun, GivesEachRunOfItsCellsOneNewAttempt) {
  SimulatedCluster world({2});
  auto sweep = toy_sweep({1, 2}, 2);
  EXPECT_EQ(run(world, sweep).code, ExitCode::ok);
  sweep.cells[1].rerun = true;
  const auto ran = run(world, sweep);
  EXPECT_EQ(ran.code, ExitCode::ok);
  EXPECT_THAT(ran.output, HasSubstr("(2 already valid), 2 slots, 2 to be run again"));
  EXPECT_THAT(ran.output, HasSubstr("[ DONE ] 4 of 4 runs count"));
  EXPECT_THAT(world.query("SELECT world_size, count(*) FROM attempt GROUP BY world_size"), ElementsAre("1|2", "2|4"));
  // The newest attempts count, once each.
  EXPECT_THAT(world.query("SELECT attempt_id FROM counted_attempt WHERE attempt_id > 4 ORDER BY 1"),
              ElementsAre("5", "6"));
  EXPECT_THAT(world.query("SELECT runs, note FROM report_table WHERE experiment = 'toy_cpus2'"),
              ElementsAre(StartsWith("2|run 1 valid at the 2nd attempt (before it: valid); run 2 valid at the 2nd "
                                     "attempt (before it: valid); not known: ")));
}

TEST(Rerun, ThatFailsLeavesTheOlderAttemptCounting) {
  SimulatedCluster world({1});
  auto sweep = toy_sweep({1});
  EXPECT_EQ(run(world, sweep).code, ExitCode::ok);
  sweep.cells[0].rerun = true;
  world.script = "crash=segv";
  const auto ran = run(world, sweep);
  EXPECT_EQ(ran.code, ExitCode::incomplete);
  EXPECT_THAT(ran.output, HasSubstr("[ DONE ] 1 of 1 runs count"));
  EXPECT_THAT(world.query("SELECT attempt_id FROM counted_attempt"), ElementsAre("1"));
  EXPECT_THAT(world.query("SELECT note FROM report_table"),
              ElementsAre(StartsWith("n=1; valid at the 1st attempt (after it: crash); not known: ")));
}

TEST(Rerun, ThatIsStoppedSaysHowToGoOnWithIt) {
  SimulatedCluster world({2});
  world.options.same_command = "ddpsweep run toy.yaml";
  auto sweep = toy_sweep({1, 2}, 2);
  EXPECT_EQ(run(world, sweep).code, ExitCode::ok);
  for (auto& cell : sweep.cells) cell.rerun = true;
  const auto launched = world.launches.size();
  ::testing::internal::CaptureStdout();
  world.start(sweep);
  world.run([&] { return world.launches.size() >= launched + 2; });  // a prepare and a run
  world.coordinator->stop_gracefully();
  world.run();
  world.tick();
  EXPECT_EQ(world.stop_program(), ExitCode::stopped);
  EXPECT_THAT(::testing::internal::GetCapturedStdout(),
              AllOf(HasSubstr("[ STOP ] 4 of 4 runs count; the same command goes on: ddpsweep run toy.yaml --rerun "),
                    HasSubstr("--rerun toy_cpus1"), HasSubstr("--rerun toy_cpus2")));
}

TEST(MoreRepeats, RunOnlyWhatIsNotThere) {
  SimulatedCluster world({1});
  EXPECT_EQ(run(world, toy_sweep({1}, 2)).code, ExitCode::ok);
  EXPECT_EQ(run(world, toy_sweep({1}, 5)).code, ExitCode::ok);
  EXPECT_THAT(world.query("SELECT repeat, count(*) FROM attempt JOIN run USING (run_id) GROUP BY repeat"),
              ElementsAre("1|1", "2|1", "3|1", "4|1", "5|1"));
}

}  // namespace
}  // namespace ddpsweep::cluster
