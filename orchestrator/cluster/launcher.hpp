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

/// Empty when MPI sees as many ranks as the launcher started; else what went wrong and what to type instead.
std::string size_problem(const Launcher& launcher, int mpi_size);

}  // namespace ddpsweep::cluster
