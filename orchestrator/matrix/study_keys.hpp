// The keys of the study's own one-experiment files, and what each comes to in an experiment file of ours. One row a
// key: checking, the nearest-key hint and the table in docs/experiment_file.md come from here.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "orchestrator/matrix/schema.hpp"
#include "orchestrator/matrix/yaml_tree.hpp"

namespace ddpsweep::matrix {

struct StudyKey {
  std::string path;          // "training.warmup_steps"; "seed" at the top level
  std::string target = {};   // our key: "train.lr_warmup"; empty: it has no effect, or study_experiment.cpp knows it
  Key rule = {};             // what its value may be
  std::string meaning = {};  // for the document, where the target alone does not say it
  bool was_ignored = false;  // by the study's trainer; here it counts
  bool may_be_null = false;  // written without a value, it is not written
};

/// In the order of the documentation.
const std::vector<StudyKey>& study_keys();

/// True when the tree has the study's form and not ours.
bool is_study_file(const YamlNode& tree);

/// The values of one file by path, each checked; Python's True and off, and AdamW, are brought to true, false and
/// adamw. Throws ConfigError with file, line and, for an unknown key, the nearest known one.
std::map<std::string, YamlNode, std::less<>> read_study_values(const YamlNode& file);

/// Markdown table of all keys, for docs/experiment_file.md.
std::string study_key_reference();

}  // namespace ddpsweep::matrix
