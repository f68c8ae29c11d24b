#include "orchestrator/matrix/study_file.hpp"

#include <fmt/format.h>

#include "common/hash.hpp"

namespace ddpsweep::matrix {
namespace {

/// Of the experiments' names, so that the same files make the same sweep, and others another one.
std::string sweep_name(const std::vector<StudyExperiment>& experiments) {
  constexpr std::size_t kLongest = 100;
  std::string name;
  for (const StudyExperiment& one : experiments) name += (name.empty() ? "" : "+") + one.name.scalar;
  return name.size() <= kLongest ? name : "study-" + to_hex(hash64(name)).substr(0, 8);
}

void check_different(const std::vector<StudyExperiment>& experiments) {
  std::map<std::string, const StudyExperiment*> by_name;
  std::map<std::filesystem::path, const StudyExperiment*> by_folder;
  for (const StudyExperiment& one : experiments) {
    const auto [same, is_new] = by_name.emplace(one.name.scalar, &one);
    if (!is_new) {
      one.name.fail(fmt::format("experiment_name \"{}\" is also that of {}; write another one", one.name.scalar,
                                same->second->name.place()));
    }
    if (one.output_dir.empty()) continue;
    const auto [other, is_free] = by_folder.emplace(one.output_dir, &one);
    if (!is_free) {
      one.name.fail(fmt::format("output_dir of {} is also that of {}; write another one", one.name.scalar,
                                other->second->name.scalar));
    }
  }
}

/// An empty mapping or list, where the experiment is.
YamlNode empty_at(const YamlNode& place, YamlNode::Kind kind) {
  YamlNode node;
  node.kind = kind;
  node.line = place.line;
  node.file = place.file;
  return node;
}

YamlNode with_entry(YamlNode map, std::string key, YamlNode value) {
  map.entries.push_back({std::move(key), std::move(value)});
  return map;
}

}  // namespace

StudyTranslation translate_study_files(const std::vector<YamlNode>& files, const StudyProcesses& processes,
                                       const std::filesystem::path& folder) {
  using enum YamlNode::Kind;
  std::vector<StudyExperiment> experiments;
  for (const YamlNode& file : files) experiments.push_back(read_study_experiment(file, processes, folder));
  check_different(experiments);

  const std::string axis = processes.device == DeviceKind::gpu ? "gpus" : "cpus";
  const YamlNode& first = experiments.front().name;
  YamlNode name = first, one = first;
  name.scalar = sweep_name(experiments);
  one.scalar = "1";
  one.quoted = false;

  StudyTranslation made;
  YamlNode worlds = empty_at(first, sequence), models = worlds, entries = empty_at(first, map), names = entries;
  for (StudyExperiment& experiment : experiments) {
    const std::string& written = experiment.name.scalar;
    worlds.items.push_back(experiment.world);
    models.items.push_back(experiment.name);
    entries = with_entry(std::move(entries), written, std::move(experiment.model));
    names = with_entry(std::move(names), written, with_entry(empty_at(experiment.name, map), "model", experiment.name));
    if (!experiment.output_dir.empty()) made.output_dirs.emplace(written, std::move(experiment.output_dir));
    if (!experiment.warning.empty()) made.warnings.push_back(std::move(experiment.warning));
  }
  // The model comes last: what is wrong with a cell is told of where its experiment is named.
  const YamlNode zip = with_entry(with_entry(empty_at(first, map), axis, worlds), "model", models);
  made.tree = empty_at(files.front(), map);
  made.tree.entries = {{"name", name},
                       {"matrix", with_entry(empty_at(first, map), "zip", zip)},
                       {"names", names},
                       {"baseline", with_entry(empty_at(first, map), axis, one)},
                       {"models", entries}};
  return made;
}

}  // namespace ddpsweep::matrix
