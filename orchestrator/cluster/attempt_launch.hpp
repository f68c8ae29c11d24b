// Everything that an attempt needs to begin: what its workers are told, who starts them, what the store keeps of it.
// Pure but for the time.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "orchestrator/cluster/attempt.hpp"
#include "orchestrator/cluster/data_audit.hpp"
#include "orchestrator/cluster/messages.hpp"
#include "orchestrator/schedule/scheduler.hpp"
#include "orchestrator/store/records.hpp"

namespace ddpsweep::cluster {

struct CoordinatorOptions;

/// One run that is to be tried.
struct AttemptPlan {
  std::int64_t attempt = 0, run = 0;
  const matrix::Cell* cell = nullptr;
  int repeat = 1;
  std::uint64_t seed = 0;
  matrix::Limits limits;
  int calibration_steps = 0;
};

/// Where the files of the cell's runs lie: where its experiment file says, else beside the store.
std::filesystem::path experiment_folder(const matrix::Cell& cell, const CoordinatorOptions& options);

/// The command line that runs just this cell again, whichever cells the call chose.
std::string command_to_run_again(const matrix::Cell& cell, const CoordinatorOptions& options);

/// The attempt as the store begins it.
store::AttemptStart attempt_start(const AttemptPlan& plan, const CoordinatorOptions& options);

/// How it ended; the verdict and what else an attempt leaves behind is the caller's to add.
store::AttemptEnd attempt_end(std::int64_t id, const Outcome& outcome, const std::string& ended_at);

/// What a worker is told of its place: rank, world_size, local_rank and nodes. slots: index = rank.
protocol::Spec placed_spec(const std::vector<schedule::Slot>& slots, std::size_t rank);

struct AttemptLaunch {
  AttemptSetup setup;
  store::AttemptStart start;
  std::vector<store::Placement> placements;  // index = rank
  std::map<int, Launch> launches;            // by agent
};

/// slots: index = rank. inventories: index = agent.
AttemptLaunch launch_attempt(const AttemptPlan& plan, const std::vector<schedule::Slot>& slots,
                             const PreparedData& data, const std::vector<Inventory>& inventories,
                             const CoordinatorOptions& options);

}  // namespace ddpsweep::cluster
