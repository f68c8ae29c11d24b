// What every rank of a group begins with, whatever its task.
#pragma once

#include <memory>

#include "worker/agent_link.hpp"
#include "worker/comm/communicator.hpp"
#include "worker/device/device.hpp"
#include "worker/settings.hpp"
#include "worker/train/fault.hpp"

namespace ddpsweep::worker {

/// Throws ConfigError for a spec that makes no sense.
void check_spec(const protocol::Spec& spec);

/// The spec's device, ready to compute in this precision. Throws ConfigError for what this worker or that device does
/// not have.
std::unique_ptr<Device> open_device(const protocol::Spec& spec, Precision precision);

/// CPU threads of ATen. Once, before the first tensor.
void use_threads(int threads);

/// Meets the other ranks; null for a group of one. Throws CommunicatorError.
std::unique_ptr<Communicator> join_group(const protocol::Spec& spec, Device& device, AgentLink& agent, Faults faults);

}  // namespace ddpsweep::worker
