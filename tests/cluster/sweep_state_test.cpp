#include "orchestrator/cluster/sweep_state.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <string>

namespace ddpsweep::cluster {
namespace {

SweepState working() {
  SweepState state;
  state.prepared();
  return state;
}

TEST(SweepState, GoesFromPreparingToItsLastLine) {
  SweepState state;
  EXPECT_TRUE(state.preparing());
  EXPECT_TRUE(state.prepared());
  EXPECT_TRUE(state.working());
  EXPECT_FALSE(state.finished());
  EXPECT_TRUE(state.end());
  EXPECT_TRUE(state.finished());
  EXPECT_FALSE(state.told());
  EXPECT_TRUE(state.tell());
  EXPECT_TRUE(state.finished());
  EXPECT_TRUE(state.told());
  EXPECT_EQ(state.cause(), StopCause::none);
}

TEST(SweepState, IsStoppedOnceAndThenDrains) {
  SweepState state;
  EXPECT_TRUE(state.stop());
  EXPECT_FALSE(state.stop());
  EXPECT_TRUE(state.draining());
  EXPECT_FALSE(state.prepared());  // what was prepared meanwhile is for nobody
  EXPECT_FALSE(state.give_up());
  EXPECT_EQ(state.cause(), StopCause::stopped);
}

TEST(SweepState, OneThatHasGivenUpIsNotStoppedAsWell) {
  auto state = working();
  EXPECT_TRUE(state.give_up());
  EXPECT_FALSE(state.give_up());
  EXPECT_FALSE(state.stop());
  EXPECT_TRUE(state.draining());
  EXPECT_TRUE(state.end());
  EXPECT_EQ(state.cause(), StopCause::gave_up);
}

TEST(SweepState, IsRefusedBeforeAnythingStartsOrNotAtAll) {
  SweepState state;
  EXPECT_TRUE(state.refuse());
  EXPECT_TRUE(state.finished());
  EXPECT_FALSE(state.told());
  EXPECT_EQ(state.cause(), StopCause::refused);
  EXPECT_FALSE(working().refuse());
}

TEST(SweepState, IsToldOnlyWhenItIsOverAndOnlyOnce) {
  auto state = working();
  EXPECT_FALSE(state.tell());
  EXPECT_TRUE(state.working());
  state.end();
  EXPECT_FALSE(state.end());
  EXPECT_TRUE(state.tell());
  EXPECT_FALSE(state.tell());
}

/// In each phase the store may be lost, once, and then nothing else happens any more.
class LostStore : public ::testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(In, LostStore,
                         ::testing::Values("preparing", "working", "draining", "over", "told", "refused"),
                         [](const auto& tested) { return std::string(tested.param); });

TEST_P(LostStore, IsTheLastWord) {
  const std::map<std::string, std::function<void(SweepState&)>> ways{
      {"preparing", [](auto&) {}},
      {"working", [](auto& state) { state.prepared(); }},
      {"draining", [](auto& state) { state.stop(); }},
      {"over", [](auto& state) { state.end(); }},
      {"told", [](auto& state) { state.end(), state.tell(); }},
      {"refused", [](auto& state) { state.refuse(); }}};
  SweepState state;
  ways.at(GetParam())(state);
  EXPECT_TRUE(state.lose_store());
  EXPECT_TRUE(state.told());
  EXPECT_EQ(state.cause(), StopCause::store_failed);
  EXPECT_FALSE(state.lose_store());
  EXPECT_FALSE(state.prepared() || state.stop() || state.give_up() || state.refuse() || state.end() || state.tell());
  EXPECT_TRUE(state.told());
}

}  // namespace
}  // namespace ddpsweep::cluster
