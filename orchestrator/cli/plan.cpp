#include "orchestrator/cli/plan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "orchestrator/cluster/console.hpp"
#include "orchestrator/schedule/estimate.hpp"
#include "orchestrator/schedule/placement.hpp"

namespace ddpsweep::cli {
namespace {

/// Fills in which runs are left, and how long they will take.
void look_back(Plan& plan, const std::vector<schedule::Slot>& slots, const History& history) {
  std::vector<schedule::TimedRun> timed;
  for (const auto& [i, repeat] : matrix::run_order(plan.sweep)) {
    const matrix::Cell& cell = plan.sweep.cells[i];
    if (!cell.selected) continue;
    const auto known = history.find(cell.key);
    if (known != history.end() && known->second.done.contains(repeat)) {
      ++plan.done;
    } else if (plan.problems[i].empty()) {
      plan.runs.emplace_back(i, repeat);
      timed.push_back({{static_cast<std::int64_t>(timed.size()) + 1, schedule::need_of(cell)},
                       known == history.end() ? std::nullopt : known->second.wall_seconds});
    }
  }
  if (!timed.empty()) plan.seconds = schedule::estimate_seconds(timed, slots, plan.sweep.isolation);
}

nlohmann::json cell_json(const Plan& plan, std::size_t i) {
  const matrix::Cell& cell = plan.sweep.cells[i];
  nlohmann::json placement = nlohmann::json::array();
  for (const schedule::Slot& slot : plan.placements[i]) {
    placement.push_back({{"node", slot.node}, {"agent", slot.agent}, {"index", slot.index}});
  }
  return {{"experiment", cell.experiment},
          {"cell_key", cell.key},
          {"family_key", cell.family_key},
          {"is_baseline", cell.is_baseline},
          {"axes", cell.axes},
          {"device", to_string(cell.device)},
          {"world_size", cell.world_size},
          {"global_batch", cell.global_batch},
          {"setup", cell.setup},
          {"remark", cell.remark},
          {"settings", cell.settings},
          {"infeasible", plan.problems[i].empty() ? nlohmann::json() : nlohmann::json(plan.problems[i])},
          {"placement", placement}};
}

}  // namespace

Plan make_plan(const matrix::Sweep& sweep, const std::vector<schedule::Slot>& slots, const std::string& where,
               const History& history) {
  struct Outcome {
    std::vector<schedule::Slot> slots;
    std::string problem;
  };
  std::map<schedule::Need, Outcome> outcomes;  // cells by the thousand share a few
  const std::vector<schedule::Slot> unique = schedule::merge_slots(slots);
  Plan plan{.sweep = sweep, .slot_count = unique.size()};
  for (const matrix::Cell& cell : sweep.cells) {
    const auto need = schedule::need_of(cell);
    const auto [outcome, is_new] = outcomes.try_emplace(need);
    if (is_new) {
      auto& [chosen, problem] = outcome->second;
      problem = schedule::placement_problem(need, unique, where);
      if (problem.empty()) {
        std::vector<schedule::Slot> candidates = unique;
        std::erase_if(candidates, [&](const schedule::Slot& slot) { return !schedule::suits(slot, need); });
        chosen = schedule::choose_slots(cell.world_size, candidates);
      }
    }
    plan.problems.push_back(cell.infeasible.empty() ? outcome->second.problem : cell.infeasible);
    plan.placements.push_back(plan.problems.back().empty() ? outcome->second.slots : std::vector<schedule::Slot>{});
  }
  look_back(plan, unique, history);
  return plan;
}

std::string plan_text(const Plan& plan) {
  const matrix::Sweep& sweep = plan.sweep;
  const auto& runs = plan.runs;
  const auto selected = std::ranges::count_if(sweep.cells, &matrix::Cell::selected);
  std::string text = cluster::console::plan({.cells = static_cast<std::size_t>(selected),
                                             .all_cells = sweep.cells.size(),
                                             .repeats = sweep.repeats,
                                             .done = plan.done,
                                             .slots = plan.slot_count,
                                             .seconds = plan.seconds}) +
                     "\n";
  for (const std::string& warning : sweep.warnings) text += "[ WARN ] " + warning + "\n";
  for (std::size_t i = 0; i < sweep.cells.size(); ++i) {
    const matrix::Cell& cell = sweep.cells[i];
    if (!cell.selected) continue;
    if (!plan.problems[i].empty()) {
      text += fmt::format("[ SKIP ] {}  infeasible: {}\n", cell.experiment, plan.problems[i]);
    } else {
      text += fmt::format("[ CELL ] {} #{}  {}  global batch {}  {}{}{}\n", cell.experiment, cell.key.substr(0, 6),
                          cell.setup, cell.global_batch, schedule::describe_slots(plan.placements[i]),
                          cell.is_baseline ? "  (baseline)" : "",
                          cell.remark.empty() ? "" : fmt::format("  ({})", cell.remark));
    }
  }
  for (std::size_t i = 0; i < runs.size(); ++i) {
    text += fmt::format("[ ORDER] ({}/{}) {} run {}\n", i + 1, runs.size(), sweep.cells[runs[i].first].experiment,
                        runs[i].second);
  }
  return text;
}

nlohmann::json plan_json(const Plan& plan) {
  nlohmann::json cells = nlohmann::json::array();
  for (std::size_t i = 0; i < plan.sweep.cells.size(); ++i) {
    if (plan.sweep.cells[i].selected) cells.push_back(cell_json(plan, i));
  }
  nlohmann::json order = nlohmann::json::array();
  for (const auto& [cell, repeat] : plan.runs) {
    order.push_back({{"experiment", plan.sweep.cells[cell].experiment}, {"repeat", repeat}});
  }
  return {{"sweep", plan.sweep.name},
          {"repeats", plan.sweep.repeats},
          {"runs", cells.size() * static_cast<std::size_t>(plan.sweep.repeats)},
          {"done", plan.done},
          {"slots", plan.slot_count},
          {"seconds", plan.seconds ? nlohmann::json(*plan.seconds) : nlohmann::json()},
          {"warnings", plan.sweep.warnings},
          {"cells", cells},
          {"order", order}};
}

}  // namespace ddpsweep::cli
