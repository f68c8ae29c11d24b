// Signals: SIGUSR2 stops a sweep gracefully, SIGTERM and SIGINT at once.
#include <gmock/gmock.h>

#include <csignal>
#include <thread>

#include "tests/e2e/sweep_process.hpp"

namespace ddpsweep::e2e {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr int kStopped = 75;

/// The number of MPI ranks; 0: no launcher.
class GracefulStop : public ::testing::TestWithParam<int> {};
INSTANTIATE_TEST_SUITE_P(, GracefulStop, ::testing::Values(0, 2), [](const auto& tested) {
  return tested.param == 0 ? std::string("no_launcher") : "mpirun_" + std::to_string(tested.param);
});

TEST_P(GracefulStop, LetsTheRunInFlightEndValid) {
  SweepProcess sweep(toy_file({.repeats = 3, .epochs = 5}));
  sweep.start({.mpi_ranks = GetParam(), .fake = "epoch_ms=300"});
  sweep.wait_until([&] { return !sweep.query("SELECT 1 FROM epoch").empty(); }, "the first epoch");
  sweep.signal(SIGUSR2);
  EXPECT_EQ(sweep.wait(), kStopped) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT state, verdict FROM attempt"), ElementsAre("succeeded|valid"));
  EXPECT_THAT(sweep.processes(), IsEmpty());
  EXPECT_EQ(sweep.run({.mpi_ranks = GetParam()}), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT count(*) FROM attempt WHERE verdict = 'valid'"), ElementsAre("6"));
}

TEST(SecondGracefulStop, EndsTheRunInFlight) {
  SweepProcess sweep(toy_file({.epochs = 50}));
  sweep.start({.fake = "epoch_ms=200"});
  sweep.wait_until([&] { return !sweep.query("SELECT 1 FROM epoch").empty(); }, "the first epoch");
  sweep.signal(SIGUSR2);
  std::this_thread::sleep_for(std::chrono::milliseconds(1100));
  EXPECT_THAT(sweep.query("SELECT state FROM attempt"), ElementsAre("running"));
  sweep.signal(SIGUSR2);
  EXPECT_EQ(sweep.wait(Seconds(10)), kStopped) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT state FROM attempt"), ElementsAre("interrupted"));
  EXPECT_THAT(sweep.processes(), IsEmpty());
}

TEST(Until, EndsTheSweepBeforeTheTimeThatItNames) {
  SweepProcess sweep(toy_file({.cpus = "[1]", .epochs = 50}));
  EXPECT_EQ(sweep.run({.fake = "epoch_ms=1000", .call = {"run", "--until", "20s"}}, Seconds(40)), 1) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT state FROM attempt"), ElementsAre("interrupted"));
  EXPECT_THAT(sweep.query("SELECT count(*) >= 2 FROM epoch"), ElementsAre("1"));
  EXPECT_THAT(sweep.output(), ::testing::HasSubstr("does not fit into a whole allocation of 20 s"));
  EXPECT_THAT(sweep.processes(), IsEmpty());
}

class HardStop : public ::testing::TestWithParam<int> {};
INSTANTIATE_TEST_SUITE_P(, HardStop, ::testing::Values(SIGTERM, SIGINT),
                         [](const auto& tested) { return tested.param == SIGTERM ? "SIGTERM" : "SIGINT"; });

TEST_P(HardStop, EndsWhatRunsAndKeepsItsEpochs) {
  SweepProcess sweep(toy_file({.epochs = 50}));
  sweep.start({.fake = "epoch_ms=200"});
  sweep.wait_until([&] { return sweep.query("SELECT 1 FROM epoch").size() >= 2; }, "the second epoch");
  sweep.signal(GetParam());
  EXPECT_EQ(sweep.wait(Seconds(10)), kStopped) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT state FROM attempt"), ElementsAre("interrupted"));
  EXPECT_THAT(sweep.query("SELECT count(*) >= 2 FROM epoch"), ElementsAre("1"));
  EXPECT_THAT(sweep.processes(), IsEmpty());
}

class HardStopOfMpirun : public ::testing::TestWithParam<int> {};
INSTANTIATE_TEST_SUITE_P(, HardStopOfMpirun, ::testing::Values(SIGTERM, SIGINT),
                         [](const auto& tested) { return tested.param == SIGTERM ? "SIGTERM" : "SIGINT"; });

TEST_P(HardStopOfMpirun, LeavesAGoodStoreAndNoProcess) {
  SweepProcess sweep(toy_file({.epochs = 50}));
  sweep.start({.mpi_ranks = 2, .fake = "epoch_ms=200"});
  sweep.wait_until([&] { return sweep.query("SELECT 1 FROM epoch").size() >= 2; }, "the second epoch");
  sweep.signal(GetParam());
  EXPECT_NE(sweep.wait(Seconds(20)), 0);
  sweep.wait_until([&] { return sweep.processes().empty(); }, "nothing left running", Seconds(40));
  EXPECT_THAT(sweep.query("PRAGMA integrity_check"), ElementsAre("ok"));
  EXPECT_THAT(sweep.query("SELECT state FROM attempt"), Each("interrupted"));
}

}  // namespace
}  // namespace ddpsweep::e2e
