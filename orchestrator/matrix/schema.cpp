#include "orchestrator/matrix/schema.hpp"

#include <algorithm>

namespace ddpsweep::matrix {
namespace {

using Index = std::map<std::string, const Key*, std::less<>>;

const Key* look_up(const Index& index, std::string_view name) {
  const auto found = index.find(name);
  return found == index.end() ? nullptr : found->second;
}

}  // namespace

std::string Key::section() const {
  const auto dot = path.find('.');
  return dot == std::string::npos ? "" : path.substr(0, dot);
}

std::string Key::leaf() const { return path.substr(path.find('.') + 1); }

bool Key::exists_for(std::string_view variant) const {
  return variants.empty() || std::find(variants.begin(), variants.end(), variant) != variants.end();
}

const Key* find_key(std::string_view path) {
  static const Index index = [] {
    Index made;
    for (const Key& key : all_keys()) made.emplace(key.path, &key);
    return made;
  }();
  return look_up(index, path);
}

bool is_setting(const Key& key) {
  const std::string section = key.section();
  return section == "dataset" || section == "model" || section == "train" || section == "batch";
}

bool is_of_cell(const Key& key) { return is_setting(key) || key.section() == "goals"; }

const Key* find_axis_key(std::string_view name) {
  static const Index index = [] {
    Index made;
    for (const Key& key : all_keys()) {
      if (!is_setting(key)) continue;
      made.emplace(key.path, &key);
      const auto [leaf, is_new] = made.emplace(key.leaf(), &key);
      if (!is_new) leaf->second = nullptr;  // two settings share it
    }
    return made;
  }();
  return look_up(index, name);
}

std::string axis_name(const Key& key) { return find_axis_key(key.leaf()) ? key.leaf() : key.path; }

}  // namespace ddpsweep::matrix
