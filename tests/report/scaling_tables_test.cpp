// The sections intervals and efficiency, in every format and of every store.
#include <gmock/gmock.h>

#include <cmath>

#include "orchestrator/report/formats.hpp"
#include "orchestrator/report/sections.hpp"
#include "tests/store/measured_sweep.hpp"

namespace ddpsweep::report {
namespace {

using namespace store::testing;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

class ScalingTables : public MeasuredSweep {
 protected:
  Report read(Section section) {
    store::Reader reader(file_);
    return read_report(reader, section, std::nullopt);
  }
  SweepTable table(Section section) { return read(section).sweeps.at(0); }
  /// Every format of all sections on scaling; none of them may show what is no number.
  std::string everything() {
    std::string all;
    for (const Section section : {Section::intervals, Section::efficiency, Section::summary}) {
      for (const Format format : {Format::text, Format::markdown, Format::csv, Format::latex, Format::json}) {
        all += render(read(section), format);
      }
    }
    for (const char* bad : {" nan", ",nan", "-nan", "NaN", " inf ", ",inf", "-inf"})
      EXPECT_THAT(all, Not(HasSubstr(bad)));
    return all;
  }
};

TEST_F(ScalingTables, IntervalsAsPeopleReadThem) {
  measure({make_cell("one", 1, true), make_cell("four", 4)}, 6);
  attempts(0, {10.0, 10.1, 10.2, 10.3, 10.4, 10.5});
  attempts(1, {3.0, 3.1, 3.2, 3.3, 3.4, 3.5}, {.accuracy = 0.89});
  EXPECT_EQ(to_text(read(Section::intervals)),
            "sweep: how far the medians may be off, fixed per-GPU batch\n"
            "\n"
            "experiment  setup          runs  epoch_seconds  epoch_seconds_low  epoch_seconds_high  "
            "epoch_seconds_spread  samples_per_second  speedup  speedup_low  speedup_high  speedup_spread  difference  "
            "efficiency  accuracy  accuracy_difference  note\n"
            "----------  -----          ----  -------------  -----------------  ------------------  "
            "--------------------  ------------------  -------  -----------  ------------  --------------  ----------  "
            "----------  --------  -------------------  ----\n"
            "one         small, 1 GPUs     6         10.250             10.000              10.500  "
            "interval                              98   1.000x            -             -  base            -           "
            "  100.00 %   90.00 %                    -\n"
            "four        small, 4 GPUs     6          3.250              3.000               3.500  "
            "interval                             308   3.154x       2.917x        3.429x  interval        faster      "
            "   78.85 %   89.00 %         -1.00 points\n"
            "\n"
            "Base one: 10.250 s an epoch, 98 samples/s, without reducer: one rank makes no communicator\n"
            "Interval of epoch_seconds, n=6: from run 1 to run 6 by size, coverage 96.9 %\n"
            "Accuracy worse than the base's by more than 0.5 points: four\n");
}

TEST_F(ScalingTables, RangesAreNeverCalledIntervals) {
  measure({make_cell("two", 2, true), make_cell("four", 4)}, 3);
  attempts(0, {10.0, 10.1, 10.2});
  attempts(1, {6.0});
  const auto shown = table(Section::intervals);
  EXPECT_EQ(shown.rows[0]["epoch_seconds_spread"], "range");
  EXPECT_EQ(shown.rows[1]["epoch_seconds_spread"], "n=1");
  EXPECT_EQ(shown.rows[1]["speedup_spread"], "range");
  EXPECT_EQ(shown.rows[1]["coverage"], nullptr);
  EXPECT_EQ(shown.rows[1]["difference"], nullptr);
  EXPECT_THAT(shown.lines, Contains("One run (n=1), differences of a few percent may be chance: four"));
  EXPECT_THAT(shown.lines, Contains(AllOf(HasSubstr("A range is what was seen"), HasSubstr(": two, four"))));
  EXPECT_THAT(shown.lines, Contains(HasSubstr("with reducer: its 2 ranks reduce, too")));
}

TEST_F(ScalingTables, PartsOfAnEpochAddUpAsShown) {
  measure({make_cell("one", 1, true), make_cell("two", 2), make_cell("four", 4)});
  attempts(0, {10});
  attempts(1, {7.77}, {.calibrations = std::vector(2, protocol::Calibration{20, 5.2345, 4, 2, 1024, 2})});
  attempts(2, {3.33});
  const auto shown = table(Section::efficiency);
  ASSERT_EQ(shown.rows.size(), 2u);
  for (const auto& row : shown.rows) {
    double sum = row.at("efficiency").get<double>();
    for (const char* part : {"exposed_communication", "rank_skew", "input_wait", "not_attributed"}) {
      if (!row.at(part).is_null()) sum += row.at(part).get<double>();
    }
    EXPECT_NEAR(sum, 1, 1e-12);
  }
  EXPECT_EQ(shown.rows[1].at("exposed_communication"), nullptr);
  EXPECT_THAT(shown.lines, Contains(AllOf(HasSubstr("four"), HasSubstr("communication was not measured"))));
}

TEST_F(ScalingTables, AStoreWithoutSweeps) { EXPECT_THAT(everything(), HasSubstr("The store has no sweep yet")); }

TEST_F(ScalingTables, OneCell) {
  measure({make_cell("one", 1, true)});
  attempts(0, {10});
  EXPECT_THAT(everything(), AllOf(HasSubstr("Base one: 10.000 s"), HasSubstr("No cell has a valid figure beside")));
}

TEST_F(ScalingTables, NoBaseline) {
  measure({make_cell("one", 1, true), make_cell("two", 2), make_cell("four", 4)});
  attempts(1, {10});
  attempts(2, {6});
  EXPECT_THAT(everything(), AllOf(HasSubstr("base is two (world size 2)"), HasSubstr("Base two: 10.000 s")));
}

TEST_F(ScalingTables, OneValidRepeatOfThree) {
  measure({make_cell("one", 1, true), make_cell("two", 2)}, 3);
  attempts(0, {10});
  attempts(1, {6});
  EXPECT_THAT(everything(), AllOf(HasSubstr("1 of 3 repeats"), HasSubstr("n=1"), Not(HasSubstr("no difference"))));
}

TEST_F(ScalingTables, WhatIsHeldFixedIsNeverMixed) {
  auto global = make_cell("global_2", 2, false, "global"), global_base = make_cell("global_1", 1, true, "global");
  global.settings["batch"] = global_base.settings["batch"] = {{"global", 64}};
  measure({make_cell("one", 1, true), global_base, make_cell("two", 2), global});
  for (const std::size_t cell : {0, 1, 2, 3}) attempts(cell, {10.0 - static_cast<double>(cell)});
  const auto tables = read(Section::summary).sweeps;
  ASSERT_EQ(tables.size(), 2u);
  EXPECT_THAT(tables[0].title, HasSubstr("fixed per-GPU batch"));
  EXPECT_EQ(tables[0].rows[1]["experiment"], "two");
  EXPECT_DOUBLE_EQ(tables[0].rows[1]["ideal"].get<double>(), 2);
  EXPECT_THAT(tables[1].title, HasSubstr("fixed global batch"));
  EXPECT_EQ(tables[1].rows[1]["experiment"], "global_2");
  EXPECT_DOUBLE_EQ(tables[1].rows[1]["ideal"].get<double>(), 2);
  EXPECT_EQ(tables[1].facts["batch_mode"], "global");
}

TEST_F(ScalingTables, SummarySaysWhichAccuracyIsWorse) {
  measure({make_cell("one", 1, true), make_cell("two", 2), make_cell("four", 4)});
  attempts(0, {10}, {.accuracy = 0.9});
  attempts(1, {6}, {.accuracy = 0.896});
  attempts(2, {6}, {.accuracy = 0.89});
  const auto rows = table(Section::summary).rows;
  EXPECT_THAT(rows[1]["note"].get<std::string>(), Not(HasSubstr("worse")));
  EXPECT_THAT(rows[2]["note"].get<std::string>(), HasSubstr("accuracy worse than the base's by more than 0.5 points"));
  EXPECT_EQ(rows[0]["verdict"], "valid");
  EXPECT_EQ(rows[0]["nodes"], nullptr);
}

TEST_F(ScalingTables, OnlyFailures) {
  measure({make_cell("one", 1, true), make_cell("two", 2)});
  for (const std::size_t cell : {0, 1})
    record_failure(store_, run_id(runs_, cell), store::State::failed, protocol::FailureClass::oom, "out of memory");
  EXPECT_THAT(everything(), AllOf(HasSubstr("failed (oom): out of memory"), Not(HasSubstr("Base"))));
}

TEST_F(ScalingTables, UnauditedOnly) {
  measure({make_cell("one", 1, true), make_cell("two", 2)});
  attempts(0, {10}, {.verdict = store::VerdictKind::unaudited});
  attempts(1, {6}, {.verdict = store::VerdictKind::unaudited});
  EXPECT_THAT(everything(), AllOf(HasSubstr("† unaudited"), Not(HasSubstr("Base"))));
}

TEST_F(ScalingTables, AnEpochOfNoTime) {
  measure({make_cell("one", 1, true), make_cell("two", 2), make_cell("four", 4)}, 6);
  attempts(0, {0, 0, 0, 0, 0, 0});
  attempts(1, {5, 5, 5, 5, 5, 5});
  attempts(2, {0, 1, 1, 1, 1, 1});
  everything();
}

TEST_F(ScalingTables, PrecisionsAreFamiliesOfTheirOwn) {
  measure({make_cell("fp32_1", 1, true, "fp32"), make_cell("fp32_2", 2, false, "fp32"),
           make_cell("bf16_1", 1, true, "bf16"), make_cell("bf16_2", 2, false, "bf16")});
  for (std::size_t cell = 0; cell < 4; ++cell) attempts(cell, {10.0 - 2.0 * static_cast<double>(cell)});
  const auto rows = table(Section::intervals).rows;
  EXPECT_EQ(rows[1]["base_experiment"], "fp32_1");
  EXPECT_EQ(rows[3]["base_experiment"], "bf16_1");
  EXPECT_DOUBLE_EQ(rows[3]["speedup"].get<double>(), 1.5);
  everything();
}

}  // namespace
}  // namespace ddpsweep::report
