#include "orchestrator/matrix/changes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/errors.hpp"
#include "orchestrator/matrix/sweep_file.hpp"

namespace ddpsweep::matrix {
namespace {

using testing::EndsWith;

const std::string kFile =
    "matrix: {model: [tiny, small], cpus: [1, 2]}\n"
    "dataset: {name: synthetic}\n"
    "batch: {per_gpu: 4}\n"
    "models: {small: {train: {epochs: 7}}}\n";

Sweep changed(const std::vector<std::string>& changes) { return parse_sweep(kFile, "x.yaml", changes); }

std::string refusal(const std::vector<std::string>& changes) {
  try {
    changed(changes);
  } catch (const ConfigError& error) {
    return error.what();
  }
  return "accepted";
}

TEST(Changes, ASettingBeatsWhateverTheFileSaysOfIt) {
  for (const Cell& cell : changed({"train.epochs=3"}).cells) EXPECT_EQ(cell.settings["train"]["epochs"], 3);
  for (const Cell& cell : changed({"epochs=3"}).cells) EXPECT_EQ(cell.settings["train"]["epochs"], 3);
  for (const Cell& cell : changed({"batch.global=6"}).cells) EXPECT_EQ(cell.global_batch, 6);
  for (const Cell& cell : changed({"betas=[0.5, 0.6]"}).cells) {
    EXPECT_EQ(cell.settings["train"]["betas"], nlohmann::json({0.5, 0.6}));
  }
}

TEST(Changes, ACellThatASettingBecomesIsTheCellThatAFileWouldMake) {
  EXPECT_EQ(changed({"train.epochs=7"}).cells[2].key, changed({}).cells[2].key);
  EXPECT_NE(changed({"train.epochs=7"}).cells[0].key, changed({}).cells[0].key);
}

TEST(Changes, PathsBeginInTheCurrentFolder) {
  const std::string file = "matrix: {model: tiny, cpus: 1}\nbatch: {global: 4}\ndataset: {name: ag_news, dir: d}\n";
  const Sweep sweep = parse_sweep(file, "/elsewhere/x.yaml", {"dataset.dir=a/b"});
  EXPECT_EQ(sweep.cells[0].settings["dataset"]["dir"], (std::filesystem::current_path() / "a/b").string());
}

TEST(Changes, TheRestIsWrittenIntoTheTree) {
  EXPECT_EQ(changed({"repeats=5"}).repeats, 5);
  EXPECT_EQ(changed({"limits.timeout=10m"}).limits.timeout, std::chrono::minutes(10));
  EXPECT_EQ(changed({"matrix.cpus=[1, 2, 4]"}).cells.size(), 6);
  EXPECT_EQ(changed({"name=quick"}).name, "quick");
  EXPECT_EQ(changed({"matrix.epochs=[1, 2]", "models.small={layers: 3}"}).cells.size(), 8);
}

TEST(Changes, GoalsAreOfCellsAndPartOfNoKey) {
  const Sweep sweep = changed({"goals.min_accuracy=0.8"});
  EXPECT_EQ(sweep.cells[0].goals.min_accuracy, 0.8);
  EXPECT_FALSE(sweep.cells[0].goals.target_accuracy);
  EXPECT_EQ(sweep.cells[0].key, changed({}).cells[0].key);
}

TEST(Changes, TheStoreKeepsThem) { EXPECT_THAT(changed({"repeats=2"}).text, EndsWith("}}}\n# --set repeats=2\n")); }

TEST(Changes, MistakesNameTheOption) {
  EXPECT_EQ(refusal({"epochs"}), "--set epochs: write KEY=VALUE, for example train.epochs=3");
  EXPECT_EQ(refusal({"=3"}), "--set =3: write KEY=VALUE, for example train.epochs=3");
  EXPECT_EQ(refusal({"train.epochs=many"}), "--set train.epochs=many: train.epochs must be an integer, not \"many\"");
  EXPECT_EQ(refusal({"train.epoch=3"}),
            "--set train.epoch=3: unknown key \"epoch\" in train; the nearest known key is \"epochs\"");
  EXPECT_EQ(refusal({"limits.timeout=10"}).substr(0, 40), "--set limits.timeout=10: limits.timeout:");
  EXPECT_EQ(refusal({"repeats.x=1"}), "--set repeats.x=1: repeats must be an integer, not a mapping");
  EXPECT_EQ(refusal({"batch.global=4", "batch.per_gpu=2"}),
            "--set gives both batch.per_gpu and batch.global; give exactly one");
  EXPECT_EQ(refusal({"dataset.dir=somewhere"}),
            "--set dataset.dir=somewhere: no cell has dataset.dir: it exists only for dataset.name ag_news and imdb");
  EXPECT_EQ(refusal({"matrix.epochs=[1, 2]", "epochs=3"}),
            "--set epochs=3: train.epochs is an axis of the matrix; change it with --set matrix.epochs=..., or choose "
            "with --where");
}

TEST(ConfigTable, TellsEachValueAndWhereItCameFrom) {
  ConfigTable table;
  parse_sweep(kFile + "goals: {target_accuracy: 0.9}\n", "x.yaml", {"train.learning_rate=0.5", "repeats=2"}, &table);
  const auto find = [&](const std::string& key) {
    std::vector<std::string> found;
    for (const ConfigValue& row : table.rows()) {
      if (row.key == key) found.push_back(row.value + " from " + row.origin + " in " + std::to_string(row.cells));
    }
    return found;
  };
  using testing::ElementsAre;
  EXPECT_THAT(find("train.epochs"), ElementsAre("10 from default in 2", "7 from x.yaml:4 in 2"));
  EXPECT_THAT(find("train.learning_rate"), ElementsAre("0.5 from --set train.learning_rate=0.5 in 4"));
  EXPECT_THAT(find("model.layers"), ElementsAre("1 from built-in models:2 in 2", "2 from built-in models:3 in 2"));
  EXPECT_THAT(find("batch.per_gpu"), ElementsAre("4 from x.yaml:3 in 4"));
  EXPECT_THAT(find("batch.global"), ElementsAre());
  EXPECT_THAT(find("repeats"), ElementsAre("2 from --set repeats=2 in 0"));
  EXPECT_THAT(find("limits.timeout"), ElementsAre("24 h 0 min from default in 0"));
  EXPECT_THAT(find("goals.target_accuracy"), ElementsAre("0.9 from x.yaml:5 in 4"));
}

}  // namespace
}  // namespace ddpsweep::matrix
