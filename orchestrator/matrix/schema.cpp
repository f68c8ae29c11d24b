#include "orchestrator/matrix/schema.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "common/errors.hpp"

namespace ddpsweep::matrix {
namespace {

using enum ValueType;

constexpr double kLargestSeed = 9007199254740992.0;  // 2^53: exact in every JSON reader
constexpr double kMostRows = 2147483647.0;           // rows are numbered with 32 bits

std::vector<Key> make_keys() {
  return {
      {.path = "name", .type = text, .doc = "name of the sweep; default: the file's name without its extension"},
      {.path = "matrix",
       .type = mapping,
       .doc = "the axes: every combination of their values is a cell",
       .required = true},
      {.path = "names", .type = mapping, .doc = "experiment name: the axis values of exactly one cell"},
      {.path = "baseline",
       .type = mapping,
       .doc = "axis values that speedup compares with; default: the fewest GPUs or CPUs"},
      {.path = "models",
       .type = mapping,
       .doc = "model name: its keys, and batch, train or dataset keys that it overrides"},
      {.path = "repeats",
       .type = integer,
       .fallback = 1,
       .doc = "runs of each cell, with different seeds",
       .least = 1,
       .most = 1000},

      {.path = "limits.timeout",
       .type = duration,
       .fallback = 86'400'000,
       .doc = "longest time of one attempt, with its unit: 45m, 1h30m",
       .least = 1},
      {.path = "limits.retries",
       .type = integer,
       .fallback = 1,
       .doc = "further attempts at a run after a failed one",
       .least = 0,
       .most = 100},
      {.path = "schedule.isolation",
       .type = choice,
       .fallback = "serial",
       .doc = "what may run at the same time: nothing; attempts on other nodes; attempts on other GPUs or cores",
       .choices = {"serial", "node", "gpu"}},
      {.path = "worker.command",
       .type = words,
       .doc = "another worker program and its arguments; default: ddpsweep's own"},

      {.path = "dataset.name",
       .type = choice,
       .doc = "which data",
       .choices = {"ag_news", "synthetic"},
       .required = true},
      {.path = "dataset.dir",
       .type = path,
       .doc = "folder of train.csv and test.csv, relative to the experiment file",
       .variant = "ag_news",
       .required = true},
      {.path = "dataset.classes",
       .type = integer,
       .fallback = 4,
       .doc = "classes; ag_news has 4",
       .least = 2,
       .most = 1000},
      {.path = "dataset.train_rows",
       .type = integer,
       .fallback = 4096,
       .doc = "training rows to generate",
       .least = 1,
       .most = kMostRows,
       .variant = "synthetic"},
      {.path = "dataset.val_rows",
       .type = integer,
       .fallback = 1024,
       .doc = "evaluation rows to generate",
       .least = 1,
       .most = kMostRows,
       .variant = "synthetic"},
      {.path = "dataset.train_limit",
       .type = integer,
       .fallback = 0,
       .doc = "use only the first rows for training; 0: all",
       .least = 0,
       .most = kMostRows},
      {.path = "dataset.val_limit",
       .type = integer,
       .fallback = 0,
       .doc = "use only the first rows for evaluation; 0: all",
       .least = 0,
       .most = kMostRows},

      {.path = "model.type",
       .type = choice,
       .fallback = "encoder",
       .doc = "family of the model",
       .choices = {"encoder", "distilbert"}},
      {.path = "model.vocab_size",
       .type = integer,
       .fallback = 20'000,
       .doc = "rows of the token embedding",
       .least = 2,
       .most = 10'000'000,
       .variant = "encoder"},
      {.path = "model.d_model",
       .type = integer,
       .doc = "width",
       .least = 1,
       .most = 65'536,
       .variant = "encoder",
       .required = true},
      {.path = "model.heads",
       .type = integer,
       .doc = "attention heads; must divide d_model",
       .least = 1,
       .most = 1024,
       .variant = "encoder",
       .required = true},
      {.path = "model.layers",
       .type = integer,
       .doc = "encoder layers",
       .least = 1,
       .most = 1024,
       .variant = "encoder",
       .required = true},
      {.path = "model.feed_forward",
       .type = integer,
       .doc = "width inside the feed-forward part",
       .least = 1,
       .most = 1'048'576,
       .variant = "encoder",
       .required = true},
      {.path = "model.max_seq_len",
       .type = integer,
       .fallback = 128,
       .doc = "tokens of a row: longer rows are cut, shorter ones padded",
       .least = 1,
       .most = 65'536},
      {.path = "model.dropout",
       .type = number,
       .fallback = 0.1,
       .doc = "dropout probability",
       .least = 0,
       .most = 1,
       .below_most = true,
       .variant = "encoder"},
      {.path = "model.activation",
       .type = choice,
       .fallback = "relu",
       .doc = "activation of the feed-forward part",
       .choices = {"relu", "gelu"},
       .variant = "encoder"},
      {.path = "model.positions",
       .type = choice,
       .fallback = "sinusoidal",
       .doc = "position embedding",
       .choices = {"sinusoidal", "learned"},
       .variant = "encoder"},
      {.path = "model.pooling",
       .type = choice,
       .fallback = "mean",
       .doc = "from token states to one row: mean over all positions, or the first token",
       .choices = {"mean", "first"},
       .variant = "encoder"},
      {.path = "model.pretrained",
       .type = boolean,
       .fallback = true,
       .doc = "start from the weights instead of random ones",
       .variant = "distilbert"},
      {.path = "model.weights",
       .type = path,
       .doc = "folder of the published weights, relative to the experiment file",
       .variant = "distilbert",
       .required = true},

      {.path = "batch.per_gpu",
       .type = integer,
       .doc = "rows of one step on each GPU or CPU",
       .least = 1,
       .most = 1'048'576},
      {.path = "batch.global",
       .type = integer,
       .doc = "rows of one step over all GPUs or CPUs",
       .least = 1,
       .most = kMostRows},

      {.path = "train.epochs",
       .type = integer,
       .fallback = 10,
       .doc = "passes over the training rows",
       .least = 1,
       .most = 100'000},
      {.path = "train.warmup_epochs",
       .type = integer,
       .fallback = 1,
       .doc = "first epochs that are left out of timings",
       .least = 0,
       .most = 100'000},
      {.path = "train.optimizer", .type = choice, .fallback = "adam", .doc = "optimizer", .choices = {"adam"}},
      {.path = "train.learning_rate",
       .type = number,
       .fallback = 1e-3,
       .doc = "learning rate, constant",
       .least = 0,
       .most = 1000},
      {.path = "train.betas",
       .type = numbers,
       .fallback = {0.9, 0.999},
       .doc = "Adam's two decay rates",
       .least = 0,
       .most = 1,
       .below_most = true},
      {.path = "train.eps", .type = number, .fallback = 1e-8, .doc = "Adam's epsilon", .least = 0, .most = 1},
      {.path = "train.weight_decay",
       .type = number,
       .fallback = 0.0,
       .doc = "added to the gradient, times the weight",
       .least = 0,
       .most = 1000},
      {.path = "train.precision",
       .type = choice,
       .fallback = "fp32",
       .doc = "arithmetic; CPUs have fp32 alone",
       .choices = {"fp32", "tf32", "bf16"}},
      {.path = "train.seed",
       .type = integer,
       .fallback = 42,
       .doc = "initial weights, order of rows and dropout of the first repeat",
       .least = 0,
       .most = kLargestSeed},
      {.path = "train.engine",
       .type = choice,
       .fallback = "reference",
       .doc = "how a step is computed",
       .choices = {"reference", "fast"}},
      {.path = "train.overlap",
       .type = boolean,
       .fallback = true,
       .doc = "reduce gradients while the backward pass still runs"},
      {.path = "train.first_bucket_bytes",
       .type = bytes,
       .fallback = 1 << 20,
       .doc = "size of the gradient bucket that is reduced first",
       .least = 1,
       .most = 1e12},
      {.path = "train.bucket_bytes",
       .type = bytes,
       .fallback = 25 << 20,
       .doc = "size of the other gradient buckets",
       .least = 1,
       .most = 1e12},
  };
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
    }
  }
  return row.back();
}

using Index = std::map<std::string, const Key*, std::less<>>;

const Key* look_up(const Index& index, std::string_view name) {
  const auto found = index.find(name);
  return found == index.end() ? nullptr : found->second;
}

}  // namespace

std::string Key::section() const {
  const auto dot = path.find('.');
  return dot == std::string::npos ? "" : path.substr(0, dot);
}

std::string Key::leaf() const { return path.substr(path.find('.') + 1); }

const std::vector<Key>& all_keys() {
  static const std::vector<Key> keys = make_keys();
  return keys;
}

const Key* find_key(std::string_view path) {
  static const Index index = [] {
    Index made;
    for (const Key& key : all_keys()) made.emplace(key.path, &key);
    return made;
  }();
  return look_up(index, path);
}

bool is_setting(const Key& key) {
  const std::string section = key.section();
  return section == "dataset" || section == "model" || section == "train" || section == "batch";
}

const Key* find_axis_key(std::string_view name) {
  static const Index index = [] {
    Index made;
    for (const Key& key : all_keys()) {
      if (!is_setting(key)) continue;
      made.emplace(key.path, &key);
      const auto [leaf, is_new] = made.emplace(key.leaf(), &key);
      if (!is_new) leaf->second = nullptr;  // two settings share it
    }
    return made;
  }();
  return look_up(index, name);
}

std::string axis_name(const Key& key) { return find_axis_key(key.leaf()) ? key.leaf() : key.path; }

std::string nearest(std::string_view word, const std::vector<std::string>& known) {
  require(!known.empty(), "nearest() needs a word to offer");
  return *std::min_element(known.begin(), known.end(), [&](const std::string& a, const std::string& b) {
    return edit_distance(word, a) < edit_distance(word, b);
  });
}

}  // namespace ddpsweep::matrix
