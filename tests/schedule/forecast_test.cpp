#include "orchestrator/schedule/forecast.hpp"

#include <gmock/gmock.h>

namespace ddpsweep::schedule {
namespace {

constexpr double kDay = 86'400;

CellTime cell(int world_size, std::optional<double> measured = {}, const std::string& family = "f") {
  return {family, world_size, measured, {}};
}

/// Of the first cell.
std::optional<Forecast> first(const std::vector<CellTime>& cells, std::optional<double> expected = {},
                              double timeout = kDay) {
  return forecast(cells, expected, timeout).front();
}

TEST(Forecast, IsWhatTheCellsOwnRunsTook) {
  const auto known = first({cell(2, 100), cell(1, 30)}, 500);
  EXPECT_EQ(known->seconds, 100);
  EXPECT_EQ(to_string(*known), "measured");
}

TEST(Forecast, ThinksThatFewerRanksAreAsMuchSlower) {
  const auto scaled = first({cell(1), cell(4, 25)});
  EXPECT_EQ(scaled->seconds, 100);
  EXPECT_EQ(to_string(*scaled), "scaled from runs on 4");
}

TEST(Forecast, ThinksThatMoreRanksGainNothing) {
  const auto scaled = first({cell(8), cell(2, 60)});
  EXPECT_EQ(scaled->seconds, 60);
  EXPECT_EQ(scaled->basis, Basis::scaled);
}

TEST(Forecast, TakesTheLeastOfWhatItsNeighboursPromise) {
  EXPECT_EQ(first({cell(4), cell(1, 100), cell(8, 20)})->seconds, 40);
  EXPECT_EQ(first({cell(4), cell(1, 100), cell(8, 70)})->seconds, 100);
}

TEST(Forecast, OfCellsOfOneSizeTheSlowestCounts) {
  EXPECT_EQ(first({cell(2), cell(2, 50), cell(2, 80), cell(2, 60)})->seconds, 80);
}

TEST(Forecast, AnotherFamilySaysNothing) {
  EXPECT_EQ(first({cell(1), cell(2, 10, "other")}), std::nullopt);
  const auto expected = first({cell(1), cell(2, 10, "other")}, 300);
  EXPECT_EQ(expected->seconds, 300);
  EXPECT_EQ(to_string(*expected), "limits.expect");
}

TEST(Forecast, AnInterruptedRunsPaceCountsMoreThanNeighboursAndLessThanAMeasurement) {
  CellTime paced = cell(1);
  paced.paced = 70;
  EXPECT_EQ(first({paced, cell(2, 10)})->seconds, 70);
  EXPECT_EQ(to_string(*first({paced})), "from the pace of its epochs");
  paced.measured = 60;
  EXPECT_EQ(first({paced})->seconds, 60);
  // A neighbour is scaled from what was measured alone.
  paced.measured.reset();
  EXPECT_EQ(first({cell(2), paced}), std::nullopt);
}

TEST(Forecast, NoRunOutlivesItsTimeout) {
  EXPECT_EQ(first({cell(1), cell(8, 100)}, {}, 300)->seconds, 300);
  EXPECT_EQ(first({cell(1)}, 500, 300)->seconds, 300);
}

TEST(Fits, LeavesAMarginOfAFewPercentAndNeverLessThanAQuarterOfAMinute) {
  const auto needed = [](const std::optional<Forecast>& forecast) {
    double left = 0;
    while (!fits(forecast, left, 1e6)) ++left;
    return left;
  };
  EXPECT_EQ(needed(Forecast{10}), 25);
  EXPECT_EQ(needed(Forecast{300}), 315);
  EXPECT_EQ(needed(Forecast{1000}), 1050);
  EXPECT_EQ(needed({}), 15);
}

TEST(Fits, AGuessIsTriedInAFreshAllocation) {
  const Forecast guess{500, Basis::scaled, 4};
  EXPECT_FALSE(fits(guess, 89, 100));
  EXPECT_TRUE(fits(guess, 90, 100));
  EXPECT_FALSE(fits(Forecast{500}, 100, 100));
  EXPECT_TRUE(fits(Forecast{20, Basis::scaled, 4}, 35, 100));
}

TEST(Fits, NeverSaysSoOfWhatIsKnownNotOfAGuess) {
  for (const Basis basis : {Basis::measured, Basis::paced, Basis::expected}) {
    EXPECT_TRUE(never_fits(Forecast{500, basis}, 514));
    EXPECT_FALSE(never_fits(Forecast{500, basis}, 525));
  }
  EXPECT_FALSE(never_fits(Forecast{500, Basis::scaled}, 100));
  EXPECT_FALSE(never_fits({}, 1));
}

}  // namespace
}  // namespace ddpsweep::schedule
