// A cell's goals in the store, and the time to its target in the views, against numbers worked out by hand.
#include <gmock/gmock.h>

#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

class GoalsTest : public ::testing::Test {
 protected:
  void measure(std::optional<double> target, int repeats = 1) {
    auto cell = make_cell("a", 1, true);
    cell.goals.target_accuracy = target;
    runs_ = store_.register_sweep(make_sweep({cell}, repeats));
  }
  /// One epoch of 10 s for each accuracy, but for the first, which is warm-up and takes 99 s.
  void record(int repeat, const std::vector<double>& accuracies) {
    const auto id = store_.next_attempt_id();
    store_.start_attempt(start_of(id, run_id(runs_, 0, repeat)), {});
    for (int i = 0; i < static_cast<int>(accuracies.size()); ++i) {
      Epoch epoch = make_epoch(id, i + 1, i == 0 ? 99 : 10);
      epoch.accuracy = accuracies[i];
      store_.record_epoch(epoch);
    }
    AttemptEnd end;
    end.id = id;
    end.state = State::succeeded;
    end.verdict = Verdict{VerdictKind::valid, {}};
    store_.end_attempt(end);
  }
  std::vector<std::string> rows(const std::string& sql) { return rows_of(file_, sql); }
  std::string reported() { return rows("SELECT target_seconds, note FROM report_table").at(0); }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
  Store store_{file_};
  std::vector<RunStatus> runs_;
};

TEST_F(GoalsTest, AreThoseOfTheFileAsReadLastAndMakeNoOtherCell) {
  auto cell = make_cell("a", 1, true);
  cell.goals = {.min_accuracy = 0.8, .target_accuracy = 0.9};
  store_.register_sweep(make_sweep({cell}));
  EXPECT_THAT(rows("SELECT cell_id, min_accuracy, target_accuracy FROM cell"), ElementsAre("1|0.8|0.9"));
  cell.goals = {.min_accuracy = std::nullopt, .target_accuracy = 0.7};
  store_.register_sweep(make_sweep({cell}));
  EXPECT_THAT(rows("SELECT cell_id, min_accuracy, target_accuracy FROM cell"), ElementsAre("1||0.7"));
}

TEST_F(GoalsTest, TimeToTargetEndsWithTheFirstEpochThatReachedItAndCountsTheWarmUp) {
  measure(0.85);
  record(1, {0.80, 0.84, 0.85, 0.70, 0.90});
  EXPECT_THAT(rows("SELECT target_accuracy, target_epoch, target_seconds FROM run_summary"),
              ElementsAre("0.85|3|119.0"));
  EXPECT_EQ(reported(), "119.0|n=1");
}

TEST_F(GoalsTest, ATargetThatWasNeverReachedHasNoTimeAndTheNoteSaysSo) {
  measure(0.855);
  record(1, {0.80, 0.84, 0.85});
  EXPECT_THAT(rows("SELECT target_epoch, target_seconds FROM run_summary"), ElementsAre("|"));
  EXPECT_EQ(reported(), "|n=1; target of 85.5 % reached by 0 of 1 run");
}

TEST_F(GoalsTest, TheMedianTakesARunThatNeverGotThereForTheSlowest) {
  measure(0.85, 3);
  record(1, {0.80, 0.90});        // 109 s
  record(2, {0.80, 0.81});        // never
  record(3, {0.80, 0.81, 0.90});  // 119 s
  EXPECT_THAT(rows("SELECT targets_reached, target_seconds FROM cell_summary"), ElementsAre("2|119.0"));
  EXPECT_EQ(reported(), "119.0|target of 85.0 % reached by 2 of 3 runs");
}

TEST_F(GoalsTest, WithHalfOfTheRunsThereIsNoMedian) {
  measure(0.85, 2);
  record(1, {0.80, 0.90});
  record(2, {0.80, 0.81});
  EXPECT_THAT(rows("SELECT targets_reached, target_seconds FROM cell_summary"), ElementsAre("1|"));
  measure(0.81, 2);  // now both did
  EXPECT_THAT(rows("SELECT targets_reached, target_seconds FROM cell_summary"), ElementsAre("2|109.0"));
}

TEST_F(GoalsTest, WithoutATargetNothingIsSaidOfOne) {
  measure(std::nullopt);
  record(1, {0.80, 0.90});
  EXPECT_THAT(rows("SELECT target_accuracy, targets_reached, target_seconds FROM cell_summary"), ElementsAre("||"));
  EXPECT_THAT(reported(), Not(HasSubstr("target")));
  EXPECT_THAT(rows("SELECT target_cells FROM sweep_overview"), ElementsAre("0"));
  measure(0.5);
  EXPECT_THAT(rows("SELECT target_cells FROM sweep_overview"), ElementsAre("1"));
}

}  // namespace
}  // namespace ddpsweep::store::testing
