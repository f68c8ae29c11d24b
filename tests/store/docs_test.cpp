// Runs the questions of docs/sql.md, word for word, on a store that holds their answers.
#include <fmt/format.h>
#include <gmock/gmock.h>

#include <fstream>

#include "common/version.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

using ::testing::ElementsAre;

/// The ```sql blocks of the page, in order.
std::vector<std::string> questions() {
  std::ifstream in(DDPSWEEP_SOURCE_DIR "/docs/sql.md");
  const std::string page{std::istreambuf_iterator<char>(in), {}};
  std::vector<std::string> blocks;
  for (std::size_t at = 0; (at = page.find("```sql\n", at)) != std::string::npos;) {
    at += 7;
    const std::size_t end = page.find("```", at);
    blocks.push_back(page.substr(at, end - at));
    at = end;
  }
  return blocks;
}

TEST(Docs, TheQuestionsOfTheSqlPageHaveTheirAnswers) {
  TempFolder folder;
  const auto file = folder / "results.db";
  Store store(file);
  const auto runs = store.register_sweep(make_sweep({make_cell("one", 1, true), make_cell("two", 2)}, 2));
  record_try(store, run_id(runs, 0, 1), {.epoch_seconds = {40, 9}});
  record_try(store, run_id(runs, 0, 2), {.epoch_seconds = {40, 11}});
  record_try(store, run_id(runs, 1, 1),
             {.verdict = VerdictKind::invalid, .findings = {{"work_audit", "rank 1 did no work", false}}});
  const auto last = record_failure(store, run_id(runs, 1, 2), State::failed, protocol::FailureClass::oom, "no memory");
  for (const int rank : {0, 1}) {
    store.record_phase({.attempt_id = last, .rank = rank, .name = "load", .began_seconds = 0, .seconds = 1.0 + rank});
    store.record_phase({.attempt_id = last, .rank = rank, .name = "train", .began_seconds = 2, .seconds = 5});
  }

  const auto asked = questions();
  ASSERT_EQ(asked.size(), 12u);
  EXPECT_THAT(rows_of(file, asked[0]), ElementsAre("one|1|9.0|-10.0", "one|2|11.0|10.0"));
  EXPECT_THAT(rows_of(file, asked[1]),
              ElementsAre("two|1|3|succeeded|work_audit|rank 1 did no work", "two|2|4|failed|oom|no memory"));
  EXPECT_THAT(rows_of(file, asked[2]), ElementsAre("one|0|25.0|10.0"));
  EXPECT_THAT(rows_of(file, asked[3]), ElementsAre("4|train|5.0", "4|load|2.0"));
}

TEST(Docs, TheQuestionOnStartsHasItsAnswer) {
  TempFolder folder;
  const auto file = folder / "results.db";
  Store store(file);
  const auto runs = store.register_sweep(make_sweep({make_cell("one", 1, true)}, 2));
  for (const int repeat : {1, 2}) {
    auto start = start_of(repeat, run_id(runs, 0, repeat));
    start.started_at = repeat == 1 ? "2026-11-22T10:00:00.000Z" : "2026-11-22T10:00:20.000Z";
    store.start_attempt(start, {{0, "n", "GPU-a", "log", 0, 1}});
    store.record_phase({start.id, 0, "spawn", 0, -1, 1});
    store.record_phase({start.id, 0, "calibrate", 0, 1, 0.5});
    store.record_phase({start.id, 0, "train", 1, 1.5, 10});
  }
  EXPECT_THAT(rows_of(file, questions().at(11)), ElementsAre("one|1|2.5|0.5|", "one|2|2.5|0.5|9.5"));
}

TEST(Docs, TheQuestionsOnWholeSweepsHaveTheirAnswers) {
  TempFolder folder;
  const auto file = folder / "results.db";
  Store store(file);
  auto one = make_cell("one", 1, true), two = make_cell("two", 2), four = make_cell("four", 4);
  one.goals.target_accuracy = 0.895;
  const auto runs = store.register_sweep(make_sweep({one, two, four}, 2));
  record_try(store, run_id(runs, 0, 1), {.epoch_seconds = {40, 10}, .accuracy = 0.9});
  record_failure(store, run_id(runs, 0, 2), State::failed, protocol::FailureClass::oom, "no memory");
  record_try(store, run_id(runs, 0, 2), {.epoch_seconds = {40, 10}, .accuracy = 0.88});
  record_try(store, run_id(runs, 1, 1),
             {.epoch_seconds = {40, 6}, .world_size = 2, .calibrations = {{20, 5, 4, 2, 8, 1}, {20, 5, 4, 1.5, 8, 1}}});
  record_try(store, run_id(runs, 2, 1), {.epoch_seconds = {40, 5}});
  const auto last = record_try(store, run_id(runs, 2, 2), {.epoch_seconds = {}, .libraries = "2.12"});
  Epoch epoch = make_epoch(last, 1, 10, 4);
  epoch.ranks[2].communication_wait_seconds = 0.25;
  store.record_epoch(epoch);

  const auto asked = questions();
  ASSERT_EQ(asked.size(), 12u);
  EXPECT_THAT(rows_of(file, asked[4]), ElementsAre("one|two|2|0.833"));
  EXPECT_THAT(rows_of(file, asked[5]), ElementsAre("one|1|0.895|2|50.0", "one|2|0.895||"));
  EXPECT_THAT(rows_of(file, asked[6]), ElementsAre("two|4|1|0|10.0|10.0", "two|4|2|0|1.5|1.5", "four|5|1|0|10.0|10.0",
                                                   "four|5|2|0|1.25|1.25", "four|6|1|2|0.25|2.5"));
  EXPECT_THAT(rows_of(file, asked[7]), ElementsAre("one|2|2|oom, valid"));
  EXPECT_THAT(rows_of(file, asked[8]), ElementsAre("one|2|0.88|0.9|2.0", "two|1|0.9|0.9|0.0", "four|1|0.9|0.9|0.0"));
  EXPECT_THAT(rows_of(file, asked[9]),
              ElementsAre(fmt::format("1|4||{}|{{\"libtorch\":\"2.11\"}}||", kNumericsVersion),
                          fmt::format("6|1||{}|{{\"libtorch\":\"2.12\"}}||", kNumericsVersion)));
  EXPECT_THAT(rows_of(file, asked[10]), ElementsAre("two|1|2.0|50.0|20.0"));
}

}  // namespace
}  // namespace ddpsweep::store::testing
