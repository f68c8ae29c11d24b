#include "orchestrator/matrix/models.hpp"

#include <fmt/format.h>

#include "orchestrator/matrix/values.hpp"

namespace ddpsweep::matrix {
namespace {

/// Written and read like the `models` of a file, so they are data of the same kind.
constexpr const char* kBuiltIn = R"(
tiny:   {d_model: 64, heads: 4, layers: 1, feed_forward: 128, max_seq_len: 64}
small:  {d_model: 128, heads: 4, layers: 2, feed_forward: 256, max_seq_len: 128}
medium: {d_model: 256, heads: 8, layers: 4, feed_forward: 1024, max_seq_len: 256}
)";

using Entries = std::map<std::string, Layer>;

Entries read_entries(const YamlNode& node) {
  if (!node.is_map()) node.fail("models must be a mapping from names to models");
  Entries entries;
  for (const auto& [name, entry] : node.entries) {
    if (!is_plain_name(name)) entry.fail(fmt::format("model name \"{}\" {}", name, kPlainNameRule));
    entries.emplace(name, read_model(entry));
  }
  return entries;
}

const Entries& built_in_entries() {
  static const YamlNode tree = parse_yaml(kBuiltIn, "built-in models");
  static const Entries entries = read_entries(tree);
  return entries;
}

const Layer* look_up(const Entries& entries, const std::string& name) {
  const auto found = entries.find(name);
  return found == entries.end() ? nullptr : &found->second;
}

}  // namespace

Models::Models(const YamlNode* node) {
  if (node) entries_ = read_entries(*node);
}

std::set<std::string> Models::names() const {
  std::set<std::string> names;
  for (const auto& [name, layer] : built_in_entries()) names.insert(name);
  for (const auto& [name, layer] : entries_) names.insert(name);
  return names;
}

const Layer* Models::built_in(const std::string& name) const { return look_up(built_in_entries(), name); }

const Layer* Models::from_file(const std::string& name) const { return look_up(entries_, name); }

}  // namespace ddpsweep::matrix
