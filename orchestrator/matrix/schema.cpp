#include "orchestrator/matrix/schema.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "common/errors.hpp"

namespace ddpsweep::matrix {
namespace {

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
    }
  }
  return row.back();
}

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

std::string nearest(std::string_view word, const std::vector<std::string>& known) {
  require(!known.empty(), "nearest() needs a word to offer");
  return *std::min_element(known.begin(), known.end(), [&](const std::string& a, const std::string& b) {
    return edit_distance(word, a) < edit_distance(word, b);
  });
}

}  // namespace ddpsweep::matrix
