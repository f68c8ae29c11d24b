#include "worker/train/learning_rate.hpp"

#include <gmock/gmock.h>

namespace ddpsweep::worker {
namespace {

LearningRate rate(Schedule schedule, double warmup, std::int64_t total) {
  return {{.learning_rate = 2.0, .schedule = schedule, .warmup = warmup}, total};
}

TEST(LearningRate, IsConstantWhenNothingElseIsSaid) {
  for (const std::int64_t step : {0, 1, 99, 1000}) EXPECT_EQ(rate(Schedule::constant, 0, 100).at(step), 2.0);
}

TEST(LearningRate, RisesFromNothingOverItsWarmup) {
  const LearningRate rising = rate(Schedule::constant, 4, 100);
  EXPECT_EQ(rising.at(0), 0.0);
  EXPECT_EQ(rising.at(1), 0.5);
  EXPECT_EQ(rising.at(3), 1.5);
  EXPECT_EQ(rising.at(4), 2.0);
  EXPECT_EQ(rising.at(99), 2.0);
}

// What transformers' get_linear_schedule_with_warmup gives for 2 of 12 steps.
TEST(LearningRate, FallsLinearlyToNothingAfterTheLastStep) {
  const LearningRate falling = rate(Schedule::linear, 2, 12);
  EXPECT_EQ(falling.at(1), 1.0);
  EXPECT_EQ(falling.at(2), 2.0);
  EXPECT_EQ(falling.at(7), 1.0);
  EXPECT_NEAR(falling.at(11), 0.2, 1e-12);
  EXPECT_EQ(falling.at(12), 0.0);
  EXPECT_EQ(falling.at(13), 0.0);
}

TEST(LearningRate, TakesAWarmupBelowOneForAShareOfAllSteps) {
  const LearningRate rising = rate(Schedule::constant, 0.1, 31);  // 3.1 steps, rounded up
  EXPECT_EQ(rising.at(2), 1.0);
  EXPECT_EQ(rising.at(4), 2.0);
}

TEST(LearningRate, AllOfItMayBeWarmup) {
  EXPECT_EQ(rate(Schedule::linear, 10, 10).at(5), 1.0);
  EXPECT_EQ(rate(Schedule::linear, 10, 10).at(10), 0.0);
}

}  // namespace
}  // namespace ddpsweep::worker
