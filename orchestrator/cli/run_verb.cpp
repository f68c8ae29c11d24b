#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <iostream>

#include "common/errors.hpp"
#include "orchestrator/cli/verbs.hpp"
#include "orchestrator/cluster/run_options.hpp"

namespace ddpsweep::cli {
namespace {

constexpr const char* kProgram = "ddpsweep-orchestrator";

/// Beside this program, as in a build folder, or where an installation puts it.
std::filesystem::path find_orchestrator() {
  const std::filesystem::path folder = std::filesystem::read_symlink("/proc/self/exe").parent_path();
  const std::array places{folder / kProgram, folder.parent_path() / "libexec" / "ddpsweep" / kProgram};
  for (const std::filesystem::path& place : places) {
    if (std::filesystem::exists(place)) return place;
  }
  throw EnvironmentError(fmt::format("cannot find {}: neither {} nor {} is there; build or install it", kProgram,
                                     places[0].string(), places[1].string()));
}

}  // namespace

int run_verb(const std::vector<std::string>& args) {
  // Other arguments are read by the orchestrator, on rank 0: a rank that ends before MPI_Init hangs some launchers.
  if (std::find(args.begin(), args.end(), "--help") != args.end() ||
      std::find(args.begin(), args.end(), "-h") != args.end()) {
    std::cout << command_line::help(cluster::run_syntax());
    return static_cast<int>(ExitCode::ok);
  }
  const std::string program = find_orchestrator().string();
  std::vector<char*> argv{const_cast<char*>(program.c_str())};
  for (const std::string& arg : args) argv.push_back(const_cast<char*>(arg.c_str()));
  argv.push_back(nullptr);
  ::execv(program.c_str(), argv.data());
  throw EnvironmentError(fmt::format("cannot start {}: {}", program, std::strerror(errno)));
}

}  // namespace ddpsweep::cli
