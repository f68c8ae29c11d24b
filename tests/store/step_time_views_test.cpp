// The views on where a step's time goes, against numbers worked out by hand.
#include <fmt/format.h>
#include <gmock/gmock.h>

#include "orchestrator/store/scaling_rows.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class StepTimeViews : public ::testing::Test {
 protected:
  void measure(std::vector<matrix::Cell> cells, int repeats = 1) {
    cells_ = cells;
    runs_ = store_.register_sweep(make_sweep(std::move(cells), repeats));
  }
  /// A step of compute_ms and of communication_ms of which half is hidden, the same on all ranks; one steady epoch of
  /// `seconds`.
  void attempt(std::size_t cell, double seconds, double compute_ms, double communication_ms, Try how = {},
               int repeat = 1) {
    how.world_size = cells_[cell].world_size;
    how.epoch_seconds = {99, seconds};
    how.calibrations.assign(how.world_size,
                            {20, compute_ms + communication_ms / 2, compute_ms, communication_ms, 1024, 2});
    record_try(store_, run_id(runs_, cell, repeat), how);
  }
  std::vector<std::string> rows(const std::string& sql) { return rows_of(file_, sql); }
  double number(const std::string& sql) { return number_of(file_, sql); }
  std::vector<std::string> claims() { return rows("SELECT state, tested, evidence FROM claim ORDER BY number"); }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
  Store store_{file_};
  std::vector<matrix::Cell> cells_;
  std::vector<RunStatus> runs_;
};

TEST_F(StepTimeViews, AStepTakesAsLongAsItsSlowestRank) {
  measure({make_cell("two", 2, true)});
  record_try(store_, run_id(runs_, 0),
             {.world_size = 2, .calibrations = {{20, 5, 3, 2, 1000, 2}, {20, 4.5, 4, 2.5, 1001, 3}}});
  EXPECT_THAT(rows("SELECT attempt_id, step_ms, compute_ms, communication_ms, exposed_ms, hidden_fraction, R, "
                   "reduced_bytes, buckets FROM step_time"),
              ElementsAre("1|5.0|4.0|2.5|1.0|0.6|1.6|1001|3"));
}

TEST_F(StepTimeViews, WhatOneRankCannotHaveIsNull) {
  measure({make_cell("one", 1, true)});
  attempt(0, 10, 4, 0);
  EXPECT_THAT(rows("SELECT compute_ms, communication_ms, exposed_ms, hidden_fraction, R FROM step_time"),
              ElementsAre("4.0||||"));
  EXPECT_THAT(
      rows("SELECT experiment, compute_ms, R, efficiency_without_overlap, overlap_gain, speedup FROM hypothesis"),
      ElementsAre("one|4.0||||1.0"));
}

TEST_F(StepTimeViews, NothingIsExposedWhereAWholeStepTookLessThanItsComputing) {
  measure({make_cell("two", 2, true)});
  record_try(store_, run_id(runs_, 0),
             {.world_size = 2, .calibrations = {{20, 3.9, 4, 2, 8, 1}, {20, 3.9, 4, 2, 8, 1}}});
  EXPECT_THAT(rows("SELECT exposed_ms, hidden_fraction FROM step_time"), ElementsAre("0.0|1.0"));
}

TEST_F(StepTimeViews, ReductionsThatCostAStepMoreThanTheyTakeAloneHideLessThanNothing) {
  measure({make_cell("two", 2, true)});
  record_try(store_, run_id(runs_, 0), {.world_size = 2, .calibrations = {{20, 7, 4, 2, 8, 1}, {20, 7, 4, 2, 8, 1}}});
  EXPECT_THAT(rows("SELECT exposed_ms, hidden_fraction FROM step_time"), ElementsAre("3.0|-0.5"));
}

TEST_F(StepTimeViews, AnAttemptCountsWhenAllItsRanksCalibrated) {
  measure({make_cell("two", 2, true)});
  record_try(store_, run_id(runs_, 0), {.world_size = 2, .calibrations = {{20, 5, 4, 2, 8, 1}}});
  EXPECT_THAT(rows("SELECT * FROM step_time"), IsEmpty());
}

TEST_F(StepTimeViews, OnlyTheCountedAttemptOfARunSpeaks) {
  measure({make_cell("one", 1, true), make_cell("two", 2)});
  attempt(1, 5, 1, 1);
  attempt(1, 5, 6, 2);
  attempt(1, 5, 9, 1, {.verdict = VerdictKind::invalid});
  EXPECT_THAT(rows("SELECT attempt_id, R FROM step_time"), ElementsAre("2|3.0"));
}

TEST_F(StepTimeViews, ACellIsTheMedianOfItsRunsBesideItsSpeedup) {
  measure({make_cell("one", 1, true), make_cell("four", 4)}, 3);
  for (int repeat = 1; repeat <= 3; ++repeat) {
    attempt(0, 12, 4, 0, {}, repeat);
    const double compute[] = {3, 8, 4}, communication[] = {9, 2, 1};
    attempt(1, 4, compute[repeat - 1], communication[repeat - 1], {}, repeat);
  }
  // Medians 4, 2 and 1; R = 4 / 2; without overlap 2 / 3, measured 12 / 4 / 4.
  EXPECT_THAT(rows("SELECT experiment, setup, world_size, runs, compute_ms, communication_ms, exposed_ms, R, speedup, "
                   "efficiency FROM hypothesis"),
              ElementsAre("one|small, 1 GPUs|1|3|4.0||||1.0|1.0", "four|small, 4 GPUs|4|3|4.0|2.0|1.0|2.0|3.0|0.75"));
  EXPECT_THAT(number("SELECT efficiency_without_overlap FROM hypothesis WHERE experiment = 'four'"),
              DoubleNear(2.0 / 3, 1e-12));
  EXPECT_THAT(number("SELECT overlap_gain FROM hypothesis WHERE experiment = 'four'"),
              DoubleNear(0.75 - 2.0 / 3, 1e-12));
}

TEST_F(StepTimeViews, WhatIsOutOfTheSpeedupIsOutOfTheHypothesis) {
  measure({make_cell("one", 1, true), make_cell("two", 2), make_cell("four", 4), make_cell("plain", 8)});
  attempt(0, 10, 4, 0);
  attempt(1, 5, 4, 1, {.verdict = VerdictKind::unaudited});
  attempt(2, 5, 4, 1, {.oversubscribed = true});
  record_try(store_, run_id(runs_, 3), {.world_size = 8});  // valid, and not calibrated
  EXPECT_THAT(rows("SELECT experiment FROM hypothesis"), ElementsAre("one"));
  EXPECT_THAT(claims(), ElementsAre("not tested|0|", "not tested|0|"));
}

TEST_F(StepTimeViews, TheNewestProvenanceSpeaksForACell) {
  measure({make_cell("one", 1, true), make_cell("two", 2)});
  attempt(0, 10, 4, 0, {.libraries = "2.10"});
  attempt(0, 10, 4, 0, {.libraries = "2.11"});
  attempt(1, 8, 4, 2, {.libraries = "2.10"});
  attempt(1, 5, 6, 2, {.libraries = "2.11"});
  EXPECT_THAT(rows("SELECT experiment, R, speedup FROM hypothesis ORDER BY world_size, speedup"),
              ElementsAre("one||1.0", "two|3.0|2.0"));
  EXPECT_THAT(claims(), ElementsAre("not tested|0|", "held|1|two (R 3.00, E 100.00 %)"));
}

TEST_F(StepTimeViews, AGainWithASmallRRefutesTheFirstClaim) {
  measure({make_cell("one", 1, true), make_cell("two", 2), make_cell("four", 4)});
  attempt(0, 12, 4, 0);
  attempt(1, 8, 4, 2);   // R 2, S 1.5
  attempt(2, 15, 4, 4);  // R 1, S 0.8: holds, and does not save the claim
  EXPECT_THAT(rows("SELECT sweep, number, text, state, tested, evidence FROM claim"),
              ElementsAre("sweep|1|S > 1 needs R >= 3|refuted|2|two (R 2.00, S 1.50x)",
                          "sweep|2|R >= 3 gives E >= 75 %|not tested|0|"));
}

TEST_F(StepTimeViews, TheFirstClaimHoldsWhenNoCellWithASmallRGains) {
  measure({make_cell("one", 1, true), make_cell("two", 2), make_cell("four", 4)});
  attempt(0, 12, 4, 0);
  attempt(1, 12, 4, 2);  // S is 1, which is no gain
  attempt(2, 15, 4, 4);
  EXPECT_THAT(claims(), ElementsAre("held|2|two (R 2.00, S 1.00x), four (R 1.00, S 0.80x)", "not tested|0|"));
}

TEST_F(StepTimeViews, TheSecondClaimIsAboutCellsWithALargeR) {
  measure({make_cell("one", 1, true), make_cell("two", 2), make_cell("four", 4)});
  attempt(0, 12, 6, 0);
  attempt(1, 8, 6, 2);  // R is 3, E exactly 75 %
  attempt(2, 4, 6, 1);  // R is 6, E 75 %
  EXPECT_THAT(claims(), ElementsAre("not tested|0|", "held|2|two (R 3.00, E 75.00 %), four (R 6.00, E 75.00 %)"));
  attempt(2, 5, 6, 1);  // the newest attempt counts: E 60 %
  EXPECT_THAT(claims(), ElementsAre("not tested|0|", "refuted|2|four (R 6.00, E 60.00 %)"));
}

TEST_F(StepTimeViews, AClaimIsTestedAgainstOneRankAlone) {
  measure({make_cell("one", 1, true), make_cell("two", 2), make_cell("four", 4)});
  attempt(1, 12, 4, 2);
  attempt(2, 8, 4, 2);
  EXPECT_THAT(rows("SELECT experiment, base_world_size, speedup, overlap_gain FROM hypothesis"),
              ElementsAre("two|2|1.0|", "four|2|1.5|"));
  EXPECT_THAT(claims(), ElementsAre("not tested|0|", "not tested|0|"));
}

TEST_F(StepTimeViews, OfManyCellsTheFirstFiveOfTheFileAreNamed) {
  std::vector<matrix::Cell> cells{make_cell("one", 1, true)};
  for (int i = 0; i < 8; ++i) cells.push_back(make_cell("c" + std::to_string(i), 2));
  measure(cells);
  attempt(0, 10, 4, 0);
  for (int i = 7; i >= 0; --i) attempt(i + 1, i == 2 ? 20 : 8, 4, 2);
  EXPECT_THAT(claims()[0],
              "refuted|8|c0 (R 2.00, S 1.25x), c1 (R 2.00, S 1.25x), c3 (R 2.00, S 1.25x), c4 (R 2.00, S 1.25x), "
              "c5 (R 2.00, S 1.25x) and 2 more");
}

TEST_F(StepTimeViews, EverySweepHasItsClaims) {
  store_.register_sweep(make_sweep({make_cell("a", 1, true)}, 1, "first"));
  measure({make_cell("one", 1, true), make_cell("two", 2)});
  attempt(0, 12, 4, 0);
  attempt(1, 8, 4, 2);
  EXPECT_THAT(rows("SELECT sweep, number, state FROM claim"),
              ElementsAre("first|1|not tested", "first|2|not tested", "sweep|1|refuted", "sweep|2|not tested"));
}

TEST_F(StepTimeViews, AnEpochsTimingIsThatOfItsSlowestRank) {
  measure({make_cell("two", 2, true)});
  store_.start_attempt(start_of(1, run_id(runs_, 0), 2), {});
  Epoch epoch = make_epoch(1, 1, 10, 2);
  epoch.ranks[0].train_seconds = 10;
  epoch.ranks[0].communication_wait_seconds = 4;
  epoch.ranks[0].step_p50_ms = 2.5;
  epoch.ranks[0].step_p95_ms = 9;
  epoch.ranks[0].peak_memory_bytes = 100;
  epoch.ranks[1].train_seconds = 10;
  epoch.ranks[1].communication_wait_seconds = 1.5;
  epoch.ranks[1].input_seconds = 0.5;
  epoch.ranks[1].step_p50_ms = 2.75;
  epoch.ranks[1].step_p95_ms = 3;
  epoch.ranks[1].peak_memory_bytes = 200;
  store_.record_epoch(epoch);
  EXPECT_THAT(rows("SELECT * FROM epoch_timing"), ElementsAre("1|1|2|2.75|9.0|2.5|4.0|1.0|200"));
}

TEST_F(StepTimeViews, ARunsTimingIsTheMeanOfItsSteadyEpochs) {
  measure({make_cell("two", 2, true), make_cell("three", 3)});
  for (const int id : {1, 2}) store_.start_attempt(start_of(id, run_id(runs_, id - 1), id + 1), {});
  for (const int epoch : {1, 2, 3}) {  // of attempts that run beside each other
    for (const int id : {2, 1}) store_.record_epoch(make_epoch(id, epoch, 10, id + 1));
  }
  for (const int id : {1, 2}) {
    AttemptEnd end;
    end.id = id;
    end.state = State::succeeded;
    end.ended_at = "2026-11-22T10:02:00.000Z";
    end.verdict = Verdict{VerdictKind::valid, {}};
    store_.end_attempt(end);
  }
  SQLite::Database database(file_.string(), SQLite::OPEN_READWRITE);
  database.exec(
      "UPDATE rank_epoch SET train_seconds = 10, communication_wait_seconds = 1 + rank * epoch, "
      "input_seconds = rank * 0.25 * epoch, peak_memory_bytes = 100 / epoch + rank");
  EXPECT_THAT(rows("SELECT * FROM run_timing ORDER BY attempt_id"), ElementsAre("1|2.5|0.625|101", "2|5.0|1.25|102"));
  Reader reader(file_);
  std::vector<std::string> read;
  for (const auto& run : run_rows(reader, "sweep")) {
    read.push_back(fmt::format("{}|{}|{}", *run.rank_skew_seconds, *run.input_seconds, *run.peak_memory_bytes));
  }
  EXPECT_THAT(read, ElementsAre("2.5|0.625|101", "5|1.25|102"));
  database.exec("UPDATE epoch SET warmup = 1");
  EXPECT_THAT(rows("SELECT rank_skew_seconds, peak_memory_bytes FROM run_timing"), ElementsAre("|101", "|102"));
  database.exec("DELETE FROM rank_epoch");
  EXPECT_THAT(rows("SELECT * FROM run_timing"), IsEmpty());
}

}  // namespace
}  // namespace ddpsweep::store::testing
