// The study's own one-experiment files as one experiment file of ours: a tree that is then read like any other, so that
// checks, defaults, origins and --set need no second way. Pure.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "orchestrator/matrix/study_experiment.hpp"
#include "orchestrator/matrix/yaml_tree.hpp"

namespace ddpsweep::matrix {

struct StudyTranslation {
  YamlNode tree;  // in our form, each value with the file and line that it comes from
  std::map<std::string, std::filesystem::path> output_dirs;  // by experiment; absolute
  std::vector<std::string> warnings;                         // at most one a file
};

/// files: each in the study's form. folder: the current one, absolute. Throws ConfigError, also when two files have one
/// experiment_name or one output_dir.
StudyTranslation translate_study_files(const std::vector<YamlNode>& files, const StudyProcesses& processes,
                                       const std::filesystem::path& folder);

}  // namespace ddpsweep::matrix
