#include "orchestrator/cluster/mixed_provenance.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

#include "common/hash.hpp"
#include "common/version.hpp"
#include "orchestrator/cluster/preparation.hpp"

namespace ddpsweep::cluster {
namespace {

constexpr std::size_t kNamesInALine = 5;

std::string shortened(const std::vector<std::string>& names) {
  const auto shown = std::min(names.size(), kNamesInALine);
  return fmt::format("{}{}", fmt::join(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(shown), ", "),
                     shown < names.size() ? fmt::format(" and {} more", names.size() - shown) : "");
}

std::string written(const std::map<std::string, std::string>& libraries) {
  std::vector<std::string> parts;
  for (const auto& [name, version] : libraries) parts.push_back(name + " " + version);
  return fmt::format("{}", fmt::join(parts, ", "));
}

/// "NVIDIA H100 + NVIDIA H200": its parts.
std::set<std::string> models_in(const std::string& device_model) {
  constexpr std::string_view kBetween = " + ";
  std::set<std::string> models;
  for (std::size_t begin = 0; begin <= device_model.size();) {
    const auto end = std::min(device_model.find(kBetween, begin), device_model.size());
    models.insert(device_model.substr(begin, end - begin));
    begin = end + kBetween.size();
  }
  return models;
}

std::set<std::string> offered_models(const std::vector<Inventory>& inventories, matrix::DeviceKind device) {
  std::set<std::string> models;
  for (const auto& inventory : inventories) {
    if (!inventory.problem.empty()) continue;
    if (device == matrix::DeviceKind::cpu) models.insert(inventory.cpu_model);
    if (device == matrix::DeviceKind::gpu) {
      for (const auto& gpu : inventory.gpus) models.insert(gpu.name);
    }
  }
  return models;
}

}  // namespace

/// Gathers what differs, so that many cells with the same difference make one line.
class MixedProvenance::Differences {
 public:
  enum class Weight { light, serious };  // shown; refused unless allowed

  /// Empty text: not known, and then nothing differs.
  void compare(Weight weight, const std::string& what, const std::string& then, const std::string& now,
               const matrix::Cell& cell) {
    if (then.empty() || now.empty() || then == now) return;
    add(weight, what, then, now, cell);
  }
  void add(Weight weight, const std::string& what, const std::string& then, const std::string& now,
           const matrix::Cell& cell) {
    auto& cells = found_[{weight, what, then, now}];
    if (std::ranges::find(cells, cell.experiment) == cells.end()) cells.push_back(cell.experiment);
  }

  Mixture mixture(bool allowed) const {
    Mixture mixture;
    std::vector<std::string> reasons, names;
    for (const auto& [difference, cells] : found_) {
      const auto& [weight, what, then, now] = difference;
      const auto text = fmt::format("{}: {} then, {} now, in {}", what, then, now, shortened(cells));
      if (weight == Weight::light || allowed) {
        mixture.lines.push_back(fmt::format("[ MIXED] {}{}", text, weight == Weight::light ? "" : " (--allow-mixed)"));
        continue;
      }
      reasons.push_back(text);
      for (const auto& name : cells) {
        if (std::ranges::find(names, name) == names.end()) names.push_back(name);
      }
    }
    if (reasons.empty()) return mixture;
    std::string again;
    for (const auto& name : names) again += (again.empty() ? "--rerun " : " --rerun ") + name;
    if (names.size() > kNamesInALine) again = fmt::format("--rerun {} and so on", names.front());
    mixture.refusal = fmt::format(
        "what counts in the store was measured under other circumstances than new attempts would be, and the two may "
        "not be compared: {}. Choose another store (--store), measure these cells anew ({}), or go on all the same "
        "(--allow-mixed), and the report will say so",
        fmt::join(reasons, "; "), again);
    return mixture;
  }

 private:
  std::map<std::tuple<Weight, std::string, std::string, std::string>, std::vector<std::string>> found_;
};

MixedProvenance::MixedProvenance(const matrix::Sweep& sweep, const std::vector<store::CountedProvenance>& counted,
                                 bool allowed)
    : sweep_(sweep), allowed_(allowed) {
  std::map<std::string, const matrix::Cell*> cells;
  for (const auto& cell : sweep.cells) {
    if (cell.selected && !cell.rerun) cells[cell.key] = &cell;
  }
  for (const auto& one : counted) {
    if (const auto cell = cells.find(one.cell_key); cell != cells.end()) {
      counted_.push_back({cell->second, one.provenance});
    }
  }
}

Mixture MixedProvenance::of_programs_and_devices(const std::vector<Inventory>& inventories,
                                                 const std::set<matrix::DeviceKind>& to_come) const {
  using enum Differences::Weight;
  Differences differences;
  if (to_come.empty()) return {};
  const auto program = [](const std::string& version, const std::string& hash) {
    return version.empty() ? "" : fmt::format("{} ({})", version, hash);
  };
  for (const auto& [cell, then] : counted_) {
    if (then.numerics_version > 0) {
      differences.compare(serious, "numerics_version", std::to_string(then.numerics_version),
                          std::to_string(kNumericsVersion), *cell);
    }
    differences.compare(light, "program", program(then.program_version, then.git_hash), program(kVersion, kGitHash),
                        *cell);
    differences.compare(light, "isolation", then.isolation, std::string(to_string(sweep_.isolation)), *cell);
    // Which of several models an attempt will get is not known: only what no attempt can get is another one.
    const auto offered = offered_models(inventories, cell->device);
    if (!to_come.contains(cell->device) || offered.empty() || then.device_model.empty()) continue;
    if (std::ranges::includes(offered, models_in(then.device_model))) continue;
    const bool is_gpu = cell->device == matrix::DeviceKind::gpu;
    differences.add(is_gpu ? serious : light, is_gpu ? "GPU model" : "CPU model", then.device_model,
                    fmt::format("{}", fmt::join(offered, " or ")), *cell);
  }
  return differences.mixture(allowed_);
}

Mixture MixedProvenance::of_data(const std::function<const DataSet*(const nlohmann::json&)>& prepared) const {
  using enum Differences::Weight;
  Differences differences;
  for (const auto& [cell, then] : counted_) {
    const DataSet* now = prepared(cell->settings);
    if (now == nullptr || now->data == nullptr) continue;
    if (now->data->auditable()) {
      differences.compare(serious, "data fingerprint", then.data_fingerprint, to_hex(now->data->fingerprint()), *cell);
    }
    if (const auto weights = now->data->weights_fingerprint()) {
      differences.compare(serious, "fingerprint of the weights", then.weights_fingerprint, to_hex(*weights), *cell);
    }
    differences.compare(light, "worker", then.worker_program, now->worker_program, *cell);
    differences.compare(light, "libraries", written(then.libraries), written(now->libraries), *cell);
  }
  return differences.mixture(allowed_);
}

}  // namespace ddpsweep::cluster
