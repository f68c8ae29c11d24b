#include "orchestrator/cluster/preparation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ranges>
#include <set>
#include <utility>

#include "common/errors.hpp"
#include "orchestrator/cluster/console.hpp"
#include "orchestrator/cluster/evidence.hpp"

namespace ddpsweep::cluster {
namespace {

std::string name_of(const nlohmann::json& settings) {
  const auto dataset = settings.value("dataset", nlohmann::json::object());
  const auto name = dataset.find("name");
  return name != dataset.end() && name->is_string() ? name->get<std::string>() : "data";
}

}  // namespace

std::optional<Outcome> what_hinders(const DataSet& data_set, const std::vector<schedule::Slot>& slots) {
  if (data_set.data == nullptr) return data_set.failure;
  if (std::ranges::all_of(slots, [&](const auto& slot) { return data_set.data->has_node(slot.node); })) return {};
  return Outcome{store::State::failed, protocol::FailureClass::agent_lost,
                 "the agent that was to prepare the data on one of its nodes was lost", -1};
}

std::vector<schedule::Slot> prepare_places(const std::vector<Inventory>& inventories) {
  std::vector<schedule::Slot> places;
  std::set<std::string> nodes;
  for (int agent = 0; agent < static_cast<int>(inventories.size()); ++agent) {
    const auto& inventory = inventories[agent];
    if (agent > 0 && (!inventory.problem.empty() || inventory.slots.empty())) continue;
    if (!nodes.insert(inventory.node).second) continue;
    schedule::Slot place = inventory.slots.empty() ? schedule::Slot{} : inventory.slots.front();
    place.node = inventory.node;
    place.agent = agent;
    places.push_back(std::move(place));
  }
  return places;
}

Preparation::Preparation(PreparationSetup setup, Mailbox& mailbox, std::function<void(const std::string&)> say,
                         std::function<void(store::Event)> note)
    : setup_(std::move(setup)), mailbox_(mailbox), say_(std::move(say)), note_(std::move(note)) {}

void Preparation::need(const nlohmann::json& settings) {
  const auto key = data_key(settings);
  const auto same = [&](const nlohmann::json& other) { return data_key(other) == key; };
  if (data_sets_.contains(key) || std::any_of(waiting_.begin(), waiting_.end(), same)) return;
  waiting_.push_back(settings);
}

void Preparation::tick(Clock::time_point now) {
  for (auto& [id, task] : tasks_) {
    task.attempt.tick(now);
    apply(task);
  }
  settle(now);
  if (tasks_.empty() && !waiting_.empty()) begin(now);
}

void Preparation::begin(Clock::time_point now) {
  current_ = std::move(waiting_.front());
  waiting_.pop_front();
  began_ = now;
  for (const auto& place : setup_.places) {
    const std::int64_t id = next_id_--;
    AttemptSetup attempt;
    attempt.id = id;
    attempt.agents = {place.agent};
    attempt.timeout = setup_.limits.timeout;
    attempt.deadlines = setup_.limits.deadlines;
    tasks_.emplace(id, Task{place, Attempt(std::move(attempt), now)});

    protocol::Spec spec;
    spec.task = "prepare";
    spec.attempt = id;
    spec.settings = current_;
    spec.cache_root = setup_.cache_root;
    spec.timeout_seconds = seconds(setup_.limits.timeout);
    const auto log = fmt::format("{}/prepare_{}_{}.log", setup_.log_folder, name_of(current_), place.node);
    mailbox_.send(place.agent, Launch{id, setup_.command, {LaunchRank{std::move(spec), place, log}}});
  }
}

void Preparation::on_line(const WorkerLine& line, Clock::time_point now) {
  const auto it = tasks_.find(line.attempt);
  if (it == tasks_.end()) return;
  it->second.attempt.on_line(line.rank, line.line, line.heard_seconds, now);
  apply(it->second);
}

void Preparation::on_exit(const WorkerExit& exit, Clock::time_point now) {
  const auto it = tasks_.find(exit.attempt);
  if (it == tasks_.end()) return;
  it->second.attempt.on_exit(exit, now);
  apply(it->second);
}

void Preparation::lose_agent(int agent, const std::string& sentence, Clock::time_point now) {
  for (auto& [id, task] : tasks_) task.attempt.lose_agent(agent, sentence, now);
}

void Preparation::kill() {
  for (const auto& [id, task] : tasks_) mailbox_.send(task.place.agent, Kill{id});
  tasks_.clear();
  waiting_.clear();
}

const DataSet* Preparation::find(const nlohmann::json& settings) const {
  const auto known = data_sets_.find(data_key(settings));
  return known == data_sets_.end() ? nullptr : &known->second;
}

void Preparation::apply(Task& task) {
  auto effects = task.attempt.take_effects();
  if (effects.kill) mailbox_.send(task.place.agent, Kill{task.attempt.setup().id});
  for (auto& event : effects.events) {
    // The store knows attempts only.
    event.attempt_id.reset();
    event.text = fmt::format("preparing {} on {}: {}", name_of(current_), task.place.node, event.text);
    note_(std::move(event));
  }
}

void Preparation::settle(Clock::time_point now) {
  if (tasks_.empty()) return;
  for (const auto& [id, task] : tasks_) {
    if (!task.attempt.over()) return;
  }
  DataSet data_set = join();
  const bool failed = data_set.data == nullptr;
  std::string text = data_set.failure.error;
  if (!failed && data_set.data->auditable()) {
    const double took = std::chrono::duration<double>(now - began_).count();
    text = console::data(name_of(current_), *data_set.data, took);
  } else if (!failed) {
    text = fmt::format("{}: the worker keeps no token cache, so its work cannot be audited", name_of(current_));
  }
  say_(fmt::format("{} {}", failed ? "[ FAIL ]" : "[ DATA ]", text));
  note_({std::nullopt, "", "prepare", text});
  data_sets_.emplace(data_key(current_), std::move(data_set));
  tasks_.clear();
}

DataSet Preparation::join() const {
  const auto failed = [&](Outcome outcome, const std::string& node) {
    outcome.error = fmt::format("preparing {} on {}: {}", name_of(current_), node, outcome.error);
    return DataSet{nullptr, std::move(outcome)};
  };
  const auto data_failure = [](const std::exception& e) {
    return Outcome{store::State::failed, protocol::FailureClass::data, e.what(), -1};
  };
  std::vector<NodeCache> caches;
  // Ids count down, so rank 0's own node, which began first, is last in the map.
  for (const auto& [id, task] : tasks_ | std::views::reverse) {
    const auto outcome = task.attempt.outcome();
    // The node left the sweep with its agent; the others do not need it.
    if (outcome.failure == protocol::FailureClass::agent_lost) continue;
    if (outcome.state != store::State::succeeded) return failed(outcome, task.place.node);
    try {
      caches.push_back(node_cache_from(task.place.node, task.attempt.result(0)));
    } catch (const ConfigError& e) {
      return failed(data_failure(e), task.place.node);
    }
  }
  try {
    DataSet data_set{std::make_unique<PreparedData>(std::move(caches)), {}};
    // Rank 0's own node began first, and so has the highest number.
    if (const auto& hello = tasks_.rbegin()->second.attempt.hello(0)) {
      data_set.worker_program = program_of(*hello);
      data_set.libraries = hello->libraries;
    }
    return data_set;
  } catch (const EnvironmentError& e) {
    return failed(data_failure(e), setup_.places.front().node);
  }
}

}  // namespace ddpsweep::cluster
