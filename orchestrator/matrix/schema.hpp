// The one table of all keys of an experiment file. Reading, checking, defaults, axes, the nearest-key hint and
// docs/experiment_file.md come from it, so a new key is one new row.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ddpsweep::matrix {

/// What a value looks like. `numbers` and `words` are lists; `mapping` is a part of the file with a reader of its own.
enum class ValueType { integer, number, boolean, text, choice, path, duration, bytes, numbers, words, mapping };

struct Key {
  std::string path;  // "train.learning_rate"; keys of a models entry begin with "model."
  ValueType type;
  nlohmann::json fallback = nullptr;                           // as read_value() gives it; null: none
  std::map<std::string, nlohmann::json> other_fallbacks = {};  // by variant (train: "gpus"), where it differs
  std::string doc = {};                                        // one line, with the unit
  std::optional<double> least = {}, most = {};
  bool below_most = false;                 // `most` itself is out
  std::vector<std::string> choices = {};   // choice only
  std::vector<std::string> variants = {};  // exists only for these model.type or dataset.name; empty: for all
  bool required = false;                   // where it exists and has no fallback
  bool added_later = false;                // older stores have no word of it: its fallback is no part of a cell's key

  std::string section() const;  // "train"; empty for a key of the top level
  std::string leaf() const;     // "learning_rate"
  bool exists_for(std::string_view variant) const;
};

/// In the order of the documentation.
const std::vector<Key>& all_keys();
const Key* find_key(std::string_view path);

/// True for the keys that make up a cell's settings: sections dataset, model, train and batch. These can be axes.
bool is_setting(const Key& key);
/// True for those and for goals: what a cell has of its own, and an entry of `models` may say.
bool is_of_cell(const Key& key);

/// The setting that an axis is called by: its path, or its leaf when no other setting has that leaf. Else nullptr.
const Key* find_axis_key(std::string_view name);
/// The shortest name find_axis_key() knows it by.
std::string axis_name(const Key& key);

/// Markdown tables of all keys, for docs/experiment_file.md and `ddpsweep plan --keys`.
std::string key_reference();

}  // namespace ddpsweep::matrix
