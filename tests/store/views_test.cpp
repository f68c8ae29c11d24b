// The views against numbers worked out by hand.
#include <gmock/gmock.h>

#include <cmath>

#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class Views : public ::testing::Test {
 protected:
  void measure(std::vector<matrix::Cell> cells, int repeats = 1) {
    runs_ = store_.register_sweep(make_sweep(std::move(cells), repeats));
  }
  std::int64_t run(std::size_t cell, int repeat = 1) const { return run_id(runs_, cell, repeat); }
  std::vector<std::string> rows(const std::string& sql) { return rows_of(file_, sql); }
  double number(const std::string& sql) { return number_of(file_, sql); }
  std::string note(const std::string& experiment) {
    return rows("SELECT note FROM report_table WHERE experiment = '" + experiment + "'").at(0);
  }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
  Store store_{file_};
  std::vector<RunStatus> runs_;
};

TEST_F(Views, SteadyEpochsLeaveOutTheWarmUp) {
  measure({make_cell("a", 1, true)});
  record_try(store_, run(0), {.epoch_seconds = {99, 10, 12}});
  EXPECT_THAT(
      rows("SELECT experiment, epoch, epoch_seconds, samples, samples_per_second FROM steady_epoch ORDER BY epoch"),
      ElementsAre("a|2|10.0|1000|100.0", "a|3|12.0|1000|83.3333333333333"));
}

TEST_F(Views, ACellIsTheMedianOverRunsOfTheMeanOfSteadyEpochs) {
  measure({make_cell("a", 1, true)}, 3);
  record_try(store_, run(0, 1), {.epoch_seconds = {99, 10, 12}, .accuracy = 0.90});  // mean 11
  record_try(store_, run(0, 2), {.epoch_seconds = {1, 20, 30}, .accuracy = 0.80});   // mean 25
  record_try(store_, run(0, 3), {.epoch_seconds = {50, 14, 14}, .accuracy = 0.85});  // mean 14
  EXPECT_THAT(rows("SELECT runs, steady_epochs, epoch_seconds, epoch_seconds_min, epoch_seconds_max, accuracy, "
                   "steps_per_epoch FROM cell_summary"),
              ElementsAre("3|6|14.0|11.0|25.0|0.85|16"));
  // 2000 rows in 22, 50 and 28 seconds.
  EXPECT_THAT(number("SELECT samples_per_second FROM cell_summary"), DoubleNear(2000.0 / 28, 1e-9));
}

TEST_F(Views, TheMedianOfAnEvenCountIsTheMeanOfTheMiddleTwo) {
  measure({make_cell("a", 1, true), make_cell("b", 2)}, 4);
  const double means[] = {40, 10, 30, 20};
  for (int repeat = 1; repeat <= 4; ++repeat) {
    record_try(store_, run(0, repeat), {.epoch_seconds = {99, means[repeat - 1]}, .accuracy = 0.1 * repeat});
  }
  record_try(store_, run(1, 1), {.epoch_seconds = {99, 8}});
  record_try(store_, run(1, 2), {.epoch_seconds = {99, 9}});
  EXPECT_DOUBLE_EQ(number("SELECT epoch_seconds FROM cell_summary WHERE experiment = 'a'"), 25);
  EXPECT_DOUBLE_EQ(number("SELECT accuracy FROM cell_summary WHERE experiment = 'a'"), 0.25);
  EXPECT_DOUBLE_EQ(number("SELECT epoch_seconds FROM cell_summary WHERE experiment = 'b'"), 8.5);
}

TEST_F(Views, AccuracyIsThatOfTheLastEpochEvenWhenAnEarlierOneWasBetter) {
  measure({make_cell("a", 1, true)});
  store_.start_attempt(start_of(1, run(0)), {});
  Epoch good = make_epoch(1, 1), last = make_epoch(1, 2);
  good.accuracy = 0.95;
  last.accuracy = 0.60;
  store_.record_epoch(good);
  store_.record_epoch(last);
  AttemptEnd end;
  end.id = 1;
  end.state = State::succeeded;
  end.ended_at = "2026-11-22T10:02:00.000Z";
  end.verdict = Verdict{VerdictKind::valid, {}};
  store_.end_attempt(end);
  EXPECT_DOUBLE_EQ(number("SELECT accuracy FROM report_table"), 0.60);
}

TEST_F(Views, ARunCountsOnceWithItsLatestValidAttempt) {
  measure({make_cell("a", 1, true)});
  record_try(store_, run(0), {.epoch_seconds = {99, 50}});
  record_try(store_, run(0), {.epoch_seconds = {99, 30}});
  record_try(store_, run(0), {.epoch_seconds = {99, 1}, .verdict = VerdictKind::unaudited});
  record_try(store_, run(0), {.epoch_seconds = {99, 2}, .verdict = VerdictKind::invalid});
  record_failure(store_, run(0), State::failed, protocol::FailureClass::crash, "signal 9");
  EXPECT_THAT(rows("SELECT runs, epoch_seconds, verdict FROM cell_summary"), ElementsAre("1|30.0|valid"));
}

TEST_F(Views, SpeedupAndEfficiencyAgainstTheBaseline) {
  measure({make_cell("one", 1, true), make_cell("four", 4), make_cell("two", 2)});
  record_try(store_, run(0), {.epoch_seconds = {99, 12}});
  record_try(store_, run(1), {.epoch_seconds = {99, 4}});
  record_try(store_, run(2), {.epoch_seconds = {99, 8}});
  EXPECT_THAT(rows("SELECT experiment, speedup, efficiency, base_experiment FROM speedup ORDER BY world_size"),
              ElementsAre("one|1.0|1.0|one", "two|1.5|0.75|one", "four|3.0|0.75|one"));
  EXPECT_THAT(
      rows("SELECT experiment, epoch_seconds, speedup, efficiency, runs, global_batch, steps_per_epoch, note "
           "FROM report_table"),
      ElementsAre("one|12.0|1.0|1.0|1|32|16|n=1", "four|4.0|3.0|0.75|1|128|16|n=1", "two|8.0|1.5|0.75|1|64|16|n=1"));
}

TEST_F(Views, FamiliesAreComparedWithTheirOwnBaseline) {
  measure({make_cell("s1", 1, true, "small"), make_cell("s4", 4, false, "small"), make_cell("m1", 1, true, "medium"),
           make_cell("m4", 4, false, "medium")});
  for (std::size_t cell = 0; cell < 4; ++cell) {
    const double seconds[] = {10, 20, 100, 50};
    record_try(store_, run(cell), {.epoch_seconds = {99, seconds[cell]}});
  }
  EXPECT_THAT(rows("SELECT experiment, speedup, base_experiment FROM speedup ORDER BY cell_id"),
              ElementsAre("s1|1.0|s1", "s4|0.5|s1", "m1|1.0|m1", "m4|2.0|m1"));
}

TEST_F(Views, WithoutItsBaselineTheSmallestMeasuredWorldSizeIsTheBaseAndTheNoteSaysSo) {
  measure({make_cell("one", 1, true), make_cell("eight", 8), make_cell("two", 2)});
  record_failure(store_, run(0), State::failed, protocol::FailureClass::oom, "out of memory");
  record_try(store_, run(1), {.epoch_seconds = {99, 5}});
  record_try(store_, run(2), {.epoch_seconds = {99, 10}});
  EXPECT_THAT(rows("SELECT experiment, speedup, efficiency, base_is_baseline FROM speedup ORDER BY world_size"),
              ElementsAre("two|1.0|1.0|0", "eight|2.0|0.5|0"));
  EXPECT_THAT(note("eight"), HasSubstr("base is two (world size 2), the smallest measured: the baseline has no valid"));
  EXPECT_EQ(note("one"), "failed (oom): out of memory");
}

TEST_F(Views, ProvenancesAreNeverMixed) {
  measure({make_cell("one", 1, true), make_cell("two", 2)}, 2);
  record_try(store_, run(0, 1), {.epoch_seconds = {99, 10}, .libraries = "2.10"});
  record_try(store_, run(0, 2), {.epoch_seconds = {99, 30}, .libraries = "2.11"});
  record_try(store_, run(1, 1), {.epoch_seconds = {99, 5}, .libraries = "2.11"});
  EXPECT_THAT(rows("SELECT experiment, runs, epoch_seconds FROM cell_summary ORDER BY epoch_seconds"),
              ElementsAre("two|1|5.0", "one|1|10.0", "one|1|30.0"));
  EXPECT_DOUBLE_EQ(number("SELECT speedup FROM speedup WHERE experiment = 'two'"), 6);  // 30 / 5, not 10 / 5
  EXPECT_THAT(rows("SELECT epoch_seconds, speedup, note FROM report_table WHERE experiment = 'one'"),
              ElementsAre("10.0|1.0|1 of 2 repeats; not comparable with two, differs in: libraries",
                          "30.0|1.0|1 of 2 repeats"));
}

TEST_F(Views, ABaselineOfAnotherProvenanceIsNoBase) {
  measure({make_cell("one", 1, true), make_cell("two", 2)});
  record_try(store_, run(0), {.epoch_seconds = {99, 10}, .libraries = "2.10"});
  record_try(store_, run(1), {.epoch_seconds = {99, 5}, .libraries = "2.11"});
  EXPECT_THAT(rows("SELECT speedup, base_experiment FROM speedup WHERE experiment = 'two'"), ElementsAre("1.0|two"));
  EXPECT_THAT(note("two"), HasSubstr("the baseline has no valid run"));
  EXPECT_THAT(note("one"), HasSubstr("not comparable with two, differs in: libraries"));
}

TEST_F(Views, EveryFigureOfAMarkedCellSaysSoFirst) {
  auto random = make_cell("random", 1, true), untried = make_cell("untried", 2);
  random.remark = untried.remark = "accuracy from random init; rows x 11";
  measure({random, untried, make_cell("plain", 1, true, "other")}, 2);
  record_try(store_, run(0), {.verdict = VerdictKind::unaudited});
  record_try(store_, run(2));
  EXPECT_EQ(note("random"),
            "accuracy from random init; rows x 11; † unaudited, left out of speedup: not judged; 1 of 2 repeats");
  EXPECT_EQ(note("untried"), "planned: not run yet");  // it has no figure
  EXPECT_EQ(note("plain"), "1 of 2 repeats");
  for (const std::string view : {"steady_epoch", "run_summary", "cell_summary", "cell_with_base", "cell_comparison"}) {
    EXPECT_THAT(rows("SELECT DISTINCT remark FROM " + view + " WHERE accuracy IS NOT NULL ORDER BY remark"),
                ElementsAre("", random.remark))
        << view;
  }
  EXPECT_THAT(rows("SELECT remark FROM report_table"), ElementsAre(random.remark, untried.remark, ""));
}

TEST_F(Views, ARemarkIsTheOneThatTheFileGivesTheCellNow) {
  auto cell = make_cell("a", 1, true);
  cell.remark = "rows x 2";
  measure({cell});
  cell.remark.clear();
  measure({cell});
  EXPECT_THAT(rows("SELECT remark FROM cell"), ElementsAre(""));
}

TEST_F(Views, OtherWeightsAreAnotherProvenanceAndNoBase) {
  measure({make_cell("one", 1, true), make_cell("two", 2), make_cell("kin", 1, true, "other")}, 2);
  record_try(store_, run(0), {.epoch_seconds = {99, 10}, .weights_fingerprint = "00000000000000aa"});
  record_try(store_, run(1), {.epoch_seconds = {99, 5}, .weights_fingerprint = "00000000000000bb"});
  record_try(store_, run(2));  // another family begins with weights of its own, here random ones
  EXPECT_THAT(rows("SELECT speedup, base_experiment FROM speedup WHERE experiment = 'two'"), ElementsAre("1.0|two"));
  EXPECT_THAT(rows("SELECT experiment, differs FROM cell_comparison ORDER BY cell_id"),
              ElementsAre("one| weights_fingerprint", "two|", "kin|"));
  EXPECT_THAT(note("one"), HasSubstr("differs in: weights_fingerprint"));
  record_try(store_, run(0, 2), {.epoch_seconds = {99, 20}, .weights_fingerprint = "00000000000000bb"});
  EXPECT_THAT(rows("SELECT speedup, base_experiment FROM speedup WHERE experiment = 'two'"), ElementsAre("4.0|one"));
}

TEST_F(Views, UnauditedFiguresAreMarkedAndHaveNoSpeedup) {
  measure({make_cell("one", 1, true), make_cell("two", 2)});
  record_try(store_, run(0), {.epoch_seconds = {99, 10}});
  record_try(store_, run(1),
             {.epoch_seconds = {99, 5},
              .verdict = VerdictKind::unaudited,
              .findings = {{"work_audit", "the marks are missing", true}}});
  EXPECT_THAT(rows("SELECT experiment FROM speedup"), ElementsAre("one"));
  EXPECT_THAT(rows("SELECT epoch_seconds, speedup, efficiency, note FROM report_table WHERE experiment = 'two'"),
              ElementsAre("5.0|||† unaudited, left out of speedup: work_audit: the marks are missing; n=1"));
}

TEST_F(Views, OversubscribedFiguresAreFlaggedNeverMixedAndHaveNoSpeedup) {
  measure({make_cell("one", 1, true), make_cell("two", 2)}, 2);
  record_try(store_, run(0, 1), {.epoch_seconds = {99, 10}});
  record_try(store_, run(0, 2), {.epoch_seconds = {99, 90}, .oversubscribed = true});
  record_try(store_, run(1, 1), {.epoch_seconds = {99, 70}, .oversubscribed = true});
  EXPECT_THAT(rows("SELECT experiment, oversubscribed, epoch_seconds FROM cell_summary ORDER BY epoch_seconds"),
              ElementsAre("one|0|10.0", "two|1|70.0", "one|1|90.0"));
  EXPECT_THAT(rows("SELECT experiment FROM speedup"), ElementsAre("one"));
  EXPECT_THAT(rows("SELECT epoch_seconds, note FROM report_table WHERE experiment = 'one'"),
              ElementsAre("10.0|1 of 2 repeats"));
  EXPECT_THAT(rows("SELECT epoch_seconds, speedup, note FROM report_table WHERE experiment = 'two'"),
              ElementsAre("70.0||oversubscribed: more ranks than cores, left out of speedup; 1 of 2 repeats"));
}

TEST_F(Views, EveryCellHasARowThatSaysWhyItHasNoFigure) {
  auto impossible = make_cell("impossible", 8);
  impossible.infeasible = "too large";
  measure({make_cell("planned", 1, true), make_cell("running", 2), make_cell("hung", 3), make_cell("slow", 4),
           make_cell("cut", 5), make_cell("wrong", 6), impossible});
  store_.start_attempt(start_of(store_.next_attempt_id(), run(1)), {});
  record_failure(store_, run(2), State::failed, protocol::FailureClass::hang, "no step for 60 s\nin epoch 2");
  record_failure(store_, run(3), State::timed_out, std::nullopt, "longer than 45m");
  record_failure(store_, run(4), State::interrupted, std::nullopt, "");
  record_try(store_, run(5),
             {.verdict = VerdictKind::invalid,
              .findings = {{"exclusive_devices", "not known", true}, {"work_audit", "rank 1 did no work", false}}});
  EXPECT_THAT(rows("SELECT experiment, runs, epoch_seconds, note FROM report_table"),
              ElementsAre("planned|0||planned: not run yet", "running|0||running",
                          "hung|0||failed (hang): no step for 60 s in epoch 2", "slow|0||timed out: longer than 45m",
                          "cut|0||interrupted", "wrong|0||invalid: work_audit: rank 1 did no work",
                          "impossible|0||infeasible: too large"));
  EXPECT_THAT(rows("SELECT cells, infeasible_cells, running_cells, valid_cells, batch_mode FROM sweep_overview"),
              ElementsAre("7|1|1|0|per_gpu"));
}

TEST_F(Views, AValidFigureSaysWhatIsNotKnownAboutIt) {
  measure({make_cell("a", 1, true)});
  record_try(store_, run(0), {.findings = {{"exclusive_devices", "not known", true}}});
  EXPECT_EQ(note("a"), "n=1; not known: exclusive_devices");
}

TEST_F(Views, AFullyMeasuredCellNeedsNoNote) {
  measure({make_cell("a", 1, true)}, 2);
  record_try(store_, run(0, 1));
  record_try(store_, run(0, 2));
  EXPECT_EQ(note("a"), "");
}

TEST_F(Views, TheReportIsRoundedAndTheSpeedupIsNot) {
  measure({make_cell("one", 1, true), make_cell("three", 3)});
  record_try(store_, run(0), {.epoch_seconds = {99, 10}, .accuracy = 0.82131578});
  record_try(store_, run(1), {.epoch_seconds = {99, 7}});
  EXPECT_THAT(number("SELECT efficiency FROM speedup WHERE experiment = 'three'"), DoubleNear(10.0 / 7 / 3, 1e-12));
  EXPECT_THAT(rows("SELECT speedup, efficiency FROM report_table WHERE experiment = 'three'"),
              ElementsAre("1.429|0.4762"));
  EXPECT_THAT(rows("SELECT accuracy FROM report_table WHERE experiment = 'one'"), ElementsAre("0.8213"));
}

TEST_F(Views, SweepsOfOneStoreStandApart) {
  auto first = store_.register_sweep(make_sweep({make_cell("a", 1, true)}, 1, "first"));
  auto second = store_.register_sweep(make_sweep({make_cell("a", 1), make_cell("b", 2)}, 1, "second"));
  record_try(store_, run_id(first, 0), {.epoch_seconds = {99, 10}});
  record_try(store_, run_id(second, 1), {.epoch_seconds = {99, 5}});
  EXPECT_THAT(rows("SELECT sweep, experiment, speedup FROM report_table"),
              ElementsAre("first|a|1.0", "second|a|", "second|b|1.0"));
}

TEST_F(Views, APowerCapIsNotedWithTheClockThatWasLeft) {
  measure({make_cell("a", 2, true), make_cell("b", 2), make_cell("c", 2)}, 2);
  const auto use = [&](std::int64_t attempt, int rank, std::int64_t capped, std::optional<double> clock) {
    store_.record_device_use({.attempt_id = attempt,
                              .rank = rank,
                              .samples = 60,
                              .idle_samples = 10,
                              .sm_clock_mhz = clock,
                              .power_cap_samples = capped});
  };
  const auto first = record_try(store_, run(0, 1)), second = record_try(store_, run(0, 2));
  use(first, 0, 50, 1700);
  use(first, 1, 10, 1604.6);
  use(second, 0, 20, 1900);
  use(second, 1, 0, std::nullopt);
  EXPECT_EQ(note("a"), "power cap in 40 % of samples, lowest median clock 1605 MHz");
  EXPECT_THAT(rows("SELECT busy_samples, power_cap_samples, sm_clock_mhz FROM run_summary ORDER BY repeat"),
              ElementsAre("100|60|1604.6", "100|20|1900.0"));
  const auto seldom = record_try(store_, run(1, 1)), never = record_try(store_, run(2, 1));
  use(seldom, 0, 0, std::nullopt);
  use(seldom, 1, 1, std::nullopt);
  for (int i = 2; i < 10; ++i) use(seldom, i, 0, std::nullopt);
  use(never, 0, 0, 1980);
  EXPECT_EQ(note("b"), "1 of 2 repeats; power cap in under 1 % of samples");
  EXPECT_EQ(note("c"), "1 of 2 repeats");
}

TEST_F(Views, ARunThatWasTriedMoreThanOnceSaysWhichAttemptCountsAndHowTheOthersEnded) {
  measure({make_cell("a", 1, true)});
  record_failure(store_, run(0), State::failed, protocol::FailureClass::crash, "why");
  record_try(store_, run(0));
  EXPECT_EQ(note("a"), "n=1; valid at the 2nd attempt (before it: crash)");
  record_try(store_, run(0), {.verdict = VerdictKind::invalid});
  record_failure(store_, run(0), State::timed_out, {}, "why");
  EXPECT_EQ(note("a"), "n=1; valid at the 2nd attempt (before it: crash; after it: invalid, timed_out)");
  EXPECT_THAT(rows("SELECT number, earlier, later, is_told FROM attempt_story"),
              ElementsAre("2|crash|invalid, timed_out|1"));
}

TEST_F(Views, TheLatestValidAttemptCountsAndTheOlderOneIsTold) {
  measure({make_cell("a", 1, true)});
  record_try(store_, run(0), {.epoch_seconds = {99, 10}});
  record_try(store_, run(0), {.epoch_seconds = {99, 20}});
  EXPECT_THAT(rows("SELECT epoch_seconds, runs, note FROM report_table"),
              ElementsAre("20.0|1|n=1; valid at the 2nd attempt (before it: valid)"));
}

TEST_F(Views, AnInterruptionIsNoneOfAReadersConcern) {
  measure({make_cell("a", 1, true)});
  record_failure(store_, run(0), State::interrupted, {}, "why");
  record_try(store_, run(0));
  EXPECT_EQ(note("a"), "n=1");
}

TEST_F(Views, OfManyRunsThatWereTriedAgainThreeAreTold) {
  measure({make_cell("a", 1, true)}, 5);
  for (int repeat = 1; repeat <= 5; ++repeat) {
    record_failure(store_, run(0, repeat), State::failed, protocol::FailureClass::hang, "why");
    record_try(store_, run(0, repeat));
  }
  EXPECT_THAT(note("a"), ::testing::StartsWith("run 1 valid at the 2nd attempt (before it: hang); run 2 "));
  EXPECT_THAT(note("a"), ::testing::EndsWith("run 3 valid at the 2nd attempt (before it: hang); and 2 more such runs"));
}

}  // namespace
}  // namespace ddpsweep::store::testing
