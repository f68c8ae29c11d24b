#include "orchestrator/store/store.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

#include "common/errors.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

class StoreTest : public ::testing::Test {
 protected:
  std::vector<std::string> rows(const std::string& sql) { return rows_of(file_, sql); }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
};

TEST_F(StoreTest, RegistersOneRunForEachCellAndRepeat) {
  Store store(file_);
  const auto runs = store.register_sweep(make_sweep({make_cell("a", 1, true), make_cell("b", 2)}, 3));
  EXPECT_THAT(runs, SizeIs(6));
  EXPECT_THAT(rows("SELECT experiment, count(*) FROM run JOIN cell USING (cell_id) GROUP BY 1"),
              ElementsAre("a|3", "b|3"));
  EXPECT_THAT(rows("SELECT count(DISTINCT start_order), min(start_order), max(start_order) FROM run"),
              ElementsAre("6|0|5"));
}

TEST_F(StoreTest, RegisteringAgainFindsTheSameRows) {
  const auto sweep = make_sweep({make_cell("a", 1), make_cell("b", 2)}, 2);
  Store store(file_);
  const auto before = store.register_sweep(sweep);
  const auto after = store.register_sweep(sweep);
  ASSERT_EQ(before.size(), after.size());
  for (std::size_t i = 0; i < before.size(); ++i) EXPECT_EQ(before[i].run_id, after[i].run_id);
}

TEST_F(StoreTest, ARunIsDoneOnceAnAttemptIsValidOrUnaudited) {
  const auto sweep = make_sweep({make_cell("valid", 1), make_cell("unaudited", 2), make_cell("invalid", 3),
                                 make_cell("failed", 4), make_cell("untried", 5)});
  Store store(file_);
  const auto runs = store.register_sweep(sweep);
  record_try(store, run_id(runs, 0), {.verdict = VerdictKind::valid});
  record_try(store, run_id(runs, 1), {.verdict = VerdictKind::unaudited});
  record_try(store, run_id(runs, 2), {.verdict = VerdictKind::invalid});
  record_failure(store, run_id(runs, 3), State::failed, protocol::FailureClass::oom, "out of memory");
  std::vector<bool> done(5);
  for (const auto& run : store.register_sweep(sweep)) done[run.cell] = run.done;
  EXPECT_THAT(done, ElementsAre(true, true, false, false, false));
}

TEST_F(StoreTest, ARunIsExpectedToTakeWhatTheValidOnesOfItsCellTook) {
  const auto sweep = make_sweep({make_cell("a", 1), make_cell("b", 2)}, 3);
  Store store(file_);
  const auto runs = store.register_sweep(sweep);
  record_try(store, run_id(runs, 0, 1), {});
  record_try(store, run_id(runs, 0, 2), {});
  record_try(store, run_id(runs, 1, 1), {.verdict = VerdictKind::invalid});
  SQLite::Database(file_.string(), SQLite::OPEN_READWRITE).exec("UPDATE attempt SET wall_seconds = 10 * attempt_id");
  for (const auto& run : store.register_sweep(sweep)) {
    EXPECT_EQ(run.expected_seconds, run.cell == 0 ? std::optional(15.0) : std::nullopt);
    EXPECT_EQ(run.done, run.cell == 0 && run.repeat < 3);
  }
}

TEST_F(StoreTest, ARunMeasuredUnderAnotherNumericsVersionIsNotDone) {
  const auto sweep = make_sweep({make_cell("a", 1)});
  {
    Store store(file_);
    record_try(store, store.register_sweep(sweep)[0].run_id);
  }
  SQLite::Database(file_.string(), SQLite::OPEN_READWRITE).exec("UPDATE attempt SET numerics_version = 0");
  EXPECT_FALSE(Store(file_).register_sweep(sweep)[0].done);
  EXPECT_TRUE(Store(file_).register_sweep(sweep, /*any_numerics=*/true)[0].done);
}

TEST_F(StoreTest, ACellThatLeftTheFileStaysInTheStoreAndOutOfTheViews) {
  Store store(file_);
  const auto runs = store.register_sweep(make_sweep({make_cell("a", 1, true), make_cell("b", 2)}));
  record_try(store, run_id(runs, 1));
  store.register_sweep(make_sweep({make_cell("a", 1, true)}));
  EXPECT_THAT(rows("SELECT experiment, in_file FROM cell ORDER BY 1"), ElementsAre("a|1", "b|0"));
  EXPECT_THAT(rows("SELECT experiment FROM report_table"), ElementsAre("a"));
  EXPECT_THAT(rows("SELECT experiment FROM cell_summary"), SizeIs(0));
}

TEST_F(StoreTest, TwoCellsMaySwapTheirNames) {
  auto cells = std::vector{make_cell("a", 1), make_cell("b", 2)};
  Store store(file_);
  store.register_sweep(make_sweep(cells));
  std::swap(cells[0].experiment, cells[1].experiment);
  store.register_sweep(make_sweep(cells));
  EXPECT_THAT(rows("SELECT experiment, world_size FROM cell ORDER BY 2"), ElementsAre("b|1", "a|2"));
}

TEST_F(StoreTest, InfeasibleCellsKeepTheirReasonUntilTheyBecomeFeasible) {
  auto cell = make_cell("a", 1);
  cell.infeasible = "its batch is larger than the data";
  Store store(file_);
  const auto runs = store.register_sweep(make_sweep({cell}));
  EXPECT_THAT(rows("SELECT note FROM report_table"), ElementsAre("infeasible: its batch is larger than the data"));
  cell.infeasible.clear();
  store.register_sweep(make_sweep({cell}));
  EXPECT_THAT(rows("SELECT note FROM report_table"), ElementsAre("planned: not run yet"));
  store.mark_infeasible(runs[0].run_id, "4 GPUs wanted, 2 are here");
  EXPECT_THAT(rows("SELECT note FROM report_table"), ElementsAre("infeasible: 4 GPUs wanted, 2 are here"));
}

TEST_F(StoreTest, AttemptsOfADeadWriterAreClosedAsInterrupted) {
  const auto sweep = make_sweep({make_cell("a", 1)});
  {
    Store store(file_);
    store.start_attempt(start_of(1, store.register_sweep(sweep)[0].run_id), {});
    EXPECT_THAT(rows("SELECT state, ended_at IS NULL FROM attempt"), ElementsAre("running|1"));
  }
  Store store(file_);
  store.register_sweep(sweep);
  EXPECT_THAT(rows("SELECT state, ended_at IS NULL FROM attempt"), ElementsAre("interrupted|0"));
  EXPECT_EQ(store.next_attempt_id(), 2);
}

TEST_F(StoreTest, KeepsPlacementProcessesPhasesEventsAndFindings) {
  Store store(file_);
  const auto runs = store.register_sweep(make_sweep({make_cell("a", 2)}));
  store.start_attempt(start_of(1, runs[0].run_id, 2),
                      {{.rank = 0, .node = "n1", .slot_id = "n1/0", .log_path = "/l0", .agent = 0, .pid = 0},
                       {.rank = 1, .node = "n2", .slot_id = "n2/0", .log_path = "/l1", .agent = 1, .pid = 0}});
  store.record_pid(1, 1, 4711);
  store.record_phase({.attempt_id = 1, .rank = 0, .name = "load", .epoch = 0, .began_seconds = 0.5, .seconds = 2});
  store.record_event({.attempt_id = 1, .at = "2026-11-22T10:00:00.000Z", .kind = "note", .text = "hello"});
  store.record_event({.attempt_id = std::nullopt, .at = "2026-11-22T10:00:00.000Z", .kind = "agent_lost", .text = "1"});
  AttemptEnd end;
  end.id = 1;
  end.state = State::succeeded;
  end.ended_at = "2026-11-22T10:02:00.000Z";
  end.parameters = 2'825'476;
  end.transport = "gloo";
  end.verdict = Verdict{VerdictKind::invalid, {{"work_audit", "rank 1 did no work", false}, {"x", "y", true}}};
  store.end_attempt(end);

  EXPECT_THAT(rows("SELECT rank, node, agent, pid FROM placement ORDER BY rank"),
              ElementsAre("0|n1|0|", "1|n2|1|4711"));
  EXPECT_THAT(rows("SELECT name, seconds FROM phase"), ElementsAre("load|2.0"));
  EXPECT_THAT(rows("SELECT attempt_id, kind, text FROM event ORDER BY event_id"),
              ElementsAre("1|note|hello", "|agent_lost|1"));
  EXPECT_THAT(rows("SELECT number, code, unknown FROM finding ORDER BY number"),
              ElementsAre("1|work_audit|0", "2|x|1"));
  EXPECT_THAT(rows("SELECT verdict, parameters, transport FROM attempt"), ElementsAre("invalid|2825476|gloo"));
}

TEST_F(StoreTest, KeepsACalibrationOfEachRankAndWhatTheDriverSaid) {
  Store store(file_);
  store.start_attempt(start_of(1, store.register_sweep(make_sweep({make_cell("a", 2)}))[0].run_id, 2), {});
  store.record_calibration({.attempt_id = 1, .rank = 1, .measured = {20, 3.76, 3.41, 0.52, 11'304'960, 2}});
  store.record_calibration({.attempt_id = 1, .rank = 0, .measured = {20, 3.75, 3.5, 0.5, 11'304'960, 2}});
  store.record_device_use({.attempt_id = 1,
                           .rank = 1,
                           .samples = 60,
                           .sm_clock_mhz = 1980,
                           .power_watts = 412.5,
                           .temperature_celsius = 61,
                           .memory_bytes = 3'000'000'000,
                           .power_cap_samples = 2});
  EXPECT_THAT(rows("SELECT * FROM calibration ORDER BY rank"),
              ElementsAre("1|0|20|3.75|3.5|0.5|11304960|2", "1|1|20|3.76|3.41|0.52|11304960|2"));
  EXPECT_THAT(rows("SELECT * FROM device_use"), ElementsAre("1|1|60|0|1980.0|412.5|61.0|3000000000|0|0|0|2|||"));
}

TEST_F(StoreTest, ACalibrationIsOfAnAttemptThatIsThereAndOfARankOnce) {
  Store store(file_);
  store.start_attempt(start_of(1, store.register_sweep(make_sweep({make_cell("a", 1)}))[0].run_id), {});
  EXPECT_THROW(store.record_calibration({.attempt_id = 2, .rank = 0, .measured = {}}), EnvironmentError);
  EXPECT_THROW(store.record_device_use({.attempt_id = 2}), EnvironmentError);
  store.record_calibration({.attempt_id = 1, .rank = 0, .measured = {.step_ms = 1}});
  EXPECT_THROW(store.record_calibration({.attempt_id = 1, .rank = 0, .measured = {.step_ms = 2}}), EnvironmentError);
  EXPECT_THAT(rows("SELECT step_ms FROM calibration"), ElementsAre("1.0"));
}

TEST_F(StoreTest, Keeps64BitSumsAsHexAndALossThatIsNoNumberAsNull) {
  Store store(file_);
  store.start_attempt(start_of(1, store.register_sweep(make_sweep({make_cell("a", 1)}))[0].run_id), {});
  Epoch epoch = make_epoch(1, 1, 10, 1);
  epoch.train_loss = std::nan("");
  epoch.ranks[0].work.marks = std::numeric_limits<std::uint64_t>::max();
  epoch.ranks[0].parameter_checksum = 1;
  store.record_epoch(epoch);
  EXPECT_THAT(rows("SELECT train_marks, parameter_checksum FROM rank_epoch"),
              ElementsAre("ffffffffffffffff|0000000000000001"));
  EXPECT_THAT(rows("SELECT train_loss IS NULL, steps FROM epoch"), ElementsAre("1|16"));
}

TEST_F(StoreTest, KeepsWhatTheDriverSaidAndNullForWhatItDidNotTell) {
  Store store(file_);
  store.start_attempt(start_of(1, store.register_sweep(make_sweep({make_cell("a", 2)}))[0].run_id, 2), {});
  store.record_device_use({.attempt_id = 1,
                           .rank = 0,
                           .samples = 3,
                           .idle_samples = 1,
                           .sm_clock_mhz = 1605.5,
                           .power_watts = 600,
                           .temperature_celsius = 61,
                           .memory_bytes = 4,
                           .thermal_samples = 5,
                           .hardware_samples = 6,
                           .power_brake_samples = 7,
                           .power_cap_samples = 8,
                           .processes_before = 9,
                           .processes = 10,
                           .memory_left_bytes = 11});
  store.record_device_use({.attempt_id = 1, .rank = 1});
  EXPECT_THAT(rows("SELECT * FROM device_use ORDER BY rank"),
              ElementsAre("1|0|3|1|1605.5|600.0|61.0|4|5|6|7|8|9|10|11", "1|1|0|0|||||0|0|0|0|||"));
}

TEST_F(StoreTest, AnEpochCannotBeRecordedTwiceAndNoHalfOfItStays) {
  Store store(file_);
  store.start_attempt(start_of(1, store.register_sweep(make_sweep({make_cell("a", 1)}))[0].run_id), {});
  store.record_epoch(make_epoch(1, 1));
  EXPECT_THROW(store.record_epoch(make_epoch(1, 1, 11, 4)), EnvironmentError);
  EXPECT_THAT(rows("SELECT epoch_seconds FROM epoch"), ElementsAre("10.0"));
  EXPECT_THAT(rows("SELECT rank FROM rank_epoch"), SizeIs(2));
  store.record_epoch(make_epoch(1, 2));  // and the store works on
}

TEST_F(StoreTest, ARunHasAtMostOneRunningAttempt) {
  Store store(file_);
  const auto runs = store.register_sweep(make_sweep({make_cell("a", 1)}));
  store.start_attempt(start_of(1, runs[0].run_id), {});
  EXPECT_THROW(store.start_attempt(start_of(2, runs[0].run_id), {}), EnvironmentError);
}

TEST_F(StoreTest, SaysWhyAndWhatToDoWhenTheFileCannotBeWritten) {
  try {
    Store store(folder_ / "no_such_folder/results.db");
    FAIL();
  } catch (const EnvironmentError& error) {
    EXPECT_THAT(error.what(),
                HasSubstr("no_such_folder: No such file or directory; choose another place with --store"));
  }
  try {
    Store store(folder_.path());
    FAIL();
  } catch (const EnvironmentError& error) {
    EXPECT_THAT(error.what(), HasSubstr("is a folder"));
  }
}

TEST_F(StoreTest, KeepsTheWeightsThatTrainingBeganWith) {
  Store store(file_);
  const auto runs = store.register_sweep(make_sweep({make_cell("a", 1)}, 2));
  record_try(store, run_id(runs, 0, 1), {.weights_fingerprint = "0f1e2d3c4b5a6978"});
  record_try(store, run_id(runs, 0, 2));
  EXPECT_THAT(rows("SELECT weights_fingerprint, weights_fingerprint IS NULL FROM attempt"),
              ElementsAre("0f1e2d3c4b5a6978|0", "|1"));
  EXPECT_THAT(rows("SELECT DISTINCT provenance_key FROM attempt"), SizeIs(2));
}

/// The first attempt of bench/results/quickstart.sql: stores of before attempts had pretrained weights go on.
TEST(Provenance, KeysOfRandomWeightsAreThoseOfOlderStores) {
  const Provenance stored{.program_version = "0.1.0",
                          .git_hash = "51007a5be1e5-dirty",
                          .numerics_version = 1,
                          .libraries = {{"libtorch", "2.11.0"}},
                          .data_fingerprint = "0169e30ca0a4319a",
                          .device_model = "AMD EPYC",
                          .isolation = "serial",
                          .worker_program = "ddpsweep-worker 0.1.0"};
  EXPECT_EQ(stored.key(), "92d833c72baa2ca1");
}

TEST(Provenance, KeyIgnoresTheProgramsVersionAndNothingElse) {
  Provenance base{.program_version = "1",
                  .git_hash = "a",
                  .numerics_version = 1,
                  .libraries = {{"libtorch", "2.11"}},
                  .data_fingerprint = "d",
                  .device_model = "m",
                  .isolation = "serial",
                  .worker_program = "w"};
  auto other = base;
  other.program_version = "2";
  other.git_hash = "b";
  EXPECT_EQ(other.key(), base.key());
  const auto changed = [&](auto&& change) {
    auto copy = base;
    change(copy);
    return copy.key() != base.key();
  };
  EXPECT_TRUE(changed([](Provenance& p) { p.numerics_version = 2; }));
  EXPECT_TRUE(changed([](Provenance& p) { p.libraries["gloo"] = "1"; }));
  EXPECT_TRUE(changed([](Provenance& p) { p.data_fingerprint = "e"; }));
  EXPECT_TRUE(changed([](Provenance& p) { p.device_model = "n"; }));
  EXPECT_TRUE(changed([](Provenance& p) { p.isolation = "gpu"; }));
  EXPECT_TRUE(changed([](Provenance& p) { p.worker_program = "x"; }));
  EXPECT_TRUE(changed([](Provenance& p) { p.weights_fingerprint = "0f1e2d3c4b5a6978"; }));
}

}  // namespace
}  // namespace ddpsweep::store::testing
