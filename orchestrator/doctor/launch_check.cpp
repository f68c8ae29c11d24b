#include "orchestrator/doctor/launch_check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <set>

#include "orchestrator/cluster/gpu_use.hpp"
#include "orchestrator/cluster/inventory.hpp"
#include "orchestrator/command_line/sweep_request.hpp"
#include "orchestrator/doctor/inventory_checks.hpp"
#include "orchestrator/schedule/placement.hpp"

namespace ddpsweep::doctor {
namespace {

using namespace std::chrono_literals;

constexpr auto kBeat = 2s;
constexpr auto kAgentSilence = 30s;
// After the deadline: for killed workers to be reaped, and then for their GPUs' memory.
constexpr auto kLastGrace = 10s + cluster::GpuUse::kPatience;

/// One cell for each model and kind of device that it is to be trained on; the first of each.
std::deque<const matrix::Cell*> cells_of_models(const matrix::Sweep& sweep) {
  std::deque<const matrix::Cell*> cells;
  std::set<std::pair<std::string, matrix::DeviceKind>> seen;
  for (const auto& cell : sweep.cells) {
    if (!cell.selected || !cell.infeasible.empty()) continue;
    if (seen.emplace(cell.settings.at("model").dump(), cell.device).second) cells.push_back(&cell);
  }
  return cells;
}

std::string model_name(const matrix::Cell& cell) { return cell.settings.at("model").value("name", cell.experiment); }

}  // namespace

LaunchCheck::LaunchCheck(const std::vector<std::string>& args, const cluster::Launcher& launcher,
                         cluster::Mailbox& mailbox, Clock::time_point now)
    : launcher_(launcher),
      mailbox_(mailbox),
      began_(now),
      printer_(wants_json(args)),
      inventories_(static_cast<std::size_t>(mailbox.size())),
      watch_(mailbox.size(), kAgentSilence),
      last_beat_(now) {
  try {
    load(args);
  } catch (const ConfigError& error) {
    refuse(ExitCode::usage, error.what());
  } catch (const EnvironmentError& error) {
    refuse(ExitCode::environment, error.what());
  }
}

void LaunchCheck::load(const std::vector<std::string>& args) {
  options_ = parse_doctor_options(args);
  if (options_.run.sweep.source.files.empty()) throw ConfigError("`doctor --launch` needs an experiment file");
  sweep_ = command_line::load_sweep(options_.run.sweep);
  models_ = cells_of_models(sweep_);
}

void LaunchCheck::refuse(ExitCode code, const std::string& message) {
  fmt::print(stderr, "ddpsweep: error: {}\n", message);
  if (printer_.as_json()) {
    printer_.add(Check{"launch", Status::fail, message, ""});
    printer_.finish();
  }
  exit_code_ = code;
  tell_all(cluster::Welcome{false});
  stage_ = Stage::over;
}

void LaunchCheck::tell_all(const cluster::Message& message) {
  for (int rank = 0; rank < mailbox_.size(); ++rank) {
    if (!watch_.lost(rank)) mailbox_.send(rank, message);
  }
}

void LaunchCheck::on_message(int from, const cluster::Message& message, Clock::time_point now) {
  watch_.heard(from, now);
  if (const auto* inventory = std::get_if<cluster::Inventory>(&message); inventory && stage_ == Stage::inventories) {
    inventories_[static_cast<std::size_t>(from)] = *inventory;
    if (std::ranges::all_of(inventories_, [](const auto& known) { return known.has_value(); })) judge_inventories(now);
  }
  if (std::holds_alternative<cluster::RingPassed>(message) && ring_) ring_->passed(from, now);
  if (!group_) return;
  if (const auto* line = std::get_if<cluster::WorkerLine>(&message)) group_->on_line(*line, now);
  if (const auto* exit = std::get_if<cluster::WorkerExit>(&message)) group_->on_exit(*exit, now);
  if (const auto* released = std::get_if<cluster::DeviceReleased>(&message)) group_->on_released(*released);
}

void LaunchCheck::judge_inventories(Clock::time_point now) {
  std::vector<cluster::Inventory> inventories;
  std::vector<std::string> nodes;
  for (const auto& inventory : inventories_) {
    inventories.push_back(*inventory);
    nodes.push_back(inventory->node);
  }
  cluster::mark_shared_cores(inventories);
  const bool bound_counts = launcher_.kind != cluster::Launcher::Kind::none && !options_.run.slots_per_agent;
  printer_.add(inventory_checks(inventories, sweep_, bound_counts));
  printer_.add(placement_checks(inventories, sweep_));
  slots_ = schedule::merge_slots(cluster::offered_slots(inventories));
  tell_all(cluster::Welcome{true});
  stage_ = Stage::ring;
  ring_.emplace(std::move(nodes), now);
  mailbox_.send(0, cluster::Ring{});
}

void LaunchCheck::tick(Clock::time_point now) {
  if (finished()) return;
  look_after_agents(now);
  if (now - began_ >= kDeadline + kLastGrace) return out_of_time();
  if (stage_ == Stage::inventories && now - began_ >= kInventoriesDue) return miss_inventories();
  if (stage_ == Stage::ring && ring_->over(now)) {
    printer_.add(ring_->check());
    stage_ = Stage::groups;
  }
  if (stage_ != Stage::groups) return;
  if (group_) {
    group_->tick(now);
    if (!group_->over()) return;
    printer_.add(group_->check());
    std::erase_if(slots_, [&](const auto& slot) { return group_->kept_memory(slot.id); });
    group_.reset();
  }
  begin_next_group(now);
}

void LaunchCheck::begin_next_group(Clock::time_point now) {
  std::erase_if(slots_, [&](const auto& slot) { return watch_.lost(slot.agent); });
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(kDeadline - (now - began_));
  if (models_.empty() || left <= 0ms) return conclude();
  const matrix::Cell& cell = *models_.front();
  models_.pop_front();
  auto slots = slots_for_check(slots_, schedule::need_of(cell));
  if (slots.empty()) {
    printer_.add(Check{group_name(model_name(cell), cell.device), Status::not_checked, "no rank offers a slot", ""});
    return;  // the next turn has the next one
  }
  GroupSetup setup;
  setup.id = next_id_++;
  setup.model = model_name(cell);
  setup.settings = cell.settings;
  setup.slots = std::move(slots);
  setup.command = sweep_.worker_command;
  if (setup.command.empty() || options_.run.worker_named) setup.command = {options_.run.worker.string()};
  const auto& store = options_.run.store;
  setup.log_folder = std::filesystem::absolute(store).parent_path() / cluster::output_name(store) / "logs";
  setup.timeout = left;
  group_.emplace(std::move(setup), mailbox_, now);
}

void LaunchCheck::conclude() {
  const auto why = fmt::format("no time left of {} s", kDeadline.count());
  for (const auto* cell : models_) {
    printer_.add(Check{group_name(model_name(*cell), cell->device), Status::not_checked, why, ""});
  }
  exit_code_ = printer_.finish();
  stage_ = Stage::over;
}

void LaunchCheck::look_after_agents(Clock::time_point now) {
  // Each is told once, and a rank has longer for its inventory than it may be silent afterwards.
  if (stage_ != Stage::inventories) {
    for (const int agent : watch_.newly_lost(now)) lose_agent(agent, now);
  }
  if (now - last_beat_ < kBeat) return;
  last_beat_ = now;
  tell_all(cluster::Beat{});
}

void LaunchCheck::lose_agent(int agent, Clock::time_point now) {
  const auto sentence = fmt::format("on {}: silent for more than {} s", node_of(agent), kAgentSilence.count());
  printer_.add(Check{fmt::format("rank {}", agent), Status::fail, sentence,
                     fmt::format("is {} up, and is ddpsweep-orchestrator still running there?", node_of(agent))});
  mailbox_.abandon(agent);
  if (group_) group_->lose_agent(agent, fmt::format("rank {} {}", agent, sentence), now);
}

std::string LaunchCheck::node_of(int rank) const {
  const auto& inventory = inventories_[static_cast<std::size_t>(rank)];
  return inventory ? inventory->node : "an unknown node";
}

void LaunchCheck::miss_inventories() {
  for (std::size_t rank = 0; rank < inventories_.size(); ++rank) {
    if (inventories_[rank]) continue;
    printer_.add(Check{fmt::format("rank {}", rank), Status::fail,
                       fmt::format("no sign of it within {} s of the start", kInventoriesDue.count()),
                       "leave out nodes one by one (srun --exclude=NODE) to find the one that is in trouble"});
  }
  exit_code_ = printer_.finish();
  tell_all(cluster::Welcome{false});
  stage_ = Stage::over;
}

void LaunchCheck::out_of_time() {
  if (group_) group_->kill();
  const std::string running = group_ ? group_->still_running() : "";
  printer_.add(Check{"deadline", Status::fail,
                     fmt::format("{} did not end within {} s of the start", running.empty() ? "the workers" : running,
                                 (kDeadline + kLastGrace).count()),
                     "is a file system of that node stuck? Look for processes in state D there"});
  exit_code_ = printer_.finish();
  stage_ = Stage::over;
}

void LaunchCheck::stop_now() {
  if (finished()) return;
  if (stage_ == Stage::inventories) return refuse(ExitCode::stopped, "stopped before the first check");
  if (group_) group_->kill();
  printer_.add(Check{"launch", Status::fail, "stopped before the last check", ""});
  printer_.finish();
  exit_code_ = ExitCode::stopped;
  stage_ = Stage::over;
}

}  // namespace ddpsweep::doctor
