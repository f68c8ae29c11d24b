// What every rank of a group begins with, whatever its task.
#pragma once

#include <memory>

#include "worker/agent_link.hpp"
#include "worker/comm/communicator.hpp"

namespace ddpsweep::worker {

/// Throws ConfigError for a spec that makes no sense or a device that this worker does not have.
void check_spec(const protocol::Spec& spec);

/// CPU threads of ATen. Once, before the first tensor.
void use_threads(int threads);

/// Meets the other ranks; null for a group of one. Throws CommunicatorError.
std::unique_ptr<Communicator> join_group(const protocol::Spec& spec, AgentLink& agent);

}  // namespace ddpsweep::worker
