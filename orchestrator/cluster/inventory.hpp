// What an agent offers: the CPU cores and the GPUs that it may use, as slots.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "orchestrator/cluster/gpu_probe.hpp"
#include "orchestrator/cluster/messages.hpp"

namespace ddpsweep::cluster {

/// The machine as one agent sees it.
struct Machine {
  std::string node;     // as the launcher names it
  std::string boot_id;  // /proc/sys/kernel/random/boot_id: two agents with the same one share a machine
  std::string cpu_model;
  std::string kernel, os;         // "6.1.0-13-amd64", "Debian GNU/Linux 12 (bookworm)"; empty: not known
  std::int64_t memory_bytes = 0;  // of the machine; 0: not known
  std::vector<int> cores;         // that this process may run on, ascending
  int online_cores = 0;           // that the machine has
  GpuProbe gpus;                  // that this process may use
};

/// Looks at this machine but for its GPUs; call it when MPI_Init is over, which may bind the process. Throws
/// EnvironmentError.
Machine look_at_machine(const std::string& node);

/// "model name" of /proc/cpuinfo; "unknown" when it has none, as on ARM.
std::string cpu_model(std::string_view cpuinfo);
/// PRETTY_NAME of /etc/os-release, without its quotes; empty when it has none.
std::string os_name(std::string_view os_release);

/// Without slots_per_agent: one slot for each core, "<node>/<boot id>/<core>", the same slot for every agent that
/// offers it. With it: so many slots "<agent>/<index>", never merged, on the cores in turn, beginning behind those of
/// the agents with a lower local_rank (this agent's place among the agents of its node). Behind the cores, and whatever
/// slots_per_agent says: one slot for each GPU, its UUID, the same slot for every agent that offers it.
Inventory make_inventory(const Machine& machine, int agent, int local_rank, std::optional<int> slots_per_agent);

/// Marks as oversubscribed every agent that offers a core which another slot stands for as well, its own or another
/// agent's: also when one machine carries two node names.
void mark_shared_cores(std::vector<Inventory>& inventories);

/// Why a group of `world_size` CPU ranks cannot start although the machines have the cores: a launcher bound an agent
/// to fewer. Empty when it fits, or when the machines are merely too small (that is a cell's own infeasibility).
std::string binding_problem(const std::vector<Inventory>& inventories, int world_size);
/// The same of all cells that a sweep would run on CPUs: one for each world size, in the file's order.
std::vector<std::string> binding_problems(const std::vector<Inventory>& inventories, const matrix::Sweep& sweep);

/// The slots of all agents that have no problem.
std::vector<schedule::Slot> offered_slots(const std::vector<Inventory>& inventories);

/// What the workers of each agent get. inventories: index = agent.
std::vector<AgentEnvironment> environments_of(const std::vector<Inventory>& inventories);

/// Why agents offer no GPUs, where they say so: " (n1: no GPUs: ...)".
std::string gpu_notes(const std::vector<Inventory>& inventories);

/// What to type so that a launcher leaves all cores to an agent.
std::string binding_advice(int online_cores);

}  // namespace ddpsweep::cluster
