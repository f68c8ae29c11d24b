#include "orchestrator/store/export.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <fstream>

#include "orchestrator/store/metrics_csv.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

class Export : public ::testing::Test {
 protected:
  Export() { std::filesystem::create_directories(out_); }

  Json write(const ExportChoice& choice) {
    Reader copy(file_, Reader::Mode::copy);
    write_export(copy, choice, out_);
    return Json::parse(contents("export.json"));
  }
  std::string contents(const std::string& name) const {
    std::ifstream in(out_ / name);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  std::vector<std::string> files() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(out_)) {
      if (entry.is_regular_file()) names.push_back(entry.path().lexically_relative(out_));
    }
    return names;
  }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
  const std::filesystem::path out_ = folder_ / "out";
};

TEST_F(Export, WritesTheCurveOfTheAttemptThatCounts) {
  std::int64_t run = 0;
  {
    Store store(file_);
    run = store.register_sweep(make_sweep({make_cell("a", 1)}))[0].run_id;
    record_try(store, run, {.epoch_seconds = {99, 12.5}});
    record_try(store, run, {.epoch_seconds = {1, 1}, .verdict = VerdictKind::unaudited});
    record_failure(store, run, State::failed, protocol::FailureClass::crash, "killed");
  }
  const Json exported = write({{run}, std::nullopt});
  EXPECT_EQ(contents("a/run1/metrics.csv"),
            "epoch,train_loss,train_time,val_loss,val_acc\n1,0.5,99,0.4,0.89\n2,0.5,12.5,0.4,0.9\n");
  EXPECT_EQ(exported["metrics"].dump(), R"([{"file":"a/run1/metrics.csv","run_id":1,"attempt_id":1,"remark":""}])");
  EXPECT_EQ(exported["attempts"].size(), 3u);
  EXPECT_EQ(exported["epochs"].size(), 4u);
  EXPECT_EQ(exported["attempts"][2]["error"], "killed");
  EXPECT_EQ(exported["cells"][0]["settings"]["train"]["epochs"], 3);
}

TEST_F(Export, StaysInItsFolderWhateverAStoreCallsItsExperiments) {
  {
    Store store(file_);
    const auto runs = store.register_sweep(make_sweep({make_cell("a", 1), make_cell("b", 1), make_cell("c", 1)}));
    for (const auto& run : runs) record_try(store, run.run_id);
  }
  SQLite::Database(file_.string(), SQLite::OPEN_READWRITE)
      .exec(
          "UPDATE cell SET experiment = '../../escaped' WHERE experiment = 'a';"
          "UPDATE cell SET experiment = '/tmp/escaped' WHERE experiment = 'b';"
          "UPDATE cell SET experiment = 'x' || char(10) || char(27) || '..' WHERE experiment = 'c'");
  const Json exported = write({{1, 2, 3}, std::nullopt});
  EXPECT_EQ(exported["metrics"].size(), 3u);
  for (const Json& metrics : exported["metrics"]) {
    EXPECT_THAT(files(), ::testing::Contains(metrics["file"].get<std::string>()));
    EXPECT_THAT(metrics["file"].get<std::string>(), ::testing::MatchesRegex("[a-zA-Z_.0-9-]+/run1/metrics\\.csv"));
  }
  EXPECT_THAT(files(), ::testing::SizeIs(4));
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_.path()), {}), 2) << "the store and the export";
}

TEST_F(Export, ACurveOfAMarkedCellIsMarkedWhereItIsNamed) {
  std::int64_t run = 0;
  {
    Store store(file_);
    auto cell = make_cell("a", 1);
    cell.remark = "accuracy from random init";
    run = store.register_sweep(make_sweep({cell}))[0].run_id;
    record_try(store, run, {.weights_fingerprint = "0f1e2d3c4b5a6978"});
  }
  const Json exported = write({{run}, std::nullopt});
  EXPECT_EQ(exported["metrics"][0]["remark"], "accuracy from random init");
  EXPECT_EQ(exported["cells"][0]["remark"], "accuracy from random init");
  EXPECT_EQ(exported["attempts"][0]["weights_fingerprint"], "0f1e2d3c4b5a6978");
}

TEST_F(Export, TheCurveIsTheOneThatWasWrittenLive) {
  Epoch epoch = make_epoch(1, 1, 1.0 / 3);
  epoch.train_loss = std::nan("");
  std::filesystem::path live;
  std::int64_t run = 0;
  {
    Store store(file_);
    run = store.register_sweep(make_sweep({make_cell("a", 1)}))[0].run_id;
    store.start_attempt(start_of(store.next_attempt_id(), run), {});
    store.record_epoch(epoch);
    MetricsCsv csv(experiment_folder(folder_.path(), "a"), 1);
    csv.append(epoch);
    live = csv.file();
  }
  write({{run}, std::nullopt});
  std::ifstream in(live);
  EXPECT_EQ(contents("a/run1/metrics.csv"), std::string(std::istreambuf_iterator<char>(in), {}));
}

TEST_F(Export, WithoutACountedAttemptItIsTheNewestAndWithoutAnyThereIsNoCurve) {
  std::vector<RunStatus> runs;
  {
    Store store(file_);
    runs = store.register_sweep(make_sweep({make_cell("a", 1)}, 2));
    record_try(store, run_id(runs, 0), {.epoch_seconds = {5}, .verdict = VerdictKind::invalid});
    record_try(store, run_id(runs, 0), {.epoch_seconds = {6}, .verdict = VerdictKind::invalid});
  }
  write({{run_id(runs, 0), run_id(runs, 0, 2)}, std::nullopt});
  EXPECT_THAT(files(), UnorderedElementsAre("a/run1/metrics.csv", "export.json"));
  EXPECT_THAT(contents("a/run1/metrics.csv"), ::testing::HasSubstr("\n1,0.5,6,"));
}

TEST_F(Export, HoldsWhatWasChosenAndNoMore) {
  std::vector<RunStatus> runs;
  {
    Store store(file_);
    runs = store.register_sweep(make_sweep({make_cell("a", 1), make_cell("b", 1)}));
    const auto id = record_try(store, run_id(runs, 0), {.epoch_seconds = {5}, .calibrations = {{20, 6, 4.5, 0, 0, 0}}});
    store.record_device_use({.attempt_id = id, .rank = 0, .samples = 60});
    const auto other = record_try(
        store, run_id(runs, 0),
        {.epoch_seconds = {6}, .findings = {{"clocks", "unknown", true}}, .calibrations = {{20, 6, 5, 0, 0, 0}}});
    store.record_device_use({.attempt_id = other, .rank = 0});
    record_try(store, run_id(runs, 1), {.epoch_seconds = {7}});
  }
  const Json exported = write({{run_id(runs, 0)}, 1});
  EXPECT_THAT(files(), UnorderedElementsAre("a/run1/metrics.csv", "export.json"));
  EXPECT_THAT(contents("a/run1/metrics.csv"), ::testing::HasSubstr("\n1,0.5,5,"));
  EXPECT_EQ(exported["cells"].size(), 1u);
  EXPECT_EQ(exported["attempts"].size(), 1u);
  EXPECT_EQ(exported["findings"].size(), 0u);
  ASSERT_EQ(exported["calibrations"].size(), 1u);
  EXPECT_EQ(exported["calibrations"][0]["compute_ms"], 4.5);
  ASSERT_EQ(exported["device_uses"].size(), 1u);
  EXPECT_EQ(exported["device_uses"][0]["samples"], 60);
}

TEST_F(Export, CellsOfOneNameGetFoldersOfTheirOwn) {
  std::vector<std::int64_t> runs;
  {
    Store store(file_);
    for (const std::string sweep : {"first", "second", "third"}) {
      auto cell = make_cell("a", 1);
      cell.key = sweep == "first" ? "1111" : "2222";
      runs.push_back(store.register_sweep(make_sweep({cell}, 1, sweep))[0].run_id);
      record_try(store, runs.back(), {.epoch_seconds = {1}});
    }
  }
  write({runs, std::nullopt});
  EXPECT_THAT(files(), UnorderedElementsAre("a/run1/metrics.csv", "a-2222/run1/metrics.csv",
                                            "a-2222-3/run1/metrics.csv", "export.json"));
}

}  // namespace
}  // namespace ddpsweep::store::testing
