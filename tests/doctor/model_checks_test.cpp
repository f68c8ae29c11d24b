#include "orchestrator/doctor/model_checks.hpp"

#include <gmock/gmock.h>

#include <fstream>

#include "common/safetensors.hpp"
#include "common/scratch_folder.hpp"
#include "orchestrator/matrix/sweep_file.hpp"

namespace ddpsweep::doctor {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class ModelFolder : public ::testing::Test {
 protected:
  /// A folder with nothing wrong.
  ModelFolder() {
    write("config.json", R"({"model_type": "bert"})");
    write("vocab.txt", "[PAD]\n[UNK]\n");
    write_weights("model.safetensors", {"embeddings", "pooler"});
  }
  void write(const std::string& file, const std::string& text) const { std::ofstream(folder_ / file) << text; }
  void write_weights(const std::string& file, const std::vector<std::string>& names) const {
    const std::vector<float> values(1000);
    std::vector<SafetensorsTensor> tensors;
    for (const auto& name : names) tensors.push_back({name, "F32", {10, 100}, std::as_bytes(std::span(values))});
    write_safetensors(folder_ / file, tensors);
  }
  void remove(const std::string& file) const { fs::remove(folder_ / file); }
  std::string path(const std::string& file) const { return (folder_ / file).string(); }

  Check check(const std::string& more = "") const {
    const auto checks = model_checks(matrix::parse_sweep(
        "matrix: {model: [b, tiny], cpus: [1, 2]}\nbatch: {global: 4}\ndataset: {name: synthetic}\nmodels: {b: {type: "
        "bert, weights: " +
            folder_.path().string() + more + "}}\n",
        "toy.yaml"));
    EXPECT_THAT(checks, SizeIs(1)) << "two cells of one model, and a model without a folder";
    EXPECT_EQ(checks.front().name, "model b");
    return checks.front();
  }
  void expect_fail(const std::string& sentence) const {
    const Check found = check();
    EXPECT_EQ(found.status, Status::fail);
    EXPECT_EQ(found.sentence, sentence);
    EXPECT_EQ(found.mend, "docs/models.md says how to bring it");
  }

  const ScratchFolder folder_{"ddpsweep_model"};
};

TEST_F(ModelFolder, IsRightWithConfigVocabularyAndWeights) {
  EXPECT_EQ(check().status, Status::ok) << check().sentence;
  EXPECT_THAT(check().sentence,
              HasSubstr("has config.json of bert, vocab.txt and 7.81 KiB of weights: 2 tensors in 1 file"));
  EXPECT_THAT(check().mend, IsEmpty());
}

TEST_F(ModelFolder, MustBeThere) {
  fs::remove_all(folder_.path());
  expect_fail("there is no folder " + folder_.path().string());
}

TEST_F(ModelFolder, MustBeOfTheTypeThatTheFileNames) {
  write("config.json", R"({"model_type": "distilbert"})");
  expect_fail(path("config.json") + " has the model_type \"distilbert\", but the experiment file says type: bert");
  write("config.json", "{}");
  expect_fail(path("config.json") + " has no model_type, but the experiment file says type: bert");
  write("config.json", "[1, 2");
  expect_fail(path("config.json") + " holds no JSON object");
  remove("config.json");
  expect_fail("cannot read " + path("config.json"));
}

TEST_F(ModelFolder, MustHaveAVocabularyOfEitherKind) {
  write("vocab.txt", "");
  expect_fail(folder_.path().string() + " has no vocabulary: neither vocab.txt nor tokenizer.json");
  write("tokenizer.json", "{}");
  EXPECT_THAT(check().sentence, HasSubstr("tokenizer.json and 7.81 KiB"));
}

TEST_F(ModelFolder, NeedsWeightsOnlyWhereTrainingBeginsWithThem) {
  remove("model.safetensors");
  expect_fail(folder_.path().string() + " has no weights: neither model.safetensors nor model.safetensors.index.json");
  EXPECT_EQ(check(", pretrained: false").status, Status::ok);
  EXPECT_THAT(check(", pretrained: false").sentence, EndsWith("training begins with random weights"));
}

TEST_F(ModelFolder, WeightsThatAreCutShortAreNamedWithWhatIsMissing) {
  fs::resize_file(folder_ / "model.safetensors", fs::file_size(folder_ / "model.safetensors") - 1234);
  EXPECT_EQ(check().status, Status::fail);
  EXPECT_THAT(check().sentence, AllOf(HasSubstr(path("model.safetensors")), HasSubstr("1234 of 8000 bytes")));
}

TEST_F(ModelFolder, WeightsInPartsAreLookedAtPartByPart) {
  remove("model.safetensors");
  const std::string index = "model.safetensors.index.json";
  write(index, R"({"metadata": {"total_size": 12000},
                   "weight_map": {"a": "part1.safetensors", "b": "part2.safetensors", "c": "part2.safetensors"}})");
  write_weights("part1.safetensors", {"a"});
  EXPECT_EQ(check().status, Status::fail);
  EXPECT_THAT(check().sentence, HasSubstr(path("part2.safetensors")));
  write_weights("part2.safetensors", {"b"});
  expect_fail(path(index) + ": tensor 'c' is not in part2.safetensors");
  write_weights("part2.safetensors", {"b", "c"});
  EXPECT_THAT(check().sentence, HasSubstr("3 tensors in 2 files"));
  fs::resize_file(folder_ / "part2.safetensors", fs::file_size(folder_ / "part2.safetensors") - 10);
  EXPECT_THAT(check().sentence, AllOf(HasSubstr(path("part2.safetensors")), HasSubstr("10 of 8000 bytes")));
}

TEST_F(ModelFolder, AnIndexThatSaysNothingUsefulIsNamed) {
  remove("model.safetensors");
  const std::string index = "model.safetensors.index.json";
  write(index, R"({"metadata": {}})");
  expect_fail(path(index) + " has no weight_map from tensors to files");
  write(index, R"({"weight_map": {"a": "../elsewhere"}})");
  expect_fail(path(index) + ": tensor 'a' is in \"../elsewhere\", which is no file beside it");
  write(index, R"({"weight_map": {"a": 7}})");
  expect_fail(path(index) + ": tensor 'a' is in 7, which is no file beside it");
}

}  // namespace
}  // namespace ddpsweep::doctor
