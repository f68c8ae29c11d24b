// The view on what a run's start costs, against numbers worked out by hand.
#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class StartTimeView : public ::testing::Test {
 protected:
  /// The next attempt on these slots, begun so many seconds after 10:00.
  std::int64_t start(std::int64_t run, int second, const std::vector<std::string>& slots) {
    const auto id = store_.next_attempt_id();
    auto start = start_of(id, run, static_cast<int>(slots.size()));
    start.started_at = fmt::format("2026-11-22T10:{:02}:{:02}.000Z", second / 60, second % 60);
    std::vector<Placement> placements;
    for (const auto& slot : slots) placements.push_back({static_cast<int>(placements.size()), "n", slot, "log", 0, 1});
    store_.start_attempt(start, placements);
    return id;
  }
  /// Of 6 s, 2 of them before the worker's zero and 2 of them of calibration; then two epochs of 5 s each.
  void train(std::int64_t attempt, int rank = 0) {
    store_.record_phase({attempt, rank, "spawn", 0, -2, 2.5});
    store_.record_phase({attempt, rank, "init", 0, 0.5, 1.5});
    store_.record_phase({attempt, rank, "calibrate", 0, 2, 2});
    for (const int epoch : {1, 2}) {
      store_.record_phase({attempt, rank, "train", epoch, -1 + 5.0 * epoch, 4});
      store_.record_phase({attempt, rank, "evaluate", epoch, 3 + 5.0 * epoch, 1});
    }
    store_.record_phase({attempt, rank, "finish", 0, 14, 1});
  }
  std::int64_t run(const std::string& sweep = "sweep") {
    const auto runs = store_.register_sweep(make_sweep({make_cell(fmt::format("e{}", ++cells_), 1)}, 1, sweep));
    return run_id(runs, 0);
  }
  std::vector<std::string> times() {
    return rows_of(file_,
                   "SELECT attempt_id, rank, spawn_to_first_step_seconds, calibration_seconds, "
                   "round(idle_before_seconds, 2) FROM start_time ORDER BY attempt_id, rank");
  }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
  Store store_{file_};
  int cells_ = 0;
};

TEST_F(StartTimeView, ASlotIsIdleFromOneAttemptsLastWorkToTheNextOnesFirstStep) {
  train(start(run(), 0, {"a"}));   // works from 4 s to 16 s
  train(start(run(), 20, {"a"}));  // from 24 s on
  EXPECT_THAT(times(), ElementsAre("1|0|6.0|2.0|", "2|0|6.0|2.0|8.0"));
}

TEST_F(StartTimeView, WithoutACalibrationTheFirstEpochIsTheFirstStep) {
  train(start(run(), 0, {"a"}));
  const auto second = start(run(), 20, {"a"});
  store_.record_phase({second, 0, "spawn", 0, -1, 1});
  store_.record_phase({second, 0, "train", 1, 0.5, 4});
  EXPECT_THAT(times(), ElementsAre("1|0|6.0|2.0|", "2|0|1.5|0.0|5.5"));
}

TEST_F(StartTimeView, EachSlotHasThePastOfItsOwn) {
  const auto both = start(run(), 0, {"a", "b"});
  train(both, 0);
  train(both, 1);
  train(start(run(), 30, {"b"}));
  const auto last = start(run(), 60, {"c", "a"});
  train(last, 0);
  train(last, 1);
  EXPECT_THAT(times(),
              ElementsAre("1|0|6.0|2.0|", "1|1|6.0|2.0|", "2|0|6.0|2.0|18.0", "3|0|6.0|2.0|", "3|1|6.0|2.0|48.0"));
}

TEST_F(StartTimeView, AnAttemptThatNeverTrainedWorkedOnNoSlot) {
  train(start(run(), 0, {"a"}));
  const auto failed = start(run(), 20, {"a"});
  store_.record_phase({failed, 0, "spawn", 0, -1, 1});
  train(start(run(), 40, {"a"}));
  EXPECT_THAT(times(), ElementsAre("1|0|6.0|2.0|", "3|0|6.0|2.0|28.0"));
}

TEST_F(StartTimeView, AnotherSweepIsNoPast) {
  train(start(run("first"), 0, {"a"}));
  train(start(run("second"), 20, {"a"}));
  EXPECT_THAT(times(), ElementsAre("1|0|6.0|2.0|", "2|0|6.0|2.0|"));
}

TEST_F(StartTimeView, WhatIsNotToldIsNotMadeUp) {
  const auto old = start(run(), 0, {"a"});
  store_.record_phase({old, 0, "train", 1, 2, 10});  // by a program that knew no spawn
  EXPECT_THAT(times(), IsEmpty());
  train(start(run(), 20, {"a"}));
  EXPECT_THAT(times(), ElementsAre("2|0|6.0|2.0|"));
}

}  // namespace
}  // namespace ddpsweep::store::testing
