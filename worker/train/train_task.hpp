// The "train" task: one rank of one attempt, from its Spec to its Result.
#pragma once

#include "worker/agent_link.hpp"

namespace ddpsweep::worker {

/// Throws ConfigError, DataError, CommunicatorError or what libtorch throws.
protocol::Result run_training(const protocol::Spec& spec, AgentLink& agent);

}  // namespace ddpsweep::worker
