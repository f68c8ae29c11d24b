#include "orchestrator/cli/plan.hpp"

#include <fmt/format.h>

#include <map>
#include <nlohmann/json.hpp>

#include "orchestrator/schedule/placement.hpp"

namespace ddpsweep::cli {
namespace {

std::string plural(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

/// The runs that can start here, in their order.
std::vector<std::pair<std::size_t, int>> runs_here(const Plan& plan) {
  std::vector<std::pair<std::size_t, int>> runs = matrix::run_order(plan.sweep);
  std::erase_if(runs, [&](const auto& run) { return !plan.problems[run.first].empty(); });
  return runs;
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
          {"device", cell.device == matrix::DeviceKind::gpu ? "gpu" : "cpu"},
          {"world_size", cell.world_size},
          {"global_batch", cell.global_batch},
          {"setup", cell.setup},
          {"settings", cell.settings},
          {"infeasible", plan.problems[i].empty() ? nlohmann::json() : nlohmann::json(plan.problems[i])},
          {"placement", placement}};
}

}  // namespace

Plan make_plan(const matrix::Sweep& sweep, const std::vector<schedule::Slot>& slots, const std::string& here) {
  struct Outcome {
    std::vector<schedule::Slot> slots;
    std::string problem;
  };
  std::map<std::pair<matrix::DeviceKind, int>, Outcome> outcomes;  // cells by the thousand share a few
  const std::vector<schedule::Slot> unique = schedule::merge_slots(slots);
  Plan plan{.sweep = sweep, .slot_count = unique.size(), .placements = {}, .problems = {}};
  for (const matrix::Cell& cell : sweep.cells) {
    const auto [outcome, is_new] = outcomes.try_emplace({cell.device, cell.world_size});
    if (is_new) {
      auto& [chosen, problem] = outcome->second;
      problem = schedule::placement_problem(cell.device, cell.world_size, unique);
      if (problem.empty()) {
        std::vector<schedule::Slot> candidates = unique;
        std::erase_if(candidates, [&](const schedule::Slot& slot) { return slot.device != cell.device; });
        chosen = schedule::choose_slots(cell.world_size, candidates);
      } else {
        problem += " by " + here;
      }
    }
    plan.problems.push_back(cell.infeasible.empty() ? outcome->second.problem : cell.infeasible);
    plan.placements.push_back(plan.problems.back().empty() ? outcome->second.slots : std::vector<schedule::Slot>{});
  }
  return plan;
}

std::string plan_text(const Plan& plan) {
  const matrix::Sweep& sweep = plan.sweep;
  const auto runs = runs_here(plan);
  std::string text = fmt::format(
      "[ PLAN ] {} = {} x {}, {}\n", plural(sweep.cells.size() * static_cast<std::size_t>(sweep.repeats), "run"),
      plural(sweep.cells.size(), "cell"), plural(static_cast<std::size_t>(sweep.repeats), "repeat"),
      plural(plan.slot_count, "slot"));
  for (const std::string& warning : sweep.warnings) text += "[ WARN ] " + warning + "\n";
  for (std::size_t i = 0; i < sweep.cells.size(); ++i) {
    const matrix::Cell& cell = sweep.cells[i];
    if (!plan.problems[i].empty()) {
      text += fmt::format("[ SKIP ] {}  infeasible: {}\n", cell.experiment, plan.problems[i]);
    } else {
      text += fmt::format("[ CELL ] {} #{}  {}  global batch {}  {}{}\n", cell.experiment, cell.key.substr(0, 6),
                          cell.setup, cell.global_batch, schedule::describe_slots(plan.placements[i]),
                          cell.is_baseline ? "  (baseline)" : "");
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
  for (std::size_t i = 0; i < plan.sweep.cells.size(); ++i) cells.push_back(cell_json(plan, i));
  nlohmann::json order = nlohmann::json::array();
  for (const auto& [cell, repeat] : runs_here(plan)) {
    order.push_back({{"experiment", plan.sweep.cells[cell].experiment}, {"repeat", repeat}});
  }
  return {{"sweep", plan.sweep.name},
          {"repeats", plan.sweep.repeats},
          {"runs", plan.sweep.cells.size() * static_cast<std::size_t>(plan.sweep.repeats)},
          {"slots", plan.slot_count},
          {"warnings", plan.sweep.warnings},
          {"cells", cells},
          {"order", order}};
}

}  // namespace ddpsweep::cli
