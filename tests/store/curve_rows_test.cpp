// What figures ask of a store, where attempts failed, run still, or belong to a cell that is no longer in the file.
#include "orchestrator/store/curve_rows.hpp"

#include <gmock/gmock.h>

#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

class CurveRows : public ::testing::Test {
 protected:
  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
  Store store_{file_};
  std::vector<RunStatus> runs_ = store_.register_sweep(make_sweep({make_cell("one", 1, true), make_cell("two", 2)}, 2));
};

TEST_F(CurveRows, EpochsAreThoseOfCountedAttemptsInTheirOrder) {
  record_try(store_, run_id(runs_, 1), {.epoch_seconds = {9, 4}});
  record_try(store_, run_id(runs_, 0, 2), {.epoch_seconds = {9, 7}});
  record_try(store_, run_id(runs_, 0, 1), {.epoch_seconds = {9, 8}, .verdict = VerdictKind::invalid});
  record_try(store_, run_id(runs_, 0, 1), {.epoch_seconds = {9, 6}, .accuracy = 0.8});
  Reader reader(file_);
  const auto rows = epoch_rows(reader, "sweep");
  ASSERT_EQ(rows.size(), 6u);
  EXPECT_EQ(rows[0].repeat, 1);
  EXPECT_TRUE(rows[0].warmup);
  EXPECT_EQ(rows[1].epoch, 2);
  EXPECT_FALSE(rows[1].warmup);
  EXPECT_EQ(rows[1].epoch_seconds, 6);
  EXPECT_EQ(rows[1].accuracy, 0.8);
  EXPECT_EQ(rows[3].epoch_seconds, 7);
  EXPECT_EQ(rows[5].epoch_seconds, 4);
  EXPECT_LT(rows[3].key, rows[5].key);
  EXPECT_TRUE(epoch_rows(reader, "other").empty());
}

TEST_F(CurveRows, RatesAndStepsAreMeansOfSteadyEpochs) {
  record_try(store_, run_id(runs_, 0), {.epoch_seconds = {9, 4, 6}});
  SQLite::Database(file_.string(), SQLite::OPEN_READWRITE)
      .exec("UPDATE rank_epoch SET step_p50_ms = 10 * epoch, step_p95_ms = 11 * epoch");
  Reader reader(file_);
  const auto runs = run_rows(reader, "sweep");
  ASSERT_EQ(runs.size(), 1u);
  EXPECT_EQ(runs[0].samples_per_second, 2000.0 / 10);
  ASSERT_EQ(runs[0].rank_steps.size(), 1u);
  EXPECT_EQ(runs[0].rank_steps[0].p50_ms, 25);
  EXPECT_EQ(runs[0].rank_steps[0].p95_ms, 27.5);
}

TEST_F(CurveRows, TheTimelineHasEveryAttempt) {
  record_failure(store_, run_id(runs_, 0), State::failed, protocol::FailureClass::oom, "no memory");
  record_try(store_, run_id(runs_, 0), {.verdict = VerdictKind::unaudited});
  store_.start_attempt(start_of(store_.next_attempt_id(), run_id(runs_, 1)), {});
  SQLite::Database(file_.string(), SQLite::OPEN_READWRITE)
      .exec(
          "UPDATE attempt SET started_at = '2026-11-22T10:00:01.001Z' WHERE attempt_id = 2;"
          "UPDATE attempt SET wall_seconds = 3.25 WHERE attempt_id = 2;"
          "UPDATE cell SET in_file = 0 WHERE experiment = 'two';"
          "INSERT INTO placement VALUES (2, 0, 'node', 1, 'slot', NULL, 'log')");
  Reader reader(file_);
  const auto rows = timeline_rows(reader, "sweep");
  ASSERT_EQ(rows.size(), 3u);
  EXPECT_EQ(rows[0].state, "failed");
  EXPECT_EQ(rows[0].verdict, "");
  EXPECT_EQ(rows[0].begin_seconds, 0);
  EXPECT_EQ(rows[0].rank, std::nullopt);
  EXPECT_EQ(rows[1].verdict, "unaudited");
  EXPECT_EQ(rows[1].slot, "slot");
  EXPECT_DOUBLE_EQ(rows[1].begin_seconds, 1.001);
  EXPECT_DOUBLE_EQ(rows[1].end_seconds.value(), 4.251);
  EXPECT_EQ(rows[2].experiment, "two");
  EXPECT_EQ(rows[2].state, "running");
  EXPECT_EQ(rows[2].end_seconds, std::nullopt);
}

}  // namespace
}  // namespace ddpsweep::store::testing
