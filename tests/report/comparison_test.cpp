#include "orchestrator/report/comparison.hpp"

#include <gmock/gmock.h>

#include "orchestrator/report/comparison_table.hpp"
#include "orchestrator/report/formats.hpp"

namespace ddpsweep::report {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// Runs of one cell, repeat after repeat.
std::vector<store::MeasuredRun> runs(const std::string& experiment, const std::vector<double>& seconds) {
  std::vector<store::MeasuredRun> made;
  for (const double one : seconds) {
    store::MeasuredRun run{.sweep = "s", .experiment = experiment, .setup = "a setup", .cell_key = "key " + experiment};
    run.repeat = static_cast<int>(made.size()) + 1;
    run.attempt_id = run.repeat;
    run.provenance = {.program_version = "1.0",
                      .git_hash = "abc",
                      .numerics_version = 1,
                      .libraries = {{"torch", "2"}},
                      .data_fingerprint = "d",
                      .device_model = "H200",
                      .isolation = "serial",
                      .worker_program = "w"};
    run.nodes = {"n0"};
    run.epoch_seconds = one;
    made.push_back(run);
  }
  return made;
}

const std::vector<double> kSix{1.00, 1.01, 1.02, 0.99, 0.98, 1.00};

std::vector<double> times(double factor) {
  auto seconds = kSix;
  for (double& one : seconds) one *= factor;
  return seconds;
}

template <class Change>
std::vector<store::MeasuredRun> changed(std::vector<store::MeasuredRun> all, Change&& change) {
  for (auto& run : all) change(run);
  return all;
}

/// Why the one cell is refused.
std::string refusal(const std::vector<store::MeasuredRun>& a, const std::vector<store::MeasuredRun>& b) {
  const auto made = compare({"A", a}, {"B", b});
  EXPECT_THAT(made.cells, IsEmpty());
  EXPECT_THAT(made.refused, SizeIs(1));
  return made.refused.empty() ? "" : made.refused[0].reason;
}

TEST(Compare, TellsTheRatioOfMediansWithItsIntervalAndWhatTheSidesDoNotShare) {
  const auto after = changed(runs("x", times(1.1)), [](auto& run) { run.provenance.git_hash = "def"; });
  const auto made = compare({"A", runs("x", kSix)}, {"B", after});
  ASSERT_THAT(made.cells, SizeIs(1));
  const auto& cell = made.cells[0];
  EXPECT_DOUBLE_EQ(cell.seconds_a, 1.0);
  EXPECT_DOUBLE_EQ(cell.ratio, 1.1);
  EXPECT_EQ(cell.spread.kind, SpreadKind::interval);
  EXPECT_LT(cell.spread.low, 1.1);
  EXPECT_GT(cell.spread.high, 1.1);
  EXPECT_EQ(conclusion(cell), "slower by 10.0 %");
  EXPECT_TRUE(is_slower_by(cell, 0.05));
  EXPECT_FALSE(is_slower_by(cell, 0.11));
  EXPECT_THAT(made.differences, ElementsAre("program: 1.0 (abc) against 1.0 (def)"));
  EXPECT_THAT(made.refused, IsEmpty());
}

TEST(Compare, SaysNoDifferenceOnlyOfAnIntervalThatHolds1) {
  const auto conclude = [](const std::vector<double>& a, const std::vector<double>& b) {
    return conclusion(compare({"A", runs("x", a)}, {"B", runs("x", b)}).cells.at(0));
  };
  EXPECT_EQ(conclude(kSix, times(1.001)), "no difference");
  EXPECT_EQ(conclude(kSix, times(0.9)), "faster by 10.0 %");
  EXPECT_EQ(conclude({1, 1.1}, {1.02, 1.12}), "slower by 1.9 %, which may be chance: the ranges overlap");
  EXPECT_EQ(conclude({1, 1.01}, {2, 2.02}), "slower by 100.0 %, as far as so few runs show");
  EXPECT_EQ(conclude({1}, {1}), "faster by 0.0 %, of one run each: may be chance");
}

TEST(Compare, ADifferenceThatMayBeChanceFailsNothingWhereThereAreEnoughRunsToKnow) {
  const std::vector<double> wide{1, 2, 1.5, 1.2, 1.9, 1.4};
  auto later = wide;
  for (double& one : later) one *= 1.1;
  const auto made = compare({"A", runs("x", wide)}, {"B", runs("x", later)});
  EXPECT_GT(made.cells.at(0).ratio, 1.05);
  EXPECT_FALSE(fails(made, 0.05));
  EXPECT_TRUE(fails(compare({"A", runs("x", {1})}, {"B", runs("x", {1.1})}), 0.05));
}

TEST(Compare, TheLatestValidAttemptOfARunCounts) {
  auto again = runs("x", kSix);
  auto first = runs("x", times(5));
  auto unaudited = changed(runs("x", times(7)), [](auto& run) { run.verdict = store::VerdictKind::unaudited; });
  first.insert(first.end(), again.begin(), again.end());
  first.insert(first.end(), unaudited.begin(), unaudited.end());
  EXPECT_DOUBLE_EQ(compare({"A", first}, {"B", runs("x", kSix)}).cells.at(0).ratio, 1.0);
}

TEST(Compare, RefusesWhatNoRatioMayMixAndSaysWhy) {
  const auto a = runs("x", kSix);
  const auto with = [&](auto&& change) { return refusal(a, changed(a, change)); };
  EXPECT_EQ(with([](auto& run) { run.provenance.data_fingerprint = "e"; }), "not the same data: d and e");
  EXPECT_EQ(with([](auto& run) { run.provenance.weights_fingerprint = "w"; }),
            "not the same weights: not recorded and w");
  EXPECT_EQ(with([](auto& run) { run.provenance.isolation = "gpu"; }), "not the same isolation: serial and gpu");
  EXPECT_EQ(with([](auto& run) { run.verdict = store::VerdictKind::unaudited; }),
            "B has runs whose work was not audited");
  EXPECT_EQ(with([](auto& run) { run.oversubscribed = true; }), "B has runs on crowded cores");
  EXPECT_EQ(with([](auto& run) {
              if (run.repeat == 2) run.provenance.device_model = "H100";
            }),
            "B has runs of more than one GPU or CPU model: H100, H200");
  EXPECT_EQ(with([](auto& run) { run.epoch_seconds = 0; }), "has epochs that took no time at all");
}

TEST(Compare, ACellOfOneSideAloneIsNamedAndFailsOnlyWhenBLacksIt) {
  auto both = runs("x", kSix);
  const auto more = runs("y", kSix);
  const auto x = both;
  both.insert(both.end(), more.begin(), more.end());
  const auto lacks = compare({"A", both}, {"B", x});
  ASSERT_THAT(lacks.refused, SizeIs(1));
  EXPECT_EQ(lacks.refused[0].reason, "not measured in B");
  EXPECT_TRUE(fails(lacks, 1));
  const auto adds = compare({"A", x}, {"B", both});
  ASSERT_THAT(adds.refused, SizeIs(1));
  EXPECT_EQ(adds.refused[0].reason, "not measured in A");
  EXPECT_FALSE(fails(adds, 1));
}

TEST(ComparisonReport, ShowsTheCellsWhatDiffersAndWhatFailed) {
  const auto made = compare({"a.db", runs("x", kSix)}, {"b.db", runs("x", times(1.1))});
  const auto report = comparison_report("a.db", "b.db", made, 0.05);
  const auto text = to_text(report);
  EXPECT_THAT(text, HasSubstr("b.db (B) against a.db (A): B's epoch seconds over A's"));
  EXPECT_THAT(text, HasSubstr("1.100x"));
  EXPECT_THAT(text, HasSubstr("6 / 6"));
  EXPECT_THAT(text,
              HasSubstr("FAILED: of 1 cells of A, B is slower by more than 5 % in 1, and cannot be compared in 0"));
  for (const auto format : {Format::markdown, Format::csv, Format::latex, Format::json}) {
    EXPECT_THAT(render(report, format), HasSubstr("slower by 10.0"));
  }
}

}  // namespace
}  // namespace ddpsweep::report
