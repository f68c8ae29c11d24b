// The model of scaling against the views that it must agree with, and in stores where something is missing.
#include "orchestrator/report/scaling.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "orchestrator/store/report_rows.hpp"
#include "tests/store/measured_sweep.hpp"

namespace ddpsweep::report {
namespace {

using namespace store::testing;
using store::Reader;
using ::testing::HasSubstr;

class Scaling : public MeasuredSweep {
 protected:
  std::vector<ScaledCell> cells() {
    Reader reader(file_);
    return scaling(figure_rows(reader, "sweep"), run_rows(reader, "sweep"));
  }
  double number(const std::string& sql) { return number_of(file_, sql); }
};

TEST_F(Scaling, SixRunsOfACellAndItsBaseHaveIntervals) {
  measure({make_cell("one", 1, true), make_cell("four", 4)}, 6);
  attempts(0, {10.0, 10.1, 10.2, 10.3, 10.4, 10.5}, {.accuracy = 0.9});
  attempts(1, {3.0, 3.1, 3.2, 3.3, 3.4, 3.5}, {.accuracy = 0.89});
  const auto all = cells();
  ASSERT_EQ(all.size(), 2u);
  EXPECT_EQ(all[0].epoch_seconds.kind, SpreadKind::interval);
  EXPECT_DOUBLE_EQ(all[0].epoch_seconds.low, 10.0);
  EXPECT_DOUBLE_EQ(all[0].epoch_seconds.high, 10.5);
  EXPECT_NEAR(all[0].median_ranks->coverage, 0.96875, 1e-12);
  EXPECT_TRUE(all[0].is_base);
  EXPECT_EQ(all[0].speedup.kind, SpreadKind::none);
  EXPECT_EQ(all[1].base, 0u);
  EXPECT_EQ(all[1].speedup.kind, SpreadKind::interval);
  EXPECT_TRUE(all[1].speedup.holds(*all[1].figure.speedup));
  EXPECT_EQ(all[1].difference, Difference::faster);
  EXPECT_NEAR(*all[1].accuracy_difference, -0.01, 1e-12);
  EXPECT_TRUE(all[1].accuracy_is_worse);
  const double S = 10.25 / 3.25;
  EXPECT_NEAR(*all[1].serial_fraction, (1 / S - 0.25) / 0.75, 1e-12);
}

TEST_F(Scaling, NoDifferenceIsSaidOfIntervalsAlone) {
  measure({make_cell("one", 1, true), make_cell("same", 2), make_cell("slow", 4), make_cell("few", 8)}, 6);
  attempts(0, {10.0, 10.1, 10.2, 10.3, 10.4, 10.5});
  attempts(1, {10.1, 10.2, 10.2, 10.3, 10.4, 10.4});
  attempts(2, {12.0, 12.1, 12.2, 12.3, 12.4, 12.5});
  attempts(3, {10.1, 10.2, 10.2, 10.3, 10.4});
  const auto all = cells();
  EXPECT_EQ(all[1].difference, Difference::none);
  EXPECT_EQ(all[2].difference, Difference::slower);
  EXPECT_EQ(all[3].difference, Difference::unknown);
  EXPECT_EQ(all[3].speedup.kind, SpreadKind::range);
  EXPECT_DOUBLE_EQ(all[3].speedup.low, 10.0 / 10.4);
  EXPECT_DOUBLE_EQ(all[3].speedup.high, 10.5 / 10.1);
}

TEST_F(Scaling, AgreesWithTheViews) {
  measure({make_cell("one", 1, true), make_cell("two", 2), make_cell("four", 4)}, 7);
  attempts(0, {10.7, 10.1, 11.2, 10.3, 10.4, 10.5}, {.accuracy = 0.8});
  attempts(1, {5.9, 5.2, 5.4, 5.8, 5.3}, {.accuracy = 0.79});
  attempts(2, {3.3, 2.9, 3.0, 3.1, 3.2, 2.8, 3.6},
           {.calibrations = std::vector(4, protocol::Calibration{20, 5, 4, 2, 8, 1})});
  Reader reader(file_);
  const auto runs = store::run_rows(reader, "sweep");
  for (const auto& cell : cells()) {
    std::vector<double> seconds, base_seconds;
    for (const auto& run : runs) {
      if (run.key == cell.figure.key) seconds.push_back(run.epoch_seconds);
      if (run.key.cell_id == cells()[*cell.base].figure.key.cell_id) base_seconds.push_back(run.epoch_seconds);
    }
    const auto of = [&](const std::string& column, const std::string& view) {
      return number(fmt::format("SELECT {} FROM {} WHERE experiment = '{}'", column, view, cell.figure.experiment));
    };
    EXPECT_DOUBLE_EQ(*median(seconds), of("epoch_seconds", "cell_summary"));
    EXPECT_DOUBLE_EQ(*cell.figure.epoch_seconds, of("epoch_seconds", "cell_summary"));
    EXPECT_DOUBLE_EQ(*median(base_seconds) / *median(seconds), of("speedup", "speedup"));
    EXPECT_DOUBLE_EQ(*cell.figure.speedup, of("speedup", "speedup"));
    EXPECT_DOUBLE_EQ(*cell.figure.efficiency, of("efficiency", "speedup"));
    EXPECT_NEAR(*cell.figure.speedup, of("speedup", "report_table"), 0.0005);
    EXPECT_NEAR(*cell.figure.accuracy, of("accuracy", "report_table"), 0.00005);
    if (!cell.compute_to_communication) continue;
    EXPECT_DOUBLE_EQ(*cell.compute_to_communication, of("R", "hypothesis"));
    EXPECT_DOUBLE_EQ(*cell.exposed_ms, of("exposed_ms", "hypothesis"));
  }
  EXPECT_DOUBLE_EQ(*cells()[2].exposed_ms, 1);
  EXPECT_EQ(cells()[1].exposed_ms, std::nullopt);
  EXPECT_EQ(cells()[0].exposed_ms, 0);
}

TEST_F(Scaling, HalfAPointIsNotWorse) {
  measure({make_cell("one", 1, true), make_cell("two", 2), make_cell("four", 4)});
  attempts(0, {10}, {.accuracy = 0.805});
  attempts(1, {5}, {.accuracy = 0.8});
  attempts(2, {3}, {.accuracy = 0.7999});
  const auto all = cells();
  EXPECT_FALSE(all[1].accuracy_is_worse);
  EXPECT_TRUE(all[2].accuracy_is_worse);
  EXPECT_EQ(all[2].speedup.kind, SpreadKind::none);  // one run each
}

TEST_F(Scaling, OneValidRepeatOfThree) {
  measure({make_cell("one", 1, true), make_cell("two", 2)}, 3);
  attempts(0, {10, 11, 12});
  attempts(1, {5});
  record_failure(store_, run_id(runs_, 1, 2), store::State::failed, protocol::FailureClass::oom, "out of memory");
  const auto all = cells();
  EXPECT_EQ(all[1].figure.runs, 1);
  EXPECT_THAT(all[1].figure.note, HasSubstr("1 of 3 repeats"));
  EXPECT_EQ(all[1].epoch_seconds.kind, SpreadKind::none);
  EXPECT_EQ(all[1].speedup.kind, SpreadKind::range);
  EXPECT_DOUBLE_EQ(all[1].speedup.high, 2.4);
}

TEST_F(Scaling, WithoutItsBaselineTheSmallestWorldSizeIsTheBase) {
  measure({make_cell("one", 1, true), make_cell("two", 2), make_cell("eight", 8)});
  record_failure(store_, run_id(runs_, 0), store::State::failed, protocol::FailureClass::oom, "out of memory");
  attempts(1, {10});
  attempts(2, {4});
  const auto all = cells();
  EXPECT_EQ(all[0].figure.grade, 0);
  EXPECT_EQ(all[0].base, std::nullopt);
  EXPECT_EQ(all[0].figure.note, "failed (oom): out of memory");
  EXPECT_TRUE(all[1].is_base);
  EXPECT_EQ(all[2].base, 1u);
  EXPECT_NEAR(*all[2].serial_fraction, (0.4 - 0.25) / 0.75, 1e-12);  // four times the devices
}

TEST_F(Scaling, ProvenancesAreNeverMixed) {
  measure({make_cell("one", 1, true), make_cell("two", 2)}, 2);
  record_try(store_, run_id(runs_, 0, 1), {.epoch_seconds = {99, 10}, .libraries = "2.10"});
  record_try(store_, run_id(runs_, 0, 2), {.epoch_seconds = {99, 30}, .libraries = "2.11"});
  record_try(store_, run_id(runs_, 1, 1), {.epoch_seconds = {99, 5}, .libraries = "2.11"});
  const auto all = cells();
  ASSERT_EQ(all.size(), 3u);
  ASSERT_TRUE(all[2].base);
  EXPECT_DOUBLE_EQ(*all[2].figure.speedup, 6);
  EXPECT_DOUBLE_EQ(*all[*all[2].base].figure.epoch_seconds, 30);
}

TEST_F(Scaling, UnauditedFiguresAreComparedWithNothing) {
  measure({make_cell("one", 1, true), make_cell("two", 2)}, 6);
  attempts(0, {10, 10, 10, 10, 10, 10}, {.verdict = store::VerdictKind::unaudited});
  attempts(1, {5, 5, 5, 5, 5, 5}, {.verdict = store::VerdictKind::unaudited});
  for (const auto& cell : cells()) {
    EXPECT_EQ(cell.figure.grade, 3);
    EXPECT_EQ(cell.epoch_seconds.kind, SpreadKind::interval);
    EXPECT_EQ(cell.base, std::nullopt);
    EXPECT_EQ(cell.difference, Difference::unknown);
  }
}

TEST_F(Scaling, AnEpochOfNoTimeHasNoRatio) {
  measure({make_cell("one", 1, true), make_cell("two", 2), make_cell("four", 4)});
  attempts(0, {0});
  attempts(1, {5});
  attempts(2, {0});
  for (const auto& cell : cells()) {
    EXPECT_EQ(cell.base, std::nullopt);
    EXPECT_EQ(cell.serial_fraction, std::nullopt);
  }
}

}  // namespace
}  // namespace ddpsweep::report
