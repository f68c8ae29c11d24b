#include "orchestrator/cluster/launcher.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <cstring>

namespace ddpsweep::cluster {
namespace {

/// The number in a variable, or `otherwise` when it is not set or is no number.
int number(const Getenv& get, const char* name, int otherwise) {
  const char* text = get(name);
  int value = otherwise;
  if (text) std::from_chars(text, text + std::strlen(text), value);
  return value;
}

std::string host_name() {
  std::array<char, 256> name = {};
  ::gethostname(name.data(), name.size() - 1);
  return name.data();
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

std::string pmi_problem(const Launcher& launcher, const Getenv& get) {
  if (launcher.kind != Launcher::Kind::srun || get("PMIX_RANK") || get("PMI_RANK")) return "";
  return "srun started this rank but told MPI nothing of the others. Start with `srun --mpi=pmix ...` (`srun "
         "--mpi=list` "
         "shows what this cluster offers).";
}

std::string size_problem(const Launcher& launcher, int mpi_size) {
  if (launcher.ranks == mpi_size) return "";
  if (launcher.kind == Launcher::Kind::srun) {
    return fmt::format(
        "srun started {} ranks but MPI sees {}: they do not know of each other. Start with `srun --mpi=pmix ...` "
        "(`srun --mpi=list` shows what this cluster offers).",
        launcher.ranks, mpi_size);
  }
  return fmt::format(
      "mpirun started {} ranks but MPI sees {}: mpirun belongs to another MPI than the one ddpsweep was built with. "
      "Use the mpirun of that one.",
      launcher.ranks, mpi_size);
}

}  // namespace ddpsweep::cluster
