#include "orchestrator/cluster/coordinator.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>
#include <set>

#include "common/units.hpp"
#include "orchestrator/cluster/agent_watch.hpp"
#include "orchestrator/cluster/console.hpp"
#include "orchestrator/cluster/evidence.hpp"
#include "orchestrator/cluster/preparation.hpp"
#include "orchestrator/cluster/worker_environment.hpp"
#include "orchestrator/report/verdict.hpp"
#include "orchestrator/store/metrics_csv.hpp"

namespace ddpsweep::cluster {
namespace {

using protocol::FailureClass;
using store::State;

constexpr std::chrono::seconds kBeat{2};
constexpr std::chrono::seconds kStoreHeartbeat{10};

/// A user follows the sweep line by line, also through a pipe.
void say(const std::string& line) {
  fmt::print("{}\n", line);
  std::fflush(stdout);
}

double seconds(Clock::duration duration) { return std::chrono::duration<double>(duration).count(); }

std::vector<schedule::Slot> offered_slots(const std::vector<Inventory>& inventories) {
  std::vector<schedule::Slot> slots;
  for (const auto& inventory : inventories) {
    if (inventory.problem.empty()) slots.insert(slots.end(), inventory.slots.begin(), inventory.slots.end());
  }
  return slots;
}

/// One place a node for prepare tasks: the first agent there; rank 0's node first and always.
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

}  // namespace

struct Coordinator::Impl {
  enum class Fate { waiting, running, counted, failed, infeasible, interrupted };
  struct Run {
    std::size_t cell = 0;
    int repeat = 1;
    Fate fate = Fate::waiting;
  };
  /// An attempt that runs.
  struct Active {
    Attempt attempt;
    std::int64_t run = 0;
    console::RunLabel label;
    std::vector<schedule::Slot> slots;  // index = rank
    std::vector<std::string> logs;      // index = rank
    bool oversubscribed = false;
    std::shared_ptr<std::optional<store::MetricsCsv>> csv;  // touched by the recorder's thread alone
  };

  Impl(matrix::Sweep sweep_in, std::vector<Inventory> inventories_in, const std::vector<store::RunStatus>& statuses,
       std::int64_t next_attempt_id, Mailbox& mailbox_in, store::Recorder& recorder_in, CoordinatorOptions options_in);

  // What arrives.
  void on_message(int from, const Message& message, Clock::time_point now);
  void tick(Clock::time_point now);
  void look_after_agents(Clock::time_point now);
  void lose_agent(int agent, Clock::time_point now);

  // Starting.
  void skip_unplaceable(const std::string& because);
  void start_runs(Clock::time_point now);
  void start(const schedule::Assignment& assignment, Clock::time_point now);
  void fail_unstarted(std::int64_t run, const Outcome& outcome);
  store::AttemptStart attempt_start(std::int64_t run) const;
  protocol::Spec spec_of(const Run& run, const schedule::Assignment& assignment, int rank) const;

  // Running and ending.
  void apply_effects(Active& active);
  void kill(const Active& active);
  void finish(Active& active, Clock::time_point now);
  void conclude(Active& active, const std::optional<store::Verdict>& verdict, const Outcome& outcome, double wall);
  void abort_all(State state, const std::string& why);

  const matrix::Cell& cell(std::int64_t run) const { return sweep.cells[runs.at(run).cell]; }
  const DataSet& data_of(std::int64_t run) const { return preparation.at(cell(run).settings); }
  console::RunLabel next_label(std::int64_t run) {
    auto name = cell(run).experiment;
    if (sweep.repeats > 1) name += fmt::format("/run{}", runs.at(run).repeat);
    return {++started, static_cast<int>(runs.size()), std::move(name)};
  }
  int epochs_of(std::int64_t run, const char* name, int otherwise) const;
  std::size_t count(Fate fate) const {
    return static_cast<std::size_t>(
        std::count_if(runs.begin(), runs.end(), [&](const auto& entry) { return entry.second.fate == fate; }));
  }
  void note(store::Event event) {
    event.at = utc_now();
    recorder.submit([event](store::Store& s) { s.record_event(event); });
  }
  bool finished() const;
  ExitCode exit_code() const;

  const matrix::Sweep sweep;
  const std::vector<Inventory> inventories;
  Mailbox& mailbox;
  store::Recorder& recorder;
  const CoordinatorOptions options;
  schedule::Scheduler scheduler;
  AgentWatch watch;
  Preparation preparation;
  std::map<std::int64_t, Run> runs;
  std::map<std::int64_t, Active> active;  // by attempt
  std::int64_t next_attempt;
  int started = 0;  // runs of this sweep that are done, were begun, or were found infeasible: numbers the lines
  bool stopping = false, aborted = false, concluded = false;
  Clock::time_point last_tick{}, last_beat{}, last_store_heartbeat{};
};

Coordinator::Impl::Impl(matrix::Sweep sweep_in, std::vector<Inventory> inventories_in,
                        const std::vector<store::RunStatus>& statuses, std::int64_t next_attempt_id,
                        Mailbox& mailbox_in, store::Recorder& recorder_in, CoordinatorOptions options_in)
    : sweep(std::move(sweep_in)),
      inventories(std::move(inventories_in)),
      mailbox(mailbox_in),
      recorder(recorder_in),
      options(std::move(options_in)),
      scheduler(offered_slots(inventories), sweep.isolation),
      watch(static_cast<int>(inventories.size()), options.agent_silence),
      preparation({prepare_places(inventories), options.worker_command, options.cache_root.string(),
                   (options.output_folder / "logs").string(), sweep.limits.timeout, options.deadlines},
                  mailbox, say, [this](store::Event event) { note(std::move(event)); }),
      next_attempt(next_attempt_id) {
  std::map<std::pair<std::size_t, int>, const store::RunStatus*> by_place;
  for (const auto& status : statuses) by_place[{status.cell, status.repeat}] = &status;
  for (const auto& [index, repeat] : matrix::run_order(sweep)) {
    const auto* status = by_place.at({index, repeat});
    const auto& its_cell = sweep.cells[index];
    Fate fate = Fate::waiting;
    if (status->done) {
      fate = Fate::counted;
    } else if (!its_cell.infeasible.empty()) {
      fate = Fate::infeasible;
    }
    runs[status->run_id] = {index, repeat, fate};
    if (fate == Fate::waiting) scheduler.add({status->run_id, its_cell.world_size, its_cell.device});
  }
  started = static_cast<int>(count(Fate::counted) + count(Fate::infeasible));
  const auto slots = scheduler.slot_count(matrix::DeviceKind::cpu) + scheduler.slot_count(matrix::DeviceKind::gpu);
  say(console::plan(sweep.cells.size(), sweep.repeats, count(Fate::counted), slots));
  for (const auto& its_cell : sweep.cells) {
    if (!its_cell.infeasible.empty()) say(console::skip(its_cell.experiment, its_cell.infeasible));
  }
  skip_unplaceable("");
  for (const auto& [id, run] : runs) {
    if (run.fate == Fate::waiting) preparation.need(cell(id).settings);
  }
}

void Coordinator::Impl::on_message(int from, const Message& message, Clock::time_point now) {
  if (aborted || from < 0 || from >= static_cast<int>(inventories.size()) || watch.lost(from)) return;
  watch.heard(from, now);
  if (const auto* worker = std::get_if<WorkerStarted>(&message)) {
    if (Preparation::owns(worker->attempt)) return;
    recorder.submit([w = *worker](store::Store& s) { s.record_pid(w.attempt, w.rank, w.pid); });
  } else if (const auto* line = std::get_if<WorkerLine>(&message)) {
    if (Preparation::owns(line->attempt)) return preparation.on_line(*line, now);
    const auto it = active.find(line->attempt);
    if (it == active.end()) return;
    it->second.attempt.on_line(line->rank, line->line, now);
    apply_effects(it->second);
  } else if (const auto* exit = std::get_if<WorkerExit>(&message)) {
    if (Preparation::owns(exit->attempt)) return preparation.on_exit(*exit, now);
    const auto it = active.find(exit->attempt);
    if (it == active.end()) return;
    it->second.attempt.on_exit(*exit, now);
    apply_effects(it->second);
  }
}

void Coordinator::Impl::tick(Clock::time_point now) {
  last_tick = now;
  if (aborted) return;
  look_after_agents(now);
  if (recorder.failed()) {
    say(fmt::format("[ STOP ] the store cannot be written: {}", recorder.failure()));
    return abort_all(State::interrupted, "the store could not be written");
  }
  if (now - last_store_heartbeat >= kStoreHeartbeat) {
    last_store_heartbeat = now;
    recorder.submit([](store::Store& s) { s.heartbeat(); });
  }
  for (auto it = active.begin(); it != active.end();) {
    it->second.attempt.tick(now);
    apply_effects(it->second);
    if (!it->second.attempt.over()) {
      ++it;
      continue;
    }
    finish(it->second, now);
    it = active.erase(it);
  }
  preparation.tick(now);
  if (!stopping && preparation.idle()) start_runs(now);
  if (!finished() || std::exchange(concluded, true)) return;
  if (exit_code() == ExitCode::environment) {
    say("[ STOP ] no cell of this sweep can run on these machines: start it on more of them, or change the file");
  } else {
    say(fmt::format("[ DONE ] {} of {} runs count; the table: ddpsweep report --store {}", count(Fate::counted),
                    runs.size(), recorder.file().string()));
  }
}

void Coordinator::Impl::look_after_agents(Clock::time_point now) {
  for (const int agent : watch.newly_lost(now)) lose_agent(agent, now);
  if (now - last_beat < kBeat) return;
  last_beat = now;
  for (int agent = 0; agent < static_cast<int>(inventories.size()); ++agent) {
    if (!watch.lost(agent)) mailbox.send(agent, Beat{});
  }
}

void Coordinator::Impl::lose_agent(int agent, Clock::time_point now) {
  const auto sentence = fmt::format("agent {} on {} has been silent for more than {}", agent, inventories[agent].node,
                                    format_duration(seconds(options.agent_silence)));
  say(fmt::format("[ LOST ] {}", sentence));
  note({std::nullopt, "", "agent_lost", sentence});
  mailbox.abandon(agent);
  scheduler.lose_agent(agent);
  for (auto& [id, one] : active) one.attempt.lose_agent(agent, sentence, now);
  preparation.lose_agent(agent, sentence, now);
  skip_unplaceable(fmt::format(" since {}", sentence));
}

void Coordinator::Impl::skip_unplaceable(const std::string& because) {
  for (const auto run : scheduler.take_unplaceable()) {
    const auto& its_cell = cell(run);
    const auto reason = fmt::format("needs {}, {} here{}", console::devices(its_cell.world_size, its_cell.device),
                                    console::devices(scheduler.slot_count(its_cell.device), its_cell.device), because);
    runs.at(run).fate = Fate::infeasible;
    ++started;
    say(console::skip(its_cell.experiment, reason));
    recorder.submit([run, reason](store::Store& s) { s.mark_infeasible(run, reason); });
  }
}

void Coordinator::Impl::start_runs(Clock::time_point now) {
  // A run whose data set failed ends at once and may leave room for another, hence the outer loop.
  for (auto next = scheduler.start(); !next.empty(); next = scheduler.start()) {
    for (const auto& assignment : next) {
      const auto& data_set = data_of(assignment.run);
      const auto unprepared = [&](const schedule::Slot& slot) { return !data_set.data->has_node(slot.node); };
      if (data_set.data == nullptr) {
        fail_unstarted(assignment.run, data_set.failure);
      } else if (std::any_of(assignment.slots.begin(), assignment.slots.end(), unprepared)) {
        fail_unstarted(assignment.run, {State::failed, FailureClass::agent_lost,
                                        "the agent that was to prepare the data on one of its nodes was lost", -1});
      } else {
        start(assignment, now);
      }
    }
  }
}

store::AttemptStart Coordinator::Impl::attempt_start(std::int64_t run) const {
  const auto& its_cell = cell(run);
  store::AttemptStart start;
  start.id = next_attempt;
  start.run_id = run;
  start.world_size = its_cell.world_size;
  start.started_at = utc_now();
  start.spec = {{"settings", its_cell.settings},
                {"seed", matrix::run_seed(its_cell, runs.at(run).repeat)},
                {"global_batch", its_cell.global_batch},
                {"timeout_seconds", seconds(sweep.limits.timeout)},
                {"command", options.worker_command}};
  start.environment = worker_environment(environ);
  return start;
}

void Coordinator::Impl::fail_unstarted(std::int64_t run, const Outcome& outcome) {
  const auto start = attempt_start(run);
  ++next_attempt;
  store::AttemptEnd end;
  end.id = start.id;
  end.state = outcome.state;
  end.failure = outcome.failure;
  end.error = outcome.error;
  end.ended_at = start.started_at;
  recorder.submit([start](store::Store& s) { s.start_attempt(start, {}); });
  recorder.submit([end](store::Store& s) { s.end_attempt(end); });
  runs.at(run).fate = Fate::failed;
  scheduler.release(run);
  say(console::fail(next_label(run), std::string(to_string(outcome.failure.value_or(FailureClass::data))),
                    outcome.error, ""));
}

protocol::Spec Coordinator::Impl::spec_of(const Run& run, const schedule::Assignment& assignment, int rank) const {
  const auto& its_cell = sweep.cells[run.cell];
  const auto& slots = assignment.slots;
  const auto& node = slots[rank].node;
  std::set<std::string> nodes;
  for (const auto& slot : slots) nodes.insert(slot.node);

  protocol::Spec spec;
  spec.attempt = next_attempt;
  spec.rank = rank;
  spec.world_size = its_cell.world_size;
  spec.local_rank = static_cast<int>(
      std::count_if(slots.begin(), slots.begin() + rank, [&](const auto& slot) { return slot.node == node; }));
  spec.nodes = static_cast<int>(nodes.size());
  spec.device = its_cell.device == matrix::DeviceKind::gpu ? "cuda" : "cpu";
  spec.seed = matrix::run_seed(its_cell, run.repeat);
  spec.global_batch = its_cell.global_batch;
  spec.settings = its_cell.settings;
  const auto& data = *preparation.at(its_cell.settings).data;
  spec.cache_folder = data.folder(node);
  spec.fingerprint = data.fingerprint();
  return spec;
}

void Coordinator::Impl::start(const schedule::Assignment& assignment, Clock::time_point now) {
  auto& run = runs.at(assignment.run);
  const auto& its_cell = cell(assignment.run);
  auto start = attempt_start(assignment.run);

  AttemptSetup setup;
  setup.id = start.id;
  setup.epochs = epochs_of(assignment.run, "epochs", 1);
  setup.warmup_epochs = epochs_of(assignment.run, "warmup_epochs", 1);
  setup.timeout = sweep.limits.timeout;
  setup.failure_grace = options.failure_grace;
  setup.deadlines = options.deadlines;
  std::map<int, Launch> launches;
  std::vector<store::Placement> placements;
  std::vector<std::string> logs;
  for (int rank = 0; rank < its_cell.world_size; ++rank) {
    const auto& slot = assignment.slots[rank];
    const auto log = fmt::format("logs/{}_{}_rank{}.log", store::folder_name(its_cell.experiment), start.id, rank);
    setup.agents.push_back(slot.agent);
    logs.push_back(log);
    placements.push_back({rank, slot.node, slot.id, log, slot.agent, 0});
    auto& launch = launches[slot.agent];
    launch.attempt = start.id;
    launch.command = options.worker_command;
    launch.ranks.push_back({spec_of(run, assignment, rank), slot, (options.output_folder / log).string()});
    start.oversubscribed = start.oversubscribed || inventories[slot.agent].oversubscribed;
  }
  ++next_attempt;
  run.fate = Fate::running;

  const auto csv = std::make_shared<std::optional<store::MetricsCsv>>();
  const auto label = next_label(assignment.run);
  say(console::run(label, its_cell.key, assignment.slots));
  recorder.submit([start, placements](store::Store& s) { s.start_attempt(start, placements); });
  recorder.submit([csv, folder = options.output_folder, experiment = its_cell.experiment,
                   repeat = run.repeat](store::Store&) { csv->emplace(folder, experiment, repeat); });
  active.emplace(start.id, Active{Attempt(std::move(setup), now), assignment.run, label, assignment.slots,
                                  std::move(logs), start.oversubscribed, csv});
  for (auto& [agent, launch] : launches) mailbox.send(agent, std::move(launch));
}

int Coordinator::Impl::epochs_of(std::int64_t run, const char* name, int otherwise) const {
  return cell(run).settings.value("train", nlohmann::json::object()).value(name, otherwise);
}

void Coordinator::Impl::apply_effects(Active& one) {
  auto effects = one.attempt.take_effects();
  const auto& setup = one.attempt.setup();
  const std::set<int> agents(setup.agents.begin(), setup.agents.end());
  for (const auto& line : effects.relay) {
    for (const int agent : agents) mailbox.send(agent, Deliver{setup.id, -1, line});
  }
  if (effects.kill) kill(one);
  for (auto& epoch : effects.epochs) {
    epoch.finished_at = utc_now();
    say(console::epoch(one.label.name, epoch, setup.epochs));
    recorder.submit([epoch](store::Store& s) { s.record_epoch(epoch); });
    recorder.submit([csv = one.csv, epoch](store::Store&) { (*csv)->append(epoch); });
  }
  for (const auto& phase : effects.phases) {
    recorder.submit([phase](store::Store& s) { s.record_phase(phase); });
  }
  for (auto& event : effects.events) note(std::move(event));
}

void Coordinator::Impl::kill(const Active& one) {
  const auto& setup = one.attempt.setup();
  for (const int agent : std::set<int>(setup.agents.begin(), setup.agents.end())) mailbox.send(agent, Kill{setup.id});
}

void Coordinator::Impl::finish(Active& one, Clock::time_point now) {
  const auto outcome = one.attempt.outcome();
  std::optional<store::Verdict> verdict;
  if (outcome.state == State::succeeded) {
    const auto& its_cell = cell(one.run);
    verdict = report::judge(gather_evidence(one.attempt, *data_of(one.run).data, its_cell,
                                            matrix::run_seed(its_cell, runs.at(one.run).repeat), one.slots,
                                            one.oversubscribed));
  }
  scheduler.release(one.run);
  conclude(one, verdict, outcome, seconds(now - one.attempt.started()));
}

void Coordinator::Impl::conclude(Active& one, const std::optional<store::Verdict>& verdict, const Outcome& outcome,
                                 double wall) {
  store::AttemptEnd end;
  end.id = one.attempt.setup().id;
  end.state = outcome.state;
  end.failure = outcome.failure;
  end.error = outcome.error;
  end.ended_at = utc_now();
  end.wall_seconds = wall;
  end.verdict = verdict;
  fill_from_results(end, one.attempt);
  end.provenance =
      gather_provenance(one.attempt, *data_of(one.run).data, device_model(inventories, one.slots), sweep.isolation);
  recorder.submit([end](store::Store& s) { s.end_attempt(end); });

  auto& fate = runs.at(one.run).fate;
  const auto log = one.logs.at(static_cast<std::size_t>(std::max(outcome.rank, 0)));
  if (verdict && verdict->kind == store::VerdictKind::invalid) {
    fate = Fate::failed;
    say(console::invalid(one.label, *verdict));
  } else if (verdict) {
    fate = Fate::counted;
    say(console::ok(one.label, wall, samples_per_second(one.attempt), *verdict));
  } else {
    fate = outcome.state == State::interrupted ? Fate::interrupted : Fate::failed;
    const auto what = outcome.failure ? to_string(*outcome.failure) : to_string(outcome.state);
    say(console::fail(one.label, std::string(what), outcome.error, log));
  }
}

void Coordinator::Impl::abort_all(State state, const std::string& why) {
  aborted = true;
  preparation.kill();
  for (auto& [id, one] : active) {
    kill(one);
    conclude(one, std::nullopt, {state, std::nullopt, why, -1}, seconds(last_tick - one.attempt.started()));
  }
  active.clear();
}

bool Coordinator::Impl::finished() const {
  if (aborted) return true;
  if (!active.empty() || preparation.busy()) return false;
  return stopping || scheduler.idle();
}

ExitCode Coordinator::Impl::exit_code() const {
  if (recorder.failed()) return ExitCode::environment;
  if (count(Fate::waiting) + count(Fate::running) + count(Fate::interrupted) > 0) return ExitCode::stopped;
  if (count(Fate::counted) == runs.size()) return ExitCode::ok;
  return count(Fate::infeasible) == runs.size() ? ExitCode::environment : ExitCode::incomplete;
}

Coordinator::Coordinator(matrix::Sweep sweep, std::vector<Inventory> inventories,
                         const std::vector<store::RunStatus>& runs, std::int64_t next_attempt_id, Mailbox& mailbox,
                         store::Recorder& recorder, CoordinatorOptions options)
    : impl_(std::make_unique<Impl>(std::move(sweep), std::move(inventories), runs, next_attempt_id, mailbox, recorder,
                                   std::move(options))) {}

Coordinator::~Coordinator() = default;

void Coordinator::on_message(int from, const Message& message, Clock::time_point now) {
  impl_->on_message(from, message, now);
}

void Coordinator::tick(Clock::time_point now) { impl_->tick(now); }

void Coordinator::stop_gracefully() {
  if (!std::exchange(impl_->stopping, true)) say("[ STOP ] nothing more is started; what runs may finish");
  impl_->preparation.stop();
}

void Coordinator::stop_now() {
  if (impl_->aborted) return;
  say("[ STOP ] what runs is ended");
  impl_->abort_all(State::interrupted, "the sweep was told to stop");
}

bool Coordinator::finished() const { return impl_->finished(); }

ExitCode Coordinator::exit_code() const { return impl_->exit_code(); }

}  // namespace ddpsweep::cluster
