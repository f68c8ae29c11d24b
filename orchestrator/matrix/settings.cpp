#include "orchestrator/matrix/settings.hpp"

#include <fmt/format.h>

#include "common/errors.hpp"
#include "common/nearest.hpp"
#include "orchestrator/matrix/schema.hpp"
#include "orchestrator/matrix/values.hpp"

namespace ddpsweep::matrix {
namespace {

constexpr std::string_view kPerGpu = "batch.per_gpu";
constexpr std::string_view kGlobal = "batch.global";

std::vector<std::string> leaves_of(std::string_view section) {
  std::vector<std::string> leaves;
  for (const Key& key : all_keys()) {
    if (key.section() == section) leaves.push_back(key.leaf());
  }
  return leaves;
}

void check_batch(const YamlNode& node, const Layer& layer) {
  const auto per_gpu = layer.find(kPerGpu);
  const auto global = layer.find(kGlobal);
  if (per_gpu == layer.end() || global == layer.end()) return;
  node.fail(fmt::format("batch has both per_gpu (line {}) and global (line {}); write exactly one",
                        per_gpu->second.node->line, global->second.node->line));
}

/// The key of the section that a variant of `path` depends on.
std::string_view discriminator(std::string_view path) {
  return path.starts_with("model.") ? "model.type" : "dataset.name";
}

/// What of the key's variants the settings are; empty: nothing yet.
std::string variant_in(const Key& key, const Layer& settings) {
  const auto kind = settings.find(discriminator(key.path));
  return kind == settings.end() ? "" : kind->second.value.get<std::string>();
}

bool exists_in(const Key& key, const Layer& settings) { return key.exists_for(variant_in(key, settings)); }

/// The default that these settings make it have; null: none.
const nlohmann::json& fallback_in(const Key& key, const Layer& settings, std::string_view world_axis) {
  const auto other =
      key.other_fallbacks.find(key.section() == "train" ? std::string(world_axis) : variant_in(key, settings));
  return other == key.other_fallbacks.end() ? key.fallback : other->second;
}

}  // namespace

void read_section(const YamlNode& node, const std::string& section, Layer& layer) {
  if (!node.is_map()) node.fail(fmt::format("{} must be a mapping of its keys", section));
  for (const auto& [name, value] : node.entries) {
    const std::string path = section + "." + name;
    const Key* key = find_key(path);
    if (!key) {
      value.fail(fmt::format("unknown key \"{}\" in {}; the nearest known key is \"{}\"", name, section,
                             nearest(name, leaves_of(section))));
    }
    layer[path] = {read_value(*key, value, path), &value};
  }
  if (section == "batch") check_batch(node, layer);
}

Layer read_model(const YamlNode& node) {
  static const std::vector<std::string> kSections{"batch", "train", "dataset", "goals"};
  if (!node.is_map()) node.fail("an entry of models must be a mapping of its keys");
  Layer layer;
  for (const auto& [name, value] : node.entries) {
    if (std::find(kSections.begin(), kSections.end(), name) != kSections.end()) {
      read_section(value, name, layer);
      continue;
    }
    const std::string path = "model." + name;
    const Key* key = find_key(path);
    if (!key) {
      std::vector<std::string> known = leaves_of("model");
      known.insert(known.end(), kSections.begin(), kSections.end());
      value.fail(fmt::format("unknown key \"{}\" in an entry of models; the nearest known key is \"{}\"", name,
                             nearest(name, known)));
    }
    layer[path] = {read_value(*key, value, name), &value};
  }
  return layer;
}

Layer resolve(std::span<const Layer* const> layers, std::string_view world_axis) {
  Layer settings;
  for (const Layer* layer : layers) {
    for (const auto& [path, given] : *layer) {
      if (path == kPerGpu) settings.erase(std::string(kGlobal));
      if (path == kGlobal) settings.erase(std::string(kPerGpu));
      settings[path] = given;
    }
  }
  // In the table's order: model.type and dataset.name come before the keys that depend on them.
  for (const Key& key : all_keys()) {
    if (!is_setting(key) || settings.contains(key.path)) continue;
    if (const auto& value = fallback_in(key, settings, world_axis); !value.is_null()) settings[key.path] = {value};
  }
  std::erase_if(settings, [&](const auto& setting) { return !applies(setting.first, settings); });
  return settings;
}

FlatSettings values_of(const Layer& settings) {
  FlatSettings values;
  for (const auto& [path, given] : settings) {
    if (is_setting(*find_key(path))) values.emplace(path, given.value);
  }
  return values;
}

std::string missing_setting(const Layer& settings) {
  for (const Key& key : all_keys()) {
    if (key.required && is_setting(key) && exists_in(key, settings) && !settings.contains(key.path)) return key.path;
  }
  return settings.contains(kPerGpu) || settings.contains(kGlobal) ? "" : "batch";
}

bool applies(const std::string& path, const Layer& settings) {
  const Key* key = find_key(path);
  require(key != nullptr, "a setting without a row in the schema");
  return exists_in(*key, settings);
}

nlohmann::json nested(const FlatSettings& settings) {
  nlohmann::json tree = nlohmann::json::object();
  for (const auto& [path, value] : settings) {
    const auto dot = path.find('.');
    tree[path.substr(0, dot)][path.substr(dot + 1)] = value;
  }
  return tree;
}

}  // namespace ddpsweep::matrix
