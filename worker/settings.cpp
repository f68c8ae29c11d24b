#include "worker/settings.hpp"

#include <fmt/format.h>

#include <initializer_list>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

#include "common/errors.hpp"

namespace ddpsweep::worker {
namespace {

using nlohmann::json;

/// One object of the settings; every complaint names section and key.
class Section {
 public:
  Section(const json& settings, const char* name) : name_(name) {
    const auto found = settings.find(name);
    if (found == settings.end() || !found->is_object()) {
      throw ConfigError(fmt::format("settings: '{}' is missing or no object", name));
    }
    object_ = &*found;
  }

  template <class T>
  T get(const char* key) const {
    const auto found = object_->find(key);
    if (found == object_->end()) throw ConfigError(fmt::format("settings: {}.{} is missing", name_, key));
    try {
      return found->get<T>();
    } catch (const json::exception&) {
      throw ConfigError(fmt::format("settings: {}.{} has the wrong type: {}", name_, key, found->dump()));
    }
  }

  /// A whole number of at least `least`.
  std::int64_t count(const char* key, std::int64_t least) const {
    const auto value = get<std::int64_t>(key);
    if (value < least) {
      throw ConfigError(fmt::format("settings: {}.{} is {}, but must be at least {}", name_, key, value, least));
    }
    return value;
  }

  /// One of the words that this worker knows.
  template <class T>
  T choice(const char* key, std::initializer_list<std::pair<const char*, T>> known) const {
    const auto value = get<std::string>(key);
    std::string words;
    for (const auto& [word, meaning] : known) {
      if (value == word) return meaning;
      words += fmt::format("{}'{}'", words.empty() ? "" : word == std::prev(known.end())->first ? " and " : ", ", word);
    }
    throw ConfigError(fmt::format("settings: {}.{} is '{}', but this worker has {}", name_, key, value, words));
  }

 private:
  const char* name_;
  const json* object_;
};

DatasetSettings parse_dataset(const Section& section) {
  DatasetSettings dataset;
  dataset.name =
      section.choice<std::string>("name", {{"ag_news", "ag_news"}, {"imdb", "imdb"}, {"synthetic", "synthetic"}});
  dataset.classes = static_cast<int>(section.count("classes", 2));
  if (dataset.name != "synthetic") {
    dataset.dir = section.get<std::string>("dir");
    dataset.train_limit = section.count("train_limit", 0);
    dataset.validation_limit = section.count("val_limit", 0);
    dataset.repeat_rows = section.count("repeat_rows", 1);
  } else {
    dataset.train_rows = section.count("train_rows", 1);
    dataset.validation_rows = section.count("val_rows", 1);
    dataset.labels_are_sums = section.choice<bool>("labels", {{"words", false}, {"sum", true}});
  }
  return dataset;
}

void parse_encoder(const Section& section, ModelSettings& model) {
  model.vocab_size = section.count("vocab_size", 2);
  model.d_model = section.count("d_model", 2);
  model.heads = section.count("heads", 1);
  model.layers = section.count("layers", 1);
  model.feed_forward = section.count("feed_forward", 1);
  model.activation = section.choice<Activation>("activation", {{"relu", Activation::relu}, {"gelu", Activation::gelu}});
  model.positions =
      section.choice<Positions>("positions", {{"sinusoidal", Positions::sinusoidal}, {"learned", Positions::learned}});
  model.pooling = section.choice<Pooling>("pooling", {{"mean", Pooling::mean}, {"first", Pooling::first}});
  if (model.d_model % model.heads != 0) {
    throw ConfigError(fmt::format("settings: model.d_model is {}, but must be a multiple of model.heads ({})",
                                  model.d_model, model.heads));
  }
  if (model.positions == Positions::sinusoidal && model.d_model % 2 != 0) {
    throw ConfigError(
        fmt::format("settings: model.d_model is {}, but sinusoidal positions need an even one", model.d_model));
  }
}

ModelSettings parse_model(const Section& section) {
  ModelSettings model;
  model.family = section.choice<ModelFamily>(
      "type",
      {{"encoder", ModelFamily::encoder}, {"distilbert", ModelFamily::distilbert}, {"bert", ModelFamily::bert}});
  model.max_seq_len = section.count("max_seq_len", 1);
  model.dropout = section.get<double>("dropout");
  if (!(model.dropout >= 0 && model.dropout < 1)) {
    throw ConfigError(fmt::format("settings: model.dropout is {}, but must be in [0, 1)", model.dropout));
  }
  if (model.family == ModelFamily::encoder) {
    parse_encoder(section, model);
    return model;
  }
  model.folder = section.get<std::string>("weights");
  model.pretrained = section.get<bool>("pretrained");
  model.pooler = model.family == ModelFamily::bert && section.get<bool>("pooler");
  return model;
}

TrainSettings parse_train(const Section& section) {
  TrainSettings train;
  train.engine =
      section.choice<EngineKind>("engine", {{"reference", EngineKind::reference}, {"fast", EngineKind::fast}});
  train.cuda_graph = section.get<bool>("cuda_graph");
  train.optimizer = section.choice<Optimizer>("optimizer", {{"adam", Optimizer::adam}, {"adamw", Optimizer::adamw}});
  train.precision = section.choice<Precision>(
      "precision", {{"fp32", Precision::fp32}, {"tf32", Precision::tf32}, {"bf16", Precision::bf16}});
  train.epochs = static_cast<int>(section.count("epochs", 1));
  train.learning_rate = section.get<double>("learning_rate");
  train.schedule =
      section.choice<Schedule>("lr_schedule", {{"constant", Schedule::constant}, {"linear", Schedule::linear}});
  train.warmup = section.get<double>("lr_warmup");
  train.clip_norm = section.get<double>("clip_norm");
  const auto betas = section.get<std::vector<double>>("betas");
  if (betas.size() != 2) {
    throw ConfigError(fmt::format("settings: train.betas has {} numbers, but needs 2", betas.size()));
  }
  train.beta1 = betas[0];
  train.beta2 = betas[1];
  train.eps = section.get<double>("eps");
  train.weight_decay = section.get<double>("weight_decay");
  train.overlap = section.get<bool>("overlap");
  train.communication = section.get<bool>("communication");
  train.first_bucket_bytes = section.count("first_bucket_bytes", 1);
  train.bucket_bytes = section.count("bucket_bytes", 1);
  return train;
}

}  // namespace

Settings parse_settings(const json& settings) {
  Settings parsed;
  parsed.dataset = parse_dataset(Section(settings, "dataset"));
  parsed.model = parse_model(Section(settings, "model"));
  parsed.model.classes = parsed.dataset.classes;
  parsed.train = parse_train(Section(settings, "train"));
  return parsed;
}

}  // namespace ddpsweep::worker
