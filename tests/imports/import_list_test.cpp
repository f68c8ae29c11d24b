#include "orchestrator/imports/import_list.hpp"

#include <gmock/gmock.h>

#include <fstream>

#include "common/errors.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::imports {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class List : public ::testing::Test {
 protected:
  ImportList read(const std::string& text) {
    std::ofstream(folder_ / "runs.yaml", std::ios::binary) << text;
    return read_import_list(folder_ / "runs.yaml");
  }
  std::string refused(const std::string& text) {
    try {
      read(text);
    } catch (const ConfigError& error) {
      return error.what();
    }
    return "nothing";
  }
  store::testing::TempFolder folder_;
};

TEST_F(List, HasAllKeysAndDefaults) {
  const auto list = read(
      "runs:\n"
      "  - {experiment: a, file: x/a.csv, gpus: 1, family: f, samples_per_rank_epoch: 7}\n"
      "  - {experiment: b, file: [b1.csv, /b2.csv], gpus: 4}\n");
  ASSERT_EQ(list.items.size(), 2u);
  EXPECT_EQ(list.items[0].family, "f");
  EXPECT_EQ(list.items[0].samples_per_rank_epoch, 7);
  EXPECT_THAT(list.items[0].files, ElementsAre(folder_ / "x/a.csv"));
  EXPECT_EQ(list.items[1].gpus, 4);
  EXPECT_EQ(list.items[1].family, "");
  EXPECT_FALSE(list.items[1].samples_per_rank_epoch);
  EXPECT_THAT(list.items[1].files, ElementsAre(folder_ / "b1.csv", "/b2.csv"));
}

TEST_F(List, WithMistakesIsRefusedWithItsLine) {
  EXPECT_THAT(refused(""), HasSubstr("runs.yaml"));
  EXPECT_THAT(refused("runs: []\n"), HasSubstr("runs.yaml:1: runs must be a list"));
  EXPECT_THAT(refused("run: []\n"), HasSubstr("runs.yaml:1: unknown key \"run\""));
  EXPECT_THAT(refused("runs: [{experiment: a, file: a.csv}]\n"), HasSubstr("runs.yaml:1: gpus is missing"));
  EXPECT_THAT(refused("runs: [{experiment: a, gpus: 1}]\n"), HasSubstr("file is missing"));
  EXPECT_THAT(refused("runs: [{experiment: a, file: [], gpus: 1}]\n"), HasSubstr("file must name a metrics.csv"));
  EXPECT_THAT(refused("runs: [{experiment: a, file: a, gpus: 0}]\n"), HasSubstr("gpus must be at least 1, not \"0\""));
  EXPECT_THAT(refused("runs: [{experiment: a, file: a, gpus: 1, samples_per_rank_epoch: 0}]\n"),
              HasSubstr("samples_per_rank_epoch must be at least 1"));
  EXPECT_THAT(refused("runs: [{experiment: a/b, file: a, gpus: 1}]\n"),
              HasSubstr("experiment must be made of letters, digits, . _ + and -, not \"a/b\""));
  EXPECT_THAT(refused("runs: [{experiment: a, file: a, gpu: 1}]\n"),
              HasSubstr("unknown key \"gpu\"; the nearest known key is \"gpus\""));
  EXPECT_THAT(refused("runs:\n  - {experiment: a, file: a, gpus: 1}\n  - {experiment: a, file: b, gpus: 1}\n"),
              HasSubstr("runs.yaml:3: experiment a is there already"));
  EXPECT_THAT(refused("runs: [a.csv]\n"), HasSubstr("each of runs must be a mapping"));
}

TEST_F(List, OfTheCommandLineSaysWhatItsFileWould) {
  const auto list = import_list_of(
      {.experiment = "a", .family = "f", .gpus = 2, .samples_per_rank_epoch = 5, .files = {"/a.csv", "/b.csv"}});
  const auto again = read(list.text);
  ASSERT_EQ(again.items.size(), 1u);
  EXPECT_EQ(again.items[0].experiment, "a");
  EXPECT_EQ(again.items[0].gpus, 2);
  EXPECT_EQ(again.items[0].files, list.items[0].files);
  EXPECT_EQ(again.items[0].samples_per_rank_epoch, 5);
}

}  // namespace
}  // namespace ddpsweep::imports
