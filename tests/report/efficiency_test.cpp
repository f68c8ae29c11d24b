#include "orchestrator/report/efficiency.hpp"

#include <gmock/gmock.h>

namespace ddpsweep::report {
namespace {

using ::testing::HasSubstr;

ScaledCell cell_of(int world_size, double epoch_seconds, const std::string& batch_mode = "per_gpu") {
  ScaledCell cell;
  cell.figure.world_size = world_size;
  cell.figure.epoch_seconds = epoch_seconds;
  cell.figure.batch_mode = batch_mode;
  return cell;
}

TEST(Efficiency, WhatWasLostIsItsFourParts) {
  const LostSeconds lost = lost_seconds({4, 30.0, 2.5, 1.0, 0.75}, {1, 100.0, 0.0, 0.0, 1.0});
  EXPECT_DOUBLE_EQ(lost.ideal, 25);
  EXPECT_DOUBLE_EQ(lost.lost, 5);
  EXPECT_DOUBLE_EQ(*lost.exposed_communication, 2.5);
  EXPECT_DOUBLE_EQ(*lost.rank_skew, 1);
  EXPECT_DOUBLE_EQ(*lost.input_wait, 0.5);  // of 0.75 a quarter of the base's second is in the ideal
  EXPECT_DOUBLE_EQ(lost.not_attributed, 1);
  EXPECT_DOUBLE_EQ(*lost.exposed_communication + *lost.rank_skew + *lost.input_wait + lost.not_attributed, lost.lost);
}

TEST(Efficiency, ABaseOfSeveralRanksHasCommunicationOfItsOwn) {
  const LostSeconds lost = lost_seconds({4, 60.0, 8.0, 2.0, 0.0}, {2, 100.0, 6.0, 2.0, 0.0});
  EXPECT_DOUBLE_EQ(lost.lost, 10);
  EXPECT_DOUBLE_EQ(*lost.exposed_communication, 5);
  EXPECT_DOUBLE_EQ(*lost.rank_skew, 1);
  EXPECT_DOUBLE_EQ(lost.not_attributed, 4);
}

TEST(Efficiency, WhatIsNotKnownIsNoPart) {
  const LostSeconds lost = lost_seconds({2, 60.0, {}, 1.0, {}}, {1, 100.0, 0.0, 0.0, 0.0});
  EXPECT_EQ(lost.exposed_communication, std::nullopt);
  EXPECT_EQ(lost.input_wait, std::nullopt);
  EXPECT_DOUBLE_EQ(lost.not_attributed, 9);
  const auto cell = cell_of(2, 60), base = cell_of(1, 100);
  EXPECT_EQ(dominant_loss(lost, cell, base), Loss::not_attributed);
  EXPECT_THAT(advice_on(Loss::not_attributed, lost, cell), HasSubstr("calibration_steps"));
}

TEST(Efficiency, PartsThatOverlapLeaveLessThanNothing) {
  const LostSeconds lost = lost_seconds({2, 55.0, 4.0, 3.0, 0.0}, {1, 100.0, 0.0, 0.0, 0.0});
  EXPECT_DOUBLE_EQ(lost.not_attributed, -2);
  EXPECT_EQ(dominant_loss(lost, cell_of(2, 55), cell_of(1, 100)), Loss::exposed_communication);
}

TEST(Efficiency, EachPartMayDominate) {
  const auto dominant = [](EpochCosts costs) {
    return dominant_loss(lost_seconds(costs, {1, 100.0, 0.0, 0.0, 0.0}), cell_of(2, costs.epoch_seconds),
                         cell_of(1, 100));
  };
  EXPECT_EQ(dominant({2, 60.0, 6.0, 2.0, 1.0}), Loss::exposed_communication);
  EXPECT_EQ(dominant({2, 60.0, 2.0, 6.0, 1.0}), Loss::rank_skew);
  EXPECT_EQ(dominant({2, 60.0, 2.0, 1.0, 6.0}), Loss::input_wait);
  EXPECT_EQ(dominant({2, 60.0, 2.0, 1.0, 1.0}), Loss::not_attributed);
}

TEST(Efficiency, LittleOrWhatMayBeChanceDeservesNoAdvice) {
  const EpochCosts base{1, 100.0, 0.0, 0.0, 0.0};
  EXPECT_EQ(dominant_loss(lost_seconds({2, 50.4, 0.4, 0.0, 0.0}, base), cell_of(2, 50.4), cell_of(1, 100)),
            Loss::nothing);
  EXPECT_EQ(dominant_loss(lost_seconds({2, 40.0, 0.4, 0.0, 0.0}, base), cell_of(2, 40), cell_of(1, 100)),
            Loss::nothing);
  auto cell = cell_of(2, 55);
  const LostSeconds lost = lost_seconds({2, 55.0, 5.0, 0.0, 0.0}, base);
  cell.speedup = {SpreadKind::interval, 1.6, 2.1};
  EXPECT_EQ(dominant_loss(lost, cell, cell_of(1, 100)), Loss::nothing);
  cell.speedup = {SpreadKind::range, 1.6, 2.1};  // promises nothing
  EXPECT_EQ(dominant_loss(lost, cell, cell_of(1, 100)), Loss::exposed_communication);
}

TEST(Efficiency, AdviceOnWhatIsLeftKnowsTheBatch) {
  const LostSeconds lost = lost_seconds({2, 60.0, 2.0, 1.0, 1.0}, {1, 100.0, 0.0, 0.0, 0.0});
  EXPECT_THAT(advice_on(Loss::not_attributed, lost, cell_of(2, 60, "global")), HasSubstr("larger global batch"));
  EXPECT_THAT(advice_on(Loss::not_attributed, lost, cell_of(2, 60)), HasSubstr("clocks"));
}

}  // namespace
}  // namespace ddpsweep::report
