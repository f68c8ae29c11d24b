// A group over NCCL: GPU memory, whatever links the GPUs.
#pragma once

#include <memory>

#include "worker/comm/communicator.hpp"
#include "worker/comm/meeting.hpp"

namespace ddpsweep::worker {

/// Returns when all ranks are connected. The key is the base64 of an ncclUniqueId that rank 0 makes; rank 0 must live
/// until every rank has returned from here. Collectives run on a stream of their own with high priority, behind what
/// the caller's current stream was given before. Throws ConfigError when the library is not of the version that this
/// was built for, and CommunicatorError.
std::unique_ptr<Communicator> make_nccl_communicator(const GroupOptions& options, const Meeting& meeting);

}  // namespace ddpsweep::worker
