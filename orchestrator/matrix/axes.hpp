// The `matrix` of an experiment file as points: one for each cell, before settings are resolved.
#pragma once

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "orchestrator/matrix/yaml_tree.hpp"

namespace ddpsweep::matrix {

/// The most GPUs or CPUs of a cell.
inline constexpr int kLargestWorld = 65'536;

/// One value of one axis. axis: "model", "gpus", "cpus", or the path of a setting, however the file wrote it.
struct AxisValue {
  std::string axis;
  nlohmann::json value;
  const YamlNode* node = nullptr;
};

/// The axis values of one cell, in the order of the file; or a selector: the values that a cell must have.
using Point = std::vector<AxisValue>;

/// The shortest name of an axis: "learning_rate" for "train.learning_rate".
std::string short_axis_name(const std::string& axis);

/// The value of `axis`, or nullptr.
const nlohmann::json* find_value(const Point& point, std::string_view axis);

/// Reads axis values; model names are checked against those that exist.
class AxisReader {
 public:
  explicit AxisReader(std::set<std::string> models) : models_(std::move(models)) {}

  /// Throws ConfigError when `name` is no axis, or the value does not fit it. what: for messages, e.g. "matrix".
  AxisValue read(const std::string& name, const YamlNode& node, const std::string& what) const;
  /// A mapping from axes to one value each.
  Point read_point(const YamlNode& node, const std::string& what) const;
  /// All points: every combination of the axes (of zip: its values side by side), without `exclude`, with `include`.
  /// Each has a model and a number of gpus or of cpus, the same of the two everywhere. Throws ConfigError.
  std::vector<Point> read_matrix(const YamlNode& node) const;

 private:
  using Dimension = std::vector<Point>;  // alternatives; zipped axes change together
  std::string canonical_axis(const std::string& name, const YamlNode& node, const std::string& what) const;
  Dimension read_axis(const std::string& name, const YamlNode& node) const;
  Dimension read_zip(const YamlNode& node) const;

  std::set<std::string> models_;
};

/// Finds the points that have given axis values without looking at all of them.
class PointIndex {
 public:
  explicit PointIndex(const std::vector<Point>& points);
  /// Ascending indexes of the matching points. Throws ConfigError when the selector names an axis that no point has.
  std::vector<std::size_t> matching(const Point& selector) const;

 private:
  const std::vector<Point>& points_;
  std::set<std::string> axes_;
  std::unordered_map<std::string, std::vector<std::size_t>> with_value_;  // "axis=value" -> points
};

}  // namespace ddpsweep::matrix
