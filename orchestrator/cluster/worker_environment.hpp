// Which environment variables a worker gets. A program that was exec'ed inside a running rank and sees the launcher's
// variables (PMIX_, OMPI_, SLURM_STEP...) may take itself for that rank and die, so only known ones pass.
#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace ddpsweep::cluster {

using Environment = std::map<std::string, std::string>;

/// Of `environment` ("NAME=value" strings ending with a null pointer, such as environ) what workers get.
Environment worker_environment(const char* const* environment);

struct AgentEnvironment {
  int agent = 0;
  std::string node;
  Environment variables;  // that its workers get
};

/// What the workers of an attempt got, as the store keeps it: {"HOME": "/home/me"}, and of a variable that these agents
/// do not all have with the same value, who has which:
/// {"NCCL_ALGO": [{"value": null, "agents": [1, 2]}, {"value": "Ring", "agents": [0]}]}. But for which GPUs are an
/// agent's: placements have each worker's own.
nlohmann::json joint_environment(const std::vector<AgentEnvironment>& agents);

/// A sentence for each variable that libraries read (NCCL_..., OMP_..., but not PATH) and that is not the same for all
/// agents, but for those that are a node's own, as names of network interfaces are: then workers of one group may not
/// be alike.
std::vector<std::string> uneven_variables(const std::vector<AgentEnvironment>& agents);
inline constexpr const char* kEvenVariables = "give every node the same: srun does, mpirun with -x NAME";

}  // namespace ddpsweep::cluster
