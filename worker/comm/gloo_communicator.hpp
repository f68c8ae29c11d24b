// A group over Gloo (CPU memory, TCP), which is what comes inside libtorch.
#pragma once

#include <memory>

#include "worker/comm/communicator.hpp"
#include "worker/comm/meeting.hpp"

namespace ddpsweep::worker {

/// Returns when all ranks are connected; on one node through the loopback device. The key is "host:port" of a store
/// that rank 0 opens on a free port; rank 0 must live until every rank has returned from here. Throws
/// CommunicatorError.
std::unique_ptr<Communicator> make_gloo_communicator(const GroupOptions& options, const Meeting& meeting);

}  // namespace ddpsweep::worker
