// The command line of `ddpsweep doctor`: that of `run`, so that a command can be checked by changing its verb.
#pragma once

#include <string>
#include <vector>

#include "orchestrator/cluster/run_options.hpp"

namespace ddpsweep::doctor {

struct DoctorOptions {
  bool help = false;
  bool json = false;
  bool launch = false;      // look at all ranks of a launch, not only at this machine
  cluster::RunOptions run;  // run.sweep.source has none when no experiment file was named
};

command_line::Syntax doctor_syntax();

/// args: without the verb. Throws ConfigError.
DoctorOptions parse_doctor_options(const std::vector<std::string>& args);

/// Whether checks are to be printed as JSON; when `args` cannot be understood, whether --json is among them.
bool wants_json(const std::vector<std::string>& args);

}  // namespace ddpsweep::doctor
