#include "orchestrator/cli/comparison_side.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <ranges>
#include <set>

#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "common/nearest.hpp"

namespace ddpsweep::cli {
namespace {

using store::MeasuredRun;

struct Condition {
  const char* name;
  bool (*holds)(const MeasuredRun& run, const std::string& wanted);
  std::string (*shown)(const MeasuredRun& run);
};

const std::array kConditions{
    Condition{"sweep", [](const MeasuredRun& run, const std::string& wanted) { return run.sweep == wanted; },
              [](const MeasuredRun& run) { return run.sweep; }},
    Condition{"commit",
              [](const MeasuredRun& run, const std::string& wanted) {
                return run.provenance.git_hash.starts_with(wanted) || run.provenance.program_version == wanted;
              },
              [](const MeasuredRun& run) { return run.provenance.git_hash; }},
    Condition{"device",
              [](const MeasuredRun& run, const std::string& wanted) {
                return run.provenance.device_model.find(wanted) != std::string::npos;
              },
              [](const MeasuredRun& run) { return run.provenance.device_model; }},
    Condition{"node",
              [](const MeasuredRun& run, const std::string& wanted) {
                return !run.nodes.empty() && std::ranges::all_of(run.nodes, [&](const auto& n) { return n == wanted; });
              },
              [](const MeasuredRun& run) { return fmt::format("{}", fmt::join(run.nodes, "+")); }},
};

const Condition* find(const std::string& name) {
  const auto found = std::ranges::find_if(kConditions, [&](const Condition& one) { return one.name == name; });
  return found == kConditions.end() ? nullptr : &*found;
}

std::vector<std::string> names() {
  std::vector<std::string> all;
  for (const auto& condition : kConditions) all.emplace_back(condition.name);
  return all;
}

}  // namespace

bool ComparisonSide::holds(const MeasuredRun& run) const {
  return std::ranges::all_of(conditions, [&](const auto& one) { return find(one.first)->holds(run, one.second); });
}

ComparisonSide parse_side(const std::string& text, const std::filesystem::path& default_store) {
  ComparisonSide side{.text = text, .store = default_store, .conditions = {}};
  bool is_first = true;
  for (const auto piece : std::views::split(text, ',')) {
    const std::string part(piece.begin(), piece.end());
    const auto equals = part.find('=');
    const bool names_store = is_first && (equals == std::string::npos || std::filesystem::exists(part));
    is_first = false;
    if (part.empty()) throw ConfigError(fmt::format("'{}': nothing stands before or after a comma", excerpt(text)));
    if (names_store) {
      side.store = part;
      continue;
    }
    const auto name = part.substr(0, equals);
    if (equals == std::string::npos || find(name) == nullptr) {
      throw ConfigError(fmt::format("'{}' in '{}' is no condition; write {}=VALUE (known: {})", excerpt(part),
                                    excerpt(text), nearest(name, names()), fmt::join(names(), ", ")));
    }
    if (part.size() == equals + 1) throw ConfigError(fmt::format("'{}' says no {}", excerpt(text), name));
    side.conditions[name] = part.substr(equals + 1);
  }
  return side;
}

std::vector<MeasuredRun> runs_of(const ComparisonSide& side) {
  store::Reader store(side.store);
  auto runs = store::measured_runs(store);
  if (runs.empty()) {
    throw ConfigError(fmt::format("{}: no run of {} has been measured yet", excerpt(side.text), side.store.string()));
  }
  for (const auto& [name, wanted] : side.conditions) {
    std::set<std::string> there;
    const auto* condition = find(name);
    for (const auto& run : runs) there.insert(condition->shown(run));
    std::erase_if(runs, [&](const auto& run) { return !condition->holds(run, wanted); });
    if (runs.empty()) {
      throw ConfigError(fmt::format("{}: no run has the {} '{}'; there are: {}", excerpt(side.text), name, wanted,
                                    fmt::join(there, ", ")));
    }
  }
  return runs;
}

}  // namespace ddpsweep::cli
