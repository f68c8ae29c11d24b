// An experiment file as a plain tree that remembers lines. yaml-cpp alone would keep the first of two equal keys in
// silence, and would let a small file with nested aliases grow without end.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ddpsweep::matrix {

struct YamlEntry;

struct YamlNode {
  enum class Kind { null, scalar, sequence, map };

  Kind kind = Kind::null;
  int line = 1;         // from 1; of a map's entry: its key's; 0: not from a file
  std::string scalar;   // as written, quotes removed
  bool quoted = false;  // a quoted scalar is text, whatever it looks like
  std::vector<YamlNode> items;
  std::vector<YamlEntry> entries;  // of a map, in the file's order, keys unique
  std::shared_ptr<const std::string> file;

  bool is_map() const { return kind == Kind::map; }
  bool is_sequence() const { return kind == Kind::sequence; }
  bool is_scalar() const { return kind == Kind::scalar; }
  /// The value of `key`, or nullptr.
  const YamlNode* find(std::string_view key) const;
  /// "sweep.yaml:12", or just the file where there are no lines.
  std::string place() const;
  /// Throws ConfigError "file:line: text".
  [[noreturn]] void fail(std::string_view text) const;
};

struct YamlEntry {
  std::string key;
  YamlNode value;
};

/// Puts `value` at a path such as "limits.timeout", where something else may have been; makes mappings on the way.
/// Throws ConfigError when something on the way is no mapping.
void replace_at(YamlNode& root, std::string_view path, YamlNode value);

/// Parses one YAML document. Throws ConfigError on bad syntax, a key given twice (with both lines), a key that is not a
/// plain word, several documents, more than 4 MiB, more than 32 levels or more than 500,000 values after aliases.
YamlNode parse_yaml(const std::string& text, const std::filesystem::path& file);

}  // namespace ddpsweep::matrix
