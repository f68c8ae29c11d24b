// A group over Gloo (CPU memory, TCP), which is what comes inside libtorch.
#pragma once

#include <chrono>
#include <functional>

#include "worker/comm/communicator.hpp"

namespace ddpsweep::worker {

/// How the ranks of a group find each other: rank 0 publishes a key, the others receive it.
struct Meeting {
  std::function<void(const std::string& key)> publish;  // called on rank 0 only
  std::function<std::string()> receive;                 // called on the other ranks only
};

struct GlooOptions {
  int rank = 0, world_size = 1;
  bool one_node = true;  // meet on the loopback device
  std::chrono::milliseconds start_timeout{60'000};
  std::chrono::milliseconds collective_timeout{600'000};
};

/// Returns when all ranks are connected. The key is "host:port" of a store that rank 0 opens on a free port; rank 0
/// must live until every rank has returned from here. Throws CommunicatorError.
std::unique_ptr<Communicator> make_gloo_communicator(const GlooOptions& options, const Meeting& meeting);

}  // namespace ddpsweep::worker
