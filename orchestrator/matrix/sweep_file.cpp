#include "orchestrator/matrix/sweep_file.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "common/nearest.hpp"
#include "orchestrator/matrix/axes.hpp"
#include "orchestrator/matrix/cell.hpp"
#include "orchestrator/matrix/changes.hpp"
#include "orchestrator/matrix/deadline_keys.hpp"
#include "orchestrator/matrix/experiment_names.hpp"
#include "orchestrator/matrix/models.hpp"
#include "orchestrator/matrix/schema.hpp"
#include "orchestrator/matrix/settings.hpp"
#include "orchestrator/matrix/values.hpp"
#include "orchestrator/matrix/yaml_tree.hpp"

namespace ddpsweep::matrix {
namespace {

/// Reads one file. The tree outlives all pointers into it.
class SweepReader {
 public:
  SweepReader(SweepSource source, const std::vector<std::string>& changes, ConfigTable* table)
      : changes_(changes),
        root_(changed(std::move(source.tree), changes_)),
        models_(root_.find("models")),
        table_(table) {
    sweep_.file = std::move(source.file);
    sweep_.text = source.text + changes_.as_comments();
  }

  Sweep read() {
    read_top_level();
    set_sweep_values();
    const AxisReader axes(models_.names());
    points_ = axes.read_matrix(*root_.find("matrix"));
    baseline_ = read_baseline(axes);
    for (const Point& point : points_) add_cell(point);
    for (const std::size_t i : PointIndex(points_).matching(baseline_)) sweep_.cells[i].is_baseline = true;
    check_all_used();
    name_experiments(root_.find("names"), axes, points_, sweep_.cells);
    check_all_different();
    warn();
    if (table_) table_->add_sweep(sweep_layer_);
    return std::move(sweep_);
  }

 private:
  static YamlNode changed(YamlNode root, const Changes& changes) {
    changes.edit(root);
    return root;
  }

  /// Sorts the top level into what cells have (file_layer_) and values of the sweep (sweep_layer_).
  void read_top_level() {
    if (!root_.is_map()) root_.fail("an experiment file must be a mapping; docs/experiment_file.md shows one");
    std::set<std::string> known;
    for (const Key& key : all_keys()) known.insert(key.section().empty() ? key.path : key.section());
    known.erase("model");  // model keys belong into an entry of `models`
    for (const auto& [name, value] : root_.entries) {
      if (!known.contains(name)) fail_unknown(name, value, {known.begin(), known.end()});
      if (const Key* key = find_key(name)) {
        if (key->type != ValueType::mapping) sweep_layer_[name] = {read_value(*key, value, name), &value};
      } else if (is_of_cell(Key{.path = name + ".", .type = ValueType::mapping})) {
        read_section(value, name, file_layer_);
      } else {
        read_section(value, name, sweep_layer_);
      }
    }
    if (!root_.find("matrix")) root_.fail("matrix is missing; write for example matrix: {model: [tiny], cpus: [1, 2]}");
  }

  [[noreturn]] static void fail_unknown(const std::string& name, const YamlNode& value,
                                        std::vector<std::string> known) {
    // A key without its section is as easy to forget as a letter.
    std::map<std::string, std::string> paths;  // by last part
    for (const Key& key : all_keys()) {
      if (!key.section().empty() && paths.try_emplace(key.leaf(), key.path).second) known.push_back(key.leaf());
    }
    const std::string found = nearest(name, known);
    const auto inside = paths.find(found);
    value.fail(fmt::format("unknown key \"{}\"; the nearest known key is \"{}\"", name,
                           inside != paths.end() && !find_key(found) ? inside->second : found));
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
          .fail(fmt::format("the sweep's name \"{}\" {}; write name: ...", sweep_.name, kPlainNameRule));
    }
    sweep_.repeats = sweep_value<int>("repeats");
    sweep_.limits.timeout = std::chrono::milliseconds(sweep_value<std::int64_t>("limits.timeout"));
    sweep_.limits.retries = sweep_value<int>("limits.retries");
    if (const auto most = sweep_layer_.find("limits.max_failures"); most != sweep_layer_.end()) {
      sweep_.limits.max_failures = parse_failure_limit(most->second.value.get<std::string>());
      if (!sweep_.limits.max_failures) {
        most->second.node->fail(
            fmt::format("limits.max_failures must be a number of runs or a percentage of them (5, 20%), not \"{}\"",
                        most->second.value.get<std::string>()));
      }
    }
    sweep_.limits.deadlines = read_deadlines(sweep_layer_);
    if (const auto expect = sweep_layer_.find("limits.expect"); expect != sweep_layer_.end()) {
      sweep_.limits.expect = std::chrono::milliseconds(expect->second.value.get<std::int64_t>());
    }
    sweep_.calibration_steps = sweep_value<int>("measure.calibration_steps");
    const auto isolation = sweep_value<std::string>("schedule.isolation");
    sweep_.isolation = isolation == "gpu" ? Isolation::gpu : isolation == "node" ? Isolation::node : Isolation::serial;
    if (const auto command = sweep_layer_.find("worker.command"); command != sweep_layer_.end()) {
      sweep_.worker_command = command->second.value.get<std::vector<std::string>>();
    }
  }

  /// The levels that speak about a point, from general to specific.
  std::vector<const Layer*> layers_of(const Point& point, const Layer& axes) const {
    const auto name = find_value(point, "model")->get<std::string>();
    std::vector<const Layer*> layers{models_.built_in(name), &file_layer_, models_.from_file(name), &axes,
                                     &changes_.layer()};
    std::erase(layers, nullptr);
    return layers;
  }

  static std::string_view world_axis(const Point& point) { return find_value(point, "gpus") ? "gpus" : "cpus"; }

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
    const Layer settings = resolve(layers, world_axis(point));
    for (const auto& [path, given] : axes) {
      if (const auto changed = changes_.layer().find(path); changed != changes_.layer().end()) {
        changed->second.node->fail(
            fmt::format("{} is an axis of the matrix; change it with --set matrix.{}=..., or choose with --where", path,
                        short_axis_name(path)));
      }
      if (!applies(path, settings)) {
        given.node->fail(fmt::format("not every cell of this axis has {}: {}", path, variant_text(path)));
      }
    }
    for (const Layer* layer : layers) {
      if (layer == models_.built_in(find_value(point, "model")->get<std::string>())) continue;  // it may be unused
      for (const auto& [path, given] : *layer) {
        if (applies(path, settings)) {
          used_.insert(given.node);
        } else {
          unused_.emplace(given.node, &path);
        }
      }
    }
    check_complete(point, settings);
    const FlatSettings values = values_of(settings);
    sweep_.cells.push_back(make_cell(point, values));
    Cell& cell = sweep_.cells.back();
    cell.goals = {goal(settings, "goals.min_accuracy"), goal(settings, "goals.target_accuracy")};
    if (table_) table_->add(settings);
    cell.infeasible = why_infeasible(cell, sweep_.worker_command.empty());
    cell.family_key = family_of(point, values, cell);
  }

  static std::optional<double> goal(const Layer& settings, std::string_view path) {
    const auto given = settings.find(path);
    return given == settings.end() ? std::nullopt : std::optional(given->second.value.get<double>());
  }

  /// The hash of the cell's settings with the baseline's values in place (a model's overrides go with the model), but
  /// without these values themselves: so another choice of baseline leaves the family as it is.
  std::string family_of(Point point, const FlatSettings& settings, const Cell& cell) const {
    std::vector<std::string> axes{"train.save"};  // which changes no figure
    bool differs = false;
    for (const AxisValue& value : baseline_) {
      axes.push_back(value.axis);
      differs = differs || value.axis == "model" || settings.contains(value.axis);
    }
    if (!differs) return settings_hash(settings, cell.device, cell.world_size, axes);
    for (AxisValue& value : point) {
      if (const nlohmann::json* replaced = find_value(baseline_, value.axis)) value.value = *replaced;
    }
    const Layer layer = axes_layer(point);
    return settings_hash(values_of(resolve(layers_of(point, layer), world_axis(point))), cell.device, cell.world_size,
                         axes);
  }

  static std::string variant_text(const std::string& path) {
    const Key& key = *find_key(path);
    return fmt::format("it exists only for {} {}", key.section() == "model" ? "model.type" : "dataset.name",
                       fmt::join(key.variants, " and "));
  }

  void check_complete(const Point& point, const Layer& settings) const {
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
    for (const auto& [node, path] : unused_) {
      if (used_.contains(node)) continue;
      node->fail(fmt::format("no cell has {}: {}", *path, variant_text(*path)));
    }
  }

  void check_all_different() const {
    std::map<std::string, const Cell*> by_key;
    for (std::size_t i = 0; i < sweep_.cells.size(); ++i) {
      const Cell& cell = sweep_.cells[i];
      const auto [same, is_new] = by_key.emplace(cell.key, &cell);
      if (is_new) continue;
      points_[i].back().node->fail(fmt::format("cells {} and {} are the same: equal settings and world size",
                                               same->second->experiment, cell.experiment));
    }
  }

  /// Default: the smallest world size.
  Point read_baseline(const AxisReader& axes) const {
    if (const YamlNode* node = root_.find("baseline")) return axes.read_point(*node, "baseline");
    const std::string axis = find_value(points_[0], "gpus") ? "gpus" : "cpus";
    const nlohmann::json* smallest = find_value(points_[0], axis);
    for (const Point& point : points_)
      smallest = std::min(smallest, find_value(point, axis), [](auto a, auto b) { return *a < *b; });
    return {{axis, *smallest, &root_}};
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
    for (auto& sentence : useless_deadlines(sweep_layer_, sweep_.limits)) {
      sweep_.warnings.push_back(std::move(sentence));
    }
  }

  Changes changes_;
  YamlNode root_;
  Sweep sweep_;
  Layer sweep_layer_, file_layer_;
  Models models_;
  ConfigTable* table_;
  std::vector<Point> points_;  // index = cell
  Point baseline_;
  std::set<const YamlNode*> used_;                        // values that apply to some cell
  std::map<const YamlNode*, const std::string*> unused_;  // values that do not apply to some cell: their paths
};

}  // namespace

Sweep read_sweep(SweepSource source, const std::vector<std::string>& changes, ConfigTable* table) {
  return SweepReader(std::move(source), changes, table).read();
}

Sweep parse_sweep(const std::string& text, const std::filesystem::path& file, const std::vector<std::string>& changes,
                  ConfigTable* table) {
  return read_sweep({parse_yaml(text, file), file, text}, changes, table);
}

}  // namespace ddpsweep::matrix
