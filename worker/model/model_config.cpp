#include "worker/model/model_config.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "common/foreign_json.hpp"

namespace ddpsweep::worker {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::int64_t kMostLayers = 1024;

class ConfigFile {
 public:
  explicit ConfigFile(const fs::path& folder) : path_(folder / "config.json") {
    std::ifstream in(path_);
    if (!in) {
      throw ConfigError(
          fmt::format("{} cannot be read: model.weights must be a Hugging Face folder; docs/models.md "
                      "says how to bring one",
                      path_.string()));
    }
    json_ = parse_foreign_json(std::string{std::istreambuf_iterator<char>(in), {}});
    if (!json_.is_object()) fail("is no JSON object: it is damaged; fetch it again");
  }

  [[noreturn]] void fail(const std::string& what) const { throw ConfigError(path_.string() + ": " + what); }

  /// The limits are such that products of sizes stay numbers.
  std::int64_t size(const char* key, std::int64_t least = 1, std::int64_t most = 1 << 24) const {
    const auto number = json_.contains(key) ? whole_number<std::int64_t>(json_[key]) : std::nullopt;
    if (!number || *number < least || *number > most) {
      fail(fmt::format("{} must be a whole number from {} to {}", key, least, most));
    }
    return *number;
  }

  /// Of no use below 0 or above 1, whichever it is.
  double fraction(const char* key, double fallback) const {
    const auto found = json_.find(key);
    if (found == json_.end()) return fallback;
    if (!found->is_number() || *found < 0 || *found > 1) fail(fmt::format("{} must be a number from 0 to 1", key));
    return found->get<double>();
  }

  /// What this worker has one way of doing.
  template <class T>
  void must_be(const char* key, const T& only) const {
    const auto found = json_.find(key);
    if (found != json_.end() && *found != json(only)) {
      fail(fmt::format("{} is {}, but this worker has only {}", key, excerpt(found->dump()), json(only).dump()));
    }
  }

  void must_be_of_type(const char* type) const {
    if (const auto found = json_.value("model_type", json()); found != type) {
      fail(fmt::format("model_type is {}, but the experiment file's model has type: {}", excerpt(found.dump()), type));
    }
  }

 private:
  fs::path path_;
  json json_;
};

void read_distilbert(const ConfigFile& config, ModelSettings& model) {
  config.must_be_of_type("distilbert");
  model.d_model = config.size("dim");
  model.heads = config.size("n_heads");
  model.layers = config.size("n_layers", 1, kMostLayers);
  model.feed_forward = config.size("hidden_dim");
  config.must_be("activation", "gelu");
  config.must_be("sinusoidal_pos_embds", false);
  model.norm_eps = 1e-12;
}

void read_bert(const ConfigFile& config, ModelSettings& model) {
  config.must_be_of_type("bert");
  model.d_model = config.size("hidden_size");
  model.heads = config.size("num_attention_heads");
  model.layers = config.size("num_hidden_layers", 1, kMostLayers);
  model.feed_forward = config.size("intermediate_size");
  model.token_types = config.size("type_vocab_size");
  config.must_be("hidden_act", "gelu");
  config.must_be("position_embedding_type", "absolute");
  config.must_be("is_decoder", false);
  model.norm_eps = config.fraction("layer_norm_eps", 1e-12);
}

}  // namespace

void use_bert_form(ModelSettings& model) {
  model.activation = Activation::gelu;
  model.positions = Positions::learned;
  model.pooling = Pooling::first;
  model.embedding_norm = true;
  model.attends_to_padding = false;
}

void read_model_config(ModelSettings& model) {
  if (model.folder.empty()) return;
  const ConfigFile config(model.folder);
  model.family == ModelFamily::bert ? read_bert(config, model) : read_distilbert(config, model);
  model.vocab_size = config.size("vocab_size", 2);
  model.max_positions = config.size("max_position_embeddings");
  model.initial_sd = config.fraction("initializer_range", 0.02);
  config.must_be("pad_token_id", 0);
  use_bert_form(model);
  if (model.d_model % model.heads != 0) {
    config.fail(fmt::format("a width of {} is no multiple of {} attention heads", model.d_model, model.heads));
  }
  if (model.max_seq_len < 2) config.fail("max_seq_len must be at least 2, because each row has [CLS] and [SEP]");
  if (model.max_seq_len > model.max_positions) {
    config.fail(fmt::format("the model has {} positions, so max_seq_len: {} is too long for it", model.max_positions,
                            model.max_seq_len));
  }
}

}  // namespace ddpsweep::worker
