// What the program that started this rank (srun, mpirun, or nobody) says about it through the environment.
#pragma once

#include <functional>
#include <string>

namespace ddpsweep::cluster {

/// Looks up one environment variable, as getenv() does: null when it is not set.
using Getenv = std::function<const char*(const char*)>;

struct Launcher {
  enum class Kind { none, srun, mpirun };
  Kind kind = Kind::none;
  int ranks = 1;     // how many it started
  int rank = 0;      // which of them this is; known before MPI is
  std::string node;  // what it calls this machine; the host name when it does not say
};

Launcher detect_launcher(const Getenv& get);

/// What to type when srun's ranks do not know of each other, and when mpirun's do not; the sentences below end with it.
std::string pmix_advice();
std::string mpirun_advice();

/// Empty when MPI_Init can find the other ranks; else what it would die of, and what to type instead. srun tells MPI
/// through PMI, and only when it is asked to. It is the same for every rank of a step, so none waits for another.
std::string pmi_problem(const Launcher& launcher, const Getenv& get);

/// Empty when MPI sees as many ranks as the launcher started; else what went wrong and what to type instead.
std::string size_problem(const Launcher& launcher, int mpi_size);

}  // namespace ddpsweep::cluster
