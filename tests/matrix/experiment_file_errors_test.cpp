// Every mistake in an experiment file is met with its place and what to write instead.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/matrix/parse.hpp"

namespace ddpsweep::matrix {
namespace {

struct Mistake {
  const char* what;
  std::string text;
  std::string message;
};

void PrintTo(const Mistake& mistake, std::ostream* out) { *out << mistake.what; }

class ExperimentFileError : public testing::TestWithParam<Mistake> {};

TEST_P(ExperimentFileError, IsToldWithItsPlace) { EXPECT_EQ(error_of(GetParam().text), GetParam().message); }

std::string with(const std::string& lines) { return kMatrix + kData + lines; }  // lines begin on line 4

INSTANTIATE_TEST_SUITE_P(
    All, ExperimentFileError,
    testing::Values(
        Mistake{"NotAMapping", "- a\n",
                "x.yaml:1: an experiment file must be a mapping; docs/experiment_file.md shows one"},
        Mistake{"NoMatrix", kData,
                "x.yaml:1: matrix is missing; write for example matrix: {model: [tiny], cpus: [1, 2]}"},
        Mistake{"UnknownKey", with("repeat: 3\n"),
                "x.yaml:4: unknown key \"repeat\"; the nearest known key is \"repeats\""},
        Mistake{"UnknownKeyOfASection", with("train:\n  epochs: 3\n  learning-rate: 1\n"),
                "x.yaml:6: unknown key \"learning-rate\" in train; the nearest known key is \"learning_rate\""},
        Mistake{"KeyWithoutItsSection", with("learning_rate: 1\n"),
                "x.yaml:4: unknown key \"learning_rate\"; the nearest known key is \"train.learning_rate\""},
        Mistake{"ModelSection", with("model: {d_model: 3}\n"),
                "x.yaml:4: unknown key \"model\"; the nearest known key is \"models\""},
        Mistake{"UnknownKeyOfAModel", with("models:\n  a:\n    dmodel: 3\n"),
                "x.yaml:6: unknown key \"dmodel\" in an entry of models; the nearest known key is \"d_model\""},
        Mistake{"UnknownKeyOfAModelsOverride", with("models:\n  a:\n    train: {epoch: 3}\n"),
                "x.yaml:6: unknown key \"epoch\" in train; the nearest known key is \"epochs\""},
        Mistake{"KeyTwice", with("repeats: 3\nname: a\nrepeats: 3\n"),
                "x.yaml:6: key \"repeats\" is given twice, first on line 4"},
        Mistake{"SectionThatIsNoMapping", with("train: 3\n"), "x.yaml:4: train must be a mapping of its keys"},
        Mistake{"TextForAnInteger", with("train: {epochs: many}\n"),
                "x.yaml:4: train.epochs must be an integer, not \"many\""},
        Mistake{"FractionForAnInteger", with("train: {epochs: 2.5}\n"),
                "x.yaml:4: train.epochs must be an integer, not \"2.5\""},
        Mistake{"QuotedNumber", with("train: {epochs: \"2\"}\n"),
                "x.yaml:4: train.epochs must be an integer, not \"2\""},
        Mistake{"ListForANumber", with("train: {learning_rate: [1]}\n"),
                "x.yaml:4: train.learning_rate must be a number, not a list"},
        Mistake{"NotANumber", with("train: {learning_rate: nan}\n"),
                "x.yaml:4: train.learning_rate must be a number, not \"nan\""},
        Mistake{"NothingForANumber", with("train:\n  learning_rate:\n"),
                "x.yaml:5: train.learning_rate must be a number, not nothing"},
        Mistake{"WordForABoolean", with("train: {overlap: yes}\n"),
                "x.yaml:4: train.overlap must be true or false, not \"yes\""},
        Mistake{"UnknownChoice", with("schedule: {isolation: none}\n"),
                "x.yaml:4: schedule.isolation must be one of serial, node, gpu, not \"none\""},
        Mistake{"TooSmall", with("train: {epochs: 0}\n"), "x.yaml:4: train.epochs must be at least 1, not \"0\""},
        Mistake{"TooLarge", with("repeats: 1001\n"), "x.yaml:4: repeats must be at most 1000, not \"1001\""},
        Mistake{"AtTheOpenEnd", with("models: {tiny: {dropout: 1}}\n"), "x.yaml:4: dropout must be below 1, not \"1\""},
        Mistake{"ListOfWrongLength", with("train: {betas: [0.9]}\n"),
                "x.yaml:4: train.betas must be a list of 2 numbers, not a list"},
        Mistake{"DurationWithoutUnit", with("limits: {timeout: 45}\n"),
                "x.yaml:4: limits.timeout: '45' is not a duration; write a number and a unit (ms, s, m, h, d), e.g. "
                "45m or 1h30m"},
        Mistake{"SizeOfUnknownUnit", with("train: {bucket_bytes: 25MB}\n"),
                "x.yaml:4: train.bucket_bytes: '25MB' is not a size; write a number and a unit (B, KiB, MiB, GiB), "
                "e.g. 25MiB"},
        Mistake{
            "NoLimitOfFailures", with("limits: {max_failures: some}\n"),
            "x.yaml:4: limits.max_failures must be a number of runs or a percentage of them (5, 20%), not \"some\""},
        Mistake{"NoDuration", with("limits: {timeout: 0s}\n"),
                "x.yaml:4: limits.timeout must be at least 1ms, not \"0s\""},
        Mistake{"NoDeadline", with("limits: {step: 0s}\n"), "x.yaml:4: limits.step must be at least 1ms, not \"0s\""},
        Mistake{"NegativeDeadline", with("limits: {load: -3m}\n"),
                "x.yaml:4: limits.load: '-3m' is not a duration; write a number and a unit (ms, s, m, h, d), e.g. 45m "
                "or 1h30m"},
        Mistake{"SilenceShorterThanTwoHeartbeats", with("limits: {silence: 1s}\n"),
                "x.yaml:4: limits.silence must be at least 2s, not \"1s\""},
        Mistake{"UnknownDeadline", with("limits: {evaluate: 3m}\n"),
                "x.yaml:4: unknown key \"evaluate\" in limits; the nearest known key is \"evaluation\""},
        Mistake{"CommandThatIsNoList", with("worker: {command: python3}\n"),
                "x.yaml:4: worker.command must be a list of words, not \"python3\""},
        Mistake{"BothBatches", kMatrix + "dataset: {name: synthetic}\nbatch:\n  per_gpu: 1\n  global: 2\n",
                "x.yaml:3: batch has both per_gpu (line 4) and global (line 5); write exactly one"},
        Mistake{"BothBatchesInAModel", with("models: {tiny: {batch: {per_gpu: 1, global: 2}}}\n"),
                "x.yaml:4: batch has both per_gpu (line 4) and global (line 4); write exactly one"},
        Mistake{"NoBatch", kMatrix + "dataset: {name: synthetic}\n",
                "x.yaml:1: batch is missing; write batch: {per_gpu: 32} or batch: {global: 32}"},
        Mistake{"NoDataset", kMatrix + "batch: {global: 1}\n", "x.yaml:1: dataset.name is missing (which data)"},
        Mistake{
            "NoFolderOfData", kMatrix + "batch: {global: 1}\ndataset: {name: ag_news}\n",
            "x.yaml:3: dataset.dir is missing (folder of its files (docs/data.md), relative to the experiment file)"},
        Mistake{"KeyOfAnotherDataset", kMatrix + "batch: {global: 1}\ndataset:\n  name: synthetic\n  dir: d\n",
                "x.yaml:5: no cell has dataset.dir: it exists only for dataset.name ag_news and imdb"},
        Mistake{"KeyOfAnotherModelType", with("models:\n  tiny:\n    weights: w\n"),
                "x.yaml:6: no cell has model.weights: it exists only for model.type distilbert and bert"},
        Mistake{"ModelWithoutASize", "matrix: {model: a, cpus: 1}\n" + kData + "models:\n  a: {heads: 1}\n",
                "x.yaml:5: models.a has no d_model (width)"},
        Mistake{"ModelThatIsNoMapping", with("models: {a: 3}\n"),
                "x.yaml:4: an entry of models must be a mapping of its keys"},
        Mistake{"ModelsThatAreNoMapping", with("models: [a]\n"),
                "x.yaml:4: models must be a mapping from names to models"},
        Mistake{"NamesThatAreNoMapping", with("names: [a]\n"),
                "x.yaml:4: names must be a mapping from experiment names to axis values"},
        Mistake{"BaselineThatIsNoAxis", with("baseline: {seed: 1}\n"),
                "x.yaml:4: train.seed is not an axis of this matrix; its axes are cpus, model"},
        Mistake{"PathWithAnEndInside", with("worker: {command: [\"a\\0b\"]}\n"),
                "x.yaml:4: worker.command must not hold the character \\0"},
        Mistake{"NameThatIsNoFileName", with("name: a/b\n"),
                "x.yaml:4: the sweep's name \"a/b\" must be made of letters, digits, . _ + and -; write name: ..."}),
    [](const testing::TestParamInfo<Mistake>& mistake) { return std::string(mistake.param.what); });

TEST(ExperimentFile, ThatIsADeviceWithoutEndIsTooLarge) {
  EXPECT_THAT([] { load_sweep("/dev/zero"); },
              testing::ThrowsMessage<ConfigError>(testing::HasSubstr("/dev/zero: the file has more than the 4194304")));
}

}  // namespace
}  // namespace ddpsweep::matrix
