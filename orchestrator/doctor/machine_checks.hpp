// This machine's cores, and whatever starts programs on it. Pure: look() elsewhere, judge here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "common/command.hpp"
#include "orchestrator/cluster/inventory.hpp"
#include "orchestrator/cluster/launcher.hpp"
#include "orchestrator/doctor/check.hpp"
#include "orchestrator/matrix/sweep.hpp"

namespace ddpsweep::doctor {

/// Whether this process may use the cores that the machine has. sweep: null without an experiment file.
Check affinity_check(const cluster::Machine& machine, const cluster::Launcher& launcher, const matrix::Sweep* sweep);

/// What was found out about launchers. An absent result: there is no such program on PATH.
struct LauncherFacts {
  cluster::Launcher launcher;
  std::string pmi_problem;                      // cluster::pmi_problem()
  std::optional<CommandResult> srun_types;      // srun --mpi=list
  std::optional<CommandResult> mpirun_version;  // mpirun --version
  std::optional<CommandResult> orchestrator;    // ddpsweep-orchestrator --version, which names its MPI
};
std::vector<Check> launcher_checks(const LauncherFacts& facts);

/// "4.1" of "mpirun (Open MPI) 4.1.4" or of "Open MPI v4.1.4, package: ..."; nothing when it is no Open MPI.
std::optional<std::string> open_mpi_version(const std::string& text);

}  // namespace ddpsweep::doctor
