// The figures of a sweep that was measured: each CSV against questions of its own to the tables and views.
#include <fmt/format.h>
#include <gmock/gmock.h>

#include <algorithm>

#include "tests/publication/publication_testing.hpp"

namespace ddpsweep::publication::testing {
namespace {

using ::testing::HasSubstr;

class FigureDatabase : public ::testing::Test {
 protected:
  /// The numbers of a question's first column; NULL is left out.
  std::vector<double> ask(const std::string& sql) {
    std::vector<double> numbers;
    store_.reader->for_each(sql, [&](SQLite::Statement& row) {
      if (!row.getColumn(0).isNull()) numbers.push_back(row.getColumn(0).getDouble());
    });
    return numbers;
  }
  double median(const std::string& sql) { return report::median(ask(sql)).value(); }
  std::vector<Row> rows(const std::string& name) { return rows_of(named(figures_, name).csv); }

  /// All attempts of this sweep are valid and of one try, so none has to be chosen.
  static std::string attempts_of(const Row& row) {
    return fmt::format(
        "FROM attempt JOIN run USING (run_id) JOIN cell USING (cell_id) {{}} WHERE cell.experiment = '{}'",
        row.at("experiment").value());
  }
  static std::string each_attempt(const std::string& what, const Row& row, const std::string& join,
                                  const std::string& where = "") {
    return "SELECT " + what + " " + fmt::format(fmt::runtime(attempts_of(row)), join) + where +
           " GROUP BY attempt.attempt_id";
  }

  Restored store_{"gpu_scaling"};
  FigureData data_ = store_.data("exp041_046");
  std::vector<Figure> figures_ = figures_of(data_);
};

constexpr auto kEpochs = "JOIN epoch USING (attempt_id)";
constexpr auto kSteady = " AND warmup = 0";

TEST_F(FigureDatabase, HasAllFigures) { EXPECT_EQ(figures_.size(), 11u); }

TEST_F(FigureDatabase, EpochTimeAndThroughput) {
  const auto times = rows("epoch_time"), rates = rows("throughput");
  ASSERT_EQ(times.size(), 9u);
  ASSERT_EQ(rates.size(), 9u);
  for (std::size_t i = 0; i < times.size(); ++i) {
    const auto seconds = ask(each_attempt("avg(epoch_seconds)", times[i], kEpochs, kSteady));
    EXPECT_EQ(number(times[i], "runs"), seconds.size());
    EXPECT_DOUBLE_EQ(number(times[i], "epoch_seconds"), report::median(seconds).value());
    EXPECT_DOUBLE_EQ(number(times[i], "epoch_seconds_low"), *std::ranges::min_element(seconds));  // n = 6: all of them
    EXPECT_DOUBLE_EQ(number(times[i], "epoch_seconds_high"), *std::ranges::max_element(seconds));
    const auto per_second = ask(each_attempt("sum(samples) / sum(epoch_seconds)", rates[i], kEpochs, kSteady));
    EXPECT_DOUBLE_EQ(number(rates[i], "samples_per_second"), report::median(per_second).value());
    EXPECT_DOUBLE_EQ(number(rates[i], "samples_per_second_low"), *std::ranges::min_element(per_second));
  }
}

TEST_F(FigureDatabase, SpeedupAndEfficiency) {
  const auto speedups = rows("speedup"), efficiencies = rows("efficiency");
  ASSERT_EQ(speedups.size(), 9u);
  for (std::size_t i = 0; i < speedups.size(); ++i) {
    const auto where = fmt::format(" FROM speedup WHERE experiment = '{}'", *speedups[i].at("experiment"));
    EXPECT_EQ(number(speedups[i], "speedup"), ask("SELECT speedup" + where).at(0));
    EXPECT_EQ(number(efficiencies[i], "efficiency"), ask("SELECT efficiency" + where).at(0));
    EXPECT_EQ(number(speedups[i], "base_world_size"), 1);
  }
}

TEST_F(FigureDatabase, AccuracyByEpochAndTime) {
  for (const auto* name : {"accuracy_by_epoch", "accuracy_by_time"}) {
    const auto all = rows(name);
    ASSERT_EQ(all.size(),
              ask("SELECT DISTINCT 100 * cell_id + epoch FROM epoch JOIN attempt USING (attempt_id) JOIN run "
                  "USING (run_id)")
                  .size());
    for (const auto& row : all) {
      const auto of_epoch = " AND epoch.epoch = " + *row.at("epoch");
      EXPECT_DOUBLE_EQ(number(row, "accuracy"), median(each_attempt("epoch.accuracy", row, kEpochs, of_epoch)));
      const auto until = " AND epoch.epoch <= " + *row.at("epoch");
      EXPECT_DOUBLE_EQ(number(row, "training_seconds"),
                       median(each_attempt("sum(epoch_seconds)", row, kEpochs, until)));
    }
  }
}

TEST_F(FigureDatabase, StepTime) {
  const auto all = rows("step_time");
  ASSERT_EQ(all.size(), 9u);
  for (const auto& row : all) {
    const auto step = median(each_attempt("1000 * avg(epoch_seconds) / max(steps)", row, kEpochs, kSteady));
    EXPECT_NEAR(number(row, "step_ms"), step, 1e-9);
    EXPECT_DOUBLE_EQ(number(row, "compute_ms"),
                     median(each_attempt("max(compute_ms)", row, "JOIN calibration USING (attempt_id)")));
    if (number(row, "world_size") > 1) {
      EXPECT_DOUBLE_EQ(
          number(row, "exposed_communication_ms"),
          median(each_attempt("max(0, max(step_ms) - max(compute_ms))", row, "JOIN calibration USING (attempt_id)")));
    } else {
      EXPECT_EQ(row.at("exposed_communication_ms"), "0");
    }
    EXPECT_NEAR(number(row, "compute_ms") + number(row, "exposed_communication_ms") + number(row, "input_wait_ms") +
                    number(row, "rest_ms"),
                step, 1e-9);
  }
}

TEST_F(FigureDatabase, LostEfficiency) {
  const auto all = rows("lost_efficiency");
  ASSERT_EQ(all.size(), 6u);
  for (const auto& row : all) {
    const auto where = fmt::format(" FROM speedup WHERE experiment = '{}'", *row.at("experiment"));
    EXPECT_NEAR(number(row, "lost"), 1 - ask("SELECT efficiency" + where).at(0), 1e-12);
    EXPECT_NEAR(number(row, "exposed_communication") + number(row, "rank_skew") + number(row, "input_wait") +
                    number(row, "not_attributed"),
                number(row, "lost"), 1e-12);
  }
}

TEST_F(FigureDatabase, ComputeRatio) {
  const auto all = rows("compute_ratio");
  ASSERT_EQ(all.size(), ask("SELECT R FROM hypothesis WHERE R IS NOT NULL").size());
  for (const auto& row : all) {
    const auto where = fmt::format(" FROM hypothesis WHERE experiment = '{}'", *row.at("experiment"));
    EXPECT_DOUBLE_EQ(number(row, "R"), ask("SELECT R" + where).at(0));
    EXPECT_DOUBLE_EQ(number(row, "efficiency_without_overlap"), ask("SELECT efficiency_without_overlap" + where).at(0));
    EXPECT_EQ(number(row, "efficiency"), ask("SELECT efficiency" + where).at(0));
  }
}

TEST_F(FigureDatabase, RankSteps) {
  const auto all = rows("rank_steps");
  ASSERT_EQ(all.size(), 3 * (1 + 2 + 4));
  for (const auto& row : all) {
    const auto of_rank = fmt::format(" AND warmup = 0 AND rank_epoch.rank = {}", *row.at("rank"));
    const auto join = "JOIN epoch USING (attempt_id) JOIN rank_epoch USING (attempt_id, epoch)";
    EXPECT_NEAR(number(row, "step_p50_ms"), median(each_attempt("avg(step_p50_ms)", row, join, of_rank)), 1e-12);
    EXPECT_NEAR(number(row, "step_p95_ms"), median(each_attempt("avg(step_p95_ms)", row, join, of_rank)), 1e-12);
  }
}

TEST_F(FigureDatabase, Timeline) {
  const auto all = rows("timeline");
  ASSERT_EQ(all.size(), ask("SELECT attempt_id FROM placement").size());
  const auto moment = [](const std::string& column) {  // in milliseconds
    return "round(1000 * (strftime('%s', " + column + ") + strftime('%f', " + column + ") - strftime('%S', " + column +
           ")))";
  };
  for (const auto& row : all) {
    const auto begin = ask("SELECT (" + moment("started_at") + " - (SELECT min(" + moment("started_at") +
                           ") FROM attempt)) / 1000 FROM attempt WHERE attempt_id = " + *row.at("attempt_id"));
    EXPECT_NEAR(number(row, "begin_seconds"), begin.at(0), 0.0011);
    const auto wall = ask("SELECT wall_seconds FROM attempt WHERE attempt_id = " + *row.at("attempt_id"));
    EXPECT_NEAR(number(row, "end_seconds") - number(row, "begin_seconds"), wall.at(0), 1e-9);
    EXPECT_EQ(row.at("outcome"), "valid");
  }
}

TEST_F(FigureDatabase, CaptionsSayWhatCellsAreMarkedWith) {
  EXPECT_THAT(named(figures_, "accuracy_by_epoch").caption, HasSubstr("accuracy from random init"));
}

}  // namespace
}  // namespace ddpsweep::publication::testing
