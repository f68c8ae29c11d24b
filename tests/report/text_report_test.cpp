#include "orchestrator/report/formats.hpp"

#include <gmock/gmock.h>
#include <stdio.h>

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "common/errors.hpp"
#include "orchestrator/report/sections.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::report {
namespace {

using namespace store::testing;
using store::Reader;
using store::Store;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

std::vector<std::string> report_cells(const store::Json& row) {
  std::vector<std::string> cells;
  for (const Column& column : columns_of(Section::speedup)) cells.push_back(shown(column, row));
  return cells;
}

class TextReport : public ::testing::Test {
 protected:
  /// A sweep with one cell of each kind.
  void fill() {
    Store store(file_);
    auto impossible = make_cell("impossible", 64);
    impossible.infeasible = "64 GPUs wanted, 8 are here";
    const auto runs =
        store.register_sweep(make_sweep({make_cell("one", 1, true), make_cell("four", 4), make_cell("eight", 8),
                                         make_cell("lost", 16), make_cell("crowded", 32), impossible}));
    record_try(store, run_id(runs, 0), {.epoch_seconds = {99, 12.3456}, .accuracy = 0.8213});
    record_try(store, run_id(runs, 1),
               {.epoch_seconds = {99, 4.1},
                .accuracy = 0.82,
                .world_size = 4,
                .calibrations = std::vector(4, protocol::Calibration{20, 5, 4, 2, 1024, 2})});
    record_try(store, run_id(runs, 2), {.epoch_seconds = {99, 3}, .verdict = store::VerdictKind::unaudited});
    record_failure(store, run_id(runs, 3), store::State::failed, protocol::FailureClass::agent_lost,
                   "agent 1 is silent");
    record_try(store, run_id(runs, 4), {.epoch_seconds = {99, 30}, .oversubscribed = true});
  }
  std::string text(const std::optional<std::string>& sweep = std::nullopt, Section section = Section::speedup) {
    Reader reader(file_);
    return to_text(read_report(reader, section, sweep));
  }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
};

TEST_F(TextReport, ShowsEveryCellWithItsFigureOrTheReason) {
  fill();
  EXPECT_EQ(text(),
            "sweep: fixed per-GPU batch, 6 cells, one repeat each (n=1: differences of a few percent may be chance)\n"
            "\n"
            "experiment  setup           epoch_seconds  speedup  efficiency  accuracy  runs  global_batch  "
            "steps_per_epoch  note\n"
            "----------  -----           -------------  -------  ----------  --------  ----  ------------  "
            "---------------  ----\n"
            "one         small, 1 GPUs          12.346   1.000x    100.00 %   82.13 %     1            32  "
            "             16  n=1\n"
            "four        small, 4 GPUs           4.100   3.011x     75.28 %   82.00 %     1           128  "
            "             16  n=1\n"
            "eight       small, 8 GPUs           3.000        -           -   90.00 %     1           256  "
            "             16  † unaudited, left out of speedup: not judged; n=1\n"
            "lost        small, 16 GPUs              -        -           -         -     0           512  "
            "              -  failed (agent_lost): agent 1 is silent\n"
            "crowded     small, 32 GPUs         30.000        -           -   90.00 %     1          1024  "
            "             16  oversubscribed: more ranks than cores, left out of speedup; n=1\n"
            "impossible  small, 64 GPUs              -        -           -         -     0          2048  "
            "              -  infeasible: 64 GPUs wanted, 8 are here\n");
}

TEST_F(TextReport, TitleSaysWhatIsHeldFixedAndHowOftenItWasRepeated) {
  store::SweepOverview sweep{.sweep = "s", .repeats = 3, .cells = 1, .batch_mode = "global", .device = "gpu"};
  const auto title = [&] { return speedup_table(sweep, store::Json::array()).title; };
  EXPECT_EQ(title(), "s: fixed global batch, 1 cell, 3 repeats each (medians)");
  sweep.batch_mode = "per_gpu";
  sweep.device = "cpu";
  EXPECT_THAT(title(), HasSubstr("fixed per-rank batch"));
  sweep.batch_mode = "mixed";
  EXPECT_THAT(title(), HasSubstr("in some cells"));
  sweep.sweep = "two\nlines";
  EXPECT_THAT(title(), StartsWith("two lines: "));
}

TEST_F(TextReport, TheHypothesisIsReadFromTheStore) {
  fill();
  EXPECT_THAT(text(std::nullopt, Section::hypothesis),
              AllOf(StartsWith("sweep: where a step's time goes, fixed per-GPU batch (medians over runs)\n"),
                    HasSubstr("\nfour        small, 4 GPUs       4.000             2.000       1.000  2.00  "),
                    HasSubstr("\nS > 1 needs R >= 3: refuted by four (R 2.00, S 3.01x)\n"
                              "R >= 3 gives E >= 75 %: not tested: no cell could refute it\n")));
}

TEST_F(TextReport, AMissingStoreIsTheUsersErrorAndSaysWhatToDo) {
  try {
    text();
    FAIL();
  } catch (const ConfigError& error) {
    EXPECT_THAT(error.what(), AllOf(HasSubstr("there is no store"), HasSubstr("ddpsweep run"), HasSubstr("--store")));
  }
}

TEST_F(TextReport, AnEmptyStoreSaysSo) {
  { Store store(file_); }
  EXPECT_THAT(text(), HasSubstr("no sweep yet"));
}

TEST_F(TextReport, AFileThatIsNoStoreIsRefused) {
  FILE* file = ::fopen(file_.c_str(), "w");
  ::fputs("this is a text of some length, and certainly no database of SQLite's", file);
  ::fclose(file);
  EXPECT_THROW(text(), EnvironmentError);
}

TEST_F(TextReport, ShowsAllSweepsOrTheOneAskedFor) {
  {
    Store store(file_);
    store.register_sweep(make_sweep({make_cell("a", 1)}, 1, "first"));
    store.register_sweep(make_sweep({make_cell("b", 1)}, 1, "second"));
  }
  EXPECT_THAT(text(), AllOf(HasSubstr("first:"), HasSubstr("second:")));
  EXPECT_THAT(text("second"), AllOf(Not(HasSubstr("first:")), HasSubstr("second:")));
  try {
    text("third");
    FAIL();
  } catch (const ConfigError& error) {
    EXPECT_THAT(error.what(), HasSubstr("there is no sweep 'third'; the store has: first, second"));
  }
}

TEST_F(TextReport, CanBeReadWhileAWriterHoldsTheStore) {
  fill();
  Store writer(file_);
  EXPECT_THAT(text(), HasSubstr("3.011x"));
  writer.heartbeat();
}

/// Python's sqlite3 reads every view, and what it reads of report_table is what the report shows.
TEST_F(TextReport, PythonReadsTheSameCells) {
  fill();
  const std::string command = "python3 " DDPSWEEP_SOURCE_DIR "/tests/report/read_views.py '" + file_.string() + "'";
  FILE* pipe = ::popen(command.c_str(), "r");
  ASSERT_NE(pipe, nullptr);
  std::string output;
  for (char buffer[4096]; const std::size_t count = ::fread(buffer, 1, sizeof buffer, pipe);) {
    output.append(buffer, count);
  }
  ASSERT_EQ(::pclose(pipe), 0);

  std::set<std::string> views;
  std::vector<std::vector<std::string>> cells;
  std::istringstream lines(output);
  for (std::string line; std::getline(lines, line);) {
    const auto object = store::Json::parse(line);
    views.insert(object.at("view"));
    if (object.at("view") != "report_table") continue;
    cells.push_back(report_cells(object.at("row")));
  }
  EXPECT_THAT(views,
              ElementsAre("cell_comparison", "cell_figure", "cell_state", "cell_summary", "cell_with_base", "claim",
                          "counted_attempt", "epoch_timing", "hypothesis", "provenance_difference", "report_table",
                          "run_summary", "run_timing", "speedup", "steady_epoch", "step_time", "sweep_overview"));
  std::vector<std::vector<std::string>> shown;
  Reader reader(file_);
  for (const auto& row : store::report_rows(reader, "sweep")) shown.push_back(report_cells(row));
  EXPECT_EQ(cells, shown);
  EXPECT_EQ(shown.size(), 6u);
  for (const auto& row : shown) {
    for (const auto& cell : row) EXPECT_THAT(text(), HasSubstr(cell));
  }
}

}  // namespace
}  // namespace ddpsweep::report
