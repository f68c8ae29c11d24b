// The study's own files, as they are, and every mistake in one with its place.
#include "orchestrator/matrix/study_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "common/errors.hpp"
#include "orchestrator/matrix/load_sweep.hpp"
#include "orchestrator/matrix/study_keys.hpp"
#include "orchestrator/matrix/sweep_file.hpp"

namespace ddpsweep::matrix {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace fs = std::filesystem;

const StudyProcesses kFourGpus{DeviceKind::gpu, 4};

SweepFiles fixtures(const std::vector<std::string>& names, StudyProcesses processes = kFourGpus) {
  SweepFiles what{.files = {}, .processes = processes};
  for (const std::string& name : names) {
    what.files.emplace_back(DDPSWEEP_SOURCE_DIR "/tests/fixtures/study/" + name + ".yaml");
  }
  return what;
}

/// A small file, complete; `lines` come at its end, from line 7 on.
std::string study(const std::string& lines, const std::string& model = "", const std::string& data = "ag_news") {
  return "experiment_name: a\nseed: 1\nmodel: {" + model + "}\ndata: {dataset: " + data +
         "}\ntraining:\n  {epochs: 2, batch_size: 8}\n" + lines;
}

StudyTranslation translation(const std::vector<std::string>& texts, StudyProcesses processes = kFourGpus) {
  std::vector<YamlNode> trees;
  for (const std::string& text : texts) {
    trees.push_back(parse_yaml(text, std::string(1, static_cast<char>('x' + trees.size())) + ".yaml"));
  }
  return translate_study_files(trees, processes, "/here");
}

Sweep sweep_from(const std::string& text, const std::vector<std::string>& changes = {}) {
  return read_sweep({translation({text}).tree, "x.yaml", text}, changes);
}

std::string error_in(const std::vector<std::string>& texts) {
  try {
    read_sweep({translation(texts).tree, "x.yaml", ""});
  } catch (const ConfigError& error) {
    return error.what();
  }
  return "accepted";
}

TEST(StudyFiles, MakeOneSweepOfSeveral) {
  const Sweep sweep = load_sweep(fixtures({"exp043", "exp044"}));
  EXPECT_EQ(sweep.name, "exp043+exp044");
  ASSERT_EQ(sweep.cells.size(), 2u);
  EXPECT_EQ(sweep.cells[0].experiment, "exp043");
  EXPECT_EQ(sweep.cells[0].world_size, 1);
  EXPECT_TRUE(sweep.cells[0].is_baseline);
  EXPECT_EQ(sweep.cells[1].experiment, "exp044");
  EXPECT_EQ(sweep.cells[1].world_size, 4);
  EXPECT_EQ(sweep.cells[1].global_batch, 512);
  EXPECT_EQ(sweep.cells[1].device, DeviceKind::gpu);
  EXPECT_EQ(sweep.cells[1].output_dir, fs::current_path() / "experiments/exp044_medium_4gpu");
  EXPECT_EQ(sweep.cells[0].family_key, sweep.cells[1].family_key);
  EXPECT_NE(sweep.cells[0].key, sweep.cells[1].key);
}

TEST(StudyFiles, MeanWhatTheySay) {
  const json settings = load_sweep(fixtures({"exp043"})).cells[0].settings;
  const json& model = settings["model"];
  EXPECT_EQ(model["type"], "encoder");
  EXPECT_EQ(model["d_model"], 256);
  EXPECT_EQ(model["heads"], 8);
  EXPECT_EQ(model["layers"], 4);
  EXPECT_EQ(model["feed_forward"], 1024);
  EXPECT_EQ(model["max_seq_len"], 256);
  EXPECT_EQ(model["vocab_size"], 20000);
  const json& train = settings["train"];
  EXPECT_EQ(train["epochs"], 20);
  EXPECT_EQ(train["learning_rate"], 0.001);
  EXPECT_EQ(train["lr_warmup"], 500.0);
  EXPECT_EQ(train["clip_norm"], 1.0);
  EXPECT_EQ(train["optimizer"], "adamw");
  EXPECT_EQ(train["weight_decay"], 0.01);
  EXPECT_EQ(train["betas"], json({0.9, 0.999}));
  EXPECT_EQ(train["seed"], 42);
  EXPECT_EQ(train["save"], true);
  EXPECT_EQ(settings["batch"], json({{"per_gpu", 128}}));
  EXPECT_EQ(settings["dataset"]["name"], "ag_news");
  EXPECT_EQ(settings["dataset"]["classes"], 4);
  EXPECT_EQ(settings["dataset"]["train_limit"], 0);
  EXPECT_EQ(settings["dataset"]["dir"], (fs::current_path() / "data/ag_news").string());
}

TEST(StudyFiles, OfDistilBertTakeItsWeightsFromTheCurrentFolder) {
  const Sweep sweep = load_sweep(fixtures({"exp045", "exp046"}));
  const json& model = sweep.cells[0].settings["model"];
  EXPECT_EQ(model["type"], "distilbert");
  EXPECT_EQ(model["pretrained"], true);
  EXPECT_EQ(model["max_seq_len"], 256);
  EXPECT_EQ(model["weights"], (fs::current_path() / "models/distilbert-base-uncased").string());
  EXPECT_EQ(sweep.cells[0].settings["train"]["learning_rate"], 2e-5);
  // 32 rows a step and GPU against 128: not one family, as the files say.
  EXPECT_NE(sweep.cells[0].family_key, sweep.cells[1].family_key);
  const Sweep moved = load_sweep(fixtures({"exp045"}), {"model.weights=/elsewhere/distilbert-base-uncased"});
  EXPECT_EQ(moved.cells[0].settings["model"]["weights"], "/elsewhere/distilbert-base-uncased");
  EXPECT_EQ(moved.cells[0].key, sweep.cells[0].key);
}

TEST(StudyFiles, OfImdbAndOfMadeUpRows) {
  const json imdb = load_sweep(fixtures({"imdb_1gpu"})).cells[0].settings;
  EXPECT_EQ(imdb["dataset"]["name"], "imdb");
  EXPECT_EQ(imdb["dataset"]["dir"], (fs::current_path() / "data/aclImdb").string());
  EXPECT_EQ(imdb["dataset"]["train_limit"], 5000);
  EXPECT_EQ(imdb["train"]["learning_rate"], 3e-4);
  const Sweep made_up = load_sweep(fixtures({"synthetic_alone", "synthetic_group"}, {DeviceKind::cpu, 2}));
  const json& dataset = made_up.cells[1].settings["dataset"];
  EXPECT_EQ(dataset,
            json({{"name", "synthetic"}, {"labels", "sum"}, {"classes", 2}, {"train_rows", 101}, {"val_rows", 33}}));
  EXPECT_EQ(made_up.cells[1].world_size, 2);
  EXPECT_EQ(made_up.cells[1].device, DeviceKind::cpu);
  EXPECT_EQ(made_up.cells[0].family_key, made_up.cells[1].family_key);
}

TEST(StudyFiles, WarnOnceAFileOfWhatTheTrainerDidOtherwise) {
  const std::string folder = DDPSWEEP_SOURCE_DIR "/tests/fixtures/study/";
  EXPECT_THAT(load_sweep(fixtures({"exp041"})).warnings, IsEmpty());
  EXPECT_THAT(
      load_sweep(fixtures({"exp042", "exp044", "exp041"})).warnings,
      ElementsAre(folder +
                      "exp042.yaml: training.batch_size is per process, as with its trainer: 32 on 4 GPUs are 128 a "
                      "step",
                  folder + "exp044.yaml: the study's trainer ignored training.warmup_steps, training.gradient_clip, "
                           "optimizer.type, optimizer.lr, optimizer.betas, optimizer.weight_decay and "
                           "logging.save_checkpoint, which count here; training.batch_size is per process, as with its "
                           "trainer: 128 on 4 GPUs are 512 a step"));
  EXPECT_THAT(translation({study("", "type: distilbert, d_model: 768", "ag_news_distilbert")}).warnings,
              ElementsAre("x.yaml: model.d_model has no effect on this model and data"));
}

TEST(StudyFiles, AreKeptWholeInTheStore) {
  const auto what = fixtures({"exp045", "exp046"});
  const Sweep sweep = load_sweep(what, {"repeats=3"});
  EXPECT_EQ(sweep.file, what.files[0].string() + " " + what.files[1].string());
  EXPECT_THAT(sweep.text, testing::StartsWith("# " + what.files[0].string() + "\n# DistilBERT from its pretrained"));
  EXPECT_THAT(sweep.text, HasSubstr("  use_ddp: true\n  backend: nccl\n# --gpus 4\n# --set repeats=3\n"));
  EXPECT_EQ(sweep.repeats, 3);
}

TEST(StudyFiles, SayWhereEachValueComesFrom) {
  ConfigTable table;
  read_sweep({translation({study("optimizer: {lr: 0.5}\n")}).tree, "x.yaml", ""}, {}, &table);
  std::map<std::string, std::string> origins;
  for (const ConfigValue& row : table.rows()) origins[row.key] = row.value + " of " + row.origin;
  EXPECT_EQ(origins["train.learning_rate"], "0.5 of x.yaml:7");
  EXPECT_EQ(origins["train.epochs"], "2 of x.yaml:6");
  EXPECT_EQ(origins["dataset.name"], "ag_news of x.yaml:4");
  EXPECT_EQ(origins["model.d_model"], "128 of default");
}

TEST(StudyFiles, TakeTheTrainersDefaultsWhereTheyAreSilent) {
  const json settings = sweep_from(study("", "", "synthetic")).cells[0].settings;
  EXPECT_EQ(settings["train"]["learning_rate"], 3e-4);
  EXPECT_EQ(settings["model"]["heads"], 4);
  EXPECT_EQ(settings["dataset"]["train_rows"], 20000);
  EXPECT_EQ(sweep_from(study("", "", "ag_news, seq_len: 64")).cells[0].settings["model"]["max_seq_len"], 64);
}

TEST(StudyFiles, AreChangedBySet) {
  const Sweep sweep = sweep_from(study(""), {"epochs=7", "name=trial"});
  EXPECT_EQ(sweep.cells[0].settings["train"]["epochs"], 7);
  EXPECT_EQ(sweep.name, "trial");
}

TEST(StudyFiles, AreKnownByTheirForm) {
  EXPECT_TRUE(is_study_file(parse_yaml(study(""), "x")));
  EXPECT_TRUE(is_study_file(parse_yaml("training: {}\n", "x")));
  EXPECT_FALSE(is_study_file(parse_yaml("matrix: {}\nexperiment_name: a\n", "x")));
  EXPECT_FALSE(is_study_file(parse_yaml("train: {}\n", "x")));
  EXPECT_FALSE(is_study_file(parse_yaml("- a\n", "x")));
}

TEST(StudyFiles, NeedToBeToldOnWhatTheyRun) {
  SweepFiles what = fixtures({"exp041"});
  what.processes.reset();
  EXPECT_THROW(load_sweep(what), ConfigError);
  what = fixtures({"exp041"});
  what.files.emplace_back(DDPSWEEP_SOURCE_DIR "/configs/quickstart.yaml");
  EXPECT_THROW(load_sweep(what), ConfigError);
}

TEST(StudyFiles, DifferInNameAndFolder) {
  EXPECT_EQ(error_in({study(""), study("")}),
            "y.yaml:1: experiment_name \"a\" is also that of x.yaml:1; write another one");
  std::string other = study("output_dir: out/./\n");
  other.replace(0, 18, "experiment_name: b");
  EXPECT_EQ(error_in({study("output_dir: out\n"), other}),
            "y.yaml:1: output_dir of b is also that of a; write another one");
  other = study("");
  other.replace(0, 18, "experiment_name: b");
  EXPECT_EQ(error_in({study(""), other}), "y.yaml:1: cells a and b are the same: equal settings and world size");
}

TEST(StudyFiles, ManyHaveAShortNameTogether) {
  std::vector<std::string> texts;
  for (int i = 0; i < 30; ++i) {
    texts.push_back("experiment_name: experiment" + std::to_string(i) + "\nseed: " + std::to_string(i) +
                    "\ndata: {dataset: ag_news}\ntraining: {epochs: 2, batch_size: 8}\n");
  }
  const auto made = translation(texts);
  const Sweep sweep = read_sweep({made.tree, "x", ""});
  EXPECT_EQ(sweep.cells.size(), 30u);
  EXPECT_THAT(sweep.name, testing::MatchesRegex("study-[0-9a-f]+"));
}

TEST(StudyFiles, HaveTheirKeysInTheDocument) {
  std::ifstream file(DDPSWEEP_SOURCE_DIR "/docs/experiment_file.md");
  const std::string document{std::istreambuf_iterator<char>(file), {}};
  EXPECT_THAT(document, HasSubstr(study_key_reference()));
}

struct Mistake {
  const char* what;
  std::string text;
  std::string message;
};

void PrintTo(const Mistake& mistake, std::ostream* out) { *out << mistake.what; }

class StudyFileError : public testing::TestWithParam<Mistake> {};

TEST_P(StudyFileError, IsToldWithItsPlace) { EXPECT_EQ(error_in({GetParam().text}), GetParam().message); }

INSTANTIATE_TEST_SUITE_P(
    All, StudyFileError,
    testing::Values(
        Mistake{"UnknownKey", study("sed: 1\n"), "x.yaml:7: unknown key \"sed\"; the nearest known key is \"seed\""},
        Mistake{"UnknownKeyOfASection", study("", "nheads: 2"),
                "x.yaml:3: unknown key \"nheads\" in model; the nearest known key is \"n_heads\""},
        Mistake{"KeyWithoutItsSection", study("epochs: 3\n"),
                "x.yaml:7: unknown key \"epochs\"; the nearest known key is \"training.epochs\""},
        Mistake{"KeyTwice", study("seed: 3\n"), "x.yaml:7: key \"seed\" is given twice, first on line 2"},
        Mistake{"SectionThatIsNoMapping", study("logging: 3\n"), "x.yaml:7: logging must be a mapping of its keys"},
        Mistake{"WrongType", study("logging: {log_interval: often}\n"),
                "x.yaml:7: logging.log_interval must be an integer, not \"often\""},
        Mistake{"WrongTypeOfAMappedKey", study("", "n_heads: many"),
                "x.yaml:3: model.n_heads must be an integer, not \"many\""},
        Mistake{"OutOfRange", study("", "dropout: 1.5"), "x.yaml:3: model.dropout must be below 1, not \"1.5\""},
        Mistake{"UnknownModel", study("", "type: lstm"),
                "x.yaml:3: model.type \"lstm\" is not known; write distilbert, or for the study's own transformer "
                "transformer_sequence_classifier or transformer or transformer_classifier or small_transformer or "
                "encoder"},
        Mistake{"UnknownData", study("", "", "agnews"),
                "x.yaml:4: data.dataset must be one of ag_news, ag_news_distilbert, imdb_hash, synthetic_sequences, "
                "synthetic, not \"agnews\""},
        Mistake{"DistilBertWithOtherTokens", study("", "type: distilbert"),
                "x.yaml:4: data.dataset ag_news has the tokens of the study's own transformer; with model.type "
                "distilbert write ag_news_distilbert"},
        Mistake{"EncoderWithDistilBertsTokens", study("", "", "ag_news_distilbert"),
                "x.yaml:4: data.dataset ag_news_distilbert has DistilBERT's tokens; write ag_news, or model.type: "
                "distilbert"},
        Mistake{"TwoLengths", study("", "max_seq_len: 64", "ag_news, seq_len: 32"),
                "x.yaml:4: data.seq_len is 32, but model.max_seq_len is 64 (line 3); leave one of them out"},
        Mistake{"AFolderAbove", study("output_dir: ../out\n"),
                "x.yaml:7: output_dir \"../out\" is no folder inside the current one; write a relative path such as "
                "experiments/a"},
        Mistake{"AFolderOfTheRoot", study("output_dir: /out\n"),
                "x.yaml:7: output_dir \"/out\" is no folder inside the current one; write a relative path such as "
                "experiments/a"},
        Mistake{"AFolderAboveInTheEnd", study("output_dir: a/../../b\n"),
                "x.yaml:7: output_dir \"a/../../b\" is no folder inside the current one; write a relative path such as "
                "experiments/a"},
        Mistake{"TheCurrentFolder", study("output_dir: ./\n"),
                "x.yaml:7: output_dir \"./\" is no folder inside the current one; write a relative path such as "
                "experiments/a"},
        Mistake{"NoName", "training: {epochs: 2}\n",
                "x.yaml:1: experiment_name is missing; write for example experiment_name: exp041"},
        Mistake{"ANameWithASlash", "experiment_name: a/b\n",
                "x.yaml:1: experiment_name \"a/b\" must be made of letters, digits, . _ + and -"},
        Mistake{"NoData", "experiment_name: a\ntraining: {epochs: 2, batch_size: 8}\n",
                "x.yaml:1: data.dataset is missing; write for example data: {dataset: ag_news}"},
        Mistake{"NoBatch", "experiment_name: a\ndata: {dataset: ag_news}\ntraining: {epochs: 2}\n",
                "x.yaml:1: training.batch_size is missing; write for example training: {epochs: 10, batch_size: 32}"}),
    [](const auto& tested) { return std::string(tested.param.what); });

std::string with_training(const std::string& keys, const std::string& lines = "") {
  return "experiment_name: a\ndata: {dataset: ag_news}\ntraining: {epochs: 2, batch_size: 8, " + keys + "}\n" + lines;
}

TEST(StudyFiles, HaveOneRateAndWholeStepsOfWarmUp) {
  EXPECT_EQ(error_in({with_training("learning_rate: 0.1", "optimizer: {lr: 0.2}\n")}),
            "x.yaml:4: optimizer.lr is 0.2, but training.learning_rate is 0.1 (line 3); leave one of them out");
  EXPECT_EQ(error_in({with_training("learning_rate: 1e-1", "optimizer: {lr: 0.1}\n")}), "accepted");
  EXPECT_EQ(error_in({with_training("warmup_steps: 0.5")}),
            "x.yaml:3: training.warmup_steps must be an integer, not \"0.5\"");
  EXPECT_EQ(error_in({with_training("gradient_clip: null")}), "accepted");
  EXPECT_EQ(error_in({with_training("learning_rate: null")}),
            "x.yaml:3: training.learning_rate must be a number, not nothing");
}

}  // namespace
}  // namespace ddpsweep::matrix
