#include "orchestrator/doctor/doctor_options.hpp"

#include <algorithm>

#include "common/errors.hpp"
#include "orchestrator/command_line/shared_options.hpp"

namespace ddpsweep::doctor {

command_line::Syntax doctor_syntax() {
  command_line::Syntax syntax = cluster::run_syntax();
  syntax.verb = "doctor";
  syntax.uses = {"ddpsweep doctor [FILE...] [options]",
                 "srun --mpi=pmix --ntasks-per-node=1 --cpus-per-task=N ddpsweep doctor --launch FILE",
                 "mpirun --bind-to none ddpsweep doctor --launch FILE"};
  syntax.about =
      "Finds out in seconds whether `run` with the same options would work: on this machine, or with --launch on\n"
      "every rank of a launch, where a worker group then does everything but train. Changes no store. Exit code 3\n"
      "when something failed.\n";
  syntax.operand_required = false;
  syntax.options.push_back({.name = "launch",
                            .doc = "check the ranks of this launch, and workers on all of them",
                            .from_environment = false});
  syntax.options.push_back(command_line::json_option());
  return syntax;
}

DoctorOptions parse_doctor_options(const std::vector<std::string>& args) {
  const auto arguments = command_line::parse(doctor_syntax(), args);
  DoctorOptions options;
  options.help = arguments.help();
  if (options.help) return options;
  options.json = arguments.has("json");
  options.launch = arguments.has("launch");
  options.run = cluster::run_options(arguments);
  if (options.launch && options.run.sweep.source.files.empty()) {
    throw ConfigError("`doctor --launch` needs an experiment file; see ddpsweep doctor --help");
  }
  return options;
}

bool wants_json(const std::vector<std::string>& args) {
  try {
    return parse_doctor_options(args).json;
  } catch (const ConfigError&) {
    return std::ranges::find(args, "--json") != args.end();
  }
}

}  // namespace ddpsweep::doctor
