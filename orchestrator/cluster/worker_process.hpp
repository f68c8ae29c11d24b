// One worker process: started through ddpsweep-exec in a process group of its own, spoken to through pipes, killed and
// reaped as a group.
//
// Note [Spawn from the main thread]
// Workers ask the kernel to be killed when their parent dies (PR_SET_PDEATHSIG), and the kernel means the parent
// thread. A worker that was spawned by a helper thread would die with that thread, in the middle of an attempt.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "common/file_descriptor.hpp"

namespace ddpsweep::cluster {

struct WorkerStart {
  std::filesystem::path exec_program;              // ddpsweep-exec
  std::vector<std::string> command;                // the worker program (found through PATH) and its arguments
  std::map<std::string, std::string> environment;  // all that it gets
  std::filesystem::path log_path;                  // standard error is appended here; its folder is made
  int core = -1;                                   // the core to pin it to; -1: none
};

/// How a worker ended.
struct WorkerEnd {
  int exit_code = -1;  // -1: ended by a signal
  int signal = 0;
  std::string start_error;  // why the program never ran; empty when it did
};

class WorkerProcess {
 public:
  /// Starts the worker and returns at once. Main thread only: Note [Spawn from the main thread]. Throws
  /// EnvironmentError when no process could be made; that the program is missing shows in WorkerEnd::start_error.
  explicit WorkerProcess(const WorkerStart& start);
  /// Kills the group and reaps; leaves a process that SIGKILL has not ended after 5 s to init.
  ~WorkerProcess();
  WorkerProcess(const WorkerProcess&) = delete;
  WorkerProcess& operator=(const WorkerProcess&) = delete;

  pid_t pid() const { return pid_; }
  /// Our ends of its standard input and output: non-blocking.
  FileDescriptor& input() { return input_; }
  FileDescriptor& output() { return output_; }

  /// A log that has grown beyond `most` bytes is cut back to its first `kept` bytes and a line that says so. What is
  /// written afterwards follows that, so that beginning and end are there whatever a worker writes.
  void bound_log(std::int64_t kept, std::int64_t most);

  /// SIGKILL to the whole process group. Nothing happens once the worker was reaped.
  void kill_group();
  /// Reaps the worker if it has ended, and kills what it left behind in its group. Never waits. Later calls return the
  /// same.
  std::optional<WorkerEnd> try_reap();

 private:
  std::string read_start_error() const;

  pid_t pid_ = -1;
  FileDescriptor input_, output_, log_;
  FileDescriptor status_;  // from ddpsweep-exec: empty when the program started, else the reason
  std::optional<WorkerEnd> end_;
};

}  // namespace ddpsweep::cluster
