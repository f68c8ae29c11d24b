#include "orchestrator/matrix/config_table.hpp"

#include <algorithm>

#include "orchestrator/matrix/schema.hpp"
#include "orchestrator/matrix/values.hpp"

namespace ddpsweep::matrix {
namespace {

ConfigValue describe(const Key& key, const Given& given) {
  return {key.path, format_value(key, given.value), given.node ? given.node->place() : "default"};
}

}  // namespace

void ConfigTable::add(const Layer& values_of_a_cell) {
  for (const auto& [path, given] : values_of_a_cell) {
    ConfigValue row = describe(*find_key(path), given);
    auto& rows = by_key_[path];
    auto same = std::ranges::find_if(
        rows, [&](const ConfigValue& other) { return other.value == row.value && other.origin == row.origin; });
    if (same == rows.end()) same = rows.insert(same, std::move(row));
    ++same->cells;
  }
}

void ConfigTable::add_sweep(const Layer& given) {
  for (const Key& key : all_keys()) {
    if (key.type == ValueType::mapping || is_of_cell(key)) continue;
    if (const auto found = given.find(key.path); found != given.end()) {
      by_key_[key.path].push_back(describe(key, found->second));
    } else if (!key.fallback.is_null()) {
      by_key_[key.path].push_back(describe(key, {key.fallback}));
    }
  }
}

std::vector<ConfigValue> ConfigTable::rows() const {
  std::vector<ConfigValue> rows;
  for (const Key& key : all_keys()) {
    const auto found = by_key_.find(key.path);
    if (found != by_key_.end()) rows.insert(rows.end(), found->second.begin(), found->second.end());
  }
  return rows;
}

}  // namespace ddpsweep::matrix
