#include "orchestrator/matrix/changes.hpp"

#include <fmt/format.h>

#include "common/errors.hpp"
#include "orchestrator/matrix/schema.hpp"
#include "orchestrator/matrix/values.hpp"

namespace ddpsweep::matrix {
namespace {

/// A value from the command line has no line, and its place is the option itself.
void forget_lines(YamlNode& node) {
  node.line = 0;
  for (YamlNode& item : node.items) forget_lines(item);
  for (YamlEntry& entry : node.entries) forget_lines(entry.value);
}

bool is_of_cell(const std::string& path) {
  const Key* key = find_key(path);
  return key && is_of_cell(*key);
}

}  // namespace

Changes::Changes(const std::vector<std::string>& changes) {
  for (const std::string& text : changes) {
    const auto equals = text.find('=');
    if (equals == 0 || equals == std::string::npos) {
      throw ConfigError(fmt::format("--set {}: write KEY=VALUE, for example train.epochs=3", text));
    }
    std::string path = text.substr(0, equals);
    if (const Key* axis = find_axis_key(path); axis && !find_key(path)) path = axis->path;
    Change& change = changes_.emplace_back(Change{text, path, parse_yaml(text.substr(equals + 1), "--set " + text)});
    forget_lines(change.value);
    if (is_of_cell(path)) layer_[path] = {read_value(*find_key(path), change.value, path), &change.value};
  }
  if (layer_.contains("batch.per_gpu") && layer_.contains("batch.global")) {
    throw ConfigError("--set gives both batch.per_gpu and batch.global; give exactly one");
  }
}

void Changes::edit(YamlNode& root) const {
  for (const Change& change : changes_) {
    if (!is_of_cell(change.path)) replace_at(root, change.path, change.value);
  }
}

std::string Changes::as_comments() const {
  std::string lines;
  for (const Change& change : changes_) lines += "# --set " + change.text + "\n";
  return lines;
}

}  // namespace ddpsweep::matrix
