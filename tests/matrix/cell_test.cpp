#include "orchestrator/matrix/cell.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "orchestrator/matrix/schema.hpp"
#include "tests/matrix/parse.hpp"

namespace ddpsweep::matrix {
namespace {

Cell cell_of(const std::string& text) { return sweep_of(text).cells.at(0); }

const std::string kOne = "matrix: {model: tiny, cpus: 2}\n";

TEST(CellKey, IsTheSameForTheSameTraining) {
  const std::string key = cell_of(kOne + kData).key;
  EXPECT_EQ(key.size(), 16u);
  EXPECT_EQ(cell_of("name: other\nrepeats: 4\nlimits: {timeout: 1h, step: 9s, load: 9m}\nschedule: {isolation: gpu}\n" +
                    kOne + kData)
                .key,
            key);
  EXPECT_EQ(cell_of("measure: {calibration_steps: 5}\n" + kOne + kData).key, key);
  EXPECT_EQ(cell_of("train: {learning_rate: 1.0e-3, seed: 42}\n" + kOne + kData).key, key);  // the defaults, said aloud
  EXPECT_EQ(cell_of("matrix: {model: tiny, learning_rate: 1e-3, cpus: 2}\n" + kData).key, key);
  EXPECT_EQ(cell_of("matrix: {model: mine, cpus: 2}\nmodels:\n  mine: {d_model: 64, heads: 4, layers: 1, "
                    "feed_forward: 128, max_seq_len: 64}\n" +
                    kData)
                .key,
            key);
}

TEST(CellKey, DoesNotChangeFromVersionToVersion) {
  // A change of this value orphans every stored result: raise kKeyVersion on purpose only.
  EXPECT_EQ(cell_of(kOne + kData).key, "d542ae2655ad725a");
}

TEST(CellKey, OfAKeptRunFindsItAgain) {
  // What bench/results/gpu_small.sql has from before train.communication was a key.
  const Sweep sweep = sweep_of(
      "matrix: {model: small, gpus: [1], precision: [fp32, tf32]}\ndataset: {name: ag_news, dir: d}\n"
      "batch: {per_gpu: 32}\ntrain: {epochs: 5, engine: reference}\n");
  EXPECT_EQ(sweep.cells[0].key, "525822d6c268d172");
  EXPECT_EQ(sweep.cells[0].family_key, "b7b8d1e91a7eb43a");
  EXPECT_EQ(sweep.cells[1].key, "d1625946a19f1b88");
}

TEST(CellKey, AKeyThatWasAddedLaterCountsOnlyWhereItIsNotItsDefault) {
  ASSERT_TRUE(find_key("train.communication")->added_later);
  const Cell without = cell_of(kOne + kData);
  EXPECT_EQ(cell_of("train: {communication: true}\n" + kOne + kData).key, without.key);
  const Cell silent = cell_of("train: {communication: false}\n" + kOne + kData);
  EXPECT_NE(silent.key, without.key);
  EXPECT_NE(silent.family_key, without.family_key);
}

TEST(CellKey, OfGpusTellsTheEngineAndOnlyAStepThatIsNotReplayed) {
  const auto key = [](const std::string& train) {
    return cell_of("matrix: {model: tiny, gpus: 2}\n" + kData + "train: {" + train + "}\n").key;
  };
  EXPECT_EQ(key("engine: fast"), key("cuda_graph: true"));
  EXPECT_NE(key("engine: fast"), key("engine: reference"));
  EXPECT_NE(key("engine: fast"), key("cuda_graph: false"));
}

TEST(CellKey, LeavesOutWhereFilesLie) {
  const std::string ag_news = "batch: {global: 32}\ndataset: {name: ag_news, dir: ";
  EXPECT_EQ(cell_of(kOne + ag_news + "a}\n").key, cell_of(kOne + ag_news + "/b}\n").key);
}

TEST(CellKey, DiffersWithEverySettingDeviceAndWorldSize) {
  const std::string key = cell_of(kOne + kData).key;
  EXPECT_NE(cell_of("train: {seed: 43}\n" + kOne + kData).key, key);
  EXPECT_NE(cell_of("train: {overlap: false}\n" + kOne + kData).key, key);
  EXPECT_NE(cell_of(kOne + "dataset: {name: synthetic, train_rows: 5000}\nbatch: {global: 32}\n").key, key);
  EXPECT_NE(cell_of(kOne + "dataset: {name: synthetic}\nbatch: {per_gpu: 16}\n").key, key);
  EXPECT_NE(cell_of("matrix: {model: tiny, cpus: 1}\n" + kData).key, key);
  EXPECT_NE(cell_of("matrix: {model: tiny, gpus: 2}\n" + kData).key, key);
  EXPECT_NE(cell_of("matrix: {model: small, cpus: 2}\n" + kData).key, key);
}

TEST(CellFamily, HoldsTheCellsThatDifferInTheBaselinesAxesAlone) {
  const Sweep sweep = sweep_of("matrix: {model: [tiny, small], cpus: [1, 2]}\n" + kData);
  EXPECT_EQ(sweep.cells[0].family_key, sweep.cells[1].family_key);
  EXPECT_EQ(sweep.cells[2].family_key, sweep.cells[3].family_key);
  EXPECT_NE(sweep.cells[0].family_key, sweep.cells[2].family_key);
}

TEST(CellFamily, IsNotMovedByTheChoiceOfBaseline) {
  const std::string matrix = "matrix: {model: tiny, cpus: [1, 2, 4]}\n" + kData;
  EXPECT_EQ(sweep_of(matrix + "baseline: {cpus: 1}\n").cells[0].family_key,
            sweep_of(matrix + "baseline: {cpus: 4}\n").cells[2].family_key);
}

TEST(CellFamily, SpansSettingsThatTheBaselineNames) {
  const Sweep sweep = sweep_of("matrix: {model: tiny, gpus: [1, 2], precision: [fp32, bf16]}\n" + kData +
                               "baseline: {gpus: 1, precision: fp32}\n");
  for (const Cell& cell : sweep.cells) EXPECT_EQ(cell.family_key, sweep.cells[0].family_key);
  EXPECT_TRUE(sweep.cells[0].is_baseline);
  EXPECT_FALSE(sweep.cells[1].is_baseline);
}

TEST(CellFamily, AModelInTheBaselineTakesItsOverridesAlong) {
  const Sweep sweep = sweep_of("matrix: {model: [tiny, small], cpus: [1, 2]}\n" + kData +
                               "models: {small: {train: {epochs: 3}}}\nbaseline: {model: tiny}\n");
  EXPECT_EQ(sweep.cells[0].family_key, sweep.cells[2].family_key);
  EXPECT_NE(sweep.cells[0].family_key, sweep.cells[1].family_key);  // world sizes are not compared here
}

TEST(Cell, SaysItsSetupInOneLine) {
  EXPECT_EQ(cell_of(kOne + kData).setup, "tiny, 2 CPUs, fp32");
  EXPECT_EQ(cell_of("matrix: {model: small, gpus: 1, precision: bf16, learning_rate: 0.01}\n" + kData).setup,
            "small, 1 GPU, bf16, learning_rate 0.01");
}

TEST(Cell, RemarksOnWhatItsFiguresAreToBeMarkedWith) {
  const std::string bert =
      "matrix: {model: m, cpus: 1}\nbatch: {per_gpu: 1}\n"
      "models: {m: {type: bert, weights: w, pretrained: false}}\n";
  EXPECT_EQ(cell_of(kOne + kData).remark, "");
  EXPECT_EQ(cell_of(bert + "dataset: {name: imdb, dir: d}\n").remark, "accuracy from random init");
  EXPECT_EQ(cell_of(bert + "dataset: {name: imdb, dir: d, repeat_rows: 11}\n").remark,
            "accuracy from random init; rows x 11");
}

TEST(Cell, KnowsAModelsFolderByItsNameWhereverItLies) {
  const auto key = [](const std::string& folder) {
    return cell_of("matrix: {model: m, cpus: 1}\nmodels: {m: {type: bert, weights: " + folder + "}}\n" + kData).key;
  };
  EXPECT_EQ(key("here/minilm"), key("/there/minilm"));
  EXPECT_EQ(key("minilm"), key("minilm/"));
  EXPECT_NE(key("minilm/"), key("bert-base-uncased/"));
  EXPECT_NE(key("experiments/x_gpus1/run1/model"), key("experiments/y_gpus1/run1/model"));
}

TEST(Cell, CountsTheRowsOfAStepOverAllRanks) {
  EXPECT_EQ(cell_of(kOne + "dataset: {name: synthetic}\nbatch: {per_gpu: 48}\n").global_batch, 96);
  EXPECT_EQ(cell_of(kOne + "dataset: {name: synthetic}\nbatch: {global: 48}\n").global_batch, 48);
}

TEST(CellInfeasible, NamesWhatNoMachineCouldDo) {
  EXPECT_EQ(cell_of(kOne + kData).infeasible, "");
  const std::string tf32 = "train: {precision: tf32}\n" + kOne + kData;
  EXPECT_EQ(cell_of(tf32).infeasible, "precision tf32 needs a GPU");
  EXPECT_EQ(cell_of("models: {tiny: {d_model: 15, heads: 3}}\n" + kOne + kData).infeasible,
            "d_model 15 is odd, which sinusoidal positions cannot be");
  EXPECT_EQ(cell_of("models: {tiny: {heads: 5}}\n" + kOne + kData).infeasible,
            "d_model 64 is not a multiple of 5 heads");
  EXPECT_EQ(cell_of(kOne + "dataset: {name: ag_news, dir: d, classes: 5}\nbatch: {global: 32}\n").infeasible,
            "ag_news has 4 classes, not 5");
  EXPECT_EQ(cell_of(kOne + "dataset: {name: imdb, dir: d, classes: 4}\nbatch: {global: 32}\n").infeasible,
            "imdb has 2 classes, not 4");
  EXPECT_EQ(cell_of("matrix: {model: tiny, cpus: 8}\ndataset: {name: synthetic}\nbatch: {global: 7}\n").infeasible,
            "a global batch of 7 leaves some of 8 ranks without a row");
}

TEST(CellInfeasible, ABatchMustFitIntoTheRowsThatAreKnown) {
  const auto reason = [](const std::string& dataset) {
    return cell_of(kOne + "batch: {per_gpu: 50}\ndataset: " + dataset + "\n").infeasible;
  };
  EXPECT_EQ(reason("{name: synthetic, train_rows: 99}"), "a global batch of 100 is larger than the 99 training rows");
  EXPECT_EQ(reason("{name: synthetic, train_rows: 100}"), "");
  EXPECT_EQ(reason("{name: ag_news, dir: d, train_limit: 99}"),
            "a global batch of 100 is larger than the 99 training rows");
  EXPECT_EQ(reason("{name: ag_news, dir: d}"), "");  // how many there are is in the data
}

TEST(CellInfeasible, TheFastEngineHasLimitsOnGpus) {
  const auto reason = [](const std::string& more, const char* axis = "gpus") {
    return cell_of(fmt::format("matrix: {{model: tiny, {}: 1}}\nbatch: {{global: 32}}\n", axis) + more).infeasible;
  };
  const auto of_model = [](const std::string& sizes, const std::string& train = "") {
    return "models: {tiny: {" + sizes + "}}\ndataset: {name: synthetic}\n" + train;
  };
  EXPECT_EQ(reason(of_model("d_model: 1024, feed_forward: 4")), "");
  EXPECT_EQ(reason(of_model("d_model: 66, heads: 1")),
            "d_model is 66, but train.engine fast needs a multiple of 4, at most 1024; train.engine: reference takes "
            "any");
  EXPECT_EQ(reason(of_model("d_model: 1028")),
            "d_model is 1028, but train.engine fast needs a multiple of 4, at most 1024; train.engine: reference "
            "takes any");
  EXPECT_EQ(reason(of_model("feed_forward: 130")),
            "feed_forward is 130, but train.engine fast needs a multiple of 4; train.engine: reference takes any");
  EXPECT_EQ(reason("dataset: {name: synthetic, classes: 64}\n"), "");
  EXPECT_EQ(reason("dataset: {name: synthetic, classes: 65}\n"),
            "classes is 65, but train.engine fast has at most 64; train.engine: reference takes any");
  EXPECT_EQ(reason(of_model("d_model: 1028", "train: {engine: reference}\n")), "");
  EXPECT_EQ(reason(of_model("d_model: 1028", "train: {engine: fast}\n"), "cpus"), "");
}

TEST(CellInfeasible, AnotherWorkerProgramMayKnowMore) {
  const std::string text = "matrix: {model: tiny, gpus: 1}\nmodels: {tiny: {d_model: 2048}}\n" + kData;
  EXPECT_NE(cell_of(text).infeasible, "");
  EXPECT_EQ(cell_of(text + "worker: {command: [other]}\n").infeasible, "");
}

}  // namespace
}  // namespace ddpsweep::matrix
