#include "orchestrator/cluster/agent_watch.hpp"

#include <gtest/gtest.h>

namespace ddpsweep::cluster {
namespace {

using namespace std::chrono_literals;
const Clock::time_point kStart{};

TEST(AgentWatch, SilenceIsToldOnce) {
  AgentWatch watch(2, 30s);
  EXPECT_TRUE(watch.newly_lost(kStart).empty());
  watch.heard(1, kStart + 29s);
  EXPECT_TRUE(watch.newly_lost(kStart + 30s).empty());
  EXPECT_EQ(watch.newly_lost(kStart + 31s), std::vector{0});
  EXPECT_TRUE(watch.newly_lost(kStart + 32s).empty());
  EXPECT_TRUE(watch.lost(0));
  EXPECT_FALSE(watch.lost(1));
}

TEST(AgentWatch, TheFirstCallStartsTheClock) {
  AgentWatch watch(1, 30s);
  EXPECT_TRUE(watch.newly_lost(kStart + 1h).empty());
  EXPECT_EQ(watch.newly_lost(kStart + 1h + 31s), std::vector{0});
}

}  // namespace
}  // namespace ddpsweep::cluster
