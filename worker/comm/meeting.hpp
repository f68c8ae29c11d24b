// How the ranks of a group find each other, whatever they will talk through.
#pragma once

#include <chrono>
#include <functional>
#include <string>

namespace ddpsweep::worker {

/// Rank 0 publishes a key, the others receive it.
struct Meeting {
  std::function<void(const std::string& key)> publish;  // called on rank 0 only
  std::function<std::string()> receive;                 // called on the other ranks only
};

struct GroupOptions {
  int rank = 0, world_size = 1;
  bool one_node = true;                        // all ranks are on one machine
  std::chrono::milliseconds timeout{600'000};  // of any one wait for the others
};

}  // namespace ddpsweep::worker
