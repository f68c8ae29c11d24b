#include "orchestrator/cluster/attempt_launch.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "common/excerpt.hpp"
#include "common/units.hpp"
#include "orchestrator/cluster/coordinator.hpp"
#include "orchestrator/cluster/worker_environment.hpp"
#include "orchestrator/store/metrics_csv.hpp"

namespace ddpsweep::cluster {
namespace {

constexpr std::size_t kKeyDigits = 12;  // of a cell key: no two cells of a large sweep begin so alike

int epochs_of(const matrix::Cell& cell, const char* name, int otherwise) {
  return cell.settings.value("train", nlohmann::json::object()).value(name, otherwise);
}

/// Where the run's model is to be kept, beside its metrics.csv; empty: nowhere. What an older attempt left there is the
/// worker's to replace as a whole (docs/protocol.md): were it removed here, by the recorder's thread, a slow disk could
/// make that come after the new model.
std::string save_folder(const AttemptPlan& plan, const CoordinatorOptions& options) {
  if (!plan.cell->settings.value("train", nlohmann::json::object()).value("save", false)) return "";
  return (store::run_folder(experiment_folder(*plan.cell, options), plan.repeat) / "model").string();
}

protocol::Spec spec_of(const AttemptPlan& plan, const std::vector<schedule::Slot>& slots, const PreparedData& data,
                       const CoordinatorOptions& options, int rank) {
  protocol::Spec spec = placed_spec(slots, static_cast<std::size_t>(rank));
  spec.attempt = plan.attempt;
  spec.device = plan.cell->device == matrix::DeviceKind::gpu ? "cuda" : "cpu";
  spec.seed = plan.seed;
  spec.global_batch = plan.cell->global_batch;
  spec.settings = plan.cell->settings;
  spec.calibration_steps = plan.calibration_steps;
  spec.cache_folder = data.folder(slots[rank].node);
  spec.fingerprint = data.fingerprint();
  spec.weights_fingerprint = data.weights_fingerprint().value_or(0);
  spec.save_folder = save_folder(plan, options);
  spec.timeout_seconds = seconds(plan.limits.timeout);
  return spec;
}

}  // namespace

std::filesystem::path experiment_folder(const matrix::Cell& cell, const CoordinatorOptions& options) {
  if (!cell.output_dir.empty()) return cell.output_dir;
  return store::experiment_folder(options.store_folder / options.output_name, cell.experiment);
}

store::AttemptEnd attempt_end(std::int64_t id, const Outcome& outcome, const std::string& ended_at) {
  store::AttemptEnd end;
  end.id = id;
  end.state = outcome.state;
  end.failure = outcome.failure;
  end.error = one_line(outcome.error);
  end.ended_at = ended_at;
  return end;
}

protocol::Spec placed_spec(const std::vector<schedule::Slot>& slots, std::size_t rank) {
  const std::string& node = slots.at(rank).node;
  std::set<std::string> nodes;
  protocol::Spec spec;
  for (std::size_t other = 0; other < slots.size(); ++other) {
    nodes.insert(slots[other].node);
    if (other < rank && slots[other].node == node) ++spec.local_rank;
  }
  spec.rank = static_cast<int>(rank);
  spec.world_size = static_cast<int>(slots.size());
  spec.nodes = static_cast<int>(nodes.size());
  return spec;
}

std::string command_to_run_again(const matrix::Cell& cell, const CoordinatorOptions& options) {
  return fmt::format("{} --only {}", options.whole_command, cell.key.substr(0, kKeyDigits));
}

store::AttemptStart attempt_start(const AttemptPlan& plan, const CoordinatorOptions& options) {
  store::AttemptStart start;
  start.id = plan.attempt;
  start.run_id = plan.run;
  start.world_size = plan.cell->world_size;
  start.started_at = utc_now();
  start.spec = {{"settings", plan.cell->settings},
                {"seed", plan.seed},
                {"global_batch", plan.cell->global_batch},
                {"timeout_seconds", std::chrono::duration<double>(plan.limits.timeout).count()},
                {"command", options.worker_command},
                {"again", command_to_run_again(*plan.cell, options)}};
  return start;
}

AttemptLaunch launch_attempt(const AttemptPlan& plan, const std::vector<schedule::Slot>& slots,
                             const PreparedData& data, const std::vector<Inventory>& inventories,
                             const CoordinatorOptions& options) {
  AttemptLaunch made;
  made.start = attempt_start(plan, options);
  AttemptSetup& setup = made.setup;
  setup.id = plan.attempt;
  setup.epochs = epochs_of(*plan.cell, "epochs", 1);
  setup.warmup_epochs = epochs_of(*plan.cell, "warmup_epochs", 1);
  setup.timeout = plan.limits.timeout;
  setup.failure_grace = options.failure_grace;
  setup.deadlines = plan.limits.deadlines;
  for (int rank = 0; rank < plan.cell->world_size; ++rank) {
    const auto& slot = slots[rank];
    const auto log = (options.output_name / "logs" /
                      fmt::format("{}_{}_rank{}.log", store::folder_name(plan.cell->experiment), plan.attempt, rank))
                         .string();
    setup.agents.push_back(slot.agent);
    setup.nodes.push_back(slot.node);
    made.placements.push_back({rank, slot.node, slot.id, log, slot.agent, 0});
    Launch& launch = made.launches[slot.agent];
    launch.attempt = plan.attempt;
    launch.command = options.worker_command;
    launch.ranks.push_back({spec_of(plan, slots, data, options, rank), slot, (options.store_folder / log).string()});
    made.start.oversubscribed = made.start.oversubscribed || inventories[slot.agent].oversubscribed;
  }
  std::vector<AgentEnvironment> environments;
  for (const auto& [agent, launch] : made.launches)
    environments.push_back({agent, inventories[agent].node, inventories[agent].environment});
  made.start.environment = joint_environment(environments);
  return made;
}

}  // namespace ddpsweep::cluster
