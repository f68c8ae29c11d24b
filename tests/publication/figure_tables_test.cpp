// The numbers behind each figure, against some worked out by hand.
#include <gmock/gmock.h>

#include "tests/publication/publication_testing.hpp"

namespace ddpsweep::publication::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

const std::vector<Measured> kTwo{{"one", 1, {10, 12, 11}, "one"}, {"four", 4, {4, 2.75, 3}, "one"}};

TEST(FigureTables, AreThoseThatHaveSomethingToShow) {
  EXPECT_THAT(names_of(figures_of(data_of(kTwo))),
              ElementsAre("epoch_time", "speedup", "efficiency", "throughput", "accuracy_by_epoch", "accuracy_by_time",
                          "step_time", "lost_efficiency", "compute_ratio", "rank_steps"));
}

TEST(FigureTables, EpochTimeHasMediansWithTheirRange) {
  const auto rows = rows_of(epoch_time_figure(data_of(kTwo))->csv);
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[0].at("experiment"), "one");
  EXPECT_EQ(rows[1].at("world_size"), "4");
  EXPECT_EQ(rows[1].at("runs"), "3");
  EXPECT_EQ(rows[1].at("epoch_seconds"), "3");
  EXPECT_EQ(rows[1].at("epoch_seconds_low"), "2.75");
  EXPECT_EQ(rows[1].at("epoch_seconds_high"), "4");
  EXPECT_EQ(rows[1].at("spread"), "range");
  EXPECT_EQ(rows[1].at("series"), "small, bf16");
  EXPECT_EQ(rows[1].at("provenance_key"), "1a2b3c");
}

TEST(FigureTables, SpeedupAndEfficiencyNameTheirBase) {
  const auto figures = figures_of(data_of(kTwo));
  const auto speedups = rows_of(named(figures, "speedup").csv),
             efficiencies = rows_of(named(figures, "efficiency").csv);
  ASSERT_EQ(speedups.size(), 2u);
  EXPECT_EQ(speedups[0].at("speedup"), "1");
  EXPECT_EQ(speedups[0].at("speedup_low"), std::nullopt);
  EXPECT_DOUBLE_EQ(number(speedups[1], "speedup"), 11 / 3.0);
  EXPECT_DOUBLE_EQ(number(speedups[1], "speedup_low"), 10 / 4.0);
  EXPECT_DOUBLE_EQ(number(speedups[1], "speedup_high"), 12 / 2.75);
  EXPECT_EQ(speedups[1].at("base_experiment"), "one");
  EXPECT_DOUBLE_EQ(number(efficiencies[1], "efficiency"), 11 / 12.0);
  EXPECT_DOUBLE_EQ(number(efficiencies[1], "efficiency_low"), 10 / 16.0);
}

TEST(FigureTables, ThroughputHasTheRunsOwnRates) {
  const auto rows = rows_of(throughput_figure(data_of(kTwo))->csv);
  EXPECT_DOUBLE_EQ(number(rows[1], "samples_per_second"), 1000 / 3.0);
  EXPECT_DOUBLE_EQ(number(rows[1], "samples_per_second_low"), 1000 / 4.0);
  EXPECT_DOUBLE_EQ(number(rows[1], "samples_per_second_high"), 1000 / 2.75);
}

TEST(FigureTables, AccuracyHasTheSecondsUntilEachEpochEnds) {
  const auto rows = rows_of(accuracy_by_time_figure(data_of(kTwo))->csv);
  ASSERT_EQ(rows.size(), 4u);  // two epochs of two cells
  EXPECT_EQ(rows[2].at("epoch"), "1");
  EXPECT_EQ(rows[2].at("warmup"), "1");
  EXPECT_EQ(rows[2].at("n"), "3");
  EXPECT_EQ(rows[2].at("accuracy"), "0.8");
  EXPECT_EQ(rows[2].at("training_seconds"), "6");
  EXPECT_EQ(rows[3].at("training_seconds"), "9");
  EXPECT_EQ(rows[3].at("training_seconds_high"), "12");
  EXPECT_EQ(rows[3].at("accuracy"), "0.9");
}

TEST(FigureTables, SecondsAreNotKnownBehindAGap) {
  auto data = data_of({{"one", 1, {10}, "one"}});
  data.epochs[1].epoch = 3;
  EXPECT_EQ(rows_of(accuracy_by_epoch_figure(data)->csv).size(), 2u);
  EXPECT_EQ(rows_of(accuracy_by_epoch_figure(data)->csv)[1].at("training_seconds"), std::nullopt);
  EXPECT_EQ(rows_of(accuracy_by_time_figure(data)->csv).size(), 1u);
}

TEST(FigureTables, PartsOfAStepMakeTheStep) {
  const auto row = rows_of(step_time_figure(data_of(kTwo))->csv).at(1);
  EXPECT_EQ(row.at("step_ms"), "300");  // 3 s through 10 steps
  EXPECT_EQ(row.at("compute_ms"), "8");
  EXPECT_EQ(row.at("exposed_communication_ms"), "1");
  EXPECT_DOUBLE_EQ(number(row, "input_wait_ms"), 3);
  EXPECT_DOUBLE_EQ(number(row, "rest_ms"), 300 - 8 - 1 - 3);
  EXPECT_DOUBLE_EQ(number(row, "step_ms_low"), 275);
}

TEST(FigureTables, PartsOfALossMakeTheLoss) {
  const auto rows = rows_of(lost_efficiency_figure(data_of(kTwo))->csv);
  ASSERT_EQ(rows.size(), 1u);  // the base loses nothing to itself
  EXPECT_NEAR(number(rows[0], "lost"), 1 - 11 / 12.0, 1e-12);
  EXPECT_NEAR(number(rows[0], "exposed_communication"), 0.01 / 3, 1e-12);
  EXPECT_NEAR(number(rows[0], "rank_skew"), 0.02, 1e-12);
  EXPECT_NEAR(number(rows[0], "input_wait"), (0.03 - 0.11 / 4) / 3, 1e-12);
  EXPECT_NEAR(number(rows[0], "exposed_communication") + number(rows[0], "rank_skew") + number(rows[0], "input_wait") +
                  number(rows[0], "not_attributed"),
              number(rows[0], "lost"), 1e-12);
  EXPECT_NEAR(number(rows[0], "lost_low"), 1 - 12 / 2.75 / 4, 1e-12);
}

TEST(FigureTables, RatioIsBesideWhatTheoryMakesOfIt) {
  const auto row = rows_of(compute_ratio_figure(data_of(kTwo))->csv).at(0);
  EXPECT_EQ(row.at("R"), "4");
  EXPECT_EQ(row.at("efficiency_without_overlap"), "0.8");
  EXPECT_DOUBLE_EQ(number(row, "efficiency"), 11 / 12.0);
}

TEST(FigureTables, RanksAreOneByOne) {
  const auto rows = rows_of(rank_steps_figure(data_of(kTwo))->csv);
  ASSERT_EQ(rows.size(), 5u);
  EXPECT_EQ(rows[4].at("row"), "1");
  EXPECT_EQ(rows[4].at("rank"), "3");
  EXPECT_EQ(rows[4].at("n"), "3");
  EXPECT_EQ(rows[4].at("step_p50_ms"), "9");
  EXPECT_EQ(rows[4].at("step_p95_ms"), "10");
}

TEST(FigureTables, TimelineHasAllAttemptsAndSaysWhatItCannotDraw) {
  FigureData data{.overview = {.sweep = "sweep", .device = "gpu"}};
  data.timeline = {{1, "one", 1, 0, "node", "GPU-12345678-9", 0, 5.5, "succeeded", "valid"},
                   {2, "one", 1, 0, "node", "GPU-12345678-9", 6, 7, "failed", ""},
                   {3, "one", 1, 0, "node", "GPU-12345678-9", 8, std::nullopt, "running", ""},
                   {4, "old", 1, std::nullopt, "", "", 0, 1, "succeeded", "unaudited"}};
  const auto figure = *timeline_figure(data);
  const auto rows = rows_of(figure.csv);
  ASSERT_EQ(rows.size(), 4u);
  EXPECT_EQ(rows[0].at("outcome"), "valid");
  EXPECT_EQ(rows[0].at("end_seconds"), "5.5");
  EXPECT_EQ(rows[1].at("outcome"), "failed");
  EXPECT_EQ(rows[2].at("outcome"), "other");
  EXPECT_EQ(rows[2].at("end_seconds"), std::nullopt);
  EXPECT_EQ(rows[3].at("row"), std::nullopt);
  EXPECT_THAT(figure.caption, HasSubstr("1 of 4 attempts ran on no known slot"));
  EXPECT_THAT(figure.caption, HasSubstr("1 of 4 attempts have no known end"));
  EXPECT_THAT(figure.script, HasSubstr("GPU-12345678'"));
}

TEST(FigureTables, CaptionsSayHowOftenAndWhatBarsAre) {
  auto cells = kTwo;
  EXPECT_THAT(epoch_time_figure(data_of(cells))->caption, HasSubstr("n = 3 runs of each cell."));
  EXPECT_THAT(epoch_time_figure(data_of(cells))->caption, HasSubstr("the range that was seen"));
  cells[1].epoch_seconds = {1, 2, 3, 4, 5, 6};
  const auto mixed = epoch_time_figure(data_of(cells))->caption;
  EXPECT_THAT(mixed, HasSubstr("n = 3 runs of one; n = 6 runs of four."));
  EXPECT_THAT(mixed, HasSubstr("intervals of at least 95 % confidence, from 6 runs on"));
  cells[0].epoch_seconds = {1};
  EXPECT_THAT(epoch_time_figure(data_of(cells))->caption, HasSubstr("A point without a bar has no known spread."));
  EXPECT_THAT(epoch_time_figure(data_of(cells))->caption, HasSubstr("Fixed per-GPU batch; all: small, bf16."));
}

}  // namespace
}  // namespace ddpsweep::publication::testing
