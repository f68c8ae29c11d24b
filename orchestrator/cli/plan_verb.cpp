#include <fmt/format.h>

#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>

#include "common/errors.hpp"
#include "common/host_name.hpp"
#include "orchestrator/cli/plan.hpp"
#include "orchestrator/cli/verbs.hpp"
#include "orchestrator/cluster/inventory.hpp"
#include "orchestrator/cluster/mixed_provenance.hpp"
#include "orchestrator/command_line/shared_options.hpp"
#include "orchestrator/command_line/sweep_request.hpp"
#include "orchestrator/matrix/load_sweep.hpp"
#include "orchestrator/matrix/schema.hpp"
#include "orchestrator/matrix/study_keys.hpp"
#include "orchestrator/report/terminal.hpp"
#include "orchestrator/report/text_table.hpp"
#include "orchestrator/store/counted_provenance.hpp"
#include "orchestrator/store/reader.hpp"
#include "orchestrator/store/run_history.hpp"

namespace ddpsweep::cli {
namespace {

using schedule::Slot;

constexpr int kMostSlots = 65'536;

/// What `run` without a launcher would offer.
std::vector<Slot> local_slots() {
  cluster::Machine machine = cluster::look_at_machine(host_name());
  machine.gpus = cluster::probe_this_machine();
  return cluster::make_inventory(machine, 0, 0, std::nullopt).slots;
}

std::vector<Slot> imagined_slots(int nodes, int slots_per_node, matrix::DeviceKind device) {
  std::vector<Slot> slots;
  for (int node = 0; node < nodes; ++node) {
    for (int i = 0; i < slots_per_node; ++i) {
      slots.push_back({fmt::format("{}/{}", node, i), fmt::format("node{}", node + 1), node, i, device});
    }
  }
  return slots;
}

/// Data and models may still be brought before `run`, so a missing folder is no error here.
void warn_of_missing_folders(matrix::Sweep& sweep) {
  std::set<std::pair<std::string, std::string>> folders;  // of what, where
  const auto note = [&](const char* what, const nlohmann::json& settings, const char* key) {
    if (const auto folder = settings.find(key); folder != settings.end()) folders.emplace(what, *folder);
  };
  for (const matrix::Cell& cell : sweep.cells) {
    note("data", cell.settings["dataset"], "dir");
    note("model", cell.settings["model"], "weights");
  }
  for (const auto& [what, folder] : folders) {
    if (!std::filesystem::is_directory(folder))
      sweep.warnings.push_back(fmt::format("there is no {} folder {}", what, folder));
  }
}

/// Of what `run` would refuse, as far as it is known before any machine or worker is asked. The plan is of the sweep.
void warn_of_mixture(matrix::Sweep& sweep, const Plan& plan, const std::vector<store::CountedProvenance>& counted) {
  std::set<matrix::DeviceKind> to_come;
  for (const auto& [cell, repeat] : plan.runs) to_come.insert(sweep.cells[cell].device);
  const auto mixture = cluster::MixedProvenance(sweep, counted, false).of_programs_and_devices({}, to_come);
  if (!mixture.refusal.empty()) sweep.warnings.push_back("`run` will start nothing: " + mixture.refusal);
}

const command_line::Syntax& plan_syntax() {
  static const command_line::Syntax syntax = [] {
    command_line::Syntax made{
        .verb = "plan",
        .uses = {"ddpsweep plan FILE [options]",
                 "ddpsweep plan FILE... --gpus N [options]    (files of the study's own form)"},
        .about =
            "Checks an experiment file (YAML) and prints its cells, those that cannot run with the reason, where\n"
            "the others would run, and the order of the runs. Starts nothing.\n",
        .operand = "one experiment file",
        .several_operands = true,
        .options = command_line::sweep_options()};
    made.options.push_back(command_line::store_option());
    made.options.push_back({.name = "slots",
                            .value = "COUNT",
                            .doc = "plan for nodes with so many GPUs or cores each, whatever this machine has"});
    made.options.push_back({.name = "nodes", .value = "COUNT", .doc = "how many such nodes; default: 1"});
    made.options.push_back(command_line::json_option());
    made.options.push_back({.name = "show-config", .doc = "print each resolved value and where it came from"});
    made.options.push_back({.name = "keys", .doc = "print the reference of all keys of an experiment file (Markdown)"});
    return made;
  }();
  return syntax;
}

int show_config(const command_line::Arguments& arguments) {
  matrix::ConfigTable table;
  const auto request = command_line::sweep_request(arguments);
  matrix::load_sweep(request.source, request.changes, &table);
  const auto rows = table.rows();
  if (arguments.has("json")) {
    nlohmann::json list = nlohmann::json::array();
    for (const auto& row : rows) {
      list.push_back({{"key", row.key}, {"value", row.value}, {"origin", row.origin}, {"cells", row.cells}});
    }
    std::cout << list.dump(2) << "\n";
  } else {
    report::TextTable text({{"key"}, {"value"}, {"from"}, {"cells", report::Align::right}});
    for (const auto& row : rows) {
      text.add({row.key, row.value, row.origin, row.cells == 0 ? "" : std::to_string(row.cells)});
    }
    std::cout << text.str();
  }
  return static_cast<int>(ExitCode::ok);
}

}  // namespace

int plan_verb(const std::vector<std::string>& args) {
  const auto arguments = command_line::parse(plan_syntax(), args);
  if (arguments.help()) {
    std::cout << command_line::help(plan_syntax());
    return static_cast<int>(ExitCode::ok);
  }
  if (arguments.has("keys")) {
    std::cout << matrix::key_reference() << "\n### The study's own files\n\n" << matrix::study_key_reference();
    return static_cast<int>(ExitCode::ok);
  }
  if (!arguments.operand()) throw ConfigError("`plan` needs one experiment file; see ddpsweep plan --help");
  if (arguments.has("show-config")) return show_config(arguments);

  matrix::Sweep sweep = command_line::load_sweep(command_line::sweep_request(arguments));
  warn_of_missing_folders(sweep);
  std::vector<Slot> slots;
  std::string where = "here";
  const auto per_node = arguments.integer("slots", 1, kMostSlots);
  const auto nodes = arguments.integer("nodes", 1, kMostSlots);
  if (per_node) {
    if (*per_node > kMostSlots / nodes.value_or(1)) {
      throw ConfigError(fmt::format("--slots times --nodes must be at most {}", kMostSlots));
    }
    slots = imagined_slots(nodes.value_or(1), *per_node, sweep.cells[0].device);
    where = fmt::format("on {} node{} with {} slot{}", nodes.value_or(1), nodes.value_or(1) == 1 ? "" : "s", *per_node,
                        *per_node == 1 ? "" : "s");
  } else if (nodes) {
    throw ConfigError("--nodes needs --slots: how many GPUs or cores has a node?");
  } else {
    slots = local_slots();
  }
  History history;
  std::vector<store::CountedProvenance> counted;
  if (std::filesystem::exists(arguments.text("store"))) {
    store::Reader reader(arguments.text("store"));
    history = store::run_history(reader, sweep.name);
    counted = store::counted_provenances(reader, sweep.name);
  }
  const Plan plan = make_plan(sweep, slots, where, history);
  warn_of_mixture(sweep, plan, counted);
  if (arguments.has("json")) {
    std::cout << plan_json(plan).dump(2) << "\n";
  } else {
    std::string text = plan_text(plan);
    text.pop_back();
    report::Terminal().say(text);
  }
  return static_cast<int>(ExitCode::ok);
}

}  // namespace ddpsweep::cli
