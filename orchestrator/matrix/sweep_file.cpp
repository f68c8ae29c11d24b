#include "orchestrator/matrix/sweep_file.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <optional>
#include <set>
#include <sstream>

#include "common/errors.hpp"
#include "orchestrator/matrix/axes.hpp"
#include "orchestrator/matrix/cell.hpp"
#include "orchestrator/matrix/schema.hpp"
#include "orchestrator/matrix/settings.hpp"
#include "orchestrator/matrix/values.hpp"
#include "orchestrator/matrix/yaml_tree.hpp"

namespace ddpsweep::matrix {
namespace {

/// Read like the `models` of a file, so they are data of the same kind.
constexpr const char* kBuiltinModels = R"(
tiny:  {d_model: 64, heads: 4, layers: 1, feed_forward: 128, max_seq_len: 64}
small: {d_model: 128, heads: 4, layers: 2, feed_forward: 256, max_seq_len: 128}
)";

using Models = std::map<std::string, Layer>;

Models read_models(const YamlNode& node) {
  if (!node.is_map()) node.fail("models must be a mapping from names to models");
  Models models;
  for (const auto& [name, entry] : node.entries) {
    if (!is_plain_name(name))
      entry.fail(fmt::format("model name \"{}\" must be made of letters, digits, . _ + and -", name));
    models.emplace(name, read_model(entry));
  }
  return models;
}

const Models& builtin_models() {
  static const YamlNode tree = parse_yaml(kBuiltinModels, "built-in models");
  static const Models models = read_models(tree);
  return models;
}

/// Reads one file. The tree outlives all pointers into it.
class SweepReader {
 public:
  SweepReader(const std::string& text, const std::filesystem::path& file) : root_(parse_yaml(text, file)) {
    sweep_.file = file;
    sweep_.text = text;
  }

  Sweep read() {
    read_top_level();
    set_sweep_values();
    if (const YamlNode* models = root_.find("models")) models_ = read_models(*models);
    const AxisReader axes(model_names());
    points_ = axes.read_matrix(*root_.find("matrix"));
    for (const Point& point : points_) add_cell(point);
    check_all_used();
    check_all_different();
    set_baseline(axes);
    set_names(axes);
    warn();
    return std::move(sweep_);
  }

 private:
  /// Sorts the top level into settings (file_layer_) and values of the sweep (sweep_layer_).
  void read_top_level() {
    if (!root_.is_map()) root_.fail("an experiment file must be a mapping; docs/experiment_file.md shows one");
    std::set<std::string> known;
    for (const Key& key : all_keys()) known.insert(key.section().empty() ? key.path : key.section());
    known.erase("model");  // model keys belong into an entry of `models`
    for (const auto& [name, value] : root_.entries) {
      if (!known.contains(name)) fail_unknown(name, value, {known.begin(), known.end()});
      if (const Key* key = find_key(name)) {
        if (key->type != ValueType::mapping) sweep_layer_[name] = {read_value(*key, value, name), &value};
      } else if (is_setting(Key{.path = name + ".", .type = ValueType::mapping})) {
        read_section(value, name, file_layer_);
      } else {
        read_section(value, name, sweep_layer_);
      }
    }
    if (!root_.find("matrix")) root_.fail("matrix is missing; write for example matrix: {model: [tiny], cpus: [1, 2]}");
  }

  [[noreturn]] static void fail_unknown(const std::string& name, const YamlNode& value,
                                        const std::vector<std::string>& known) {
    const Key* elsewhere = find_axis_key(name);
    value.fail(fmt::format("unknown key \"{}\"; the nearest known key is \"{}\"", name,
                           elsewhere ? elsewhere->path : nearest(name, known)));
  }

  template <typename T>
  T sweep_value(const std::string& path) const {
    const auto given = sweep_layer_.find(path);
    return given != sweep_layer_.end() ? given->second.value.get<T>() : find_key(path)->fallback.get<T>();
  }

  void set_sweep_values() {
    const auto name = sweep_layer_.find("name");
    sweep_.name = name != sweep_layer_.end() ? name->second.value.get<std::string>() : sweep_.file.stem().string();
    if (!is_plain_name(sweep_.name)) {
      (name != sweep_layer_.end() ? *name->second.node : root_)
          .fail(fmt::format("the sweep's name \"{}\" must be made of letters, digits, . _ + and -; write name: ...",
                            sweep_.name));
    }
    sweep_.repeats = sweep_value<int>("repeats");
    sweep_.limits.timeout = std::chrono::milliseconds(sweep_value<std::int64_t>("limits.timeout"));
    sweep_.limits.retries = sweep_value<int>("limits.retries");
    const auto isolation = sweep_value<std::string>("schedule.isolation");
    sweep_.isolation = isolation == "gpu" ? Isolation::gpu : isolation == "node" ? Isolation::node : Isolation::serial;
    if (const auto command = sweep_layer_.find("worker.command"); command != sweep_layer_.end()) {
      sweep_.worker_command = command->second.value.get<std::vector<std::string>>();
    }
  }

  std::set<std::string> model_names() const {
    std::set<std::string> names;
    for (const auto& [name, layer] : builtin_models()) names.insert(name);
    for (const auto& [name, layer] : models_) names.insert(name);
    return names;
  }

  /// The levels that speak about a point, from general to specific; the last one is `axes`.
  std::vector<const Layer*> layers_of(const Point& point, const Layer& axes) const {
    const auto name = find_value(point, "model")->get<std::string>();
    std::vector<const Layer*> layers;
    if (const auto builtin = builtin_models().find(name); builtin != builtin_models().end())
      layers.push_back(&builtin->second);
    layers.push_back(&file_layer_);
    if (const auto model = models_.find(name); model != models_.end()) layers.push_back(&model->second);
    layers.push_back(&axes);
    return layers;
  }

  static Layer axes_layer(const Point& point) {
    Layer layer;
    for (const AxisValue& value : point) {
      const Key* key = find_key(value.axis);
      if (key && is_setting(*key)) layer[value.axis] = {value.value, value.node};
    }
    return layer;
  }

  void add_cell(const Point& point) {
    const Layer axes = axes_layer(point);
    const std::vector<const Layer*> layers = layers_of(point, axes);
    const FlatSettings settings = resolve(layers);
    for (const auto& [path, given] : axes) {
      if (!applies(path, settings))
        given.node->fail(fmt::format("not every cell of this axis has {}: {}", path, variant_text(path)));
    }
    for (const Layer* layer : layers) {
      for (const auto& [path, given] : *layer) {
        (applies(path, settings) ? used_ : offered_).emplace(given.node, path);
      }
    }
    check_complete(point, settings);
    sweep_.cells.push_back(make_cell(point, settings));
    Cell& cell = sweep_.cells.back();
    cell.experiment = automatic_name(point);
    cell.infeasible = why_infeasible(cell, sweep_.worker_command.empty());
  }

  static std::string variant_text(const std::string& path) {
    const Key& key = *find_key(path);
    return fmt::format("it exists only for {} {}", key.section() == "model" ? "model.type" : "dataset.name",
                       key.variant);
  }

  void check_complete(const Point& point, const FlatSettings& settings) const {
    const std::string missing = missing_setting(settings);
    if (missing.empty()) return;
    const auto model = find_value(point, "model")->get<std::string>();
    const YamlNode* entries = root_.find("models");
    const YamlNode* entry = entries ? entries->find(model) : nullptr;
    if (missing.starts_with("model.") && entry) {
      entry->fail(fmt::format("models.{} has no {} ({})", model, find_key(missing)->leaf(), find_key(missing)->doc));
    }
    if (missing == "batch") root_.fail("batch is missing; write batch: {per_gpu: 32} or batch: {global: 32}");
    const YamlNode* section = root_.find(find_key(missing)->section());
    (section ? *section : root_).fail(fmt::format("{} is missing ({})", missing, find_key(missing)->doc));
  }

  /// A value that no cell takes up is a mistake that would otherwise pass in silence.
  void check_all_used() const {
    for (const auto& [node, path] : offered_) {
      if (!used_.contains(node)) node->fail(fmt::format("no cell has {}: {}", path, variant_text(path)));
    }
  }

  void check_all_different() const {
    std::map<std::string, const Cell*> by_key, by_name;
    for (std::size_t i = 0; i < sweep_.cells.size(); ++i) {
      const Cell& cell = sweep_.cells[i];
      const auto [same, is_new] = by_key.emplace(cell.key, &cell);
      if (!is_new) {
        points_[i].back().node->fail(fmt::format("cells {} and {} are the same: equal settings and world size",
                                                 same->second->experiment, cell.experiment));
      }
    }
  }

  void set_baseline(const AxisReader& axes) {
    Point baseline;
    if (const YamlNode* node = root_.find("baseline")) {
      baseline = axes.read_point(*node, "baseline");
    } else {
      const auto smallest = std::min_element(sweep_.cells.begin(), sweep_.cells.end(),
                                             [](const Cell& a, const Cell& b) { return a.world_size < b.world_size; });
      baseline = {{smallest->device == DeviceKind::gpu ? "gpus" : "cpus", smallest->world_size, &root_}};
    }
    std::vector<std::string> names;
    for (const AxisValue& value : baseline) names.push_back(value.axis);
    for (const std::size_t i : PointIndex(points_).matching(baseline)) sweep_.cells[i].is_baseline = true;
    for (std::size_t i = 0; i < points_.size(); ++i) {
      // The cell's settings with the baseline's values in place: a model's overrides go with the model.
      Point point = points_[i];
      for (AxisValue& value : point) {
        if (const nlohmann::json* replaced = find_value(baseline, value.axis)) value.value = *replaced;
      }
      const Layer layer = axes_layer(point);
      sweep_.cells[i].family_key =
          settings_hash(resolve(layers_of(point, layer)), sweep_.cells[i].device, sweep_.cells[i].world_size, names);
    }
  }

  void set_names(const AxisReader& axes) {
    const YamlNode* names = root_.find("names");
    if (names && !names->is_map()) names->fail("names must be a mapping from experiment names to axis values");
    std::map<std::size_t, std::string> named;
    const PointIndex index(points_);
    for (const auto& [name, selector] : names ? names->entries : decltype(names->entries){}) {
      const std::string what = "names." + name;
      if (!is_plain_name(name))
        selector.fail(fmt::format("experiment name \"{}\" must be made of letters, digits, . _ + and -", name));
      const std::vector<std::size_t> found = index.matching(axes.read_point(selector, what));
      if (found.empty()) selector.fail(what + " matches no cell");
      if (found.size() > 1) {
        selector.fail(fmt::format("{} matches {} cells, {} and {} among them; give more axes", what, found.size(),
                                  sweep_.cells[found[0]].experiment, sweep_.cells[found[1]].experiment));
      }
      const auto [first, is_new] = named.emplace(found[0], name);
      if (!is_new) selector.fail(fmt::format("{} and names.{} are the same cell", what, first->second));
    }
    for (const auto& [i, name] : named) sweep_.cells[i].experiment = name;
    check_names();
  }

  void check_names() const {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < sweep_.cells.size(); ++i) {
      const std::string& name = sweep_.cells[i].experiment;
      const char* problem = !seen.insert(name).second ? "names two cells"
                            : !is_plain_name(name)    ? "is too long"
                                                      : nullptr;
      if (problem) points_[i].back().node->fail(fmt::format("\"{}\" {}; choose names under names:", name, problem));
    }
  }

  void warn() {
    if (std::none_of(sweep_.cells.begin(), sweep_.cells.end(), [](const Cell& cell) { return cell.is_baseline; })) {
      sweep_.warnings.push_back(
          "no cell is the baseline; speedup will be against the smallest measured cell of each family");
    }
    const auto unsteady = std::count_if(sweep_.cells.begin(), sweep_.cells.end(), [](const Cell& cell) {
      return cell.settings["train"]["epochs"] <= cell.settings["train"]["warmup_epochs"];
    });
    if (unsteady > 0) {
      sweep_.warnings.push_back(fmt::format(
          "{} of {} cells have no epoch after their warm-up epochs, so they will have no epoch time and no speedup",
          unsteady, sweep_.cells.size()));
    }
  }

  YamlNode root_;
  Sweep sweep_;
  Layer sweep_layer_, file_layer_;
  Models models_;
  std::vector<Point> points_;                              // index = cell
  std::map<const YamlNode*, std::string> used_, offered_;  // values that apply to a cell; that did not
};

}  // namespace

Sweep parse_sweep(const std::string& text, const std::filesystem::path& file) { return SweepReader(text, file).read(); }

Sweep load_sweep(const std::filesystem::path& file) {
  std::ifstream stream(file);
  std::ostringstream text;
  if (std::filesystem::is_directory(file))
    throw ConfigError(fmt::format("{} is a folder, not an experiment file", file.string()));
  if (!stream || !(text << stream.rdbuf())) {
    throw ConfigError(fmt::format("cannot read {}: {}", file.string(), std::strerror(errno)));
  }
  return parse_sweep(text.str(), file);
}

}  // namespace ddpsweep::matrix
