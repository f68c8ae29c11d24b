// Against values that numpy worked out (make_statistics_fixture.py) and known ones.
#include "orchestrator/report/statistics.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>

namespace ddpsweep::report {
namespace {

nlohmann::json fixture(const char* part) {
  return nlohmann::json::parse(std::ifstream(DDPSWEEP_SOURCE_DIR "/tests/report/statistics_fixture.json")).at(part);
}

TEST(Statistics, MedianIsTheMiddleOrTheMeanOfTheMiddleTwo) {
  EXPECT_EQ(median({}), std::nullopt);
  EXPECT_EQ(median({3}), 3);
  EXPECT_EQ(median({9, 1, 4}), 4);
  EXPECT_EQ(median({8, 1, 2, 4}), 3);
}

TEST(Statistics, RanksOfTheMedianAreTheNarrowestPairWith95Percent) {
  for (std::size_t n = 0; n < 6; ++n) EXPECT_FALSE(median_ranks(n)) << n;
  for (const auto& expected : fixture("ranks")) {
    const auto n = expected.at("n").get<std::size_t>();
    const auto ranks = median_ranks(n);
    ASSERT_TRUE(ranks) << n;
    EXPECT_EQ(ranks->place, expected.at("place").get<std::size_t>()) << n;
    EXPECT_NEAR(ranks->coverage, expected.at("coverage").get<double>(), 1e-11) << n;
  }
  EXPECT_NEAR(median_ranks(6)->coverage, 0.96875, 1e-14);
}

TEST(Statistics, SpreadsAreThoseOfNumpy) {
  for (const auto& sample : fixture("samples")) {
    const auto above = sample.at("above").get<std::vector<double>>(),
               below = sample.at("below").get<std::vector<double>>();
    EXPECT_DOUBLE_EQ(*median(above), sample.at("median").get<double>());
    const Spread own = spread_of_median(above), ratio = spread_of_ratio(above, below);
    if (above.size() > 1) {
      EXPECT_EQ(own.kind, above.size() < 6 ? SpreadKind::range : SpreadKind::interval);
      EXPECT_DOUBLE_EQ(own.low, sample.at("median_low").get<double>());
      EXPECT_DOUBLE_EQ(own.high, sample.at("median_high").get<double>());
    }
    EXPECT_EQ(ratio.kind, sample.at("is_interval").get<bool>() ? SpreadKind::interval : SpreadKind::range);
    EXPECT_NEAR(ratio.low, sample.at("low").get<double>(), 1e-12);
    EXPECT_NEAR(ratio.high, sample.at("high").get<double>(), 1e-12);
    EXPECT_TRUE(ratio.holds(sample.at("ratio").get<double>()));
  }
}

TEST(Statistics, ARatioToASteadyBaseHasTheIntervalOfTheMedian) {
  const std::vector<double> runs{1.0, 1.1, 1.2, 1.3, 1.4, 1.9}, steady(6, 2.0);
  const Spread spread = spread_of_ratio(runs, steady);
  EXPECT_DOUBLE_EQ(spread.low, 0.5);
  EXPECT_DOUBLE_EQ(spread.high, 0.95);
}

TEST(Statistics, OneRunHasNoSpread) {
  EXPECT_EQ(spread_of_median({}).kind, SpreadKind::none);
  EXPECT_EQ(spread_of_median({7}).kind, SpreadKind::none);
  EXPECT_EQ(spread_of_ratio({7}, {2}).kind, SpreadKind::none);
  EXPECT_FALSE(spread_of_ratio({7}, {2}).holds(3.5));
  EXPECT_EQ(spread_of_ratio({7}, {2, 4}).kind, SpreadKind::range);
}

TEST(Statistics, WhatHasNoLogarithmHasNoRatio) {
  const double infinite = std::numeric_limits<double>::infinity();
  for (const double bad : {0.0, -1.0, infinite, std::nan("")}) {
    EXPECT_EQ(spread_of_ratio({1, 1, 1, 1, 1, bad}, {1, 1, 1, 1, 1, 1}).kind, SpreadKind::none) << bad;
    EXPECT_EQ(spread_of_ratio({1, 2}, {bad}).kind, SpreadKind::none) << bad;
  }
  EXPECT_EQ(spread_of_ratio({}, {1}).kind, SpreadKind::none);
}

TEST(Statistics, KarpAndFlattsSerialFraction) {
  EXPECT_NEAR(*karp_flatt(3.0, 4), (1.0 / 3 - 0.25) / 0.75, 1e-15);
  EXPECT_NEAR(*karp_flatt(1.0 / (0.05 + 0.95 / 8), 8), 0.05, 1e-15);  // Amdahl's law with a serial part of 5 %
  EXPECT_DOUBLE_EQ(*karp_flatt(4, 4), 0);
  EXPECT_LT(*karp_flatt(5, 4), 0);
  EXPECT_EQ(karp_flatt(1, 1), std::nullopt);
  EXPECT_EQ(karp_flatt(0, 4), std::nullopt);
  EXPECT_EQ(karp_flatt(std::nan(""), 4), std::nullopt);
}

}  // namespace
}  // namespace ddpsweep::report
