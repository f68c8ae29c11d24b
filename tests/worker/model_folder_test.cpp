// Hugging Face folders: what their config.json makes of the encoder, and whether their tensors fit it.
#include <gmock/gmock.h>

#include <fstream>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>

#include "common/errors.hpp"
#include "common/safetensors.hpp"
#include "common/scratch_folder.hpp"
#include "worker/data/tokenizer.hpp"
#include "worker/model/checkpoint.hpp"
#include "worker/model/encoder_layout.hpp"
#include "worker/model/model_config.hpp"

namespace ddpsweep::worker {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kDistilBert = R"({"model_type": "distilbert", "dim": 768, "n_heads": 12, "n_layers": 6,
  "hidden_dim": 3072, "vocab_size": 30522, "max_position_embeddings": 512, "activation": "gelu"})";
constexpr const char* kBertBase = R"({"model_type": "bert", "hidden_size": 768, "num_attention_heads": 12,
  "num_hidden_layers": 12, "intermediate_size": 3072, "vocab_size": 30522, "max_position_embeddings": 512,
  "type_vocab_size": 2, "hidden_act": "gelu", "layer_norm_eps": 1e-12})";
constexpr const char* kMiniLm = R"({"model_type": "bert", "hidden_size": 384, "num_attention_heads": 12,
  "num_hidden_layers": 6, "intermediate_size": 1536, "vocab_size": 30522, "max_position_embeddings": 512,
  "type_vocab_size": 2, "hidden_act": "gelu"})";
constexpr const char* kTiny = R"({"model_type": "bert", "hidden_size": 4, "num_attention_heads": 2,
  "num_hidden_layers": 1, "intermediate_size": 6, "vocab_size": 10, "max_position_embeddings": 8,
  "type_vocab_size": 2})";

std::string complaint(const std::function<void()>& action) {
  try {
    action();
  } catch (const ConfigError& error) {
    return error.what();
  }
  return "none";
}

class ModelFolder : public ::testing::Test {
 protected:
  ModelSettings model(const std::string& config, ModelFamily family = ModelFamily::bert, bool pooler = false) {
    std::ofstream(folder_ / "config.json") << config;
    ModelSettings settings{.family = family, .max_seq_len = 8, .classes = 4, .pooler = pooler};
    settings.folder = folder_.path();
    settings.pretrained = true;
    read_model_config(settings);
    return settings;
  }
  std::string config_complaint(const std::string& key, const json& value) {
    json config = json::parse(kTiny);
    config[key] = value;
    return complaint([&] { model(config.dump()); });
  }

  ScratchFolder folder_{"model_folder"};
};

TEST_F(ModelFolder, GivesTheNumbersOfParametersThatThePapersGive) {
  const auto count = [&](const ModelSettings& settings) {
    return EncoderLayout(settings).parameters.parameter_count();
  };
  EXPECT_EQ(count(model(kDistilBert, ModelFamily::distilbert)), 66'365'956);         // with 4 classes
  EXPECT_EQ(count(model(kBertBase, ModelFamily::bert, true)), 109'482'240 + 3'076);  // and a head
  EXPECT_EQ(count(model(kMiniLm, ModelFamily::bert, true)), 22'713'216 + 1'540);
}

TEST_F(ModelFolder, MediumHasTheParametersThatItsDescriptionSays) {
  const ModelSettings medium{.vocab_size = 20000,
                             .d_model = 256,
                             .heads = 8,
                             .layers = 4,
                             .feed_forward = 1024,
                             .max_seq_len = 256,
                             .classes = 4};
  EXPECT_EQ(EncoderLayout(medium).parameters.parameter_count(), 8'280'068);
}

TEST_F(ModelFolder, ItsConfigIsRefusedWhereThisWorkerHasNoSuchModel) {
  EXPECT_THAT(config_complaint("model_type", "roberta"),
              HasSubstr("config.json: model_type is \"roberta\", but the experiment file's model has type: bert"));
  EXPECT_THAT(config_complaint("hidden_act", "gelu_new"), HasSubstr("hidden_act is \"gelu_new\", but this worker has"));
  EXPECT_THAT(config_complaint("position_embedding_type", "relative_key"), HasSubstr("only \"absolute\""));
  EXPECT_THAT(config_complaint("hidden_size", nullptr), HasSubstr("hidden_size must be a whole number from 1 to"));
  EXPECT_THAT(config_complaint("vocab_size", 1), HasSubstr("vocab_size must be a whole number from 2 to"));
  EXPECT_THAT(config_complaint("vocab_size", 1L << 62), HasSubstr("vocab_size must be a whole number from 2 to"));
  EXPECT_THAT(config_complaint("num_attention_heads", 3), HasSubstr("a width of 4 is no multiple of 3"));
  EXPECT_THAT(config_complaint("max_position_embeddings", 7),
              HasSubstr("the model has 7 positions, so max_seq_len: 8 is too long for it"));
  EXPECT_THAT(config_complaint("pad_token_id", 1), HasSubstr("pad_token_id is 1"));
  EXPECT_THAT(complaint([&] { model("{\"model_type\""); }), HasSubstr("is no JSON object"));
  fs::remove(folder_ / "config.json");
  ModelSettings settings{.family = ModelFamily::bert};
  settings.folder = folder_.path();
  EXPECT_THAT(complaint([&] { read_model_config(settings); }),
              HasSubstr("config.json cannot be read: model.weights must be a Hugging Face folder"));
}

TEST_F(ModelFolder, ItsConfigIsRefusedWhereNoModelCanBe) {
  for (const json& size : {json(4.5), json(true), json("4"), json(-4), json(1.8e19)}) {
    EXPECT_THAT(config_complaint("hidden_size", size), HasSubstr("hidden_size must be a whole number")) << size;
  }
  EXPECT_THAT(config_complaint("num_hidden_layers", 1 << 24),
              HasSubstr("num_hidden_layers must be a whole number from 1 to 1024"));
  for (const char* key : {"layer_norm_eps", "initializer_range"}) {
    EXPECT_THAT(config_complaint(key, -1e-12), HasSubstr("must be a number from 0 to 1")) << key;
    EXPECT_THAT(config_complaint(key, "0.1"), HasSubstr("must be a number from 0 to 1")) << key;
  }
  EXPECT_LT(config_complaint("hidden_act", std::string(100'000, 'x')).size(), 1000U);
  EXPECT_THAT(complaint([&] { model(R"({"model_type": )" + std::string(1'000'000, '[')); }),
              HasSubstr("is no JSON object"));
}

TEST_F(ModelFolder, AVocabularyMustFitTheModel) {
  const auto write_vocabulary = [&](int words) {
    std::ofstream out(folder_ / "vocab.txt");
    out << "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\n";
    for (int i = 5; i < words; ++i) out << "word" << i << "\n";
  };
  write_vocabulary(10);
  const ModelSettings settings = model(kTiny);
  EXPECT_NO_THROW(make_tokenizer(settings));
  write_vocabulary(11);
  EXPECT_THAT(complaint([&] { make_tokenizer(settings); }),
              HasSubstr("the vocabulary has 11 tokens, but the model of its config.json only 10"));
}

class CheckpointFiles : public ModelFolder {
 protected:
  CheckpointFiles() : settings_(model(kTiny)), layout_(settings_) {
    const auto names = checkpoint_names(ModelFamily::bert, layout_.parameters);
    for (std::size_t i = 0; i < names.size(); ++i) {
      for (const std::string& name : names[i]) {
        shapes_[name] = layout_.parameters.slots()[i].shape;
        shapes_[name][0] /= std::ssize(names[i]);
      }
    }
  }

  void write(const std::string& file, const std::map<std::string, std::vector<std::int64_t>>& shapes,
             const std::string& dtype = "F32") const {
    std::vector<SafetensorsTensor> tensors;
    for (const auto& [name, shape] : shapes) {
      std::size_t bytes = dtype == "F32" ? 4 : 8;
      for (const std::int64_t size : shape) bytes *= static_cast<std::size_t>(size);
      tensors.push_back({name, dtype, shape, std::span(zeros_).first(bytes)});
    }
    write_safetensors(folder_ / file, tensors);
  }
  std::string read_complaint() const {
    return complaint([&] { Checkpoint(settings_, layout_.parameters); });
  }

  ModelSettings settings_;
  EncoderLayout layout_;
  std::map<std::string, std::vector<std::int64_t>> shapes_;
  std::vector<std::byte> zeros_ = std::vector<std::byte>(4096);
};

TEST_F(CheckpointFiles, AreFoundUnderTheNamesOfTransformers) {
  EXPECT_TRUE(shapes_.contains("encoder.layer.0.attention.self.key.bias"));
  EXPECT_EQ(shapes_["encoder.layer.0.attention.self.query.weight"], (std::vector<std::int64_t>{4, 4}));
  write("model.safetensors", shapes_);
  const Checkpoint checkpoint(settings_, layout_.parameters);
  EXPECT_EQ(checkpoint.parts()[layout_.layers[0].qkv.weight].size(), 3U);
  EXPECT_EQ(checkpoint.parts()[layout_.head.weight].size(), 1U);
}

TEST_F(CheckpointFiles, MayHaveAPrefixOldNamesAndTheHeadsOfOtherTasks) {
  std::map<std::string, std::vector<std::int64_t>> published;
  for (const auto& [name, shape] : shapes_) {
    if (name.starts_with("classifier.")) continue;
    std::string old_name = "bert." + name;
    if (name.find("LayerNorm") != std::string::npos) {
      old_name.replace(old_name.rfind('.'), std::string::npos, name.ends_with("weight") ? ".gamma" : ".beta");
    }
    published[old_name] = shape;
  }
  published["bert.pooler.dense.weight"] = {4, 4};
  published["bert.embeddings.position_ids"] = {1, 8};
  published["cls.predictions.bias"] = {10};
  write("model.safetensors", published);
  const Checkpoint checkpoint(settings_, layout_.parameters);
  EXPECT_EQ(checkpoint.parts()[layout_.embedding_norm->weight].size(), 1U);
  EXPECT_TRUE(checkpoint.parts()[layout_.head.weight].empty());
}

TEST_F(CheckpointFiles, AHeadBehindALayerThatThisModelLacksIsNotTaken) {
  for (const char* layer : {"pre_classifier.weight", "bert.pooler.dense.weight"}) {
    auto shapes = shapes_;
    shapes[layer] = {4, 4};
    write("model.safetensors", shapes);
    EXPECT_TRUE(Checkpoint(settings_, layout_.parameters).parts()[layout_.head.weight].empty()) << layer;
  }
}

TEST_F(CheckpointFiles, SayAllThatDoesNotFit) {
  shapes_.erase("embeddings.LayerNorm.bias");
  shapes_["encoder.layer.0.output.dense.weight"] = {6, 4};
  shapes_["encoder.layer.1.output.dense.bias"] = {4};
  shapes_["classifier.bias"] = {2};
  write("model.safetensors", shapes_);
  EXPECT_THAT(read_complaint(),
              AllOf(HasSubstr(folder_.path().string() + ": the weights do not fit the model of its config.json"),
                    HasSubstr("; missing: embeddings.LayerNorm.bias;"),
                    HasSubstr("; unfit: encoder.layer.0.output.dense.weight is (6, 4), not (4, 6), classifier.bias is "
                              "(2), not (4);"),
                    HasSubstr("; surplus: encoder.layer.1.output.dense.bias")));
}

TEST_F(CheckpointFiles, MustHoldNumbersOfAKnownKind) {
  write("model.safetensors", shapes_, "F64");
  EXPECT_THAT(read_complaint(), AllOf(HasSubstr("is F64, not F32, F16 or BF16"), HasSubstr("more")));
}

TEST_F(CheckpointFiles, MayBeShards) {
  const json map{{"weight_map", {{"a", "one.safetensors"}, {"b", "two.safetensors"}}}};
  std::ofstream(folder_ / "model.safetensors.index.json") << map.dump();
  const auto middle = std::next(shapes_.begin(), 5);
  write("one.safetensors", {shapes_.begin(), middle});
  write("two.safetensors", {middle, shapes_.end()});
  EXPECT_EQ(read_complaint(), "none");
  write("two.safetensors", shapes_);
  EXPECT_THAT(read_complaint(), HasSubstr("is there twice"));
}

TEST_F(CheckpointFiles, AreSoughtInTheirFolderAlone) {
  EXPECT_THAT(read_complaint(), HasSubstr("has neither model.safetensors nor model.safetensors.index.json"));
  std::ofstream(folder_ / "model.safetensors.index.json") << R"({"weight_map": {"a": "../x.safetensors"}})";
  EXPECT_THAT(read_complaint(), HasSubstr("which is no name of a file in this folder"));
  std::ofstream(folder_ / "model.safetensors.index.json") << "{";
  EXPECT_THAT(read_complaint(), HasSubstr("has no weight_map"));
}

TEST_F(CheckpointFiles, HaveAFingerprintThatFollowsTheirBytes) {
  write("model.safetensors", shapes_);
  const std::uint64_t before = model_fingerprint(settings_);
  EXPECT_EQ(model_fingerprint(settings_), before);
  zeros_[0] = std::byte{1};
  write("model.safetensors", shapes_);
  EXPECT_NE(model_fingerprint(settings_), before);
}

TEST_F(CheckpointFiles, HaveAFingerprintThatFollowsWhatTheirConfigSays) {
  write("model.safetensors", shapes_);
  ModelSettings other = settings_;
  other.heads = 1;  // of the same shapes
  EXPECT_NE(model_fingerprint(other), model_fingerprint(settings_));
  settings_.pretrained = other.pretrained = false;
  EXPECT_NE(model_fingerprint(other), model_fingerprint(settings_));
}

}  // namespace
}  // namespace ddpsweep::worker
