// `plan --show-config`: every resolved value and where it came from.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "orchestrator/matrix/settings.hpp"

namespace ddpsweep::matrix {

struct ConfigValue {
  std::string key;        // "train.epochs"
  std::string value;      // as people write it: 45 min, 25 MiB
  std::string origin;     // "sweep.yaml:12", "built-in models:2", "--set train.epochs=3" or "default"
  std::size_t cells = 0;  // how many cells have it so; 0: it is the whole sweep's
};

/// Collects values cell by cell; equal ones of the same origin become one row.
class ConfigTable {
 public:
  void add(const Layer& values_of_a_cell);
  /// Keys of the sweep itself: what the file gives, else the defaults.
  void add_sweep(const Layer& given);
  /// In the order of the schema.
  std::vector<ConfigValue> rows() const;

 private:
  std::map<std::string, std::vector<ConfigValue>> by_key_;
};

}  // namespace ddpsweep::matrix
