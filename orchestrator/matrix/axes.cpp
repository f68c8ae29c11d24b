#include "orchestrator/matrix/axes.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "common/nearest.hpp"
#include "orchestrator/matrix/schema.hpp"
#include "orchestrator/matrix/values.hpp"

namespace ddpsweep::matrix {
namespace {

constexpr std::size_t kMostCells = 100'000;
constexpr std::size_t kMostExclusions = 10'000'000;  // a cell that several entries exclude counts for each

bool is_world(std::string_view axis) { return axis == "gpus" || axis == "cpus"; }

std::vector<std::string> known_axes() {
  std::vector<std::string> names{"model", "gpus", "cpus", "include", "exclude", "zip"};
  for (const Key& key : all_keys()) {
    if (is_setting(key)) names.push_back(axis_name(key));
  }
  return names;
}

/// The two pairs of axes that say the same thing in two ways.
std::string rival(const std::string& axis) {
  if (axis == "gpus") return "cpus";
  if (axis == "cpus") return "gpus";
  if (axis == "batch.per_gpu") return "batch.global";
  if (axis == "batch.global") return "batch.per_gpu";
  return "";
}

/// Throws unless the axes are those of a cell. node: where they are written.
void check_axes(const std::vector<std::string>& axes, const YamlNode& node, const std::string& what) {
  std::set<std::string> seen;
  for (const std::string& axis : axes) {
    if (!seen.insert(axis).second) node.fail(fmt::format("{} has the axis {} twice", what, axis));
    if (seen.contains(rival(axis))) {
      node.fail(fmt::format("{} has both {} and {}; write exactly one", what, rival(axis), axis));
    }
  }
  if (!seen.contains("model")) node.fail(fmt::format("{} has no model; write for example model: [tiny]", what));
  if (!seen.contains("gpus") && !seen.contains("cpus")) {
    node.fail(fmt::format("{} has neither gpus nor cpus; write for example cpus: [1, 2]", what));
  }
}

std::vector<std::string> axes_of(const Point& point) {
  std::vector<std::string> axes;
  for (const AxisValue& value : point) axes.push_back(value.axis);
  return axes;
}

/// The number of processes must mean the same everywhere, or cells could not be compared.
void check_one_device(const std::vector<Point>& points) {
  const AxisValue* first = nullptr;
  for (const Point& point : points) {
    for (const AxisValue& value : point) {
      if (!is_world(value.axis)) continue;
      if (!first) first = &value;
      if (first->axis != value.axis) {
        value.node->fail(fmt::format("matrix has both {} (line {}) and {}; write exactly one", first->axis,
                                     first->node->line, value.axis));
      }
    }
  }
}

bool matches(const Point& point, const Point& selector) {
  return std::all_of(selector.begin(), selector.end(), [&](const AxisValue& wanted) {
    const nlohmann::json* value = find_value(point, wanted.axis);
    return value && *value == wanted.value;
  });
}

std::string posting(const AxisValue& value) { return value.axis + "=" + value.value.dump(); }

const std::vector<YamlNode>& list_of_selectors(const YamlNode& node, const std::string& what) {
  if (!node.is_sequence()) node.fail(fmt::format("{} must be a list of mappings from axes to values", what));
  return node.items;
}

}  // namespace

std::string short_axis_name(const std::string& axis) {
  const Key* key = find_axis_key(axis);
  return key ? axis_name(*key) : axis;
}

const nlohmann::json* find_value(const Point& point, std::string_view axis) {
  const auto found = std::find_if(point.begin(), point.end(), [&](const AxisValue& v) { return v.axis == axis; });
  return found == point.end() ? nullptr : &found->value;
}

std::string AxisReader::canonical_axis(const std::string& name, const YamlNode& node, const std::string& what) const {
  if (name == "model" || is_world(name)) return name;
  if (const Key* key = find_axis_key(name)) return key->path;
  node.fail(fmt::format("unknown axis \"{}\" in {}; the nearest known one is \"{}\"", name, what,
                        nearest(name, known_axes())));
}

AxisValue AxisReader::read(const std::string& name, const YamlNode& node, const std::string& what) const {
  const std::string axis = canonical_axis(name, node, what);
  const std::string label = what + "." + name;
  if (is_world(axis)) return {axis, read_integer(node, label, 1, kLargestWorld), &node};
  if (axis != "model") return {axis, read_value(*find_key(axis), node, label), &node};
  if (!node.is_scalar() || !models_.contains(node.scalar)) {
    node.fail(fmt::format("{}: there is no model \"{}\"; the nearest known one is \"{}\"", label, node.scalar,
                          nearest(node.scalar, {models_.begin(), models_.end()})));
  }
  return {axis, node.scalar, &node};
}

Point AxisReader::read_point(const YamlNode& node, const std::string& what) const {
  if (!node.is_map() || node.entries.empty()) node.fail(fmt::format("{} must be a mapping from axes to values", what));
  Point point;
  for (const auto& [name, value] : node.entries) {
    point.push_back(read(name, value, what));
    if (find_value(point, point.back().axis) != &point.back().value) {
      value.fail(fmt::format("{} has the axis {} twice", what, point.back().axis));
    }
  }
  return point;
}

AxisReader::Dimension AxisReader::read_axis(const std::string& name, const YamlNode& node) const {
  const Key* key = find_axis_key(name);
  const bool value_is_list = key && (key->type == ValueType::numbers || key->type == ValueType::words);
  const bool single = !node.is_sequence() || (value_is_list && !node.items.empty() && !node.items[0].is_sequence());
  if (single) return {{read(name, node, "matrix")}};
  if (node.items.empty()) node.fail(fmt::format("matrix.{} has no values", name));
  Dimension dimension;
  std::set<nlohmann::json> seen;
  for (const YamlNode& item : node.items) {
    dimension.push_back({read(name, item, "matrix")});
    const nlohmann::json& value = dimension.back()[0].value;
    if (!seen.insert(value).second)
      item.fail(fmt::format("matrix.{} has the value {} twice", name, format_value(value)));
  }
  return dimension;
}

AxisReader::Dimension AxisReader::read_zip(const YamlNode& node) const {
  if (!node.is_map() || node.entries.empty()) node.fail("matrix.zip must be a mapping from axes to lists of values");
  Dimension zipped;
  for (const auto& [name, values] : node.entries) {
    if (!values.is_sequence()) values.fail(fmt::format("matrix.zip.{} must be a list of values", name));
    if (zipped.empty()) zipped.resize(values.items.size());
    if (values.items.empty() || values.items.size() != zipped.size()) {
      values.fail(fmt::format("matrix.zip.{} has {} values, the axis before it has {}; write as many, one at least",
                              name, values.items.size(), zipped.size()));
    }
    for (std::size_t i = 0; i < zipped.size(); ++i) zipped[i].push_back(read(name, values.items[i], "matrix.zip"));
  }
  return zipped;
}

std::vector<Point> AxisReader::read_matrix(const YamlNode& node) const {
  if (!node.is_map()) node.fail("matrix must be a mapping from axes to lists of values");
  std::vector<Point> points{{}};
  for (const auto& [name, values] : node.entries) {
    if (name == "include" || name == "exclude") continue;
    const Dimension dimension = name == "zip" ? read_zip(values) : read_axis(name, values);
    if (points.size() * dimension.size() > kMostCells) {
      values.fail(fmt::format("the matrix has more than {} cells", kMostCells));
    }
    std::vector<Point> longer;
    longer.reserve(points.size() * dimension.size());
    for (const Point& point : points) {
      for (const Point& alternative : dimension) {
        longer.push_back(point);
        longer.back().insert(longer.back().end(), alternative.begin(), alternative.end());
      }
    }
    points = std::move(longer);
  }
  check_axes(axes_of(points[0]), node, "matrix");

  if (const YamlNode* exclude = node.find("exclude")) {
    std::set<std::size_t> excluded;
    std::size_t matches = 0;
    const PointIndex index(points);
    for (const YamlNode& item : list_of_selectors(*exclude, "matrix.exclude")) {
      const std::vector<std::size_t> found = index.matching(read_point(item, "matrix.exclude"));
      if (found.empty()) item.fail("this entry of matrix.exclude matches no cell");
      matches += found.size();
      if (matches > kMostExclusions) item.fail("the entries of matrix.exclude exclude the same cells again and again");
      excluded.insert(found.begin(), found.end());
    }
    std::vector<Point> kept;
    for (std::size_t i = 0; i < points.size(); ++i) {
      if (!excluded.contains(i)) kept.push_back(std::move(points[i]));
    }
    points = std::move(kept);
  }
  if (const YamlNode* include = node.find("include")) {
    for (const YamlNode& item : list_of_selectors(*include, "matrix.include")) {
      points.push_back(read_point(item, "matrix.include"));
      check_axes(axes_of(points.back()), item, "an entry of matrix.include");
    }
  }
  if (points.empty()) node.fail("matrix.exclude leaves no cell");
  if (points.size() > kMostCells) node.fail(fmt::format("the matrix has more than {} cells", kMostCells));
  check_one_device(points);
  return points;
}

PointIndex::PointIndex(const std::vector<Point>& points) : points_(points) {
  for (std::size_t i = 0; i < points.size(); ++i) {
    for (const AxisValue& value : points[i]) {
      axes_.insert(value.axis);
      with_value_[posting(value)].push_back(i);
    }
  }
}

std::vector<std::size_t> PointIndex::matching(const Point& selector) const {
  const std::vector<std::size_t>* shortest = nullptr;
  bool possible = true;
  for (const AxisValue& wanted : selector) {
    if (!axes_.contains(wanted.axis)) {
      wanted.node->fail(
          fmt::format("{} is not an axis of this matrix; its axes are {}", wanted.axis, fmt::join(axes_, ", ")));
    }
    const auto found = with_value_.find(posting(wanted));
    if (found == with_value_.end()) {
      possible = false;
    } else if (!shortest || found->second.size() < shortest->size()) {
      shortest = &found->second;
    }
  }
  std::vector<std::size_t> indexes;
  if (!possible || !shortest) return indexes;
  std::copy_if(shortest->begin(), shortest->end(), std::back_inserter(indexes),
               [&](std::size_t i) { return matches(points_[i], selector); });
  return indexes;
}

}  // namespace ddpsweep::matrix
