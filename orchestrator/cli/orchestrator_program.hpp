// ddpsweep-orchestrator, which is ddpsweep for the verbs that need MPI.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace ddpsweep::cli {

/// Beside this program, as in a build folder, or where an installation puts it. Throws EnvironmentError.
std::filesystem::path find_orchestrator();

/// Becomes it: `ddpsweep-orchestrator VERB ARGS`. Throws EnvironmentError when that is not possible.
[[noreturn]] void become_orchestrator(const std::string& verb, const std::vector<std::string>& args);

}  // namespace ddpsweep::cli
