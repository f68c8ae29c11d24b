#include "orchestrator/cluster/rank_zero.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "common/json_text.hpp"
#include "orchestrator/cluster/inventory.hpp"
#include "orchestrator/cluster/node_facts.hpp"
#include "orchestrator/store/lock_probe.hpp"
#include "orchestrator/store/store.hpp"

namespace ddpsweep::cluster {
namespace {

constexpr std::chrono::seconds kInventoriesDue{60};
constexpr std::chrono::seconds kBeat{2};

}  // namespace

RankZero::RankZero(const std::vector<std::string>& args, bool started_by_launcher, Mailbox& mailbox,
                   Clock::time_point now)
    : mailbox_(mailbox),
      args_(args),
      started_by_launcher_(started_by_launcher),
      inventories_(static_cast<std::size_t>(mailbox.size())),
      inventories_due_(now + kInventoriesDue),
      last_beat_(now) {
  guarded([this] { load(); });
}

RankZero::~RankZero() = default;

void RankZero::load() {
  options_ = parse_run_options(args_);
  if (options_.help) {
    fmt::print("{}", command_line::help(run_syntax()));
    tell_all(Welcome{false});
    finished_ = true;
    return;
  }
  sweep_ = command_line::load_sweep(options_.sweep);
  for (const auto& warning : sweep_.warnings) fmt::print(stderr, "ddpsweep: warning: {}\n", warning);
  store::require_locks(options_.store);
  allocation_end_.emplace(options_.until, [](const char* name) { return std::getenv(name); });
  if (const auto& problem = allocation_end_->problem(); !problem.empty())
    fmt::print(stderr, "ddpsweep: warning: {}\n", problem);
  auto store = std::make_unique<store::Store>(options_.store);
  runs_ = store->register_sweep(sweep_, options_.allow_mixed);
  counted_ = store->counted_provenances(sweep_);
  next_attempt_id_ = store->next_attempt_id();
  // Else whoever watches would still see how the last sweep ended.
  write_status({.state = "starting"});
  recorder_ = std::make_unique<store::Recorder>(std::move(store));
}

template <class Action>
void RankZero::guarded(Action action) {
  try {
    action();
  } catch (const ConfigError& error) {
    refuse(ExitCode::usage, error.what());
  } catch (const EnvironmentError& error) {
    refuse(ExitCode::environment, error.what());
  }
}

void RankZero::refuse(ExitCode code, const std::string& message) {
  fmt::print(stderr, "ddpsweep: error: {}\n", message);
  exit_code_ = code;
  if (recorder_) write_status({.state = "over", .exit_code = code});
  tell_all(Welcome{false});
  finished_ = true;
}

void RankZero::write_status(const SweepStatus& status) {
  replace_file(status_file(options_.store),
               indented_json(to_json(status, sweep_, RunTable(sweep_, runs_), options_.store)) + "\n");
}

void RankZero::tell_all(const Message& message) {
  for (int rank = 0; rank < mailbox_.size(); ++rank) mailbox_.send(rank, message);
}

void RankZero::on_message(int from, const Message& message, Clock::time_point now) {
  if (finished_) return;
  if (coordinator_) {
    coordinator_->on_message(from, message, now);
    return;
  }
  if (const auto* inventory = std::get_if<Inventory>(&message)) {
    inventories_[static_cast<std::size_t>(from)] = *inventory;
    if (std::ranges::all_of(inventories_, [](const auto& known) { return known.has_value(); })) {
      guarded([this] { begin(); });
    }
  }
}

void RankZero::begin() {
  std::vector<Inventory> inventories;
  for (const auto& inventory : inventories_) inventories.push_back(*inventory);
  for (std::size_t rank = 0; rank < inventories.size(); ++rank) {
    const auto& [problem, node] = std::tie(inventories[rank].problem, inventories[rank].node);
    if (!problem.empty()) throw EnvironmentError(fmt::format("rank {} on {}: {}", rank, node, problem));
  }
  if (started_by_launcher_ && !options_.slots_per_agent) {
    const auto problems = binding_problems(inventories, sweep_);
    if (!problems.empty()) throw EnvironmentError(problems.front());
  }
  mark_shared_cores(inventories);
  for (const auto& difference : uneven_variables(environments_of(inventories)))
    fmt::print(stderr, "ddpsweep: warning: {}; {}\n", difference, kEvenVariables);
  // Before any attempt: which of a node's rows holds for an attempt is told by time.
  recorder_->submit([nodes = node_facts(inventories)](store::Store& store) { store.record_nodes(nodes); });

  CoordinatorOptions options;
  options.store_folder = std::filesystem::absolute(options_.store).parent_path();
  options.output_name = output_name(options_.store);
  if (options_.cache_root.empty()) throw EnvironmentError("no place for the token cache: name one with --cache-dir");
  options.cache_root = options_.cache_root;
  options.worker_command = sweep_.worker_command;
  if (options.worker_command.empty() || options_.worker_named) options.worker_command = {options_.worker.string()};
  options.same_command = same_command(options_);
  options.whole_command = whole_command(options_);
  options.live_output = !started_by_launcher_;
  options.counted = std::move(counted_);
  options.allow_mixed = options_.allow_mixed;
  options.time_left = [this] { return allocation_end_->time_left(); };
  tell_all(Welcome{true});
  coordinator_ = std::make_unique<Coordinator>(std::move(sweep_), std::move(inventories), std::move(runs_),
                                               next_attempt_id_, mailbox_, *recorder_, std::move(options));
}

void RankZero::tick(Clock::time_point now) {
  if (finished_) return;
  if (coordinator_) {
    coordinator_->tick(now);
    if (!coordinator_->finished()) return;
    // The last commits may be tried again for a while, and the agents must hear from somebody.
    if (!coordinator_->recorded()) return beat(now);
    exit_code_ = coordinator_->exit_code();
    replace_file(status_file(options_.store), indented_json(coordinator_->status()) + "\n");
    finished_ = true;
    return;
  }
  beat(now);
  if (now >= inventories_due_) {
    std::string silent;
    for (std::size_t rank = 0; rank < inventories_.size(); ++rank) {
      if (!inventories_[rank]) silent += fmt::format("{}{}", silent.empty() ? "" : ", ", rank);
    }
    refuse(ExitCode::environment,
           fmt::format("no sign of rank {} within {} s of the start", silent, kInventoriesDue.count()));
  }
}

void RankZero::beat(Clock::time_point now) {
  if (now - last_beat_ < kBeat) return;
  last_beat_ = now;
  tell_all(Beat{});
}

void RankZero::stop_gracefully() {
  if (finished_) return;
  if (coordinator_) {
    coordinator_->stop_gracefully();
  } else {
    refuse(ExitCode::stopped, "stopped before the first run; the same command goes on");
  }
}

void RankZero::stop_now() {
  if (finished_) return;
  if (coordinator_) {
    coordinator_->stop_now();
  } else {
    refuse(ExitCode::stopped, "stopped before the first run; the same command goes on");
  }
}

}  // namespace ddpsweep::cluster
