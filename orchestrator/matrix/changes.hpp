// What --set changes in an experiment file. A key that cells have of their own (train.epochs, goals.min_accuracy)
// counts more than anything the file says about it; any other one (repeats, matrix.cpus, limits.timeout) is written
// into the file's tree before it is read.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "orchestrator/matrix/settings.hpp"
#include "orchestrator/matrix/yaml_tree.hpp"

namespace ddpsweep::matrix {

class Changes {
 public:
  /// Each one "KEY=VALUE"; KEY is a path or, of a setting, the name it has as an axis; VALUE is YAML, paths in it are
  /// relative to the current folder. Throws ConfigError.
  explicit Changes(const std::vector<std::string>& changes);
  Changes(const Changes&) = delete;  // layer() points into it
  Changes& operator=(const Changes&) = delete;

  void edit(YamlNode& root) const;
  const Layer& layer() const { return layer_; }
  /// One comment line for each change, for the store's copy of the file.
  std::string as_comments() const;

 private:
  struct Change {
    std::string text, path;
    YamlNode value;
  };
  std::deque<Change> changes_;  // stay where they are
  Layer layer_;
};

}  // namespace ddpsweep::matrix
