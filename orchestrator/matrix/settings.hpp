// From what the levels of an experiment file say about a cell to its resolved settings: most specific wins.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>

#include "orchestrator/matrix/yaml_tree.hpp"

namespace ddpsweep::matrix {

/// Setting values of one level (file, model or axes) by path.
struct Given {
  nlohmann::json value;
  const YamlNode* node = nullptr;  // where it was written
};
using Layer = std::map<std::string, Given, std::less<>>;

/// Reads the mapping at `section` ("train", "batch", ...) into `layer`. Throws ConfigError on unknown keys and bad
/// values, and when `batch` holds both its keys.
void read_section(const YamlNode& node, const std::string& section, Layer& layer);

/// Reads an entry of `models`: model keys, and the sections batch, train, dataset and goals.
Layer read_model(const YamlNode& node);

/// Settings and goals by path, complete: what the layers say (later ones win), else the defaults, which have no node.
/// batch.per_gpu and batch.global displace each other. Keys of another model.type or dataset.name are left out.
/// world_axis: "gpus" or "cpus", which some defaults depend on.
Layer resolve(std::span<const Layer* const> layers, std::string_view world_axis);

/// The values of the settings alone.
using FlatSettings = std::map<std::string, nlohmann::json, std::less<>>;
FlatSettings values_of(const Layer& settings);

/// The first required setting that is not there, "batch" when neither of its keys is; empty when nothing is missing.
std::string missing_setting(const Layer& settings);

/// True when the setting exists for the settings' model.type and dataset.name.
bool applies(const std::string& path, const Layer& settings);

/// {"train": {"epochs": 3, ...}, ...}
nlohmann::json nested(const FlatSettings& settings);

}  // namespace ddpsweep::matrix
