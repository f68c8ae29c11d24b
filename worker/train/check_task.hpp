// The "check" task: shows that a group can meet, reduce, tokenise and compute, in seconds and without a data set.
#pragma once

#include "worker/agent_link.hpp"

namespace ddpsweep::worker {

/// Throws ConfigError, CommunicatorError or what libtorch throws.
protocol::Result run_check(const protocol::Spec& spec, AgentLink& agent);

}  // namespace ddpsweep::worker
