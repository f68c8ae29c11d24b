// ddpsweep: finds the verb and turns errors into messages and exit codes. Links no MPI: only `run` needs it, and that
// becomes another program.
#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include "common/errors.hpp"
#include "common/logging.hpp"
#include "common/nearest.hpp"
#include "common/version.hpp"
#include "orchestrator/cli/verbs.hpp"

namespace ddpsweep::cli {
namespace {

struct Verb {
  const char* name;
  const char* summary;
  int (*call)(const std::vector<std::string>& args);
};

constexpr std::array kVerbs{
    Verb{"plan", "check an experiment file and show what would run", plan_verb},
    Verb{"run", "run what is not valid yet of a sweep (srun, mpirun or no launcher)", run_verb},
    Verb{"doctor", "find out whether a run would work: machine, store, data, and with --launch every rank",
         doctor_verb},
    Verb{"status", "tell how a running sweep stands: how far, how long, what waits and why", status_verb},
    Verb{"report", "print the speedup table", report_verb},
    Verb{"compare", "tell which of two sets of runs is faster, cell by cell", compare_verb},
    Verb{"show", "show a sweep, cell, run or attempt: how it stands, and why", show_verb},
    Verb{"logs", "print the logs of an attempt, and follow them", logs_verb},
    Verb{"query", "answer one SQL statement from the store", query_verb},
    Verb{"import", "take in metrics.csv files of other programs, and say what they show", import_verb},
    Verb{"export", "write curves and tables as CSV and JSON files", export_verb},
};

std::string usage() {
  std::string text = "Usage: ddpsweep VERB [arguments]\n\nVerbs (ddpsweep VERB --help tells more):\n";
  for (const Verb& verb : kVerbs) text += fmt::format("  {:8}{}\n", verb.name, verb.summary);
  return text +
         "\nOptions:\n  --help    show this help\n  --version show the version and the commit it was built from\n";
}

int dispatch(const std::vector<std::string>& args) {
  if (args.empty()) throw ConfigError("which verb?\n\n" + usage());
  if (args[0] == "--help" || args[0] == "-h") {
    fmt::print("{}", usage());
    return static_cast<int>(ExitCode::ok);
  }
  if (args[0] == "--version") {
    fmt::print("ddpsweep {} ({})\n", kVersion, kGitHash);
    return static_cast<int>(ExitCode::ok);
  }
  std::vector<std::string> names;
  for (const Verb& verb : kVerbs) {
    if (args[0] == verb.name) return verb.call({args.begin() + 1, args.end()});
    names.push_back(verb.name);
  }
  throw ConfigError(fmt::format("unknown verb \"{}\"; the nearest known one is \"{}\"; see ddpsweep --help", args[0],
                                nearest(args[0], names)));
}

int fail(const std::exception& error, ExitCode code) {
  std::fprintf(stderr, "ddpsweep: error: %s\n", error.what());  // throws nothing, wherever it goes
  return static_cast<int>(code);
}

}  // namespace
}  // namespace ddpsweep::cli

int main(int argc, char** argv) {
  using namespace ddpsweep;
  try {
    start_logging("ddpsweep");
    const int code = cli::dispatch({argv + 1, argv + argc});
    std::cout.flush();
    if (!std::cout || std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
      throw EnvironmentError("cannot write standard output: is the disk full?");
    }
    return code;
  } catch (const ConfigError& error) {
    return cli::fail(error, ExitCode::usage);
  } catch (const EnvironmentError& error) {
    return cli::fail(error, ExitCode::environment);
  } catch (const std::filesystem::filesystem_error& error) {
    return cli::fail(error, ExitCode::environment);
  }
}
