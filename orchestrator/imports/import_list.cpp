#include "orchestrator/imports/import_list.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <map>

#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "common/nearest.hpp"
#include "orchestrator/matrix/values.hpp"
#include "orchestrator/matrix/yaml_tree.hpp"

namespace ddpsweep::imports {
namespace {

using matrix::YamlNode;

const std::vector<std::string> kKeys{"experiment", "file", "gpus", "family", "samples_per_rank_epoch"};

std::string read_text(const std::filesystem::path& file) {
  if (std::filesystem::is_directory(file)) {
    throw ConfigError(
        fmt::format("{} is a folder; name a metrics.csv, or a YAML file that names many", one_line(file.string())));
  }
  std::ifstream stream(file, std::ios::binary);
  constexpr std::size_t kMostBytes = 5 << 20;  // parse_yaml() refuses less; a device may have no end
  std::string text(kMostBytes, '\0');
  stream.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(stream.gcount()));
  if (stream.is_open() && !stream.bad()) return text;
  throw ConfigError(fmt::format("cannot read {}: {}; name a YAML file with the runs to import", one_line(file.string()),
                                std::strerror(errno)));
}

const YamlNode& needed(const YamlNode& entry, const char* key) {
  if (const YamlNode* node = entry.find(key)) return *node;
  entry.fail(
      fmt::format("{} is missing; write for example {{experiment: exp042, file: exp042/metrics.csv, gpus: 4}}", key));
}

std::string read_word(const YamlNode& node, const std::string& label) {
  if (!node.is_scalar() || node.scalar.empty()) node.fail(label + " must be text");
  if (node.scalar.find('\0') != std::string::npos) node.fail(label + " must not hold the character \\0");
  return node.scalar;
}

std::string read_name(const YamlNode& node, const std::string& label) {
  std::string name = read_word(node, label);
  if (!matrix::is_plain_name(name)) {
    node.fail(fmt::format("{} {}, not \"{}\"", label, matrix::kPlainNameRule, excerpt(name)));
  }
  return name;
}

std::vector<std::filesystem::path> read_files(const YamlNode& node, const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  if (!node.is_sequence()) return {folder / read_word(node, "file")};
  if (node.items.empty()) node.fail("file must name a metrics.csv");
  for (const YamlNode& item : node.items) files.push_back(folder / read_word(item, "file"));
  return files;
}

ImportItem read_item(const YamlNode& entry, const std::filesystem::path& folder) {
  if (!entry.is_map()) entry.fail("each of runs must be a mapping, such as {experiment: exp042, file: a.csv, gpus: 4}");
  for (const auto& [key, value] : entry.entries) {
    if (std::ranges::find(kKeys, key) != kKeys.end()) continue;
    value.fail(fmt::format("unknown key \"{}\"; the nearest known key is \"{}\"", key, nearest(key, kKeys)));
  }
  ImportItem item;
  item.experiment = read_name(needed(entry, "experiment"), "experiment");
  item.files = read_files(needed(entry, "file"), folder);
  item.gpus = static_cast<int>(matrix::read_integer(needed(entry, "gpus"), "gpus", 1, kMostGpus));
  if (const YamlNode* family = entry.find("family")) item.family = read_name(*family, "family");
  if (const YamlNode* samples = entry.find("samples_per_rank_epoch")) {
    item.samples_per_rank_epoch = matrix::read_integer(*samples, "samples_per_rank_epoch", 1, kMostRows);
  }
  return item;
}

}  // namespace

void check_name(const std::string& name, const std::string& what) {
  if (matrix::is_plain_name(name)) return;
  throw ConfigError(fmt::format("{} {}, not \"{}\"", what, matrix::kPlainNameRule, one_line(excerpt(name))));
}

ImportList read_import_list(const std::filesystem::path& file) {
  ImportList list{file, read_text(file), {}};
  const YamlNode root = matrix::parse_yaml(list.text, file);
  const YamlNode* runs = root.find("runs");
  for (const auto& [key, value] : root.entries) {
    if (key != "runs") value.fail(fmt::format("unknown key \"{}\"; the only one is \"runs\"", key));
  }
  if (!runs || !runs->is_sequence() || runs->items.empty()) {
    (runs ? *runs : root).fail("runs must be a list, such as runs: [{experiment: exp042, file: a.csv, gpus: 4}]");
  }
  std::map<std::string, std::string> places;
  for (const YamlNode& entry : runs->items) {
    list.items.push_back(read_item(entry, file.parent_path()));
    const auto [known, is_new] = places.try_emplace(list.items.back().experiment, entry.place());
    if (is_new) continue;
    entry.fail(
        fmt::format("experiment {} is there already ({}); several files of one experiment are file: [a.csv, "
                    "b.csv]",
                    known->first, known->second));
  }
  return list;
}

ImportList import_list_of(ImportItem item) {
  std::vector<std::string> files;
  for (const auto& file : item.files) files.push_back(file.string());
  auto text = fmt::format("runs:\n  - {{experiment: {}, file: [{}], gpus: {}", item.experiment, fmt::join(files, ", "),
                          item.gpus);
  if (!item.family.empty()) text += fmt::format(", family: {}", item.family);
  if (item.samples_per_rank_epoch) text += fmt::format(", samples_per_rank_epoch: {}", *item.samples_per_rank_epoch);
  return {{}, text + "}\n", {std::move(item)}};
}

}  // namespace ddpsweep::imports
