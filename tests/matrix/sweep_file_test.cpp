#include "orchestrator/matrix/sweep_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/matrix/parse.hpp"

namespace ddpsweep::matrix {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::UnorderedElementsAre;

std::vector<std::string> experiments(const Sweep& sweep) {
  std::vector<std::string> names;
  for (const Cell& cell : sweep.cells) names.push_back(cell.experiment);
  return names;
}

TEST(SweepFile, FillsInEveryDefault) {
  const Sweep sweep =
      sweep_of("matrix: {model: small, cpus: 1}\ndataset: {name: ag_news, dir: ../data}\nbatch: {per_gpu: 32}\n");
  EXPECT_EQ(sweep.name, "x");
  EXPECT_EQ(sweep.repeats, 1);
  EXPECT_EQ(sweep.limits.timeout, std::chrono::hours(24));
  EXPECT_EQ(sweep.limits.retries, 1);
  EXPECT_EQ(sweep.limits.expect, std::nullopt);
  EXPECT_EQ(sweep.isolation, Isolation::serial);
  EXPECT_EQ(sweep.calibration_steps, 20);
  EXPECT_THAT(sweep.worker_command, IsEmpty());
  EXPECT_THAT(sweep.warnings, IsEmpty());
  ASSERT_EQ(sweep.cells.size(), 1u);
  EXPECT_EQ(sweep.cells[0].settings, json::parse(R"({
    "dataset": {"name": "ag_news", "dir": "/data", "classes": 4, "train_limit": 0, "val_limit": 0,
                "repeat_rows": 1},
    "model": {"name": "small", "type": "encoder", "vocab_size": 20000, "d_model": 128, "heads": 4, "layers": 2,
              "feed_forward": 256, "max_seq_len": 128, "dropout": 0.1, "activation": "relu",
              "positions": "sinusoidal", "pooling": "mean"},
    "train": {"epochs": 10, "optimizer": "adam", "learning_rate": 0.001, "lr_schedule": "constant",
              "lr_warmup": 0.0, "clip_norm": 0.0, "save": false, "betas": [0.9, 0.999], "eps": 1e-8,
              "weight_decay": 0.0, "precision": "fp32", "seed": 42, "warmup_epochs": 1, "engine": "reference",
              "cuda_graph": true, "overlap": true, "communication": true, "first_bucket_bytes": 1048576,
              "bucket_bytes": 26214400},
    "batch": {"per_gpu": 32}})"));
}

TEST(SweepFile, GpusHaveTheFastEngineUnlessTheFileSaysOtherwise) {
  const auto engine = [](const std::string& text) {
    return sweep_of(text + kData).cells[0].settings["train"]["engine"].get<std::string>();
  };
  const std::string gpus = "matrix: {model: tiny, gpus: 2}\n", cpus = "matrix: {model: tiny, cpus: 2}\n";
  EXPECT_EQ(engine(gpus), "fast");
  EXPECT_EQ(engine("train: {engine: reference}\n" + gpus), "reference");
  EXPECT_EQ(engine(cpus), "reference");
  EXPECT_EQ(engine("train: {engine: fast}\n" + cpus), "fast");
}

TEST(SweepFile, ReadsTheSweepsOwnValues) {
  const Sweep sweep = sweep_of(
      "name: my_sweep\nrepeats: 5\nlimits: {timeout: 1h30m, retries: 0, expect: 40m}\nschedule: {isolation: node}\n"
      "measure: {calibration_steps: 0}\nworker: {command: [python3, worker.py]}\n" +
      kMatrix + kData);
  EXPECT_EQ(sweep.name, "my_sweep");
  EXPECT_EQ(sweep.file, "/configs/x.yaml");
  EXPECT_EQ(sweep.text.substr(0, 15), "name: my_sweep\n");
  EXPECT_EQ(sweep.repeats, 5);
  EXPECT_EQ(sweep.limits.timeout, std::chrono::minutes(90));
  EXPECT_EQ(sweep.limits.retries, 0);
  EXPECT_EQ(sweep.limits.expect, std::chrono::minutes(40));
  EXPECT_EQ(sweep.isolation, Isolation::node);
  EXPECT_EQ(sweep.calibration_steps, 0);
  EXPECT_THAT(sweep.worker_command, ElementsAre("python3", "worker.py"));
}

TEST(SweepFile, ReadsTheDeadlinesOfAttempts) {
  const auto deadlines = sweep_of(
                             "limits: {start: 1m, load: 2h, rendezvous: 90s, step: 250ms, evaluation: 3m, silence: "
                             "10s}\n" +
                             kMatrix + kData)
                             .limits.deadlines;
  EXPECT_EQ(deadlines.start, std::chrono::minutes(1));
  EXPECT_EQ(deadlines.load, std::chrono::hours(2));
  EXPECT_EQ(deadlines.rendezvous, std::chrono::seconds(90));
  EXPECT_EQ(deadlines.step, std::chrono::milliseconds(250));
  EXPECT_EQ(deadlines.evaluation, std::chrono::minutes(3));
  EXPECT_EQ(deadlines.silence, std::chrono::seconds(10));
  const auto defaults = sweep_of(kMatrix + kData).limits.deadlines;
  EXPECT_EQ(defaults.start, std::chrono::minutes(3));
  EXPECT_EQ(defaults.load, std::chrono::minutes(20));
  EXPECT_EQ(defaults.rendezvous, std::chrono::minutes(3));
  EXPECT_EQ(defaults.step, std::chrono::minutes(2));
  EXPECT_EQ(defaults.evaluation, std::chrono::minutes(20));
  EXPECT_EQ(defaults.silence, std::chrono::seconds(45));
}

TEST(SweepFile, WarnsOfDeadlinesLongerThanTheTimeoutWhenTheFileSetsThem) {
  EXPECT_THAT(sweep_of("limits: {timeout: 30s}\n" + kMatrix + kData).warnings, IsEmpty());
  EXPECT_THAT(sweep_of("limits: {timeout: 45m, step: 45m}\n" + kMatrix + kData).warnings, IsEmpty());
  EXPECT_THAT(
      sweep_of("limits: {timeout: 45m,\n  step: 2h}\n" + kMatrix + kData).warnings,
      ElementsAre("/configs/x.yaml:2: limits.step (2 h 0 min) is longer than limits.timeout (45 min 0 s), which "
                  "ends the attempt first"));
}

TEST(SweepFile, TheMostSpecificLevelWins) {
  const Sweep sweep = sweep_of(
      "matrix: {model: [tiny, wide], cpus: 1, learning_rate: [0.5, 0.25]}\n"
      "dataset: {name: synthetic, train_rows: 1000}\n"
      "batch: {global: 32}\n"
      "train: {epochs: 7, learning_rate: 0.125, weight_decay: 0.5}\n"
      "models:\n"
      "  wide: {d_model: 256, heads: 4, layers: 1, feed_forward: 64, batch: {per_gpu: 8}, dataset: {train_rows: 500},\n"
      "         train: {epochs: 3, learning_rate: 1}}\n");
  const json& tiny = sweep.cells[0].settings;
  const json& wide = sweep.cells[2].settings;
  EXPECT_EQ(tiny["train"]["epochs"], 7);
  EXPECT_EQ(wide["train"]["epochs"], 3);
  EXPECT_EQ(wide["train"]["learning_rate"], 0.5);
  EXPECT_EQ(wide["train"]["weight_decay"], 0.5);
  EXPECT_EQ(tiny["batch"], json({{"global", 32}}));
  EXPECT_EQ(wide["batch"], json({{"per_gpu", 8}}));
  EXPECT_EQ(tiny["dataset"]["train_rows"], 1000);
  EXPECT_EQ(wide["dataset"]["train_rows"], 500);
}

TEST(SweepFile, ABatchAxisDisplacesTheOtherKindOfBatch) {
  const Sweep sweep = sweep_of("matrix: {model: tiny, cpus: 2, per_gpu: [4, 8]}\n" + kData);
  EXPECT_EQ(sweep.cells[1].settings["batch"], json({{"per_gpu", 8}}));
  EXPECT_EQ(sweep.cells[1].global_batch, 16);
}

TEST(SweepFile, KnowsTwoModelsWithoutBeingToldAndLetsThemBeChanged) {
  const Sweep sweep =
      sweep_of("matrix: {model: [tiny, small], cpus: 1}\nmodels: {tiny: {layers: 3, dropout: 0}}\n" + kData);
  const json& tiny = sweep.cells[0].settings["model"];
  EXPECT_EQ(tiny["d_model"], 64);
  EXPECT_EQ(tiny["layers"], 3);
  EXPECT_EQ(tiny["dropout"], 0.0);
  EXPECT_EQ(tiny["max_seq_len"], 64);
  EXPECT_EQ(sweep.cells[1].settings["model"]["d_model"], 128);
}

TEST(SweepFile, NormalisesNumbersSizesAndPlaces) {
  const Sweep sweep = sweep_of(kMatrix +
                               "dataset: {name: ag_news, dir: ../a/./b/../c}\nbatch: {global: 32}\n"
                               "train: {learning_rate: 3e-3, weight_decay: 1, bucket_bytes: 2MiB, betas: [0.5, 0]}\n");
  const json& train = sweep.cells[0].settings["train"];
  EXPECT_EQ(train["learning_rate"].dump(), "0.003");
  EXPECT_EQ(train["weight_decay"].dump(), "1.0");
  EXPECT_EQ(train["bucket_bytes"], 2 << 20);
  EXPECT_EQ(train["betas"].dump(), "[0.5,0.0]");
  EXPECT_EQ(sweep.cells[0].settings["dataset"]["dir"], "/a/c");
}

TEST(SweepFile, DatasetsAndModelsHaveTheirOwnKeysAlone) {
  const Sweep sweep = sweep_of(
      "matrix: {model: tiny, cpus: 1, dataset.name: [ag_news, synthetic]}\nbatch: {global: 32}\n"
      "dataset: {dir: d, train_rows: 100}\n");
  EXPECT_FALSE(sweep.cells[0].settings["dataset"].contains("train_rows"));
  EXPECT_TRUE(sweep.cells[0].settings["dataset"].contains("dir"));
  EXPECT_TRUE(sweep.cells[1].settings["dataset"].contains("train_rows"));
  EXPECT_FALSE(sweep.cells[1].settings["dataset"].contains("dir"));
}

TEST(SweepFile, TheSmallestWorldSizeIsTheBaselineUnlessTheFileSaysOtherwise) {
  const Sweep by_default = sweep_of("matrix: {model: [tiny, small], gpus: [4, 2]}\n" + kData);
  EXPECT_THAT(experiments(by_default), ElementsAre("tiny_gpus4", "tiny_gpus2", "small_gpus4", "small_gpus2"));
  EXPECT_FALSE(by_default.cells[0].is_baseline);
  EXPECT_TRUE(by_default.cells[1].is_baseline);
  EXPECT_TRUE(by_default.cells[3].is_baseline);
  const Sweep chosen = sweep_of("matrix: {model: tiny, gpus: [4, 2]}\nbaseline: {gpus: 4}\n" + kData);
  EXPECT_TRUE(chosen.cells[0].is_baseline);
  EXPECT_FALSE(chosen.cells[1].is_baseline);
}

TEST(SweepFile, WarnsWhenNoCellIsTheBaseline) {
  const Sweep sweep = sweep_of(kMatrix + kData + "baseline: {cpus: 3}\n");
  EXPECT_THAT(sweep.warnings, ElementsAre("no cell is the baseline; speedup will be against the smallest measured cell "
                                          "of each family"));
}

TEST(SweepFile, WarnsWhenWarmUpLeavesNothingToMeasure) {
  const Sweep sweep = sweep_of("matrix: {model: tiny, cpus: [1, 2], epochs: [1, 2]}\n" + kData);
  EXPECT_THAT(sweep.warnings, ElementsAre("2 of 4 cells have no epoch after their warm-up epochs, so they will have no "
                                          "epoch time and no speedup"));
}

TEST(SweepFile, TenThousandCellsAreTenThousandCells) {
  std::string seeds;
  for (int i = 0; i < 5000; ++i) seeds += std::to_string(i) + ",";
  const Sweep sweep = sweep_of("matrix: {model: tiny, cpus: [1, 2], seed: [" + seeds + "]}\n" + kData);
  ASSERT_EQ(sweep.cells.size(), 10'000u);
  EXPECT_EQ(sweep.cells[9999].experiment, "tiny_cpus2_seed4999");
}

TEST(SweepFile, TheProjectsOwnConfigsAreRead) {
  const Sweep quickstart = load_sweep(DDPSWEEP_SOURCE_DIR "/configs/quickstart.yaml");
  EXPECT_THAT(experiments(quickstart), ElementsAre("tiny_cpus1", "tiny_cpus2"));
  EXPECT_EQ(quickstart.cells[0].settings["dataset"]["dir"], DDPSWEEP_SOURCE_DIR "/data/ag_news_sample");
  const Sweep study = load_sweep(DDPSWEEP_SOURCE_DIR "/configs/exp045_046.yaml");
  EXPECT_THAT(experiments(study), ElementsAre("exp041", "exp042", "exp045", "exp046"));
  EXPECT_EQ(study.cells[0].infeasible, "");
  EXPECT_EQ(study.cells[2].infeasible, "");
  EXPECT_EQ(load_sweep(DDPSWEEP_SOURCE_DIR "/configs/agnews_small.yaml").cells.size(), 3u);
}

TEST(SweepFile, EveryOneOfTheProjectsConfigsCouldRun) {
  std::map<std::string, std::size_t> cells;
  for (const auto& entry : std::filesystem::directory_iterator(DDPSWEEP_SOURCE_DIR "/configs")) {
    const Sweep sweep = load_sweep(entry.path());
    cells[entry.path().stem()] = sweep.cells.size();
    EXPECT_EQ(sweep.name, entry.path().stem());
    EXPECT_THAT(sweep.warnings, IsEmpty()) << sweep.name;
    for (const Cell& cell : sweep.cells) EXPECT_EQ(cell.infeasible, "") << sweep.name << " " << cell.experiment;
  }
  EXPECT_THAT(cells, UnorderedElementsAre(Pair("agnews_matrix", 9), Pair("agnews_small", 3), Pair("exp041_042", 2),
                                          Pair("exp043_044", 2), Pair("exp045_046", 4), Pair("imdb", 6),
                                          Pair("minilm", 2), Pair("quickstart", 2)));
}

TEST(SweepFile, TheStudysComparisonsAreTheSameCellsInEachConfig) {
  const Sweep alone = load_sweep(DDPSWEEP_SOURCE_DIR "/configs/exp041_042.yaml");
  const Sweep beside = load_sweep(DDPSWEEP_SOURCE_DIR "/configs/exp045_046.yaml");
  EXPECT_EQ(alone.cells[0].key, beside.cells[0].key);
  EXPECT_EQ(alone.cells[1].key, beside.cells[1].key);
  EXPECT_THAT(experiments(alone), ElementsAre("exp041", "exp042"));
  const Sweep medium = load_sweep(DDPSWEEP_SOURCE_DIR "/configs/exp043_044.yaml");
  EXPECT_THAT(experiments(medium), ElementsAre("exp043", "exp044"));
  EXPECT_EQ(medium.cells[1].global_batch, 512);
}

TEST(SweepFile, SaysWhatCannotBeRead) {
  EXPECT_THROW(
      {
        try {
          load_sweep("/no/such/file.yaml");
        } catch (const ConfigError& error) {
          EXPECT_EQ(error.what(),
                    "cannot read /no/such/file.yaml: No such file or directory; name an experiment file "
                    "(YAML), its path from " +
                        std::filesystem::current_path().string());
          throw;
        }
      },
      ConfigError);
  EXPECT_THROW(load_sweep("/tmp"), ConfigError);
}

}  // namespace
}  // namespace ddpsweep::matrix
