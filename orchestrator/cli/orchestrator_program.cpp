#include "orchestrator/cli/orchestrator_program.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "common/errors.hpp"

namespace ddpsweep::cli {
namespace {

constexpr const char* kProgram = "ddpsweep-orchestrator";

}  // namespace

std::filesystem::path find_orchestrator() {
  const std::filesystem::path folder = std::filesystem::read_symlink("/proc/self/exe").parent_path();
  const std::array places{folder / kProgram, folder.parent_path() / "libexec" / "ddpsweep" / kProgram};
  for (const std::filesystem::path& place : places) {
    if (std::filesystem::exists(place)) return place;
  }
  throw EnvironmentError(fmt::format("cannot find {}: neither {} nor {} is there; build or install it", kProgram,
                                     places[0].string(), places[1].string()));
}

void become_orchestrator(const std::string& verb, const std::vector<std::string>& args) {
  const std::string program = find_orchestrator().string();
  std::vector<char*> argv{const_cast<char*>(program.c_str()), const_cast<char*>(verb.c_str())};
  for (const std::string& arg : args) argv.push_back(const_cast<char*>(arg.c_str()));
  argv.push_back(nullptr);
  ::execv(program.c_str(), argv.data());
  throw EnvironmentError(fmt::format("cannot start {}: {}", program, std::strerror(errno)));
}

}  // namespace ddpsweep::cli
