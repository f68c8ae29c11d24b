// Which environment variables a worker gets. A program that was exec'ed inside a running rank and sees the launcher's
// variables (PMIX_, OMPI_, SLURM_STEP...) may take itself for that rank and die, so only known ones pass.
#pragma once

#include <map>
#include <string>

namespace ddpsweep::cluster {

/// Of `environment` ("NAME=value" strings ending with a null pointer, such as environ) what workers get; it is stored
/// with every attempt.
std::map<std::string, std::string> worker_environment(const char* const* environment);

}  // namespace ddpsweep::cluster
