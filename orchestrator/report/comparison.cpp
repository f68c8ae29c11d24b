#include "orchestrator/report/comparison.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace ddpsweep::report {
namespace {

using store::MeasuredRun;

/// A circumstance of a run, as people read it.
struct Circumstance {
  const char* name;
  std::string (*of)(const MeasuredRun& run);
  bool may_differ;  // between the sides: comparing may be about it
};

std::string known(const std::string& text) { return text.empty() ? "not recorded" : text; }

std::string libraries_of(const MeasuredRun& run) {
  std::vector<std::string> words;
  for (const auto& [name, version] : run.provenance.libraries) words.push_back(name + " " + version);
  return known(fmt::format("{}", fmt::join(words, " ")));
}

const std::array kCircumstances{
    Circumstance{"data", [](const MeasuredRun& run) { return known(run.provenance.data_fingerprint); }, false},
    Circumstance{"weights", [](const MeasuredRun& run) { return run.provenance.weights_fingerprint; }, false},
    Circumstance{"isolation", [](const MeasuredRun& run) { return known(run.provenance.isolation); }, false},
    Circumstance{"GPU or CPU model", [](const MeasuredRun& run) { return known(run.provenance.device_model); }, true},
    Circumstance{"numerics version",
                 [](const MeasuredRun& run) { return fmt::format("{}", run.provenance.numerics_version); }, true},
    Circumstance{"worker program", [](const MeasuredRun& run) { return known(run.provenance.worker_program); }, true},
    Circumstance{"libraries", libraries_of, true},
};

/// What may differ within a side as well: it is provenance that no table separates.
std::string commit_of(const MeasuredRun& run) {
  return fmt::format("{} ({})", known(run.provenance.program_version), known(run.provenance.git_hash));
}

using Runs = std::vector<const MeasuredRun*>;

template <class Of>
std::set<std::string> values_of(const Runs& runs, Of&& of) {
  std::set<std::string> values;
  for (const auto* run : runs) values.insert(of(*run));
  return values;
}

/// The attempts that speak for their runs, by cell.
std::map<std::string, Runs> counted(const ComparedSide& side) {
  std::map<std::tuple<std::string, std::string, int>, const MeasuredRun*> latest;  // by cell key, sweep and repeat
  for (const auto& run : side.runs) {
    const auto*& best = latest[{run.cell_key, run.sweep, run.repeat}];
    const bool is_better =
        best == nullptr || run.verdict == store::VerdictKind::valid || best->verdict != store::VerdictKind::valid;
    if (is_better) best = &run;
  }
  std::map<std::string, Runs> cells;
  for (const auto& [key, run] : latest) cells[std::get<0>(key)].push_back(run);
  return cells;
}

std::vector<std::string> cells_in_order(const ComparedSide& side) {
  std::vector<std::string> keys;
  std::set<std::string> seen;
  for (const auto& run : side.runs) {
    if (seen.insert(run.cell_key).second) keys.push_back(run.cell_key);
  }
  return keys;
}

/// Why no median may be made of these runs; empty when one may.
std::string why_not(const ComparedSide& side, const Runs& runs) {
  if (std::ranges::any_of(runs, [](const auto* run) { return run->verdict != store::VerdictKind::valid; })) {
    return side.name + " has runs whose work was not audited";
  }
  if (std::ranges::any_of(runs, [](const auto* run) { return run->oversubscribed; })) {
    return side.name + " has runs on crowded cores";
  }
  for (const auto& circumstance : kCircumstances) {
    const auto values = values_of(runs, circumstance.of);
    if (values.size() > 1) {
      return fmt::format("{} has runs of more than one {}: {}", side.name, circumstance.name, fmt::join(values, ", "));
    }
  }
  return "";
}

/// Why no ratio may be made of them; empty when one may.
std::string why_not(const Runs& a, const Runs& b) {
  for (const auto& circumstance : kCircumstances) {
    const auto before = circumstance.of(*a.front()), after = circumstance.of(*b.front());
    if (circumstance.may_differ || before == after) continue;
    return fmt::format("not the same {}: {} and {}", circumstance.name, known(before), known(after));
  }
  const auto takes_no_time = [](const auto* run) { return run->epoch_seconds <= 0; };
  const bool has_ratio = std::ranges::none_of(a, takes_no_time) && std::ranges::none_of(b, takes_no_time);
  return has_ratio ? "" : "has epochs that took no time at all";
}

std::vector<double> seconds_of(const Runs& runs) {
  std::vector<double> seconds;
  for (const auto* run : runs) seconds.push_back(run->epoch_seconds);
  return seconds;
}

ComparedCell compare_cell(const Runs& a, const Runs& b) {
  const auto before = seconds_of(a), after = seconds_of(b);
  const auto& first = *a.front();
  const bool same_name = first.experiment == b.front()->experiment;
  ComparedCell cell{.experiment = same_name ? first.experiment : first.experiment + " / " + b.front()->experiment,
                    .setup = first.setup,
                    .runs_a = a.size(),
                    .runs_b = b.size(),
                    .seconds_a = median(before).value(),
                    .seconds_b = median(after).value(),
                    .ratio = 1,
                    .spread = spread_of_ratio(after, before)};
  cell.ratio = cell.seconds_b / cell.seconds_a;
  return cell;
}

std::vector<std::string> differences_of(const Runs& a, const Runs& b) {
  std::vector<std::string> differences;
  const auto look = [&](const char* name, auto&& of) {
    const auto before = values_of(a, of), after = values_of(b, of);
    if (before != after) {
      differences.push_back(fmt::format("{}: {} against {}", name, fmt::join(before, ", "), fmt::join(after, ", ")));
    }
  };
  look("program", commit_of);
  for (const auto& circumstance : kCircumstances) {
    if (circumstance.may_differ) look(circumstance.name, circumstance.of);
  }
  look("nodes", [](const MeasuredRun& run) { return fmt::format("{}", fmt::join(run.nodes, "+")); });
  return differences;
}

}  // namespace

Comparison compare(const ComparedSide& a, const ComparedSide& b) {
  Comparison result;
  const auto before = counted(a), after = counted(b);
  Runs all_before, all_after;  // of the cells that are compared
  for (const auto& key : cells_in_order(a)) {
    const auto& runs = before.at(key);
    const auto others = after.find(key);
    std::string reason = others == after.end() ? "not measured in " + b.name : why_not(a, runs);
    if (reason.empty()) reason = why_not(b, others->second);
    if (reason.empty()) reason = why_not(runs, others->second);
    if (!reason.empty()) {
      result.refused.push_back({runs.front()->experiment, std::move(reason)});
      continue;
    }
    result.cells.push_back(compare_cell(runs, others->second));
    all_before.insert(all_before.end(), runs.begin(), runs.end());
    all_after.insert(all_after.end(), others->second.begin(), others->second.end());
  }
  for (const auto& key : cells_in_order(b)) {
    if (!before.contains(key))
      result.refused.push_back({after.at(key).front()->experiment, "not measured in " + a.name, false});
  }
  if (!result.cells.empty()) result.differences = differences_of(all_before, all_after);
  return result;
}

std::string conclusion(const ComparedCell& cell) {
  if (cell.spread.kind == SpreadKind::interval && cell.spread.holds(1)) return "no difference";
  const auto by = fmt::format("{} by {:.1f} %", cell.ratio > 1 ? "slower" : "faster", 100 * std::abs(cell.ratio - 1));
  switch (cell.spread.kind) {
    case SpreadKind::interval:
      return by;
    case SpreadKind::range:
      return by + (cell.spread.holds(1) ? ", which may be chance: the ranges overlap" : ", as far as so few runs show");
    case SpreadKind::none:
      return by + ", of one run each: may be chance";
  }
  return by;
}

bool is_slower_by(const ComparedCell& cell, double limit) {
  const bool may_be_chance = cell.spread.kind == SpreadKind::interval && cell.spread.holds(1);
  return cell.ratio > 1 + limit && !may_be_chance;
}

}  // namespace ddpsweep::report
