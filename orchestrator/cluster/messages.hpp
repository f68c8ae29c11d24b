// What rank 0 and the agents say to each other over MPI: small JSON objects, one struct each. Order between two ranks
// is kept. Every agent, rank 0's own included, is spoken to this way.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "common/protocol/messages.hpp"
#include "orchestrator/cluster/gpu_probe.hpp"
#include "orchestrator/cluster/worker_environment.hpp"
#include "orchestrator/schedule/scheduler.hpp"
#include "orchestrator/store/records.hpp"

namespace ddpsweep::cluster {

// ---- agent to rank 0 -------------------------------------------------------------------------------------------

/// The first message of every agent: what it is and what it offers.
struct Inventory {
  std::string node;     // as the launcher names it
  std::string boot_id;  // /proc/sys/kernel/random/boot_id
  std::string cpu_model, kernel, os;
  std::int64_t memory_bytes = 0;
  std::vector<schedule::Slot> slots;
  std::vector<Gpu> gpus;        // behind the slots of GPUs
  std::vector<GpuPair> nvlink;  // those of them that reach each other over NVLink, by UUID
  bool nvlink_told = false;     // as GpuProbe has it; so the next two
  std::string driver_version, cuda_driver_version;
  Environment environment;      // of its workers
  std::string gpu_note;         // why there are none, when that is worth a word
  int online_cores = 0;         // of the whole machine; more than its slots when a launcher bound this agent
  bool oversubscribed = false;  // slots beyond the cores (--slots-per-agent)
  std::string problem;          // why this agent cannot take part; empty when it can
};

/// A worker's process runs.
struct WorkerStarted {
  std::int64_t attempt = 0;
  int rank = 0;
  std::int64_t pid = 0;
  double spawned_seconds = 0;  // when the agent began to spawn it, by the clock of WorkerLine::heard_seconds
};

/// One line of a worker's standard output, as it came.
struct WorkerLine {
  std::int64_t attempt = 0;
  int rank = 0;
  std::string line;
  double heard_seconds = 0;  // when the agent read it, by its own monotonic clock
};

/// A worker has ended and was reaped. Exactly one for each rank of a Launch, and the last message about it, but for
/// DeviceReleased.
struct WorkerExit {
  std::int64_t attempt = 0;
  int rank = 0;
  int exit_code = -1;  // -1: ended by a signal, or never started
  int signal = 0;
  bool killed_by_agent = false;  // the signal was ours
  bool closed_output = false;    // and the reason was that it had closed its standard output and went on
  std::string start_error;       // why it never started
  std::string log_tail;          // last lines of its log, however it ended: rank 0 knows what they are worth
  bool device_follows = false;   // a DeviceReleased will come: until then its slot is not free
};

/// A worker's GPU has its memory back, or did not get it back in time. Comes after its WorkerExit, and apart from it: a
/// dead worker's memory may be held by its peers until they are told to end.
struct DeviceReleased {
  store::DeviceUse use;
};

/// The Ring has come by, and went on to the next rank.
struct RingPassed {};

/// Sent every 2 s both ways. Silence of 30 s means lost.
struct Beat {};

// ---- agent to agent --------------------------------------------------------------------------------------------

/// Tell rank 0 and pass it on to the rank after you, unless you are the last: shows that neighbours reach each other.
struct Ring {};

// ---- rank 0 to agent -------------------------------------------------------------------------------------------

struct LaunchRank {
  protocol::Spec spec;
  schedule::Slot slot;
  std::string log_path;  // absolute
};

/// Start these ranks of one attempt: spawn, send each its Spec after its Hello.
struct Launch {
  std::int64_t attempt = 0;
  std::vector<std::string> command;  // the worker program and its arguments
  std::vector<LaunchRank> ranks;
};

/// Hand a message to one worker, or to all of the attempt's workers on this agent (rank -1).
struct Deliver {
  std::int64_t attempt = 0;
  int rank = -1;
  std::string line;  // encoded protocol::ToWorker
};

/// End all workers of the attempt on this agent: SIGKILL to their process groups.
struct Kill {
  std::int64_t attempt = 0;
};

/// Rank 0's answer to the inventories: go on, or leave at once.
struct Welcome {
  bool proceed = true;
};

/// The sweep is over: kill what is left and leave.
struct Shutdown {
  bool orderly = true;  // every rank is still there; else no rank may wait for all others, as MPI_Finalize does
};

using Message = std::variant<Inventory, WorkerStarted, WorkerLine, WorkerExit, DeviceReleased, RingPassed, Beat, Ring,
                             Launch, Deliver, Kill, Welcome, Shutdown>;

/// Who a message is for: both are on rank 0. A beat is for either.
bool is_for_agent(const Message& message);
bool is_for_rank_zero(const Message& message);

/// Bytes that are not UTF-8 (in a worker's line or log) become U+FFFD.
std::string encode(const Message& message);
/// Throws EnvironmentError on anything that encode() of this version does not write.
Message decode(const std::string& text);

}  // namespace ddpsweep::cluster
