#include "orchestrator/matrix/experiment_names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "orchestrator/matrix/values.hpp"

namespace ddpsweep::matrix {
namespace {

void check_names(const std::vector<Point>& points, const std::vector<Cell>& cells) {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string& name = cells[i].experiment;
    const YamlNode& place = *points[i].back().node;
    if (!seen.insert(name).second)
      place.fail(fmt::format("two cells would be called \"{}\"; write names for them", name));
    if (!is_plain_name(name)) place.fail(fmt::format("\"{}\" is too long for a cell's name; write one in names", name));
  }
}

/// "the cells have cpus 1, 2": for each axis of the selector its first values.
std::string what_cells_have(const Point& selector, const std::vector<Point>& points) {
  constexpr std::size_t kMostValues = 8;
  std::string text;
  for (const AxisValue& wanted : selector) {
    std::vector<std::string> values;
    for (const Point& point : points) {
      const nlohmann::json* value = find_value(point, wanted.axis);
      if (!value || std::ranges::find(values, format_value(*value)) != values.end()) continue;
      if (values.size() == kMostValues) {
        values.emplace_back("...");
        break;
      }
      values.push_back(format_value(*value));
    }
    text += fmt::format("{} {} {}", text.empty() ? "the cells have" : " and", short_axis_name(wanted.axis),
                        fmt::join(values, ", "));
  }
  return text;
}

}  // namespace

std::string automatic_name(const Point& point) {
  std::string name;
  for (const AxisValue& value : point) {
    std::string part = format_value(value.value);
    if (!value.value.is_string()) part = short_axis_name(value.axis) + part;
    std::replace_if(
        part.begin(), part.end(), [](char c) { return !is_plain_name(std::string("a") + c); }, '-');
    name += (name.empty() ? "" : "_") + part;
  }
  return name;
}

void name_experiments(const YamlNode* names, const AxisReader& axes, const std::vector<Point>& points,
                      std::vector<Cell>& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) cells[i].experiment = automatic_name(points[i]);
  if (names) {
    if (!names->is_map()) names->fail("names must be a mapping from experiment names to axis values");
    std::map<std::size_t, std::string> named;
    const PointIndex index(points);
    for (const auto& [name, selector] : names->entries) {
      const std::string what = "names." + name;
      if (!is_plain_name(name)) selector.fail(fmt::format("experiment name \"{}\" {}", name, kPlainNameRule));
      const Point selector_point = axes.read_point(selector, what);
      const std::vector<std::size_t> found = index.matching(selector_point);
      if (found.empty())
        selector.fail(fmt::format("{} matches no cell; {}", what, what_cells_have(selector_point, points)));
      if (found.size() > 1) {
        selector.fail(fmt::format("{} matches {} cells, {} and {} among them; give more axes", what, found.size(),
                                  automatic_name(points[found[0]]), automatic_name(points[found[1]])));
      }
      const auto [first, is_new] = named.emplace(found[0], name);
      if (!is_new) selector.fail(fmt::format("{} and names.{} are the same cell", what, first->second));
      cells[found[0]].experiment = name;
    }
  }
  check_names(points, cells);
}

}  // namespace ddpsweep::matrix
