// One value of an experiment file: checked against its row of the schema and brought to its one normal form, so that
// 1e-3 and 0.001 are the same cell.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "orchestrator/matrix/schema.hpp"
#include "orchestrator/matrix/yaml_tree.hpp"

namespace ddpsweep::matrix {

/// integer: int64; number: double; duration: milliseconds; bytes: int64; path: absolute, relative ones begin at the
/// file's folder; numbers and words: arrays. label: what messages call the value, e.g. "train.epochs".
/// Throws ConfigError with file and line.
nlohmann::json read_value(const Key& key, const YamlNode& node, const std::string& label);

/// An integer that no row of the schema describes: the values of the gpus and cpus axes.
std::int64_t read_integer(const YamlNode& node, const std::string& label, std::int64_t least, std::int64_t most);

/// A word that may become part of a file name: at most 150 letters, digits, '.', '_', '+' and '-', and neither '.', '+'
/// nor '-' first.
bool is_plain_name(std::string_view name);
inline constexpr std::string_view kPlainNameRule = "must be made of letters, digits, . _ + and -";

/// A normal value as people write it, fit for a name: 0.001, bf16, true, 0.9-0.999.
std::string format_value(const nlohmann::json& value);
/// The same for reading, with its unit: 45 min, 25 MiB, [0.9,0.999].
std::string format_value(const Key& key, const nlohmann::json& value);

}  // namespace ddpsweep::matrix
