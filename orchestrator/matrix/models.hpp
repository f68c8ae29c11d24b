// The models a sweep can name: those built in, and the entries of the file's `models`.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "orchestrator/matrix/settings.hpp"

namespace ddpsweep::matrix {

class Models {
 public:
  /// node: the file's `models`, or nullptr. Throws ConfigError on bad names, keys and values.
  explicit Models(const YamlNode* node);

  std::set<std::string> names() const;
  /// What is built in under this name, and what the file says; nullptr when there is nothing.
  const Layer* built_in(const std::string& name) const;
  const Layer* from_file(const std::string& name) const;

 private:
  std::map<std::string, Layer> entries_;
};

}  // namespace ddpsweep::matrix
