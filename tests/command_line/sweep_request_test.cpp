#include "orchestrator/command_line/sweep_request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "common/errors.hpp"

namespace ddpsweep::command_line {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class SweepRequestTest : public testing::Test {
 protected:
  SweepRequestTest()
      : file_(std::filesystem::temp_directory_path() / ("ddpsweep_request_" + std::to_string(::getpid()) + ".yaml")) {
    std::ofstream(file_) << "matrix: {model: [tiny, small], cpus: [1, 2]}\n"
                            "dataset: {name: synthetic}\n"
                            "batch: {global: 4}\n"
                            "models: {small: {train: {epochs: 7}}}\n";
  }
  ~SweepRequestTest() override { std::filesystem::remove(file_); }

  std::vector<std::string> chosen(const std::vector<std::string>& only, const std::string& where) const {
    std::vector<std::string> names;
    for (const auto& cell : load_sweep({{{file_}, {}}, {}, only, where}).cells) {
      if (cell.selected) names.push_back(cell.experiment);
    }
    return names;
  }
  std::string refusal(const std::vector<std::string>& only, const std::string& where) const {
    try {
      load_sweep({{{file_}, {}}, {}, only, where});
    } catch (const ConfigError& error) {
      return error.what();
    }
    return "accepted";
  }

  const std::filesystem::path file_;
};

TEST_F(SweepRequestTest, ChoosesAllUnlessTold) { EXPECT_EQ(chosen({}, "").size(), 4); }

TEST_F(SweepRequestTest, ChoosesByNameAndByKey) {
  EXPECT_THAT(chosen({"tiny_cpus2", "small_cpus1"}, ""), ElementsAre("tiny_cpus2", "small_cpus1"));
  const auto key = load_sweep({{{file_}, {}}, {}, {}, ""}).cells[3].key;
  EXPECT_THAT(chosen({key.substr(0, 6)}, ""), ElementsAre("small_cpus2"));
  EXPECT_THAT(chosen({"#" + key.substr(0, 6)}, ""), ElementsAre("small_cpus2"));
  EXPECT_EQ(refusal({"tinny_cpus2"}, ""), "--only tinny_cpus2: " + file_.string() +
                                              " has no such experiment, nor a cell whose key begins so; the nearest "
                                              "experiment is tiny_cpus2");
  EXPECT_NE(refusal({key.substr(0, 2)}, ""), "accepted");  // too short to mean a key
}

TEST_F(SweepRequestTest, ChoosesBySqlOnAxesAndSettings) {
  EXPECT_THAT(chosen({}, "model = 'small' AND cpus >= 2"), ElementsAre("small_cpus2"));
  EXPECT_THAT(chosen({}, "epochs = 7 or d_model < 100 and world_size = 1"),
              ElementsAre("tiny_cpus1", "small_cpus1", "small_cpus2"));
  EXPECT_THAT(chosen({}, "experiment like 'tiny%' -- a comment"), ElementsAre("tiny_cpus1", "tiny_cpus2"));
  EXPECT_THAT(chosen({"tiny_cpus1", "tiny_cpus2"}, "cpus = 2"), ElementsAre("tiny_cpus2"));
}

TEST_F(SweepRequestTest, RefusesAConditionThatItCannotRead) {
  EXPECT_THAT(refusal({}, "modle = 'small'"), HasSubstr("no such column: modle; it may name activation, betas"));
  EXPECT_THAT(refusal({}, "modle = 'small'"), HasSubstr("model"));
  EXPECT_THAT(refusal({}, "\"modle\" = 'small'"), HasSubstr("no such column: modle"));
  EXPECT_THAT(refusal({}, "model = = 1"), HasSubstr("--where model = = 1: near \"=\": syntax error"));
}

TEST_F(SweepRequestTest, MarksWhatIsToBeRunAgain) {
  const auto again = [&](const std::vector<std::string>& only, const std::vector<std::string>& rerun) {
    std::vector<std::string> names;
    for (const auto& cell : load_sweep({{{file_}, {}}, {}, only, "", rerun}).cells) {
      if (cell.rerun) names.push_back(cell.experiment);
    }
    return names;
  };
  EXPECT_THAT(again({}, {}), IsEmpty());
  EXPECT_THAT(again({}, {"tiny_cpus2", "small_cpus1"}), UnorderedElementsAre("tiny_cpus2", "small_cpus1"));
  const auto key = load_sweep({{{file_}, {}}, {}, {}, ""}).cells[3].key;
  EXPECT_THAT(again({"small_cpus2"}, {key.substr(0, 6)}), ElementsAre("small_cpus2"));
  const auto refused = [&](const std::vector<std::string>& only, const std::vector<std::string>& rerun) {
    try {
      load_sweep({{{file_}, {}}, {}, only, "", rerun});
    } catch (const ConfigError& error) {
      return std::string(error.what());
    }
    return std::string("accepted");
  };
  EXPECT_EQ(refused({}, {"tinny_cpus2"}), "--rerun tinny_cpus2: " + file_.string() +
                                              " has no such experiment, nor a cell whose key begins so; the nearest "
                                              "experiment is tiny_cpus2");
  EXPECT_EQ(refused({"tiny_cpus1"}, {"tiny_cpus2"}), "--rerun tiny_cpus2: --only or --where leaves it out");
}

TEST_F(SweepRequestTest, RefusesAnEmptyChoice) {
  EXPECT_EQ(refusal({}, "cpus = 3"),
            "no cell of " + file_.string() + " was chosen: --where holds for none; ddpsweep plan shows them all");
  EXPECT_EQ(refusal({"tiny_cpus1"}, "cpus = 2"),
            "no cell of " + file_.string() +
                " was chosen: --only and --where have none in common; ddpsweep plan shows them all");
}

}  // namespace
}  // namespace ddpsweep::command_line
