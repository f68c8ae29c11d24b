// kill -9: of a worker, and of rank 0.
#include <gmock/gmock.h>

#include <csignal>

#include "tests/e2e/sweep_process.hpp"

namespace ddpsweep::e2e {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(KillMinusNine, OfAWorkerFailsItsAttemptAndTheRestGoesOn) {
  SweepProcess sweep(toy_file({.repeats = 2, .epochs = 10, .more = "limits: {retries: 0}"}));
  sweep.start({.fake = "epoch_ms=400@world=2;epoch_ms=10"});
  std::vector<std::string> pids;
  sweep.wait_until(
      [&] {
        pids = sweep.query(
            "SELECT pid FROM placement JOIN attempt USING (attempt_id) JOIN epoch USING (attempt_id) "
            "WHERE state = 'running' AND world_size = 2 AND epoch = 2 AND rank = 1");
        return !pids.empty();
      },
      "epoch 2 of a group of two");
  ASSERT_EQ(::kill(std::stoi(pids.front()), SIGKILL), 0);
  EXPECT_EQ(sweep.wait(), 1) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT state, failure FROM attempt WHERE state = 'failed'"), ElementsAre("failed|crash"));
  EXPECT_THAT(sweep.query("SELECT attempt_id FROM attempt WHERE verdict = 'valid'"), SizeIs(3));
}

/// The number of MPI ranks; 0: no launcher.
class KillRankZero : public ::testing::TestWithParam<int> {};
INSTANTIATE_TEST_SUITE_P(, KillRankZero, ::testing::Values(0, 2), [](const auto& tested) {
  return tested.param == 0 ? std::string("no_launcher") : "mpirun_" + std::to_string(tested.param);
});

TEST_P(KillRankZero, LosesNoFinishedEpochAndTheNextRunFinishesTheRest) {
  SweepProcess sweep(toy_file({.repeats = 2, .epochs = 4}));
  sweep.start({.mpi_ranks = GetParam(), .fake = "epoch_ms=200"});
  sweep.wait_until([&] { return sweep.query("SELECT 1 FROM epoch").size() >= 6; }, "the second attempt's second epoch");
  const auto pid = sweep.rank_zero();
  ASSERT_GT(pid, 0);
  ASSERT_EQ(::kill(pid, SIGKILL), 0);
  const auto printed_before = sweep.output();
  EXPECT_NE(sweep.wait(), 0);
  sweep.wait_until([&] { return sweep.processes().empty(); }, "nothing left running", Seconds(40));

  EXPECT_THAT(sweep.query("PRAGMA integrity_check"), ElementsAre("ok"));
  // Every epoch that a person saw is there, but for the one whose commit the kill cut short.
  std::size_t seen = 0;
  for (auto at = printed_before.find("[ EPOCH]"); at != std::string::npos;
       at = printed_before.find("[ EPOCH]", at + 1)) {
    ++seen;
  }
  const auto kept = sweep.query("SELECT 1 FROM epoch").size();
  EXPECT_GE(kept + 1, seen);
  const auto valid = sweep.query("SELECT 1 FROM attempt WHERE verdict = 'valid'").size();
  EXPECT_GE(valid, 1u);

  EXPECT_EQ(sweep.run({.mpi_ranks = GetParam()}), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT run_id FROM attempt WHERE verdict = 'valid'"), SizeIs(4));
  EXPECT_THAT(sweep.query("SELECT state FROM attempt WHERE verdict IS NULL"), ElementsAre("interrupted"));
}

}  // namespace
}  // namespace ddpsweep::e2e
