// The language between an agent and a worker: one JSON object a line, docs/protocol.md. Any program that speaks it can
// be a worker. Unknown fields are ignored; a line that is no message throws ProtocolError and is reported, not obeyed.
#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "common/audit.hpp"

namespace ddpsweep::protocol {

inline constexpr int kVersion = 1;
/// Longest line either side accepts.
inline constexpr std::size_t kMaxLineBytes = 1 << 20;

class ProtocolError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Why an attempt failed. Workers report config, data, oom, nccl (any communicator's failure), peer_lost and unknown;
/// crash, hang and agent_lost are seen from outside alone.
enum class FailureClass { config, data, oom, nccl, peer_lost, crash, hang, agent_lost, unknown };
bool is_seen_from_outside(FailureClass c);
std::string_view to_string(FailureClass c);
std::optional<FailureClass> failure_class_from(std::string_view text);

// ---- agent to worker -------------------------------------------------------------------------------------------

/// What a worker shall do. `task` is "train" (one rank of a group), "prepare" (tokenise a data set into the cache) or
/// "check" (show that a group can do everything but learn).
struct Spec {
  std::string task = "train";
  std::int64_t attempt = 0;
  int rank = 0, world_size = 1, local_rank = 0;
  int nodes = 1;                          // how many nodes the group spans; 1 lets it meet on the loopback device
  std::string device = "cpu";             // "cpu" or "cuda" (the visible GPU number local_rank)
  int threads = 1;                        // CPU threads for this worker, whatever else runs
  std::uint64_t seed = 0;                 // of this run: initial weights, order of rows, dropout
  std::int64_t global_batch = 0;          // rows of one step, over all ranks
  nlohmann::json settings;                // the cell: {"dataset", "model", "train", "batch"}, docs/protocol.md
  std::string cache_root;                 // prepare: folder for caches
  std::string cache_folder;               // train: the prepared data set
  std::uint64_t fingerprint = 0;          // train: what that cache must hold
  std::uint64_t weights_fingerprint = 0;  // train: of the model folder, as prepare named it; 0: none
  std::string text;                       // check: what to tokenise and classify
  int calibration_steps = 0;              // train: steps of each series of the calibration; 0: none
  std::string save_folder;                // train: where rank 0 is to write the trained model; empty: nowhere
  // How long the attempt may last. No wait for the group needs a shorter limit: who stands still, and for how long that
  // is allowed, is seen from outside, where all ranks can be seen.
  double timeout_seconds = 600;
};

/// How the group meets: what worker 0 said in its own Rendezvous, passed on by the orchestrator.
struct Rendezvous {
  std::string key;  // opaque to everyone in between: "host:port" of a TCPStore, or base64 of an ncclUniqueId
};

/// Finish the epoch in flight, do not begin another, report a Result with "drained": true, leave.
struct Drain {};

// ---- worker to agent -------------------------------------------------------------------------------------------

/// The first line of every worker.
struct Hello {
  int version = kVersion;
  std::string program;  // "ddpsweep-worker"
  std::string program_version;
  std::map<std::string, std::string> libraries;  // name -> version; part of the provenance
  std::int64_t pid = 0;
};

/// A phase begins; it ends when the next begins or with the result. Names: start, load, rendezvous, init, calibrate,
/// train, evaluate, finish.
struct Phase {
  std::string name;
  int epoch = 0;             // 0 outside epochs
  double began_seconds = 0;  // monotonic, since the worker's start
};

/// Where a step's time goes, measured once, before the first epoch, by steps that are undone afterwards. Times are
/// medians over `steps` steps on the device's own clock.
struct Calibration {
  int steps = 0;
  double step_ms = 0;              // a whole step, as the epochs run it
  double compute_ms = 0;           // the same step with communication left out
  double communication_ms = 0;     // the step's reductions alone, nothing else running; 0 for one rank
  std::int64_t reduced_bytes = 0;  // by one rank in one step
  int buckets = 0;                 // that they are reduced in
};

/// What one rank did in one epoch; epochs count from 1. An epoch is complete when every rank has sent this.
struct RankEpoch {
  int epoch = 0;
  AuditSum work;             // training rows
  AuditSum evaluation;       // evaluation rows
  double train_seconds = 0;  // from the common barrier to this rank's last optimizer step, device-synchronised
  double evaluation_seconds = 0;
  double loss_sum = 0;  // training loss, summed over this rank's rows
  double evaluation_loss_sum = 0;
  std::int64_t correct = 0;              // evaluation rows classified right
  std::uint64_t parameter_checksum = 0;  // after the last step; the same on every rank
  std::int64_t steps = 0;
  double step_p50_ms = 0, step_p95_ms = 0;
  double communication_wait_seconds = 0;  // time the step stood still for a reduction
  double input_seconds = 0;               // time that steps stood still for their batch; 0 in replayed ones
  std::int64_t peak_memory_bytes = 0;
};

struct Heartbeat {
  std::string phase;
  int epoch = 0;
  std::int64_t step = 0;
};

/// The task is done. data: for "prepare" {"cache_folder", "fingerprint", "train_rows", "validation_rows", "classes"};
/// for "train" {"parameters", "reducer_check": [values that the group reduced], "transport", "drained"}; for "check"
/// {"parameters", "reducer_check", "transport", "tokens", "logits_finite", "loss"}.
struct Result {
  nlohmann::json data;
};

/// The task failed; the worker leaves after this.
struct Error {
  FailureClass failure = FailureClass::unknown;
  std::string message;
};

using FromWorker = std::variant<Hello, Rendezvous, Phase, Calibration, RankEpoch, Heartbeat, Result, Error>;
using ToWorker = std::variant<Spec, Rendezvous, Drain>;

/// One line, without the newline.
std::string encode(const FromWorker& message);
std::string encode(const ToWorker& message);
FromWorker decode_from_worker(std::string_view line);
ToWorker decode_to_worker(std::string_view line);

/// The vector that rank `rank` puts into the gradient buffer before training, and what averaging over the group must
/// make of it: element i is (rank % 4 + 1) * (i % 2 + 1). All sums are exact also in bfloat16, for up to 51 ranks.
inline constexpr int kReducerCheckSize = 16;
std::vector<float> reducer_check_input(int rank);
std::vector<float> reducer_check_expected(int world_size);

}  // namespace ddpsweep::protocol
