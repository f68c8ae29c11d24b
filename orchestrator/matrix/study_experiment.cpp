#include "orchestrator/matrix/study_experiment.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <vector>

#include "orchestrator/matrix/study_keys.hpp"
#include "orchestrator/matrix/values.hpp"

namespace ddpsweep::matrix {
namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 5> kEncoderTypes{"transformer_sequence_classifier", "transformer",
                                                   "transformer_classifier", "small_transformer", "encoder"};

/// What the study's trainer took where a file is silent, and we would take something else.
const std::map<std::string, const char*, std::less<>> kTrainersDefaults{
    {"model.d_model", "128"},        {"model.heads", "4"},         {"model.layers", "2"},
    {"model.feed_forward", "256"},   {"model.max_seq_len", "128"}, {"train.learning_rate", "3e-4"},
    {"dataset.train_rows", "20000"}, {"dataset.val_rows", "5000"},
};

YamlNode scalar_at(const YamlNode& place, std::string text) {
  YamlNode node;
  node.kind = YamlNode::Kind::scalar;
  node.line = place.line;
  node.file = place.file;
  node.scalar = std::move(text);
  return node;
}

YamlNode default_value(const char* text) {
  static const auto kOrigin = std::make_shared<const std::string>("default");
  YamlNode node;
  node.line = 0;
  node.file = kOrigin;
  return scalar_at(node, text);
}

std::string listed(const std::vector<std::string>& words) {
  if (words.size() < 2) return words.empty() ? "" : words.front();
  return fmt::format("{} and {}", fmt::join(words.begin(), words.end() - 1, ", "), words.back());
}

class ExperimentReader {
 public:
  ExperimentReader(const YamlNode& file, const StudyProcesses& processes, const fs::path& folder)
      : file_(file), processes_(processes), folder_(folder), values_(read_study_values(file)) {}

  StudyExperiment read() {
    read_name();
    made_.model.kind = YamlNode::Kind::map;
    made_.model.line = file_.find("model") ? file_.find("model")->line : file_.line;
    made_.model.file = file_.file;
    read_kinds();
    check_same("training.learning_rate", "optimizer.lr");
    check_same("model.max_seq_len", "data.seq_len");
    for (const StudyKey& key : study_keys()) put_value(key);
    for (const auto& [target, text] : kTrainersDefaults) {
      if (exists(target) && !targets_.contains(target)) put(target, default_value(text));
    }
    for (const char* needed : {"training.epochs", "training.batch_size"}) {
      if (!find(needed))
        file_.fail(fmt::format("{} is missing; write for example training: {{epochs: 10, batch_size: 32}}", needed));
    }
    read_world();
    read_output_dir();
    made_.warning = warning();
    return std::move(made_);
  }

 private:
  const YamlNode* find(std::string_view path) const {
    const auto found = values_.find(path);
    return found == values_.end() ? nullptr : &found->second;
  }

  /// target: "model.heads", "train.epochs": model keys stand in an entry of `models` directly.
  void put(const std::string& target, YamlNode value) {
    targets_.insert(target);
    replace_at(made_.model, target.starts_with("model.") ? target.substr(6) : target, std::move(value));
  }

  /// True when our key exists for this file's kinds of model and data.
  bool exists(const std::string& target) const {
    return find_key(target)->exists_for(target.starts_with("model.") ? model_ : dataset_);
  }

  void read_name() {
    const YamlNode* name = find("experiment_name");
    if (!name) file_.fail("experiment_name is missing; write for example experiment_name: exp041");
    if (!is_plain_name(name->scalar)) {
      name->fail(fmt::format("experiment_name \"{}\" {}", name->scalar, kPlainNameRule));
    }
    made_.name = *name;
  }

  void read_kinds() {
    const YamlNode* type = find("model.type");
    const YamlNode* data = find("data.dataset");
    if (!data) file_.fail("data.dataset is missing; write for example data: {dataset: ag_news}");
    const bool distilbert = type && type->scalar == "distilbert";
    if (type && !distilbert && std::ranges::find(kEncoderTypes, type->scalar) == kEncoderTypes.end()) {
      type->fail(fmt::format("model.type \"{}\" is not known; write distilbert, or for the study's own transformer {}",
                             type->scalar, fmt::join(kEncoderTypes, " or ")));
    }
    if (distilbert != (data->scalar == "ag_news_distilbert")) {
      data->fail(distilbert ? fmt::format("data.dataset {} has the tokens of the study's own transformer; with "
                                          "model.type distilbert write ag_news_distilbert",
                                          data->scalar)
                            : "data.dataset ag_news_distilbert has DistilBERT's tokens; write ag_news, or model.type: "
                              "distilbert");
    }
    const bool imdb = data->scalar == "imdb_hash";
    model_ = distilbert ? "distilbert" : "encoder";
    dataset_ = imdb ? "imdb" : data->scalar.starts_with("synthetic") ? "synthetic" : "ag_news";
    const YamlNode& place = type ? *type : made_.model;
    put("model.type", scalar_at(place, model_));
    if (distilbert) put("model.weights", scalar_at(place, (folder_ / "models/distilbert-base-uncased").string()));
    put("dataset.name", scalar_at(*data, dataset_));
    if (dataset_ == "synthetic") {
      put("dataset.labels", scalar_at(*data, "sum"));
    } else {
      put("dataset.dir", scalar_at(*data, (folder_ / "data" / (imdb ? "aclImdb" : "ag_news")).string()));
    }
  }

  /// Two keys that mean the same may not say different things.
  void check_same(const char* first, const char* second) {
    const YamlNode* one = find(first);
    const YamlNode* other = find(second);
    if (!one || !other) return;
    const Key& rule = std::ranges::find(study_keys(), first, &StudyKey::path)->rule;
    if (read_value(rule, *one, first) != read_value(rule, *other, second)) {
      other->fail(fmt::format("{} is {}, but {} is {} (line {}); leave one of them out", second, other->scalar, first,
                              one->scalar, one->line));
    }
  }

  void put_value(const StudyKey& key) {
    const YamlNode* value = find(key.path);
    if (!value || key.target.empty()) return;
    if (!exists(key.target)) {
      without_effect_.push_back(key.path);
      return;
    }
    const bool asks_for_nothing = key.rule.type == ValueType::boolean && value->scalar == "false";
    if (key.was_ignored && !asks_for_nothing) were_ignored_.push_back(key.path);
    if (!targets_.contains(key.target)) put(key.target, *value);
  }

  void read_world() {
    const YamlNode* use_ddp = find("distributed.use_ddp");
    world_ = use_ddp && use_ddp->scalar == "true" ? processes_.count : 1;
    made_.world = scalar_at(use_ddp ? *use_ddp : made_.name, std::to_string(world_));
  }

  void read_output_dir() {
    const YamlNode* written = find("output_dir");
    if (!written) return;
    const fs::path path = fs::path(written->scalar).lexically_normal();
    if (path.is_absolute() || *path.begin() == ".." || *path.begin() == ".") {
      written->fail(
          fmt::format("output_dir \"{}\" is no folder inside the current one; write a relative path such as "
                      "experiments/{}",
                      written->scalar, made_.name.scalar));
    }
    made_.output_dir = (folder_ / path / "").parent_path();
  }

  std::string warning() const {
    std::vector<std::string> parts;
    if (!were_ignored_.empty()) {
      parts.push_back(fmt::format("the study's trainer ignored {}, which {} here", listed(were_ignored_),
                                  were_ignored_.size() == 1 ? "counts" : "count"));
    }
    if (!without_effect_.empty()) {
      parts.push_back(fmt::format("{} {} no effect on this model and data", listed(without_effect_),
                                  without_effect_.size() == 1 ? "has" : "have"));
    }
    if (const YamlNode* batch = find("training.batch_size"); world_ > 1) {
      parts.push_back(fmt::format("training.batch_size is per process, as with its trainer: {} on {} {} are {} a step",
                                  batch->scalar, world_, processes_.device == DeviceKind::gpu ? "GPUs" : "CPUs",
                                  std::stoll(batch->scalar) * world_));
    }
    return parts.empty() ? "" : fmt::format("{}: {}", *file_.file, fmt::join(parts, "; "));
  }

  const YamlNode& file_;
  const StudyProcesses& processes_;
  const fs::path& folder_;
  const std::map<std::string, YamlNode, std::less<>> values_;  // by study key
  std::string model_, dataset_;                                // our model.type and dataset.name
  std::set<std::string, std::less<>> targets_;                 // our keys that have a value
  std::vector<std::string> were_ignored_, without_effect_;     // study keys
  int world_ = 1;
  StudyExperiment made_;
};

}  // namespace

StudyExperiment read_study_experiment(const YamlNode& file, const StudyProcesses& processes, const fs::path& folder) {
  return ExperimentReader(file, processes, folder).read();
}

}  // namespace ddpsweep::matrix
