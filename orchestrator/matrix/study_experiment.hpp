// One of the study's own files as what an experiment file of ours would hold of it.
#pragma once

#include <filesystem>
#include <string>

#include "orchestrator/matrix/sweep.hpp"
#include "orchestrator/matrix/yaml_tree.hpp"

namespace ddpsweep::matrix {

/// On how many of what `use_ddp: true` runs; `use_ddp: false` is one of them.
struct StudyProcesses {
  DeviceKind device = DeviceKind::gpu;
  int count = 1;
};

struct StudyExperiment {
  YamlNode name;                     // the value of experiment_name
  YamlNode world;                    // number of GPUs or CPUs, where use_ddp is written
  YamlNode model;                    // its entry of `models`, with the sections dataset, batch and train
  std::filesystem::path output_dir;  // absolute; empty: none is written
  std::string warning;               // what the study's trainer did otherwise; empty: nothing
};

/// file: parsed, and in the study's form. folder: the current one, absolute; data, weights and output_dir lie in it.
/// Throws ConfigError with the file's own lines.
StudyExperiment read_study_experiment(const YamlNode& file, const StudyProcesses& processes,
                                      const std::filesystem::path& folder);

}  // namespace ddpsweep::matrix
