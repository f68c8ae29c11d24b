// What a worker started and what outlives it outside of its process group, as daemons do (setsid): found by a variable
// that children inherit, and killed.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <thread>

namespace ddpsweep::cluster {

/// Its value is a random_token() for each worker.
inline constexpr const char* kWorkerIdVariable = "DDPSWEEP_WORKER_ID";

/// SIGKILL to every process of this machine in whose environment the variable has one of these values, until two looks
/// at all processes find no new one. Warns of each that had left the session as well. Not found: one that was started
/// without the variable, one that has overwritten where it was (setproctitle), and one of another user.
void kill_strays(const std::set<std::string>& worker_ids);

/// kill_strays() in a thread of its own: to tell the environment of a process, the kernel waits for a lock of it, which
/// one that hangs in a driver or a file system may hold for ever. Then no more strays are found, and nothing else
/// stops.
class StrayKiller {
 public:
  StrayKiller();
  /// Waits until all is done, 2 s at most.
  ~StrayKiller();
  StrayKiller(const StrayKiller&) = delete;
  StrayKiller& operator=(const StrayKiller&) = delete;

  /// Returns at once.
  void kill(const std::set<std::string>& worker_ids);

 private:
  struct Work;
  std::shared_ptr<Work> work_;  // the thread's too, as it may outlive this
  std::thread thread_;
};

}  // namespace ddpsweep::cluster
