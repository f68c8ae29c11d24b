#include "orchestrator/cluster/epoch_assembly.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

namespace ddpsweep::cluster {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

protocol::RankEpoch report(int epoch) {
  protocol::RankEpoch r;
  r.epoch = epoch;
  r.work.rows = 10;
  r.evaluation.rows = 4;
  r.train_seconds = 1;
  r.loss_sum = 20;
  r.evaluation_loss_sum = 12;
  r.correct = 3;
  return r;
}

TEST(EpochAssembly, IsCompleteWhenEveryRankHasReported) {
  EpochAssembly epochs(7, 2, 1, 1);
  EXPECT_FALSE(epochs.add(1, report(1)));
  const auto whole = epochs.add(0, report(1));
  ASSERT_TRUE(whole);
  EXPECT_EQ(whole->attempt_id, 7);
  EXPECT_EQ(whole->epoch, 1);
  EXPECT_EQ(whole->ranks.size(), 2u);
  epochs.close();
  EXPECT_THAT(epochs.faults(), IsEmpty());
}

TEST(EpochAssembly, SumsAndMaximaOverRanks) {
  EpochAssembly epochs(1, 2, 1, 0);
  auto slow = report(1);
  slow.train_seconds = 3;
  slow.work.rows = 30;
  slow.loss_sum = 100;
  slow.evaluation.rows = 6;
  slow.correct = 0;
  slow.evaluation_seconds = 0.5;
  epochs.add(0, report(1));
  const auto whole = epochs.add(1, slow);
  ASSERT_TRUE(whole);
  EXPECT_DOUBLE_EQ(whole->epoch_seconds, 3);
  EXPECT_DOUBLE_EQ(whole->evaluation_seconds, 0.5);
  EXPECT_EQ(whole->samples, 40);
  EXPECT_DOUBLE_EQ(whole->train_loss, 120.0 / 40);
  EXPECT_DOUBLE_EQ(whole->validation_loss, 24.0 / 10);
  EXPECT_DOUBLE_EQ(whole->accuracy, 3.0 / 10);
}

TEST(EpochAssembly, TheFirstEpochsAreWarmUp) {
  EpochAssembly epochs(1, 1, 3, 2);
  EXPECT_TRUE(epochs.add(0, report(1))->warmup);
  EXPECT_TRUE(epochs.add(0, report(2))->warmup);
  EXPECT_FALSE(epochs.add(0, report(3))->warmup);
}

TEST(EpochAssembly, ASecondReportIsAFaultAndDoesNotCount) {
  EpochAssembly epochs(1, 1, 2, 0);
  epochs.add(0, report(1));
  auto other = report(1);
  other.loss_sum = 99;
  EXPECT_FALSE(epochs.add(0, other));
  EXPECT_THAT(epochs.faults(), ElementsAre("rank 0 reported epoch 1 twice"));
  ASSERT_EQ(epochs.complete().size(), 1u);
  EXPECT_DOUBLE_EQ(epochs.complete()[0].train_loss, 2);
}

TEST(EpochAssembly, WrongOrderIsAFault) {
  EpochAssembly epochs(1, 1, 2, 0);
  epochs.add(0, report(2));
  epochs.add(0, report(1));
  EXPECT_THAT(epochs.faults(),
              ElementsAre("rank 0 reported epoch 2 after epoch 0", "rank 0 reported epoch 1 after epoch 2"));
}

TEST(EpochAssembly, WhatNeverCameIsAFault) {
  EpochAssembly epochs(1, 2, 2, 0);
  epochs.add(0, report(1));
  epochs.add(1, report(1));
  epochs.add(0, report(2));
  epochs.close();
  EXPECT_THAT(epochs.faults(), ElementsAre("rank 1 never reported epoch 2"));
}

TEST(EpochAssembly, EpochsNobodyAskedForAreFaults) {
  EpochAssembly epochs(1, 1, 1, 0);
  EXPECT_FALSE(epochs.add(0, report(0)));
  EXPECT_FALSE(epochs.add(0, report(2)));
  EXPECT_FALSE(epochs.add(0, report(-5)));
  EXPECT_EQ(epochs.faults().size(), 3u);
  EXPECT_THAT(epochs.complete(), IsEmpty());
}

TEST(EpochAssembly, ATimeThatIsNoneIsAFaultAndLossesPass) {
  EpochAssembly epochs(1, 1, 1, 0);
  auto r = report(1);
  r.train_seconds = std::numeric_limits<double>::quiet_NaN();
  r.input_seconds = -1;
  r.loss_sum = std::numeric_limits<double>::infinity();
  const auto whole = epochs.add(0, r);
  ASSERT_TRUE(whole);
  EXPECT_EQ(whole->epoch_seconds, 0);
  EXPECT_EQ(whole->ranks[0].input_seconds, 0);
  EXPECT_TRUE(std::isinf(whole->train_loss));
  EXPECT_THAT(epochs.faults(), ElementsAre(HasSubstr("with a time of nan"), HasSubstr("with a time of -1")));
}

TEST(EpochAssembly, AFloodOfFaultsIsCutShort) {
  EpochAssembly epochs(1, 1, 1, 0);
  for (int i = 0; i < 10'000; ++i) epochs.add(0, report(5));
  EXPECT_LT(epochs.faults().size(), 100u);
  EXPECT_THAT(epochs.faults().back(), HasSubstr("left out"));
}

TEST(EpochAssembly, NoRowsMakeNoMean) {
  EpochAssembly epochs(1, 1, 1, 0);
  const auto whole = epochs.add(0, protocol::RankEpoch{.epoch = 1, .work = {}, .evaluation = {}});
  ASSERT_TRUE(whole);
  EXPECT_EQ(whole->train_loss, 0);
  EXPECT_EQ(whole->accuracy, 0);
}

TEST(EpochAssembly, ACountThatCannotBeIsAFaultAndCountsNothing) {
  constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
  EpochAssembly epochs(1, 2, 1, 0);
  for (const int rank : {0, 1}) {  // sums of such numbers overflow
    auto lie = report(1);
    lie.work.rows = kMost;
    lie.evaluation.rows = kMost;
    lie.correct = -kMost;
    lie.steps = 1'000'000'000'000'000'000;
    lie.peak_memory_bytes = -1;
    epochs.add(rank, lie);
  }
  ASSERT_THAT(epochs.complete(), testing::SizeIs(1));
  EXPECT_EQ(epochs.complete()[0].samples, 0);
  EXPECT_EQ(epochs.complete()[0].accuracy, 0);
  EXPECT_THAT(epochs.faults(), testing::SizeIs(10));
  EXPECT_THAT(epochs.faults(), testing::Contains("rank 1 reported epoch 1 with 1000000000000000000 steps"));
  EXPECT_THAT(epochs.faults(), testing::Contains("rank 0 reported epoch 1 with -1 bytes of memory"));
}

}  // namespace
}  // namespace ddpsweep::cluster
