#include "orchestrator/doctor/machine_checks.hpp"

#include <fmt/format.h>

#include <regex>
#include <span>

namespace ddpsweep::doctor {
namespace {

using cluster::Launcher;

Check started_by(const LauncherFacts& facts) {
  if (!facts.pmi_problem.empty()) return {"launcher", Status::fail, facts.pmi_problem, ""};
  const Launcher& launcher = facts.launcher;
  if (launcher.kind == Launcher::Kind::none) {
    return {"launcher", Status::ok, fmt::format("none: `run` would use this machine, {}, alone", launcher.node), ""};
  }
  return {"launcher", Status::ok,
          fmt::format("{} started this as rank {} of {} on {}; --launch looks at all of them",
                      launcher.kind == Launcher::Kind::srun ? "srun" : "mpirun", launcher.rank, launcher.ranks,
                      launcher.node),
          ""};
}

Check srun_check(const std::optional<CommandResult>& types) {
  if (!types) return {"srun", Status::not_checked, "no srun on PATH", ""};
  if (!types->succeeded()) {
    return {"srun", Status::warn, "does not answer: " + types->first_line(),
            "is this a node of a Slurm cluster? Without one, use mpirun or no launcher"};
  }
  if (types->output.find("pmix") != std::string::npos) return {"srun", Status::ok, "offers pmix", ""};
  return {"srun", Status::warn, "offers no pmix, without which MPI ranks of a step do not know of each other",
          "ask for Slurm's PMIx plugin, or start mpirun inside the allocation (salloc, then mpirun)"};
}

Check library_check(const std::optional<CommandResult>& orchestrator) {
  if (!orchestrator) return {"libmpi", Status::not_checked, "no ddpsweep-orchestrator", ""};
  if (!orchestrator->succeeded()) {
    return {"libmpi", Status::fail, "ddpsweep-orchestrator does not start: " + orchestrator->first_line(),
            "load the MPI that ddpsweep was built with (module load openmpi, or LD_LIBRARY_PATH)"};
  }
  const auto version = open_mpi_version(orchestrator->output);
  if (version) return {"libmpi", Status::ok, fmt::format("ddpsweep-orchestrator loads Open MPI {}", *version), ""};
  return {"libmpi", Status::warn, "ddpsweep-orchestrator loads another MPI than Open MPI, which is what is tested", ""};
}

Check mpirun_check(const LauncherFacts& facts) {
  if (!facts.mpirun_version) return {"mpirun", Status::not_checked, "no mpirun on PATH", ""};
  const auto theirs = open_mpi_version(facts.mpirun_version->output);
  const auto ours = facts.orchestrator ? open_mpi_version(facts.orchestrator->output) : std::nullopt;
  if (!ours) return {"mpirun", Status::not_checked, "nothing to compare it with", ""};
  if (theirs == ours) return {"mpirun", Status::ok, fmt::format("Open MPI {}, as ddpsweep-orchestrator", *ours), ""};
  const auto status = facts.launcher.kind == Launcher::Kind::mpirun ? Status::fail : Status::warn;
  return {"mpirun", status, fmt::format("Open MPI {}, ddpsweep-orchestrator loads {}", theirs.value_or("none"), *ours),
          cluster::mpirun_advice()};
}

}  // namespace

Check affinity_check(const cluster::Machine& machine, const Launcher& launcher, const matrix::Sweep* sweep) {
  const int ours = static_cast<int>(machine.cores.size());
  const std::string sentence = fmt::format("{} of {} cores are ours", ours, machine.online_cores);
  if (ours >= machine.online_cores) return {"affinity", Status::ok, sentence, ""};
  const std::vector<cluster::Inventory> alone{cluster::make_inventory(machine, 0, 0, std::nullopt)};
  const bool bound = launcher.kind != Launcher::Kind::none;
  const auto cells = sweep && bound ? std::span<const matrix::Cell>(sweep->cells) : std::span<const matrix::Cell>();
  for (const auto& cell : cells) {
    if (!cell.selected || cell.device != matrix::DeviceKind::cpu || !cell.infeasible.empty() || launcher.ranks > 1) {
      continue;
    }
    const auto problem = cluster::binding_problem(alone, cell.world_size);
    if (!problem.empty()) return {"affinity", Status::fail, problem, ""};
  }
  return {"affinity", Status::warn, sentence + ": a launcher, taskset or cgroup took the others away",
          (bound ? "" : "`taskset -cp $$` shows what this shell may use. ") +
              cluster::binding_advice(machine.online_cores)};
}

std::vector<Check> launcher_checks(const LauncherFacts& facts) {
  return {started_by(facts), srun_check(facts.srun_types), library_check(facts.orchestrator), mpirun_check(facts)};
}

std::optional<std::string> open_mpi_version(const std::string& text) {
  static const std::regex kVersion(R"(Open MPI\)? v?([0-9]+\.[0-9]+))");
  std::smatch found;
  if (!std::regex_search(text, found, kVersion)) return std::nullopt;
  return found[1].str();
}

}  // namespace ddpsweep::doctor
