// What a worker started and what outlives it outside of its process group, as daemons do (setsid): found by a variable
// that children inherit, and killed.
#pragma once

#include <set>
#include <string>

namespace ddpsweep::cluster {

inline constexpr const char* kWorkerIdVariable = "DDPSWEEP_WORKER_ID";

/// A value of the variable that no other worker has, on any node.
std::string new_worker_id();

/// SIGKILL to every process of this machine in whose environment the variable has one of these values. Not found: one
/// that was started without it or has overwritten it, and one of another user. Reads all of /proc once or twice.
void kill_strays(const std::set<std::string>& worker_ids);

}  // namespace ddpsweep::cluster
