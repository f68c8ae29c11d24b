// The command line of `ddpsweep run`, which ddpsweep-orchestrator reads.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/command_line/sweep_request.hpp"

namespace ddpsweep::cluster {

struct RunOptions {
  bool help = false;
  command_line::SweepRequest sweep;
  std::filesystem::path store;
  std::filesystem::path worker;        // the worker program
  bool worker_in_command = false;      // by --worker, not by the environment, which stays as it is
  bool worker_named = false;           // by the user: it counts more than the file's worker.command
  std::filesystem::path cache_root;    // token caches; absolute
  bool allow_mixed = false;            // new attempts may stand beside ones from other circumstances
  std::string until;                   // when the allocation ends (allocation_end.hpp); empty: as Slurm says
  std::optional<int> slots_per_agent;  // CPU slots whatever the number of cores
};

command_line::Syntax run_syntax();

/// args: without the verb. Throws ConfigError.
RunOptions parse_run_options(const std::vector<std::string>& args);
/// The same from a verb that takes these options and others.
RunOptions run_options(const command_line::Arguments& arguments);

/// The command line that goes on with this sweep, for messages: "ddpsweep run exp.yaml --set epochs=3 --only small".
std::string same_command(const RunOptions& options);
/// The same for all cells of the file, whatever --only and --where chose: "ddpsweep run exp.yaml --set epochs=3".
std::string whole_command(const RunOptions& options);

/// The folder, beside the store, of a sweep's logs/ and experiments/: none of their own for results.db, "other" for
/// other.db, so that two stores in one folder do not write into each other's files.
std::filesystem::path output_name(const std::filesystem::path& store);

/// A program that is installed beside this one.
std::filesystem::path sibling_program(const char* name);

/// Where token caches go when nobody says so: $XDG_CACHE_HOME/ddpsweep, else ~/.cache/ddpsweep; empty when neither
/// variable is there.
std::filesystem::path default_cache_root();

}  // namespace ddpsweep::cluster
