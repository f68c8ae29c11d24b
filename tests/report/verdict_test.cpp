#include "orchestrator/report/verdict.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

#include "tests/report/evidence_testing.hpp"

namespace ddpsweep::report::testing {
namespace {

using store::VerdictKind;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// The attempt is invalid for this one reason, and the sentence has these words.
void expect_failed(const Evidence& evidence, const std::string& code, const std::string& words) {
  const auto verdict = judge(evidence);
  EXPECT_EQ(verdict.kind, VerdictKind::invalid);
  ASSERT_THAT(verdict.findings, SizeIs(1)) << code;
  EXPECT_EQ(verdict.findings[0].code, code);
  EXPECT_FALSE(verdict.findings[0].unknown);
  EXPECT_THAT(verdict.findings[0].sentence, HasSubstr(words));
}

void expect_unknown(const Evidence& evidence, const std::string& code, VerdictKind kind) {
  const auto verdict = judge(evidence);
  EXPECT_EQ(verdict.kind, kind);
  ASSERT_THAT(verdict.findings, SizeIs(1)) << code;
  EXPECT_EQ(verdict.findings[0].code, code);
  EXPECT_TRUE(verdict.findings[0].unknown);
}

TEST(Judge, HonestAttemptsAreValidWithoutAFinding) {
  for (int world_size = 1; world_size <= 9; ++world_size) {  // 9 ranks in batches of 8: one goes without a row
    for (int epochs = 2; epochs <= 5; ++epochs) {
      const auto verdict = judge(honest_evidence(world_size, epochs));
      EXPECT_EQ(verdict.kind, VerdictKind::valid) << world_size;
      EXPECT_THAT(verdict.findings, IsEmpty()) << world_size << ": " << verdict.findings[0].sentence;
    }
  }
}

TEST(EpochSequence, AMissingEpochFails) {
  auto evidence = honest_evidence(2);
  evidence.reported.pop_back();
  expect_failed(evidence, "epoch_sequence", "2 of 3 epochs were completed");
}

TEST(EpochSequence, EpochsOutOfOrderFail) {
  auto evidence = honest_evidence(2);
  std::swap(evidence.reported[0], evidence.reported[1]);
  expect_failed(evidence, "epoch_sequence", "in the order 2, 1, 3");
}

TEST(EpochSequence, AnEpochTwiceFails) {
  auto evidence = honest_evidence(2);
  evidence.reported.push_back(evidence.reported.back());
  expect_failed(evidence, "epoch_sequence", "4 epochs were reported, 3 were asked for");
}

TEST(EpochSequence, WhatTheProtocolSawFails) {
  auto evidence = honest_evidence(2);
  evidence.protocol_faults = {"rank 1 reported epoch 2 twice"};
  expect_failed(evidence, "epoch_sequence", "rank 1 reported epoch 2 twice");
}

TEST(RankReports, ASilentRankFails) {
  auto evidence = honest_evidence(3);
  evidence.reported[1].ranks.pop_back();
  expect_failed(evidence, "rank_reports", "2 of 3 ranks reported epoch 2");
}

TEST(RankReports, ARankInAnotherEpochFails) {
  auto evidence = honest_evidence(2);
  evidence.reported[1].ranks[1].epoch = 1;
  expect_failed(evidence, "rank_reports", "rank 1 reported epoch 1 where the others reported 2");
}

TEST(ReducerCheck, ASumInsteadOfAnAverageFails) {
  auto evidence = honest_evidence(4);
  for (float& value : evidence.reducer_check) value *= 4;
  expect_failed(evidence, "reducer_check", "a sum, not an average");
}

TEST(ReducerCheck, AnyOtherValueFails) {
  auto evidence = honest_evidence(2);
  evidence.reducer_check[5] += 0.5f;
  expect_failed(evidence, "reducer_check", "made 3.5 of a value whose average is 3");
  evidence.reducer_check.pop_back();
  expect_failed(evidence, "reducer_check", "15 values, expected 16");
}

TEST(ReducerCheck, UnreportedMakesAGroupUnaudited) {
  auto evidence = honest_evidence(2);
  evidence.reducer_check.clear();
  expect_unknown(evidence, "reducer_check", VerdictKind::unaudited);
}

TEST(LossFinite, ALossThatIsNoNumberFails) {
  auto evidence = honest_evidence(2);
  evidence.reported[2].train_loss = std::nan("");
  expect_failed(evidence, "loss_finite", "training loss of epoch 3 is nan");
  evidence = honest_evidence(2);
  evidence.reported[0].validation_loss = std::numeric_limits<double>::infinity();
  expect_failed(evidence, "loss_finite", "validation loss of epoch 1 is inf");
}

TEST(ReplicasAgree, DivergedReplicasFail) {
  auto evidence = honest_evidence(3);
  evidence.reported[1].ranks[2].parameter_checksum = 1;
  expect_failed(evidence, "replicas_agree", "after epoch 2 the parameters of rank 2 (0000000000000001)");
}

TEST(ReplicasAgree, ChecksumsThatNobodyMadeDoNotAgree) {
  auto evidence = honest_evidence(2);
  for (auto& epoch : evidence.reported) {
    for (auto& rank : epoch.ranks) rank.parameter_checksum = 0;
  }
  expect_unknown(evidence, "replicas_agree", VerdictKind::unaudited);
  auto alone = honest_evidence(1);
  for (auto& epoch : alone.reported) epoch.ranks[0].parameter_checksum = 0;
  EXPECT_EQ(judge(alone).kind, VerdictKind::valid);
}

TEST(Placement, TheWorldSizeMustBeTheOneAskedFor) {
  auto evidence = honest_evidence(3);
  evidence.slot_ids.pop_back();
  expect_failed(evidence, "placement", "2 ranks were placed, world size 3 was asked for");
}

TEST(Placement, TwoRanksOnOneDeviceFail) {
  auto evidence = honest_evidence(3);
  evidence.slot_ids[2] = evidence.slot_ids[0];
  expect_failed(evidence, "placement", "3 ranks ran on 2 devices");
}

TEST(ExclusiveDevices, OthersOnTheSameDeviceFail) {
  auto evidence = honest_evidence(2);
  evidence.exclusive = false;
  expect_failed(evidence, "exclusive_devices", "others used the same devices");
}

TEST(ExclusiveDevices, NotKnownIsANoteOnAValidAttempt) {
  auto evidence = honest_evidence(2);
  evidence.exclusive.reset();
  expect_unknown(evidence, "exclusive_devices", VerdictKind::valid);
}

TEST(ExclusiveDevices, OversubscribedAttemptsAreMarkedElsewhereAndKeepTheirVerdict) {
  auto evidence = honest_evidence(2);
  evidence.exclusive = false;
  evidence.oversubscribed = true;
  EXPECT_EQ(judge(evidence).kind, VerdictKind::valid);
  EXPECT_THAT(judge(evidence).findings, IsEmpty());
}

TEST(MeasuredTime, AnEpochThatTookNoTimeFails) {
  for (const double seconds : {0.0, -1.0, std::numeric_limits<double>::infinity(), std::nan("")}) {
    auto evidence = honest_evidence(2);
    evidence.reported[2].epoch_seconds = seconds;
    expect_failed(evidence, "measured_time", "epoch 3");
  }
}

TEST(ClocksAgree, TimesThatTheOrchestratorDidNotSeePassFail) {
  auto evidence = honest_evidence(2);
  for (auto& epoch : evidence.reported) epoch.epoch_seconds = 5;  // of 10
  expect_failed(evidence, "clocks_agree", "the ranks claim 15 s of training, but 29.7 s passed between their messages");
  for (auto& epoch : evidence.reported) epoch.epoch_seconds = 20;
  expect_failed(evidence, "clocks_agree", "the ranks claim 60 s of training, but 30.3 s passed");
}

TEST(ClocksAgree, ARankThatWaitsForTheOthersDoesNotCount) {
  auto evidence = honest_evidence(2);
  for (auto& [epoch, seen] : evidence.seen_training) seen = {10, 40};
  EXPECT_EQ(judge(evidence).kind, VerdictKind::valid);
}

TEST(ClocksAgree, MessagesMayBeReadLate) {
  auto evidence = honest_evidence(2);
  for (auto& epoch : evidence.reported) epoch.epoch_seconds = 8.4;
  EXPECT_EQ(judge(evidence).kind, VerdictKind::valid);
}

TEST(ClocksAgree, NotToldIsANoteOnAValidAttempt) {
  auto evidence = honest_evidence(2);
  evidence.seen_training.clear();
  expect_unknown(evidence, "clocks_agree", VerdictKind::valid);
}

TEST(NoSteadyEpoch, OnlyWarmUpFails) {
  auto evidence = honest_evidence(2);
  for (auto& epoch : evidence.reported) epoch.warmup = true;
  evidence.warmup_epochs = 3;
  expect_failed(evidence, "no_steady_epoch", "all 3 epochs are warm-up (warmup_epochs is 3)");
}

TEST(BelowMinAccuracy, TheLastEpochIsHeldAgainstTheFloor) {
  auto evidence = honest_evidence(2);
  for (auto& epoch : evidence.reported) epoch.accuracy = 0.9;
  evidence.reported.back().accuracy = 0.79;
  evidence.min_accuracy = 0.8;
  expect_failed(evidence, "below_min_accuracy",
                "the accuracy of epoch 3, the last one, is 79 %, below the floor of 80 %");
  evidence.reported.back().accuracy = 0.8;
  EXPECT_EQ(judge(evidence).kind, VerdictKind::valid);
  evidence.reported.front().accuracy = 0.1;  // not the last one
  EXPECT_EQ(judge(evidence).kind, VerdictKind::valid);
}

TEST(BelowMinAccuracy, AnAccuracyThatIsNoNumberIsBelow) {
  auto evidence = honest_evidence(1);
  evidence.reported.back().accuracy = std::nan("");
  evidence.min_accuracy = 0.1;
  expect_failed(evidence, "below_min_accuracy", "is nan %");
}

TEST(BelowMinAccuracy, WithoutAFloorAnyAccuracyWillDo) {
  auto evidence = honest_evidence(2);
  evidence.reported.back().accuracy = 0;
  EXPECT_EQ(judge(evidence).kind, VerdictKind::valid);
}

TEST(Judge, AFailureOutweighsWhatIsUnknown) {
  auto evidence = honest_evidence(2);
  evidence.reducer_check.clear();
  evidence.exclusive = false;
  const auto verdict = judge(evidence);
  EXPECT_EQ(verdict.kind, VerdictKind::invalid);
  EXPECT_THAT(verdict.findings, SizeIs(2));
}

TEST(Judge, AnAttemptWithoutEpochsIsInvalid) {
  auto evidence = honest_evidence(2);
  evidence.reported.clear();
  const auto verdict = judge(evidence);
  EXPECT_EQ(verdict.kind, VerdictKind::invalid);
  EXPECT_THAT(sentence(verdict, "epoch_sequence"), HasSubstr("0 of 3 epochs"));
}

}  // namespace
}  // namespace ddpsweep::report::testing
