#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <boost/program_options.hpp>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>

#include "common/errors.hpp"
#include "orchestrator/cli/plan.hpp"
#include "orchestrator/cli/verbs.hpp"
#include "orchestrator/cluster/inventory.hpp"
#include "orchestrator/matrix/schema.hpp"
#include "orchestrator/matrix/sweep_file.hpp"

namespace ddpsweep::cli {
namespace {

namespace po = boost::program_options;
using schedule::Slot;

constexpr int kMostSlots = 65'536;

/// What `run` without a launcher would offer.
std::vector<Slot> local_slots() {
  std::array<char, 256> host{};
  if (::gethostname(host.data(), host.size() - 1) != 0) {
    throw EnvironmentError(fmt::format("gethostname: {}", std::strerror(errno)));
  }
  return cluster::make_inventory(cluster::look_at_machine(host.data()), 0, 0, std::nullopt).slots;
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

/// Data may still be brought before `run`, so a missing folder is no error here.
void warn_of_missing_folders(matrix::Sweep& sweep) {
  std::set<std::string> folders;
  for (const matrix::Cell& cell : sweep.cells) {
    if (const auto dir = cell.settings["dataset"].find("dir"); dir != cell.settings["dataset"].end())
      folders.insert(*dir);
  }
  for (const std::string& folder : folders) {
    if (!std::filesystem::is_directory(folder)) sweep.warnings.push_back("there is no data folder " + folder);
  }
}

po::options_description shown_options() {
  po::options_description options("Options");
  options.add_options()("help,h", "show this help");
  options.add_options()("json", "print JSON instead of lines");
  options.add_options()("slots", po::value<int>(),
                        "plan for nodes with so many GPUs or cores each, whatever this machine has");
  options.add_options()("nodes", po::value<int>()->default_value(1), "how many such nodes");
  options.add_options()("keys", "print the reference of all keys of an experiment file (Markdown)");
  return options;
}

po::variables_map parse(const std::vector<std::string>& args) {
  po::options_description all = shown_options();
  all.add_options()("file", po::value<std::string>());
  po::positional_options_description positional;
  positional.add("file", 1);
  po::variables_map values;
  try {
    po::store(po::command_line_parser(args).options(all).positional(positional).run(), values);
  } catch (const po::too_many_positional_options_error&) {
    throw ConfigError("`plan` takes one experiment file; see ddpsweep plan --help");
  } catch (const po::error& error) {
    throw ConfigError(fmt::format("{}; see ddpsweep plan --help", error.what()));
  }
  return values;
}

}  // namespace

int plan_verb(const std::vector<std::string>& args) {
  const po::variables_map values = parse(args);
  if (values.contains("help")) {
    std::cout << "Usage: ddpsweep plan FILE [options]\n\n"
                 "Checks an experiment file (YAML) and prints its cells, those that cannot run with the reason, where\n"
                 "the others would run, and the order of the runs. Starts nothing.\n\n"
              << shown_options();
    return static_cast<int>(ExitCode::ok);
  }
  if (values.contains("keys")) {
    std::cout << matrix::key_reference();
    return static_cast<int>(ExitCode::ok);
  }
  if (!values.contains("file")) throw ConfigError("`plan` needs an experiment file; see ddpsweep plan --help");

  matrix::Sweep sweep = matrix::load_sweep(values["file"].as<std::string>());
  warn_of_missing_folders(sweep);
  std::vector<Slot> slots;
  std::string here = "this machine";
  if (values.contains("slots")) {
    const int per_node = values["slots"].as<int>();
    const int nodes = values["nodes"].as<int>();
    if (per_node < 1 || nodes < 1 || per_node > kMostSlots / nodes) {
      throw ConfigError(fmt::format("--slots and --nodes must be at least 1, their product at most {}", kMostSlots));
    }
    slots = imagined_slots(nodes, per_node, sweep.cells[0].device);
    here = fmt::format("{} node{} with {} slot{}", nodes, nodes == 1 ? "" : "s", per_node, per_node == 1 ? "" : "s");
  } else if (!values["nodes"].defaulted()) {
    throw ConfigError("--nodes needs --slots: how many GPUs or cores has a node?");
  } else {
    slots = local_slots();
  }
  const Plan plan = make_plan(sweep, slots, here);
  if (values.contains("json")) {
    std::cout << plan_json(plan).dump(2) << "\n";
  } else {
    std::cout << plan_text(plan);
  }
  return static_cast<int>(ExitCode::ok);
}

}  // namespace ddpsweep::cli
