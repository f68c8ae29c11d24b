// What an experiment file means: a sweep, and the cells it expands to. Values only; reading the file is sweep_file.hpp.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "orchestrator/matrix/failure_limit.hpp"

namespace ddpsweep::matrix {

enum class DeviceKind { cpu, gpu };
std::string_view to_string(DeviceKind device);
/// Who may run beside an attempt: nobody; attempts on other nodes; attempts on other slots.
enum class Isolation { serial, node, gpu };
std::string_view to_string(Isolation isolation);

/// What a cell's accuracy (a fraction of 1) is held against. Part of no key: another goal is the same training.
struct Goals {
  std::optional<double> min_accuracy;     // below it in the last epoch, an attempt is invalid
  std::optional<double> target_accuracy;  // the time to reach it is reported
};

/// One point of the matrix.
struct Cell {
  std::string key;           // hash of settings, device and world size, 16 hex digits; no paths, limits or names
  std::string family_key;    // the same without the baseline's axes: cells of one family are compared with each other
  bool is_baseline = false;  // its baseline axes have the baseline's values
  std::string experiment;    // from `names`, else from its axes: "small_gpus4"; unique in the sweep
  std::map<std::string, nlohmann::json> axes;  // e.g. {"model": "small", "gpus": 4}
  DeviceKind device = DeviceKind::cpu;
  int world_size = 1;
  std::int64_t global_batch = 0;  // rows of one step over all ranks
  std::string setup;              // one line for tables: "small, 4 GPUs, fp32"
  std::string remark;             // what its figures are marked with: "accuracy from random init; rows x 11"
  /// {"dataset", "model", "train", "batch"}: every key resolved, numbers normalised; folders are absolute here, and the
  /// key leaves out where they are. docs/protocol.md lists the keys.
  nlohmann::json settings;
  Goals goals;
  std::string infeasible;  // why no machine could run it, e.g. its batch is larger than the data; empty when it can
  std::filesystem::path output_dir;  // where its run<N>/metrics.csv are; empty: in experiments/ beside the store
  bool selected = true;              // of this call: not left out by --only or --where
  bool rerun = false;                // of this call: its runs are tried once more although they count (--rerun)
};

/// How long the workers of an attempt may stand still before it is failed/hang. Generous, because a wrong alarm costs
/// an attempt and a late one only minutes; Limits::timeout is the user's own bound. docs/reliability.md says when each
/// runs.
struct Deadlines {
  std::chrono::milliseconds start{180'000};         // from the launch to the hello: a cold start over NFS
  std::chrono::milliseconds load{1'200'000};        // loading, tokenising, and whatever has no deadline of its own
  std::chrono::milliseconds rendezvous{180'000};    // until the group has met, once all of it is there
  std::chrono::milliseconds step{120'000};          // between two steps of training
  std::chrono::milliseconds evaluation{1'200'000};  // of one epoch
  std::chrono::milliseconds silence{45'000};        // between two lines; heartbeats come every second
};

struct Limits {
  std::chrono::milliseconds timeout{std::chrono::hours(24)};  // of one attempt
  int retries = 1;                           // further attempts at a run that failed for a reason that may pass
  std::optional<FailureLimit> max_failures;  // when more runs have failed, no further one starts
  Deadlines deadlines;
  std::optional<std::chrono::milliseconds> expect;  // of one attempt, where nothing was measured
};

struct Sweep {
  std::string name;
  std::filesystem::path file;
  std::string text;  // the file as it was read, and what was changed in it as comment lines at its end
  std::vector<Cell> cells;
  int repeats = 1;
  Limits limits;
  int calibration_steps = 20;  // of each series; 0: none
  Isolation isolation = Isolation::serial;
  std::vector<std::string> worker_command;  // empty: our own
  std::vector<std::string> warnings;
};

/// Seed of repeat `repeat` (from 1) of a cell: the cell's train.seed for the first, a mixed one for the others.
std::uint64_t run_seed(const Cell& cell, int repeat);

/// One (cell index, repeat from 1) for each run, in the order in which they shall start: repeats one after the other,
/// cells shuffled within each by a seed made from the sweep's name, so that drift of the machine does not favour a
/// cell.
std::vector<std::pair<std::size_t, int>> run_order(const Sweep& sweep);

}  // namespace ddpsweep::matrix
