#include "tests/fake_worker/fault_script.hpp"

#include <gtest/gtest.h>

#include "common/errors.hpp"

namespace ddpsweep::fake {
namespace {

TEST(FaultScript, EmptyIsHonest) { EXPECT_FALSE(FaultScript("").has("sampler_off", {})); }

TEST(FaultScript, ClausesWithoutFiltersHoldEverywhere) {
  const FaultScript script("sampler_off;epoch_ms=20");
  EXPECT_TRUE(script.has("sampler_off", {.rank = 1, .world_size = 2, .epoch = 3, .seed = 4}));
  EXPECT_EQ(script.number("epoch_ms", {}, 1), 20);
  EXPECT_EQ(script.number("slow", {}, 1), 1);
}

TEST(FaultScript, FiltersNarrow) {
  const FaultScript script("crash=kill@rank=1@epoch=2;crash=segv@world=4;hang@attempt=7");
  EXPECT_TRUE(script.has("hang", {.attempt = 7}));
  EXPECT_FALSE(script.has("hang", {.attempt = 8}));
  EXPECT_EQ(script.value("crash", {.rank = 1, .world_size = 2, .epoch = 2}), "kill");
  EXPECT_EQ(script.value("crash", {.rank = 0, .world_size = 4, .epoch = 0}), "segv");
  EXPECT_EQ(script.value("crash", {.rank = 0, .world_size = 2, .epoch = 2}), std::nullopt);
  EXPECT_EQ(script.value("crash", {.rank = 1, .world_size = 2, .epoch = 1}), std::nullopt);
}

TEST(FaultScript, MisspellingsAreErrors) {
  EXPECT_THROW(FaultScript("sampler_of"), ConfigError);
  EXPECT_THROW(FaultScript("crash"), ConfigError);
  EXPECT_THROW(FaultScript("sampler_off=1"), ConfigError);
  EXPECT_THROW(FaultScript("sampler_off@node=1"), ConfigError);
  EXPECT_THROW(FaultScript("crash=kill@rank=one"), ConfigError);
}

}  // namespace
}  // namespace ddpsweep::fake
