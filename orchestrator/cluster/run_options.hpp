// The command line of ddpsweep-orchestrator, which is that of `ddpsweep run`.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ddpsweep::cluster {

struct RunOptions {
  bool help = false;
  std::filesystem::path file;  // the experiment file
  std::filesystem::path store = "results.db";
  std::optional<int> slots_per_agent;  // CPU slots whatever the number of cores
};

/// args: without the program's name. Throws ConfigError.
RunOptions parse_run_options(const std::vector<std::string>& args);

std::string run_usage();

/// A program that is installed beside this one; `environment_name` (may be null) overrides it.
std::filesystem::path sibling_program(const char* name, const char* environment_name = nullptr);

/// Where token caches go: DDPSWEEP_CACHE_DIR, else $XDG_CACHE_HOME/ddpsweep, else ~/.cache/ddpsweep. Absolute.
std::filesystem::path default_cache_root();

}  // namespace ddpsweep::cluster
