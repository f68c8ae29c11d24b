#include "orchestrator/cluster/launcher.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cstring>

#include "common/host_name.hpp"

namespace ddpsweep::cluster {
namespace {

/// The number in a variable, or `otherwise` when it is not set or is no number.
int number(const Getenv& get, const char* name, int otherwise) {
  const char* text = get(name);
  int value = otherwise;
  if (text) std::from_chars(text, text + std::strlen(text), value);
  return value;
}

std::string node_name(const Getenv& get) {
  for (const char* variable : {"SLURMD_NODENAME", "PMIX_HOSTNAME"}) {
    if (const char* name = get(variable); name && *name) return name;
  }
  return host_name();
}

}  // namespace

Launcher detect_launcher(const Getenv& get) {
  Launcher launcher{.node = node_name(get)};
  // mpirun first: inside a Slurm job its ranks see the job's variables too.
  if (get("OMPI_COMM_WORLD_SIZE")) {
    launcher.kind = Launcher::Kind::mpirun;
    launcher.ranks = number(get, "OMPI_COMM_WORLD_SIZE", 1);
    launcher.rank = number(get, "OMPI_COMM_WORLD_RANK", 0);
  } else if (get("SLURM_STEP_ID")) {  // not set in a batch script or a shell that merely has an allocation
    launcher.kind = Launcher::Kind::srun;
    launcher.ranks = number(get, "SLURM_STEP_NUM_TASKS", number(get, "SLURM_NTASKS", 1));
    launcher.rank = number(get, "SLURM_PROCID", 0);
  }
  return launcher;
}

std::string pmix_advice() {
  return "Start with `srun --mpi=pmix ...` (`srun --mpi=list` shows what this cluster offers).";
}

std::string mpirun_advice() {
  return "mpirun belongs to another MPI than the one ddpsweep was built with. Use the mpirun of that one.";
}

std::string pmi_problem(const Launcher& launcher, const Getenv& get) {
  if (launcher.kind != Launcher::Kind::srun || get("PMIX_RANK") || get("PMI_RANK")) return "";
  return "srun started this rank but told MPI nothing of the others. " + pmix_advice();
}

std::string size_problem(const Launcher& launcher, int mpi_size) {
  if (launcher.ranks == mpi_size) return "";
  const bool by_srun = launcher.kind == Launcher::Kind::srun;
  return fmt::format("{} started {} ranks but MPI sees {}: {}", by_srun ? "srun" : "mpirun", launcher.ranks, mpi_size,
                     by_srun ? "they do not know of each other. " + pmix_advice() : mpirun_advice());
}

}  // namespace ddpsweep::cluster
