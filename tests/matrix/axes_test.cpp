#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/matrix/parse.hpp"

namespace ddpsweep::matrix {
namespace {

using testing::ElementsAre;

std::vector<std::string> experiments(const std::string& matrix) {
  std::vector<std::string> names;
  for (const Cell& cell : sweep_of(matrix + kData).cells) names.push_back(cell.experiment);
  return names;
}

TEST(Axes, EveryCombinationInTheFilesOrderTheLastAxisFastest) {
  EXPECT_THAT(experiments("matrix: {model: [tiny, small], cpus: [1, 2]}\n"),
              ElementsAre("tiny_cpus1", "tiny_cpus2", "small_cpus1", "small_cpus2"));
  EXPECT_THAT(experiments("matrix: {cpus: [1, 2], model: [tiny, small]}\n"),
              ElementsAre("cpus1_tiny", "cpus1_small", "cpus2_tiny", "cpus2_small"));
}

TEST(Axes, ASingleValueNeedsNoList) {
  EXPECT_THAT(experiments("matrix: {model: tiny, cpus: 2}\n"), ElementsAre("tiny_cpus2"));
}

TEST(Axes, AnySettingCanBeOneByPathOrShortName) {
  EXPECT_THAT(experiments("matrix: {model: tiny, gpus: 1, precision: [fp32, bf16]}\n"),
              ElementsAre("tiny_gpus1_fp32", "tiny_gpus1_bf16"));
  EXPECT_THAT(experiments("matrix: {model: tiny, cpus: 1, train.learning_rate: [1e-3, 0.01]}\n"),
              ElementsAre("tiny_cpus1_learning_rate0.001", "tiny_cpus1_learning_rate0.01"));
  EXPECT_THAT(experiments("matrix: {model: tiny, cpus: 1, model.heads: [2, 4], overlap: [true, false]}\n"),
              ElementsAre("tiny_cpus1_heads2_overlaptrue", "tiny_cpus1_heads2_overlapfalse",
                          "tiny_cpus1_heads4_overlaptrue", "tiny_cpus1_heads4_overlapfalse"));
}

TEST(Axes, AListValuedSettingTakesOneListOrAListOfLists) {
  EXPECT_THAT(experiments("matrix: {model: tiny, cpus: 1, betas: [0.9, 0.99]}\n"),
              ElementsAre("tiny_cpus1_betas0.9-0.99"));
  EXPECT_THAT(experiments("matrix: {model: tiny, cpus: 1, betas: [[0.9, 0.99], [0.8, 0.9]]}\n"),
              ElementsAre("tiny_cpus1_betas0.9-0.99", "tiny_cpus1_betas0.8-0.9"));
}

TEST(Axes, ZippedAxesChangeTogether) {
  EXPECT_THAT(experiments("matrix: {model: tiny, zip: {cpus: [1, 2], learning_rate: [0.1, 0.2]}, seed: [1, 2]}\n"),
              ElementsAre("tiny_cpus1_learning_rate0.1_seed1", "tiny_cpus1_learning_rate0.1_seed2",
                          "tiny_cpus2_learning_rate0.2_seed1", "tiny_cpus2_learning_rate0.2_seed2"));
}

TEST(Axes, ExcludeTakesAwayEveryCellThatMatches) {
  EXPECT_THAT(experiments("matrix: {model: [tiny, small], cpus: [1, 2, 4], exclude: [{model: small, cpus: 4}]}\n"),
              ElementsAre("tiny_cpus1", "tiny_cpus2", "tiny_cpus4", "small_cpus1", "small_cpus2"));
  EXPECT_THAT(experiments("matrix: {model: [tiny, small], cpus: [1, 2], exclude: [{cpus: 2}]}\n"),
              ElementsAre("tiny_cpus1", "small_cpus1"));
}

TEST(Axes, IncludeAddsCellsWithAxesOfTheirOwn) {
  EXPECT_THAT(experiments("matrix: {model: tiny, cpus: [1], include: [{model: small, cpus: 2, epochs: 3}]}\n"),
              ElementsAre("tiny_cpus1", "small_cpus2_epochs3"));
}

TEST(Axes, CellsKnowTheirAxesByShortNameAndNormalValue) {
  const Cell cell = sweep_of("matrix: {model: tiny, gpus: 4, train.learning_rate: 1e-3}\n" + kData).cells[0];
  EXPECT_EQ(nlohmann::json(cell.axes).dump(), R"({"gpus":4,"learning_rate":0.001,"model":"tiny"})");
}

TEST(AxesError, WorldSizeIsGivenInOneWayAndAtLeastOne) {
  EXPECT_EQ(error_of("matrix: {model: tiny, gpus: 1, cpus: 1}\n" + kData),
            "x.yaml:1: matrix has both gpus and cpus; write exactly one");
  EXPECT_EQ(error_of("matrix: {model: tiny}\n" + kData),
            "x.yaml:1: matrix has neither gpus nor cpus; write for example cpus: [1, 2]");
  EXPECT_EQ(error_of("matrix:\n  model: tiny\n  gpus: [1, 0]\n" + kData),
            "x.yaml:3: matrix.gpus must be at least 1, not \"0\"");
  EXPECT_EQ(error_of("matrix:\n  model: tiny\n  gpus: 1\n  include:\n    - {model: small, cpus: 1}\n" + kData),
            "x.yaml:5: matrix has both gpus (line 3) and cpus; write exactly one");
}

TEST(AxesError, AModelIsNeededAndMustExist) {
  EXPECT_EQ(error_of("matrix: {cpus: 1}\n" + kData), "x.yaml:1: matrix has no model; write for example model: [tiny]");
  EXPECT_EQ(error_of("matrix: {model: [tinny], cpus: 1}\n" + kData),
            "x.yaml:1: matrix.model: there is no model \"tinny\"; the nearest known one is \"tiny\"");
}

TEST(AxesError, UnknownAxesAndBadValuesHaveTheirLine) {
  EXPECT_EQ(error_of("matrix:\n  model: tiny\n  cpus: 1\n  learn_rate: [1]\n" + kData),
            "x.yaml:4: unknown axis \"learn_rate\" in matrix; the nearest known one is \"learning_rate\"");
  EXPECT_EQ(error_of("matrix:\n  model: tiny\n  cpus: 1\n  precision: [fp32,\n    fp8]\n" + kData),
            "x.yaml:5: matrix.precision must be one of fp32, tf32, bf16, not \"fp8\"");
  EXPECT_EQ(error_of("matrix: {model: tiny, cpus: []}\n" + kData), "x.yaml:1: matrix.cpus has no values");
}

TEST(AxesError, RepeatedAxesAndValuesAreNotMerged) {
  EXPECT_EQ(error_of("matrix: {model: tiny, cpus: [1, 2, 1]}\n" + kData),
            "x.yaml:1: matrix.cpus has the value 1 twice");
  EXPECT_EQ(error_of("matrix: {model: tiny, cpus: 1, learning_rate: [1e-3, 0.001]}\n" + kData),
            "x.yaml:1: matrix.learning_rate has the value 0.001 twice");
  EXPECT_EQ(error_of("matrix: {model: tiny, cpus: 1, seed: 1, train.seed: 2}\n" + kData),
            "x.yaml:1: matrix has the axis train.seed twice");
  EXPECT_EQ(error_of("matrix: {model: tiny, cpus: 1, per_gpu: 1, global: 2}\n" + kData),
            "x.yaml:1: matrix has both batch.per_gpu and batch.global; write exactly one");
}

TEST(AxesError, ZipNeedsListsOfOneLength) {
  EXPECT_EQ(error_of("matrix: {model: tiny, zip: {cpus: [1, 2], seed: [1]}}\n" + kData),
            "x.yaml:1: matrix.zip.seed has 1 values, the axis before it has 2; write as many, one at least");
  EXPECT_EQ(error_of("matrix: {model: tiny, zip: {cpus: 1}}\n" + kData),
            "x.yaml:1: matrix.zip.cpus must be a list of values");
}

TEST(AxesError, ExcludeAndIncludeEntriesMustDoSomething) {
  EXPECT_EQ(error_of("matrix:\n  model: tiny\n  cpus: [1, 2]\n  exclude:\n    - {cpus: 3}\n" + kData),
            "x.yaml:5: this entry of matrix.exclude matches no cell");
  EXPECT_EQ(error_of("matrix: {model: tiny, cpus: 1, exclude: [{cpus: 1}]}\n" + kData),
            "x.yaml:1: matrix.exclude leaves no cell");
  EXPECT_EQ(error_of("matrix: {model: tiny, cpus: 1, exclude: [{seed: 1}]}\n" + kData),
            "x.yaml:1: train.seed is not an axis of this matrix; its axes are cpus, model");
  EXPECT_EQ(error_of("matrix: {model: tiny, cpus: 1, include: [{model: small}]}\n" + kData),
            "x.yaml:1: an entry of matrix.include has neither gpus nor cpus; write for example cpus: [1, 2]");
  EXPECT_EQ(error_of("matrix: {model: tiny, cpus: 1, exclude: {cpus: 1}}\n" + kData),
            "x.yaml:1: matrix.exclude must be a list of mappings from axes to values");
}

TEST(AxesError, AHundredThousandCellsAreTheMost) {
  std::string seeds;
  for (int i = 0; i < 10'000; ++i) seeds += std::to_string(i) + ",";
  EXPECT_EQ(error_of("matrix: {model: tiny, cpus: [1,2,3,4,5,6,7,8,9,10,11], seed: [" + seeds + "]}\n" + kData),
            "x.yaml:1: the matrix has more than 100000 cells");
}

TEST(AxesError, CellsThatAreTheSameTrainingAreRefused) {
  EXPECT_EQ(error_of("matrix:\n  model: [tiny, other]\n  cpus: 1\n" + kData +
                     "models:\n  other: {d_model: 64, heads: 4, layers: 1, feed_forward: 128, max_seq_len: 64}\n"),
            "x.yaml:3: cells tiny_cpus1 and other_cpus1 are the same: equal settings and world size");
}

TEST(AxesError, AnAxisMustExistInEveryCell) {
  EXPECT_EQ(error_of("matrix:\n  model: [tiny]\n  cpus: 1\n  train_rows: [1, 2]\nbatch: {global: 1}\n"
                     "dataset: {name: ag_news, dir: d}\n"),
            "x.yaml:4: not every cell of this axis has dataset.train_rows: it exists only for dataset.name synthetic");
}

// With aliases such a file is small, and would take minutes.
TEST(AxesError, ExcludeMayNotMatchTheSameCellsAgainAndAgain) {
  std::string seeds, entries;
  for (int i = 0; i < 10'000; ++i) seeds += (i > 0 ? "," : "") + std::to_string(i);
  for (int i = 0; i < 2'000; ++i) entries += i > 0 ? ",*e" : "&e {model: tiny}";
  EXPECT_EQ(
      error_of("matrix: {model: [tiny, small], cpus: 1, seed: [" + seeds + "], exclude: [" + entries + "]}\n" + kData),
      "x.yaml:1: the entries of matrix.exclude exclude the same cells again and again");
}

}  // namespace
}  // namespace ddpsweep::matrix
