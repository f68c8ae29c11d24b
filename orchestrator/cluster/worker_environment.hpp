// Which environment variables a worker gets. A program that was exec'ed inside a running rank and sees the launcher's
// variables (PMIX_, OMPI_, SLURM_STEP...) may take itself for that rank and die, so only known ones pass.
#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <utility>
#include <vector>

namespace ddpsweep::cluster {

using Environment = std::map<std::string, std::string>;

/// Of `environment` ("NAME=value" strings ending with a null pointer, such as environ) what workers get.
Environment worker_environment(const char* const* environment);

/// An agent by its name, such as "rank 1 on n2", and what its workers get.
using AgentEnvironments = std::vector<std::pair<std::string, Environment>>;

/// What the workers of an attempt got, as the store keeps it: each variable with its value, or, where that is not the
/// same everywhere, with an object: the value of each agent, null where it is not set. But for which GPUs are an
/// agent's: placements have each worker's own.
nlohmann::json joint_environment(const AgentEnvironments& agents);

/// A sentence for each variable that libraries read (NCCL_..., OMP_..., but not PATH) and that is not the same for all
/// agents: then workers of one group are not alike, and what they measure depends on where they are.
std::vector<std::string> uneven_variables(const AgentEnvironments& agents);
inline constexpr const char* kEvenVariables = "give every node the same: srun does, mpirun with -x NAME";

}  // namespace ddpsweep::cluster
