#include <algorithm>
#include <iostream>

#include "common/errors.hpp"
#include "orchestrator/cli/orchestrator_program.hpp"
#include "orchestrator/cli/verbs.hpp"
#include "orchestrator/cluster/run_options.hpp"

namespace ddpsweep::cli {

int run_verb(const std::vector<std::string>& args) {
  // Other arguments are read by the orchestrator, on rank 0: a rank that ends before MPI_Init hangs some launchers.
  if (std::find(args.begin(), args.end(), "--help") != args.end() ||
      std::find(args.begin(), args.end(), "-h") != args.end()) {
    std::cout << command_line::help(cluster::run_syntax());
    return static_cast<int>(ExitCode::ok);
  }
  become_orchestrator("run", args);
}

}  // namespace ddpsweep::cli
