#include "orchestrator/cluster/inventory.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sched.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "common/errors.hpp"

namespace ddpsweep::cluster {
namespace {

std::string read_file(const char* path) {
  std::ifstream in(path);
  if (!in) throw EnvironmentError(std::string("cannot read ") + path);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<int> allowed_cores() {
  constexpr int kMostCores = 8192;  // the kernel's own upper limit
  const std::size_t size = CPU_ALLOC_SIZE(kMostCores);
  std::vector<char> storage(size);
  auto* mask = reinterpret_cast<cpu_set_t*>(storage.data());
  if (::sched_getaffinity(0, size, mask) != 0) {
    throw EnvironmentError(std::string("sched_getaffinity: ") + std::strerror(errno));
  }
  std::vector<int> cores;
  for (int core = 0; core < kMostCores; ++core) {
    if (CPU_ISSET_S(core, size, mask)) cores.push_back(core);
  }
  return cores;
}

std::vector<schedule::Slot> core_slots(const Inventory& inventory) {
  std::vector<schedule::Slot> slots = inventory.slots;
  std::erase_if(slots, [](const schedule::Slot& slot) { return slot.device != matrix::DeviceKind::cpu; });
  return slots;
}

/// Of "9.0": 90; 0 of anything else.
schedule::Capability capability_of(const std::string& text) {
  int major = 0, minor = 0;
  return std::sscanf(text.c_str(), "%d.%d", &major, &minor) == 2 ? 10 * major + minor : 0;
}

}  // namespace

std::string cpu_model(std::string_view cpuinfo) {
  constexpr std::string_view kKey = "model name";
  const auto line = cpuinfo.find(kKey);
  if (line == std::string_view::npos) return "unknown";
  const auto end = cpuinfo.find('\n', line);
  const auto value = cpuinfo.find_first_not_of(" \t:", line + kKey.size());
  if (value == std::string_view::npos || value >= end) return "unknown";
  return std::string(cpuinfo.substr(value, end - value));
}

std::string os_name(std::string_view os_release) {
  constexpr std::string_view kKey = "PRETTY_NAME=";
  auto line = os_release.find(kKey);
  while (line != std::string_view::npos && line != 0 && os_release[line - 1] != '\n')
    line = os_release.find(kKey, line + 1);
  if (line == std::string_view::npos) return "";
  auto value = os_release.substr(line + kKey.size());
  value = value.substr(0, value.find('\n'));
  if (value.size() >= 2 && value.front() == value.back() && (value.front() == '"' || value.front() == '\''))
    value = value.substr(1, value.size() - 2);
  return std::string(value);
}

Machine look_at_machine(const std::string& node) {
  Machine machine;
  machine.node = node;
  machine.boot_id = read_file("/proc/sys/kernel/random/boot_id");
  while (machine.boot_id.ends_with('\n')) machine.boot_id.pop_back();
  machine.cpu_model = cpu_model(read_file("/proc/cpuinfo"));
  if (utsname kernel{}; ::uname(&kernel) == 0) machine.kernel = kernel.release;
  if (std::ifstream("/etc/os-release")) machine.os = os_name(read_file("/etc/os-release"));
  machine.memory_bytes = static_cast<std::int64_t>(::sysconf(_SC_PHYS_PAGES)) * ::sysconf(_SC_PAGESIZE);
  machine.cores = allowed_cores();
  machine.online_cores = static_cast<int>(::sysconf(_SC_NPROCESSORS_ONLN));
  return machine;
}

Inventory make_inventory(const Machine& machine, int agent, int local_rank, std::optional<int> slots_per_agent) {
  Inventory inventory;
  inventory.node = machine.node;
  inventory.boot_id = machine.boot_id;
  inventory.cpu_model = machine.cpu_model;
  inventory.kernel = machine.kernel;
  inventory.os = machine.os;
  inventory.memory_bytes = machine.memory_bytes;
  inventory.online_cores = machine.online_cores;
  const int cores = static_cast<int>(machine.cores.size());
  const int first = slots_per_agent ? local_rank * *slots_per_agent : 0;
  for (int i = 0; i < slots_per_agent.value_or(cores); ++i) {
    const int core = machine.cores[static_cast<std::size_t>((first + i) % cores)];
    const std::string id =
        slots_per_agent ? fmt::format("{}/{}", agent, i) : fmt::format("{}/{}/{}", machine.node, machine.boot_id, core);
    inventory.slots.push_back(
        {.id = id, .node = machine.node, .agent = agent, .index = core, .device = matrix::DeviceKind::cpu});
  }
  inventory.oversubscribed = slots_per_agent.value_or(0) > cores;
  inventory.gpus = machine.gpus.gpus;
  inventory.nvlink = machine.gpus.nvlink;
  inventory.nvlink_told = machine.gpus.nvlink_told;
  inventory.driver_version = machine.gpus.driver_version;
  inventory.cuda_driver_version = machine.gpus.cuda_driver_version;
  inventory.gpu_note = machine.gpus.note;
  for (std::size_t i = 0; i < inventory.gpus.size(); ++i) {
    inventory.slots.push_back({.id = inventory.gpus[i].uuid,
                               .node = machine.node,
                               .agent = agent,
                               .index = static_cast<int>(i),
                               .device = matrix::DeviceKind::gpu,
                               .model = inventory.gpus[i].name,
                               .capability = capability_of(inventory.gpus[i].compute_capability)});
  }
  return inventory;
}

void mark_shared_cores(std::vector<Inventory>& inventories) {
  std::map<std::pair<std::string, int>, std::set<std::string>> ids_of_core;
  for (const auto& inventory : inventories) {
    for (const auto& slot : core_slots(inventory)) ids_of_core[{inventory.boot_id, slot.index}].insert(slot.id);
  }
  for (auto& inventory : inventories) {
    for (const auto& slot : core_slots(inventory)) {
      if (ids_of_core[{inventory.boot_id, slot.index}].size() > 1) inventory.oversubscribed = true;
    }
  }
}

std::string binding_problem(const std::vector<Inventory>& inventories, int world_size) {
  std::set<std::string> slots;
  std::map<std::string, int> machines;  // boot id -> cores
  const Inventory* bound = nullptr;
  for (const auto& inventory : inventories) {
    const auto cores = core_slots(inventory);
    for (const auto& slot : cores) slots.insert(slot.id);
    machines[inventory.boot_id] = inventory.online_cores;
    if (static_cast<int>(cores.size()) < inventory.online_cores) bound = &inventory;
  }
  int cores = 0;
  for (const auto& [boot_id, online] : machines) cores += online;
  if (!bound || std::cmp_greater_equal(slots.size(), world_size) || cores < world_size) return "";
  return fmt::format(
      "a cell wants {} CPU ranks, but the agents may use only {}: the one on {} is bound to {} of {}. {}; "
      "--slots-per-agent allows more ranks than cores, for tests of results and never of speed.",
      world_size, slots.size() == 1 ? "1 core" : fmt::format("{} cores", slots.size()), bound->node,
      core_slots(*bound).size(), bound->online_cores, binding_advice(bound->online_cores));
}

std::vector<std::string> binding_problems(const std::vector<Inventory>& inventories, const matrix::Sweep& sweep) {
  std::vector<std::string> problems;
  std::set<int> seen;
  for (const auto& cell : sweep.cells) {
    if (!cell.selected || cell.device != matrix::DeviceKind::cpu || !cell.infeasible.empty()) continue;
    if (!seen.insert(cell.world_size).second) continue;
    auto problem = binding_problem(inventories, cell.world_size);
    if (!problem.empty()) problems.push_back(std::move(problem));
  }
  return problems;
}

std::vector<schedule::Slot> offered_slots(const std::vector<Inventory>& inventories) {
  std::vector<schedule::Slot> slots;
  for (const auto& inventory : inventories) {
    if (inventory.problem.empty()) slots.insert(slots.end(), inventory.slots.begin(), inventory.slots.end());
  }
  return slots;
}

std::vector<AgentEnvironment> environments_of(const std::vector<Inventory>& inventories) {
  std::vector<AgentEnvironment> environments;
  for (const auto& inventory : inventories)
    environments.push_back({static_cast<int>(environments.size()), inventory.node, inventory.environment});
  return environments;
}

std::string gpu_notes(const std::vector<Inventory>& inventories) {
  std::set<std::string> notes;
  for (const auto& inventory : inventories) {
    if (!inventory.gpu_note.empty()) notes.insert(fmt::format("{}: {}", inventory.node, inventory.gpu_note));
  }
  return notes.empty() ? "" : fmt::format(" ({})", fmt::join(notes, "; "));
}

std::string binding_advice(int online_cores) {
  return fmt::format("Start with `mpirun --bind-to none ...` or `srun --ntasks-per-node=1 --cpus-per-task={} ...`",
                     online_cores);
}

}  // namespace ddpsweep::cluster
