#include "orchestrator/matrix/study_keys.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

#include "common/errors.hpp"
#include "common/nearest.hpp"
#include "orchestrator/matrix/values.hpp"

namespace ddpsweep::matrix {
namespace {

using enum ValueType;

/// A key that is one of ours under another name.
StudyKey same_as(const char* path, const char* target) {
  const Key* key = find_key(target);
  require(key != nullptr, "a study key for a key that we lack");
  return {.path = path, .target = target, .rule = *key};
}

StudyKey was_ignored(StudyKey key) {
  key.was_ignored = true;
  return key;
}

StudyKey or_null(StudyKey key) {
  key.may_be_null = true;
  return key;
}

StudyKey of_its_own(const char* path, ValueType type, const char* meaning) {
  return {.path = path, .rule = {.path = path, .type = type}, .meaning = meaning};
}

constexpr const char* kNoEffect = "accepted, without effect";

std::vector<StudyKey> make_keys() {
  StudyKey dataset = of_its_own("data.dataset", choice, "see above");
  dataset.rule.choices = {"ag_news", "ag_news_distilbert", "imdb_hash", "synthetic_sequences", "synthetic"};
  StudyKey workers = of_its_own("data.num_workers", integer, kNoEffect);
  StudyKey interval = of_its_own("logging.log_interval", integer, kNoEffect);
  workers.rule.least = interval.rule.least = 0;
  // Ours may also be a share of all steps; the study's is a number of steps.
  StudyKey warmup = was_ignored(same_as("training.warmup_steps", "train.lr_warmup"));
  warmup.rule.type = integer;
  StudyKey length = same_as("data.seq_len", "model.max_seq_len");
  length.meaning = "the same as model.max_seq_len; of the two one is enough";
  StudyKey rate = same_as("training.learning_rate", "train.learning_rate");
  rate.meaning = "`train.learning_rate`; default: optimizer.lr, else 3e-4";
  StudyKey other_rate = was_ignored(same_as("optimizer.lr", "train.learning_rate"));
  other_rate.meaning = "the same as training.learning_rate; of the two one is enough";
  return {
      of_its_own("experiment_name", text, "the experiment's name"),
      of_its_own("output_dir", text, "folder, from the current one, in which run1/metrics.csv appears"),
      same_as("seed", "train.seed"),
      of_its_own("model.type", text, "see above"),
      same_as("model.pretrained", "model.pretrained"),
      same_as("model.num_classes", "dataset.classes"),
      same_as("model.max_seq_len", "model.max_seq_len"),
      same_as("model.d_model", "model.d_model"),
      same_as("model.n_heads", "model.heads"),
      same_as("model.num_layers", "model.layers"),
      same_as("model.dim_feedforward", "model.feed_forward"),
      same_as("model.dropout", "model.dropout"),
      same_as("model.vocab_size", "model.vocab_size"),
      dataset,
      same_as("data.n_train", "dataset.train_rows"),
      same_as("data.n_val", "dataset.val_rows"),
      length,
      workers,
      of_its_own("data.pin_memory", boolean, kNoEffect),
      or_null(same_as("data.train_limit", "dataset.train_limit")),
      or_null(same_as("data.val_limit", "dataset.val_limit")),
      same_as("training.epochs", "train.epochs"),
      same_as("training.batch_size", "batch.per_gpu"),
      rate,
      warmup,
      or_null(was_ignored(same_as("training.gradient_clip", "train.clip_norm"))),
      was_ignored(same_as("optimizer.type", "train.optimizer")),
      other_rate,
      was_ignored(same_as("optimizer.betas", "train.betas")),
      was_ignored(same_as("optimizer.weight_decay", "train.weight_decay")),
      of_its_own("distributed.use_ddp", boolean, "false: 1 GPU or CPU; true: as many as --gpus or --cpus says"),
      of_its_own("distributed.backend", text, kNoEffect),
      interval,
      was_ignored(same_as("logging.save_checkpoint", "train.save")),
  };
}

std::string section_of(const std::string& path) {
  const auto dot = path.find('.');
  return dot == std::string::npos ? "" : path.substr(0, dot);
}

const StudyKey* find_study_key(std::string_view path) {
  const auto& keys = study_keys();
  const auto found = std::ranges::find_if(keys, [&](const StudyKey& key) { return key.path == path; });
  return found == keys.end() ? nullptr : &*found;
}

/// The names that a section has; of the top level: its keys and sections, and the keys of all sections.
std::vector<std::string> names_in(const std::string& section) {
  std::set<std::string> names;
  for (const StudyKey& key : study_keys()) {
    const std::string own = section_of(key.path);
    const std::string leaf = own.empty() ? key.path : key.path.substr(own.size() + 1);
    if (own == section || section.empty()) names.insert(leaf);
    if (section.empty() && !own.empty()) names.insert(own);
  }
  return {names.begin(), names.end()};
}

[[noreturn]] void fail_unknown(const std::string& name, const std::string& section, const YamlNode& value) {
  std::string found = nearest(name, names_in(section));
  if (!section.empty()) {
    value.fail(fmt::format("unknown key \"{}\" in {}; the nearest known key is \"{}\"", name, section, found));
  }
  for (const StudyKey& key : study_keys()) {
    if (key.path.ends_with("." + found)) {
      found = key.path;  // a key without its section
      break;
    }
  }
  value.fail(fmt::format("unknown key \"{}\"; the nearest known key is \"{}\"", name, found));
}

std::string lower_case(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

/// What Python's YAML reader takes for the same, in the one way that ours writes it.
void bring_to_our_form(const StudyKey& key, YamlNode& value) {
  constexpr std::array<std::string_view, 3> kTrue{"true", "yes", "on"}, kFalse{"false", "no", "off"};
  const std::string lower = lower_case(value.scalar);
  if (key.rule.type == choice && key.target == "train.optimizer") value.scalar = lower;
  if (key.rule.type != boolean) return;
  if (std::ranges::find(kTrue, lower) != kTrue.end()) value.scalar = "true";
  if (std::ranges::find(kFalse, lower) != kFalse.end()) value.scalar = "false";
}

}  // namespace

const std::vector<StudyKey>& study_keys() {
  static const std::vector<StudyKey> keys = make_keys();
  return keys;
}

bool is_study_file(const YamlNode& tree) {
  return tree.is_map() && !tree.find("matrix") && (tree.find("experiment_name") || tree.find("training"));
}

std::map<std::string, YamlNode, std::less<>> read_study_values(const YamlNode& file) {
  std::map<std::string, YamlNode, std::less<>> values;
  const auto read = [&](const StudyKey& key, YamlNode value) {
    if (key.may_be_null && value.kind == YamlNode::Kind::null) return;
    bring_to_our_form(key, value);
    read_value(key.rule, value, key.path);
    values.emplace(key.path, std::move(value));
  };
  for (const auto& [name, value] : file.entries) {
    if (const StudyKey* key = find_study_key(name)) {
      read(*key, value);
      continue;
    }
    if (std::ranges::none_of(study_keys(), [&](const StudyKey& key) { return section_of(key.path) == name; })) {
      fail_unknown(name, "", value);
    }
    if (!value.is_map()) value.fail(fmt::format("{} must be a mapping of its keys", name));
    for (const auto& [leaf, inner] : value.entries) {
      const StudyKey* key = find_study_key(name + "." + leaf);
      if (!key) fail_unknown(leaf, name, inner);
      read(*key, inner);
    }
  }
  return values;
}

std::string study_key_reference() {
  std::string table = "| key of the study | becomes |\n| --- | --- |\n";
  for (const StudyKey& key : study_keys()) {
    table +=
        fmt::format("| `{}` | {} |\n", key.path, key.meaning.empty() ? fmt::format("`{}`", key.target) : key.meaning);
  }
  return table;
}

}  // namespace ddpsweep::matrix
