// Rows of the store as the program hands them over. experiments.sql is the truth about tables, units and views.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "common/protocol/messages.hpp"
#include "orchestrator/matrix/sweep.hpp"

namespace ddpsweep::store {

enum class State { planned, running, succeeded, failed, timed_out, interrupted, infeasible };
std::string_view to_string(State state);

/// One try at a run, as it begins. Ids are given by the writer: Store::next_attempt_id().
struct AttemptStart {
  std::int64_t id = 0;
  std::int64_t run_id = 0;
  int world_size = 0;
  std::string started_at;  // UTC
  nlohmann::json spec;     // settings, seed, global batch, limits: what the workers were told
  nlohmann::json environment = nlohmann::json::object();  // cluster::joint_environment() of its agents
  bool oversubscribed = false;  // slots beyond the cores: the row is marked, the speedup view leaves it out
};

/// What a node is, as its agents see it when a sweep begins. Empty or 0: not known, or nothing to know.
struct NodeFacts {
  std::string node;  // as the launcher names it
  std::string cpu_model;
  int cores = 0;                  // of the machine
  std::int64_t memory_bytes = 0;  // of the machine
  std::string kernel, os;
  int gpus = 0;  // that the agents may use; 0: none
  std::string gpu_model;
  std::int64_t gpu_memory_bytes = 0;  // of one; of different ones, the most
  std::string gpu_link;               // "nvlink": between every two, "some": between some, "none"
  std::string driver_version, cuda_driver_version;
};

/// Where one rank ran.
struct Placement {
  int rank = 0;
  std::string node, slot_id, log_path;
  int agent = 0;
  std::int64_t pid = 0;
};

/// What must be equal for two attempts to stand in one table.
struct Provenance {
  std::string program_version, git_hash;
  int numerics_version = 0;
  std::map<std::string, std::string> libraries;
  std::string data_fingerprint, device_model, isolation;
  std::string worker_program;
  std::string weights_fingerprint;  // of the model folder that training began with; empty: none
  /// Hash of all but git_hash and program_version; a model without a folder adds nothing, so that keys of before there
  /// were stay what they are.
  std::string key() const;
};

/// One epoch, assembled from what its ranks reported.
struct Epoch {
  std::int64_t attempt_id = 0;
  int epoch = 0;
  bool warmup = false;
  double epoch_seconds = 0;       // maximum over ranks
  double evaluation_seconds = 0;  // maximum over ranks
  double train_loss = 0, validation_loss = 0, accuracy = 0;
  std::int64_t samples = 0;                // training rows over all ranks
  std::string finished_at;                 // UTC
  std::vector<protocol::RankEpoch> ranks;  // index = rank
};

/// What one rank's calibration said.
struct RankCalibration {
  std::int64_t attempt_id = 0;
  int rank = 0;
  protocol::Calibration measured;
};

/// What the driver said of one rank's GPU while the rank lived on it, from one sample a second. Nothing: not told.
struct DeviceUse {
  std::int64_t attempt_id = 0;
  int rank = 0;
  std::int64_t samples = 0, idle_samples = 0;              // that told why clocks are what they are; of them, idle ones
  std::optional<double> sm_clock_mhz, power_watts;         // medians of the samples that were not idle
  std::optional<double> temperature_celsius;               // maximum
  std::optional<std::int64_t> memory_bytes;                // in use by everybody, maximum
  std::int64_t thermal_samples = 0, hardware_samples = 0;  // samples in which clocks were held back, by cause
  std::int64_t power_brake_samples = 0, power_cap_samples = 0;
  std::optional<int> processes_before, processes;  // that computed on it: just before the rank's, and at most with it
  std::optional<std::int64_t> memory_left_bytes;   // more in use after the rank than before it; 0: all was given back
};

struct PhaseSpan {
  std::int64_t attempt_id = 0;
  int rank = 0;
  std::string name;
  int epoch = 0;
  double began_seconds = 0, seconds = 0;
};

/// Something worth keeping that is not a measurement: a malformed line, a lost agent, the first error of a rank.
struct Event {
  std::optional<std::int64_t> attempt_id;
  std::string at;    // UTC
  std::string kind;  // e.g. "protocol", "agent_lost", "worker_exit", "note"
  std::string text;
};

enum class VerdictKind { valid, unaudited, invalid };
std::string_view to_string(VerdictKind kind);

/// One rule of docs/measurement.md that failed or could not be judged.
struct Finding {
  std::string code;      // e.g. "work_audit"
  std::string sentence;  // with the numbers
  bool unknown = false;  // could not be evaluated (else: failed)
};

struct Verdict {
  VerdictKind kind = VerdictKind::unaudited;
  std::vector<Finding> findings;
};

struct AttemptEnd {
  std::int64_t id = 0;
  State state = State::failed;
  std::optional<protocol::FailureClass> failure;
  std::string error;     // the first cause, in one sentence
  std::string ended_at;  // UTC
  double wall_seconds = 0;
  std::int64_t parameters = 0;  // 0: not reported
  std::string transport;        // how the group talked: "gloo", "nccl ..."; empty for one rank
  std::optional<Provenance> provenance;
  std::optional<Verdict> verdict;  // succeeded attempts only
};

}  // namespace ddpsweep::store
