#include "worker/settings.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

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

  void must_be(const char* key, const char* only) const {
    if (const auto value = get<std::string>(key); value != only) {
      throw ConfigError(fmt::format("settings: {}.{} is '{}', but this worker has only '{}'", name_, key, value, only));
    }
  }

 private:
  const char* name_;
  const json* object_;
};

DatasetSettings parse_dataset(const Section& section) {
  DatasetSettings dataset;
  dataset.name = section.get<std::string>("name");
  dataset.classes = static_cast<int>(section.count("classes", 2));
  if (dataset.name == "ag_news") {
    dataset.dir = section.get<std::string>("dir");
    dataset.train_limit = section.count("train_limit", 0);
    dataset.validation_limit = section.count("val_limit", 0);
  } else if (dataset.name == "synthetic") {
    dataset.train_rows = section.count("train_rows", 1);
    dataset.validation_rows = section.count("val_rows", 1);
  } else {
    throw ConfigError(
        fmt::format("settings: dataset.name is '{}', but this worker has 'ag_news' and 'synthetic'", dataset.name));
  }
  return dataset;
}

ModelSettings parse_model(const Section& section) {
  section.must_be("type", "encoder");
  section.must_be("activation", "relu");
  section.must_be("positions", "sinusoidal");
  section.must_be("pooling", "mean");
  ModelSettings model;
  model.vocab_size = section.count("vocab_size", 2);
  model.d_model = section.count("d_model", 2);
  model.heads = section.count("heads", 1);
  model.layers = section.count("layers", 1);
  model.feed_forward = section.count("feed_forward", 1);
  model.max_seq_len = section.count("max_seq_len", 1);
  model.dropout = section.get<double>("dropout");
  if (model.d_model % model.heads != 0 || model.d_model % 2 != 0) {
    throw ConfigError(fmt::format("settings: model.d_model is {}, but must be even and a multiple of model.heads ({})",
                                  model.d_model, model.heads));
  }
  if (!(model.dropout >= 0 && model.dropout < 1)) {
    throw ConfigError(fmt::format("settings: model.dropout is {}, but must be in [0, 1)", model.dropout));
  }
  return model;
}

Precision parse_precision(const std::string& name) {
  if (name == "fp32") return Precision::fp32;
  if (name == "tf32") return Precision::tf32;
  if (name == "bf16") return Precision::bf16;
  throw ConfigError(
      fmt::format("settings: train.precision is '{}', but this worker has 'fp32', 'tf32' and 'bf16'", name));
}

Optimizer parse_optimizer(const std::string& name) {
  if (name == "adam") return Optimizer::adam;
  if (name == "adamw") return Optimizer::adamw;
  throw ConfigError(fmt::format("settings: train.optimizer is '{}', but this worker has 'adam' and 'adamw'", name));
}

TrainSettings parse_train(const Section& section) {
  section.must_be("engine", "reference");
  TrainSettings train;
  train.optimizer = parse_optimizer(section.get<std::string>("optimizer"));
  train.precision = parse_precision(section.get<std::string>("precision"));
  train.epochs = static_cast<int>(section.count("epochs", 1));
  train.learning_rate = section.get<double>("learning_rate");
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
