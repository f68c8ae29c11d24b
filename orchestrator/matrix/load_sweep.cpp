#include "orchestrator/matrix/load_sweep.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "common/errors.hpp"
#include "orchestrator/matrix/study_file.hpp"
#include "orchestrator/matrix/study_keys.hpp"
#include "orchestrator/matrix/sweep_file.hpp"

namespace ddpsweep::matrix {
namespace {

std::string text_of(const std::filesystem::path& file) {
  if (std::filesystem::is_directory(file)) {
    throw ConfigError(fmt::format("{} is a folder; name the experiment file (YAML) in it", file.string()));
  }
  std::ifstream stream(file);
  constexpr std::size_t kMostBytes = 5 << 20;  // parse_yaml() refuses less; a device may have no end
  std::string text(kMostBytes, '\0');
  stream.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(stream.gcount()));
  if (!stream.is_open() || stream.bad()) {
    throw ConfigError(fmt::format("cannot read {}: {}; name an experiment file (YAML), its path from {}", file.string(),
                                  std::strerror(errno), std::filesystem::current_path().string()));
  }
  return text;
}

/// What only the study's files may have.
void check_alone(const SweepFiles& what, const std::vector<YamlNode>& trees) {
  if (what.files.size() > 1) {
    const auto odd = std::ranges::find_if_not(trees, is_study_file) - trees.begin();
    throw ConfigError(
        fmt::format("{} has not the study's own form, and only such files make one sweep together; name it alone",
                    what.files[odd].string()));
  }
  if (what.processes) {
    throw ConfigError(
        fmt::format("--gpus and --cpus are for files of the study's own form; change {} with --set "
                    "matrix.gpus=... or --set matrix.cpus=...",
                    what.files[0].string()));
  }
}

/// All files under one name and with one text, as the store keeps them.
SweepSource one_source(const SweepFiles& what, const std::vector<std::string>& texts) {
  SweepSource source;
  std::string names;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    names += (i > 0 ? " " : "") + what.files[i].string();
    if (texts.size() > 1) source.text += fmt::format("# {}\n", what.files[i].string());
    source.text += texts[i] + (texts[i].ends_with('\n') ? "" : "\n");
  }
  source.text += fmt::format("# --{}s {}\n", to_string(what.processes->device), what.processes->count);
  source.file = names;
  return source;
}

Sweep read_study(const SweepFiles& what, const std::vector<std::string>& texts, const std::vector<YamlNode>& trees,
                 const std::vector<std::string>& changes, ConfigTable* table) {
  if (!what.processes) {
    throw ConfigError(
        fmt::format("{} has the study's own form: say on how many GPUs or CPUs its use_ddp: true is to "
                    "run, with --gpus N or --cpus N",
                    what.files[0].string()));
  }
  auto translation = translate_study_files(trees, *what.processes, std::filesystem::current_path());
  SweepSource source = one_source(what, texts);
  source.tree = std::move(translation.tree);
  Sweep sweep = read_sweep(std::move(source), changes, table);
  for (Cell& cell : sweep.cells) {
    const auto folder = translation.output_dirs.find(cell.experiment);
    if (folder != translation.output_dirs.end()) cell.output_dir = folder->second;
  }
  sweep.warnings.insert(sweep.warnings.begin(), translation.warnings.begin(), translation.warnings.end());
  return sweep;
}

}  // namespace

Sweep load_sweep(const SweepFiles& what, const std::vector<std::string>& changes, ConfigTable* table) {
  require(!what.files.empty(), "a sweep of no file");
  std::vector<std::string> texts;
  std::vector<YamlNode> trees;
  for (const auto& file : what.files) {
    texts.push_back(text_of(file));
    trees.push_back(parse_yaml(texts.back(), file));
  }
  if (std::ranges::all_of(trees, is_study_file)) return read_study(what, texts, trees, changes, table);
  check_alone(what, trees);
  return read_sweep({std::move(trees[0]), what.files[0], std::move(texts[0])}, changes, table);
}

Sweep load_sweep(const std::filesystem::path& file, const std::vector<std::string>& changes, ConfigTable* table) {
  return load_sweep(SweepFiles{{file}, std::nullopt}, changes, table);
}

}  // namespace ddpsweep::matrix
