#include "orchestrator/doctor/model_checks.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include "common/foreign_json.hpp"
#include "common/safetensors.hpp"
#include "common/units.hpp"

namespace ddpsweep::doctor {
namespace {

namespace fs = std::filesystem;

/// What the weights of a model are made of.
struct WeightFiles {
  std::size_t files = 0, tensors = 0;
  std::uint64_t bytes = 0;  // of the tensors
};

nlohmann::json read_object(const fs::path& file) {
  std::ifstream in(file);
  if (!in) throw ConfigError(fmt::format("cannot read {}", file.string()));
  auto read = parse_foreign_json(std::string{std::istreambuf_iterator<char>(in), {}});
  if (!read.is_object()) throw ConfigError(fmt::format("{} holds no JSON object", file.string()));
  return read;
}

void check_type(const fs::path& file, const std::string& type) {
  const auto config = read_object(file);
  const auto found = config.find("model_type");
  if (found != config.end() && *found == type) return;
  throw ConfigError(fmt::format("{} has {}, but the experiment file says type: {}", file.string(),
                                found == config.end() ? "no model_type" : "the model_type " + found->dump(), type));
}

std::string vocabulary_of(const fs::path& folder) {
  std::error_code ignored;  // what cannot be looked at is not there
  for (const char* name : {"vocab.txt", "tokenizer.json"}) {
    if (fs::is_regular_file(folder / name, ignored) && fs::file_size(folder / name, ignored) > 0) return name;
  }
  throw ConfigError(fmt::format("{} has no vocabulary: neither vocab.txt nor tokenizer.json", folder.string()));
}

/// Looks at the header of one file, and adds the file to `sum`. Returns the names of its tensors.
std::set<std::string> add_file(const fs::path& file, WeightFiles& sum) {
  const SafetensorsFile tensors(file);
  std::set<std::string> names;
  for (const auto& entry : tensors.entries()) {
    names.insert(entry.name);
    sum.bytes += entry.end - entry.begin;
  }
  sum.files += 1;
  sum.tensors += names.size();
  return names;
}

/// An index names the file of each tensor.
WeightFiles look_at_parts(const fs::path& index) {
  const auto parsed = read_object(index);
  const auto map = parsed.find("weight_map");
  if (map == parsed.end() || !map->is_object() || map->empty()) {
    throw ConfigError(fmt::format("{} has no weight_map from tensors to files", index.string()));
  }
  std::map<std::string, std::vector<std::string>> parts;
  for (const auto& [tensor, file] : map->items()) {
    const auto name = file.is_string() ? file.get<std::string>() : "";
    if (name.empty() || fs::path(name).filename() != name) {
      throw ConfigError(
          fmt::format("{}: tensor '{}' is in {}, which is no file beside it", index.string(), tensor, file.dump()));
    }
    parts[name].push_back(tensor);
  }
  WeightFiles sum;
  for (const auto& [name, tensors] : parts) {
    const auto held = add_file(index.parent_path() / name, sum);
    for (const auto& tensor : tensors) {
      if (held.contains(tensor)) continue;
      throw ConfigError(fmt::format("{}: tensor '{}' is not in {}", index.string(), tensor, name));
    }
  }
  return sum;
}

WeightFiles look_at_weights(const fs::path& folder) {
  const auto whole = folder / "model.safetensors", index = folder / "model.safetensors.index.json";
  std::error_code ignored;
  if (!fs::exists(whole, ignored) && fs::exists(index, ignored)) return look_at_parts(index);
  if (!fs::exists(whole, ignored)) {
    throw ConfigError(
        fmt::format("{} has no weights: neither model.safetensors nor {}", folder.string(), index.filename().string()));
  }
  WeightFiles sum;
  add_file(whole, sum);
  return sum;
}

Check check_of(const nlohmann::json& model) {
  const std::string title = "model " + model.value("name", "");
  constexpr const char* kMend = "docs/models.md says how to bring it";
  try {
    return {title, Status::ok, look_at_model(model), ""};
  } catch (const ConfigError& error) {
    return {title, Status::fail, error.what(), kMend};
  } catch (const EnvironmentError& error) {
    return {title, Status::fail, error.what(), kMend};
  }
}

}  // namespace

std::vector<Check> model_checks(const matrix::Sweep& sweep) {
  std::vector<Check> checks;
  std::set<std::string> seen;
  for (const auto& cell : sweep.cells) {
    const auto& model = cell.settings.at("model");
    if (cell.selected && model.contains("weights") && seen.insert(model.dump()).second) {
      checks.push_back(check_of(model));
    }
  }
  return checks;
}

std::string look_at_model(const nlohmann::json& model) {
  const fs::path folder = model.at("weights").get<std::string>();
  const auto type = model.at("type").get<std::string>();
  std::error_code error;
  if (!fs::is_directory(folder, error)) throw ConfigError(fmt::format("there is no folder {}", folder.string()));
  check_type(folder / "config.json", type);
  const auto vocabulary = vocabulary_of(folder);
  if (!model.value("pretrained", true)) {
    return fmt::format("{} has config.json of {} and {}; training begins with random weights", folder.string(), type,
                       vocabulary);
  }
  const auto weights = look_at_weights(folder);
  return fmt::format("{} has config.json of {}, {} and {} of weights: {} tensors in {} file{}", folder.string(), type,
                     vocabulary, format_bytes(static_cast<std::int64_t>(weights.bytes)), weights.tensors, weights.files,
                     weights.files == 1 ? "" : "s");
}

}  // namespace ddpsweep::doctor
