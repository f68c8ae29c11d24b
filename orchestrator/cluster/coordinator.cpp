#include "orchestrator/cluster/coordinator.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "common/units.hpp"
#include "orchestrator/cluster/active_attempt.hpp"
#include "orchestrator/cluster/admission.hpp"
#include "orchestrator/cluster/agent_watch.hpp"
#include "orchestrator/cluster/attempt_launch.hpp"
#include "orchestrator/cluster/console.hpp"
#include "orchestrator/cluster/evidence.hpp"
#include "orchestrator/cluster/inventory.hpp"
#include "orchestrator/cluster/mixed_provenance.hpp"
#include "orchestrator/cluster/preparation.hpp"
#include "orchestrator/cluster/retry_policy.hpp"
#include "orchestrator/cluster/run_table.hpp"
#include "orchestrator/cluster/sweep_status.hpp"
#include "orchestrator/report/terminal.hpp"
#include "orchestrator/report/verdict.hpp"
#include "orchestrator/schedule/placement.hpp"
#include "orchestrator/store/metrics_csv.hpp"

namespace ddpsweep::cluster {
namespace {

using store::State;

constexpr std::chrono::seconds kBeat{2};
constexpr std::chrono::seconds kStoreHeartbeat{10};
constexpr std::chrono::seconds kStatusInterval{1};

}  // namespace

struct Coordinator::Impl {
  Impl(matrix::Sweep sweep_in, std::vector<Inventory> inventories_in, const std::vector<store::RunStatus>& statuses,
       std::int64_t next_attempt_id, Mailbox& mailbox_in, store::Recorder& recorder_in, CoordinatorOptions options_in);

  // What arrives.
  void on_message(int from, const Message& message, Clock::time_point now);
  void tick(Clock::time_point now);
  void look_after_agents(Clock::time_point now);
  void lose_agent(int agent, Clock::time_point now);
  void on_released(const store::DeviceUse& use);

  // Starting.
  void skip_unplaceable(const std::string& because);
  void refuse(const Mixture& mixture);
  bool may_start();
  void start_runs(Clock::time_point now);
  void start(const schedule::Assignment& assignment, Clock::time_point now);
  void fail_unstarted(const schedule::Assignment& assignment, const Outcome& outcome);

  // Running and ending.
  void apply_effects(ActiveAttempt& active);
  void kill(const ActiveAttempt& active);
  void finish(ActiveAttempt& active);
  void conclude(ActiveAttempt& active, const std::optional<store::Verdict>& verdict, const Outcome& outcome);
  void fail(std::int64_t run, const console::RunLabel& label, const Outcome& outcome,
            const std::vector<schedule::Slot>& slots, const std::string& log);
  void interrupt(ActiveAttempt& active, State state, const std::string& why);
  void abort_all(State state, const std::string& why);

  // Telling.
  void announce();
  void say_end();
  void say_how_to_go_on();
  SweepStatus status(Clock::time_point now) const;
  void publish(Clock::time_point now);
  void say(const std::string& line) { terminal.say(line); }
  std::string again(std::int64_t run) const { return command_to_run_again(runs.cell(run), options); }

  const DataSet& data_of(std::int64_t run) const { return preparation.at(runs.cell(run).settings); }
  void note(store::Event event) {
    event.at = utc_now();
    recorder.submit([event](store::Store& s) { s.record_event(event); });
  }
  bool finished() const;
  bool recorded() const;
  ExitCode exit_code() const;

  const matrix::Sweep sweep;
  const std::vector<Inventory> inventories;
  Mailbox& mailbox;
  store::Recorder& recorder;
  const CoordinatorOptions options;
  schedule::Scheduler scheduler;
  AgentWatch watch;
  Preparation preparation;
  RunTable runs;
  RetryPolicy retries;
  MixedProvenance mixed;
  Admission admission;
  std::map<std::int64_t, ActiveAttempt> active;  // by attempt
  std::int64_t next_attempt;
  report::Terminal terminal;
  bool stopping = false, aborted = false, concluded = false, told_of_store = false;
  bool compared = false, refused = false, gave_up = false;
  Clock::time_point last_tick{}, last_beat{}, last_store_heartbeat{}, last_status{};
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
      preparation(
          {prepare_places(inventories), options.worker_command, options.cache_root.string(),
           (options.store_folder / options.output_name / "logs").string(), sweep.limits},
          mailbox, [this](const std::string& line) { say(line); },
          [this](store::Event event) { note(std::move(event)); }),
      runs(sweep, statuses),
      retries(sweep.limits, runs.size()),
      mixed(sweep, options.counted, options.allow_mixed),
      admission(runs, sweep.limits, options.time_left),
      next_attempt(next_attempt_id),
      terminal(options.live_output) {
  for (const auto run : runs.order()) {
    if (runs.at(run).fate != Fate::waiting) continue;
    scheduler.add({run, schedule::need_of(runs.cell(run))});
  }
  announce();
  skip_unplaceable("");
  refuse(mixed.of_programs_and_devices(inventories, runs.waiting_devices()));
  if (refused) return;
  for (const auto run : runs.order()) {
    if (runs.at(run).fate == Fate::waiting) preparation.need(runs.cell(run).settings);
  }
}

void Coordinator::Impl::announce() {
  say(console::plan(plan_figures(sweep, runs, scheduler)));
  if (!admission.until_the_end().empty()) say("[ PLAN ] " + admission.until_the_end());
  for (const auto& cell : sweep.cells) {
    if (cell.selected && !cell.infeasible.empty()) say(console::skip(cell.experiment, cell.infeasible));
  }
}

void Coordinator::Impl::on_message(int from, const Message& message, Clock::time_point now) {
  if (aborted || from < 0 || from >= static_cast<int>(inventories.size()) || watch.lost(from)) return;
  watch.heard(from, now);
  if (const auto* worker = std::get_if<WorkerStarted>(&message)) {
    if (Preparation::owns(worker->attempt)) return;
    recorder.submit([w = *worker](store::Store& s) { s.record_pid(w.attempt, w.rank, w.pid); });
    const auto it = active.find(worker->attempt);
    if (it != active.end()) it->second.attempt.on_started(worker->rank, worker->spawned_seconds);
  } else if (const auto* line = std::get_if<WorkerLine>(&message)) {
    if (Preparation::owns(line->attempt)) return preparation.on_line(*line, now);
    const auto it = active.find(line->attempt);
    if (it == active.end()) return;
    it->second.attempt.on_line(line->rank, line->line, line->heard_seconds, now);
    apply_effects(it->second);
  } else if (const auto* exit = std::get_if<WorkerExit>(&message)) {
    if (Preparation::owns(exit->attempt)) return preparation.on_exit(*exit, now);
    const auto it = active.find(exit->attempt);
    if (it == active.end()) return;
    it->second.attempt.on_exit(*exit, now);
    apply_effects(it->second);
  } else if (const auto* released = std::get_if<DeviceReleased>(&message)) {
    on_released(released->use);
  }
}

void Coordinator::Impl::tick(Clock::time_point now) {
  last_tick = now;
  admission.look();
  if (recorder.failed() && !std::exchange(told_of_store, true)) {
    say(fmt::format("[ STOP ] {}; what was committed before stays; when that is mended, go on with: {}",
                    recorder.failure(), options.same_command));
    if (!aborted) abort_all(State::interrupted, "the store could not be written");
  }
  if (aborted) return;
  look_after_agents(now);
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
    finish(it->second);
    it = active.erase(it);
  }
  preparation.tick(now);
  if (may_start()) start_runs(now);
  if (!stopping && active.empty() && preparation.idle() && admission.nothing_fits()) stopping = true;
  if (!finished() && admission.time_is_up()) {
    abort_all(State::interrupted, admission.until_the_end());
    return say_end();
  }
  publish(now);
  if (finished() && recorder.idle() && !recorder.failed() && !std::exchange(concluded, true)) say_end();
}

void Coordinator::Impl::say_end() {
  terminal.progress("");
  if (refused || recorder.failed()) return;  // that has been said, or tick() will say it
  for (const auto& line : admission.left_out()) say(line);
  if (exit_code() == ExitCode::stopped || gave_up) return say_how_to_go_on();
  say(console::done(exit_code(), runs.counting(), runs.size(), recorder.file()));
}

void Coordinator::Impl::say_how_to_go_on() {
  terminal.progress("");
  say(console::go_on(runs.counting(), runs.size(), options.same_command, runs.unfinished_reruns()));
}

SweepStatus Coordinator::Impl::status(Clock::time_point now) const {
  auto current = gather_status(runs, active, scheduler, sweep.isolation, now);
  if (stopping) current.why_waiting = "the sweep was told to stop";
  if (gave_up) current.why_waiting = retries.why_give_up(runs.count(Fate::failed));
  if (admission.nothing_fits()) current.why_waiting = admission.why_nothing_fits();
  if (!preparation.idle()) current.why_waiting = "the data are being prepared";
  current.state = finished() ? "over" : stopping ? "stopping" : preparation.idle() ? "running" : "preparing";
  if (finished()) current.exit_code = exit_code();
  return current;
}

void Coordinator::Impl::publish(Clock::time_point now) {
  if (now - last_status < kStatusInterval) return;
  last_status = now;
  const auto current = status(now);
  terminal.progress(progress_line(current, runs));
  // By the recorder's thread: a slow file system holds up no message.
  recorder.submit([file = status_file(recorder.file()), text = to_json(current, sweep, runs, recorder.file()).dump(2) +
                                                               "\n"](store::Store&) { replace_file(file, text); });
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

void Coordinator::Impl::on_released(const store::DeviceUse& use) {
  const auto it = active.find(use.attempt_id);
  if (it == active.end() || !it->second.attempt.on_released(use)) return;
  recorder.submit([use](store::Store& s) { s.record_device_use(use); });
  if (use.memory_left_bytes.value_or(0) == 0) return;
  const auto& slot = it->second.slots.at(static_cast<std::size_t>(use.rank));
  const auto sentence = fmt::format("{} on {} has {} MiB more in use after {} (attempt {}) than before it", slot.id,
                                    slot.node, *use.memory_left_bytes >> 20, it->second.label.name, use.attempt_id);
  say(fmt::format("[ LOST ] {}: no further run gets it", sentence));
  note({use.attempt_id, "", "slot_lost", sentence});
  scheduler.lose_slot(slot.id);
  skip_unplaceable(fmt::format(" since {}", sentence));
}

void Coordinator::Impl::skip_unplaceable(const std::string& because) {
  for (const auto run : scheduler.take_unplaceable()) {
    const auto& cell = runs.cell(run);
    const auto reason =
        fmt::format("{}{}{}", schedule::placement_problem(schedule::need_of(cell), scheduler.slots()), because,
                    cell.device == matrix::DeviceKind::gpu ? gpu_notes(inventories) : std::string());
    const bool was_tried = runs.at(run).number > 0;
    runs.set(run, was_tried ? Fate::failed : Fate::infeasible);
    const auto label = runs.next_label(run);
    if (was_tried) {
      say(console::fail(label, "not tried again", reason, "", again(run)));
      continue;
    }
    say(console::skip(cell.experiment, reason));
    recorder.submit([run, reason](store::Store& s) { s.mark_infeasible(run, reason); });
  }
}

void Coordinator::Impl::refuse(const Mixture& mixture) {
  for (const auto& line : mixture.lines) {
    say(line);
    note({std::nullopt, "", "mixed", line});
  }
  if (mixture.refusal.empty()) return;
  say(fmt::format("[ STOP ] {}: {}", mixture.refusal, options.same_command));
  refused = true;
}

/// Whether runs may start now; gives up when too many have failed.
bool Coordinator::Impl::may_start() {
  if (stopping || refused || gave_up || !preparation.idle()) return false;
  if (!std::exchange(compared, true)) refuse(mixed.of_data([&](const auto& of) { return preparation.find(of); }));
  const auto why = retries.why_give_up(runs.count(Fate::failed));
  if (why.empty() || runs.count(Fate::waiting) == 0) return !refused;
  gave_up = true;
  say(console::gave_up(why));
  return false;
}

void Coordinator::Impl::start_runs(Clock::time_point now) {
  // A run whose data set failed ends at once and may leave room for another, hence the outer loop.
  const auto admits = [this](std::int64_t run) { return admission.admits(run); };
  for (auto next = scheduler.start(admits); !next.empty(); next = scheduler.start(admits)) {
    for (const auto& assignment : next) {
      if (!may_start()) return;  // nor later: the sweep has given up
      if (const auto hindrance = what_hinders(data_of(assignment.run), assignment.slots)) {
        fail_unstarted(assignment, *hindrance);
      } else {
        start(assignment, now);
      }
    }
  }
}

void Coordinator::Impl::fail_unstarted(const schedule::Assignment& assignment, const Outcome& outcome) {
  const auto start = attempt_start(runs.plan(assignment.run, next_attempt++), options);
  const auto end = attempt_end(start.id, outcome, start.started_at);
  recorder.submit([start](store::Store& s) { s.start_attempt(start, {}); });
  recorder.submit([end](store::Store& s) { s.end_attempt(end); });
  scheduler.release(assignment.run);
  fail(assignment.run, runs.next_label(assignment.run), outcome, assignment.slots, "");
}

/// An attempt at the run did not succeed: the run waits again, or has failed.
void Coordinator::Impl::fail(std::int64_t run, const console::RunLabel& label, const Outcome& outcome,
                             const std::vector<schedule::Slot>& slots, const std::string& log) {
  const std::string what(outcome.failure ? to_string(*outcome.failure) : to_string(outcome.state));
  const auto need = schedule::need_of(runs.cell(run));
  const auto no_room = schedule::placement_problem(need, scheduler.slots());
  // Data that could not be prepared are not there for another attempt either.
  const auto retry = data_of(run).data && no_room.empty() ? retries.try_again(run, need, outcome, slots) : std::nullopt;
  runs.set(run, retry ? Fate::waiting : Fate::failed);
  if (retry) scheduler.add(retry->run);
  if (retry && !stopping && !gave_up) {
    return say(console::retry(label, what, outcome.error, log, retry->number, retries.most()));
  }
  const bool only_room = !no_room.empty() && may_pass_next_time(outcome) && retries.most() > 0;
  say(console::fail(label, what, outcome.error + (only_room ? "; it is not tried again: " + no_room : ""), log,
                    again(run)));
}

void Coordinator::Impl::start(const schedule::Assignment& assignment, Clock::time_point now) {
  const auto& cell = runs.cell(assignment.run);
  auto launch = launch_attempt(runs.plan(assignment.run, next_attempt++), assignment.slots,
                               *data_of(assignment.run).data, inventories, options);
  runs.set(assignment.run, Fate::running);
  const auto label = runs.next_label(assignment.run);
  say(console::run(label, cell.key, assignment.slots));
  recorder.submit(
      [start = launch.start, placements = launch.placements](store::Store& s) { s.start_attempt(start, placements); });
  const auto csv = std::make_shared<std::optional<store::MetricsCsv>>();
  recorder.submit([csv, folder = experiment_folder(cell, options),
                   repeat = runs.at(assignment.run).repeat](store::Store&) { csv->emplace(folder, repeat); });
  std::vector<std::string> logs;
  for (const auto& placement : launch.placements) logs.push_back(placement.log_path);
  const auto id = launch.start.id;
  active.emplace(id, ActiveAttempt{.attempt = Attempt(std::move(launch.setup), now),
                                   .run = assignment.run,
                                   .label = label,
                                   .slots = assignment.slots,
                                   .logs = std::move(logs),
                                   .oversubscribed = launch.start.oversubscribed,
                                   .csv = csv});
  for (auto& [agent, message] : launch.launches) mailbox.send(agent, std::move(message));
}

void Coordinator::Impl::apply_effects(ActiveAttempt& one) {
  auto effects = one.attempt.take_effects();
  const auto& setup = one.attempt.setup();
  const std::set<int> agents(setup.agents.begin(), setup.agents.end());
  for (const auto& line : effects.relay) {
    for (const int agent : agents) mailbox.send(agent, Deliver{setup.id, -1, line});
  }
  if (effects.kill) kill(one);
  for (auto& epoch : effects.epochs) {
    epoch.finished_at = utc_now();
    say(console::epoch(one.label.name, epoch, setup.epochs, runs.cell(one.run).remark));
    recorder.submit([epoch](store::Store& s) { s.record_epoch(epoch); });
    recorder.submit([csv = one.csv, epoch](store::Store&) { (*csv)->append(epoch); });
  }
  for (const auto& calibration : effects.calibrations) {
    recorder.submit([calibration](store::Store& s) { s.record_calibration(calibration); });
  }
  for (const auto& phase : effects.phases) {
    recorder.submit([phase](store::Store& s) { s.record_phase(phase); });
  }
  for (auto& event : effects.events) note(std::move(event));
}

void Coordinator::Impl::kill(const ActiveAttempt& one) {
  const auto& setup = one.attempt.setup();
  for (const int agent : std::set<int>(setup.agents.begin(), setup.agents.end())) mailbox.send(agent, Kill{setup.id});
}

void Coordinator::Impl::finish(ActiveAttempt& one) {
  const auto outcome = one.attempt.outcome();
  std::optional<store::Verdict> verdict;
  if (outcome.state == State::succeeded) {
    verdict = report::judge(gather_evidence(one.attempt, *data_of(one.run).data, runs.cell(one.run), runs.seed(one.run),
                                            one.slots, one.oversubscribed));
  }
  scheduler.release(one.run);
  conclude(one, verdict, outcome);
}

void Coordinator::Impl::conclude(ActiveAttempt& one, const std::optional<store::Verdict>& verdict,
                                 const Outcome& outcome) {
  const double wall = seconds(Clock::now() - one.began);
  auto end = attempt_end(one.attempt.setup().id, outcome, utc_now());
  end.wall_seconds = wall;
  end.verdict = verdict;
  fill_from_results(end, one.attempt);
  end.provenance =
      gather_provenance(one.attempt, *data_of(one.run).data, device_model(inventories, one.slots), sweep.isolation);
  recorder.submit([end](store::Store& s) { s.end_attempt(end); });

  const auto log = one.logs.at(static_cast<std::size_t>(std::max(outcome.rank, 0)));
  if (verdict && verdict->kind == store::VerdictKind::invalid) {
    runs.set(one.run, Fate::failed);
    say(console::invalid(one.label, *verdict, again(one.run)));
  } else if (verdict) {
    runs.set(one.run, Fate::counted);
    runs.learn(one.run, wall);
    admission.learn();
    say(console::ok(one.label, wall, samples_per_second(one.attempt), *verdict));
  } else if (outcome.state == State::interrupted) {
    runs.set(one.run, Fate::interrupted);
    say(console::interrupted(one.label, outcome.error));
  } else {
    fail(one.run, one.label, outcome, one.slots, log);
  }
}

void Coordinator::Impl::interrupt(ActiveAttempt& one, State state, const std::string& why) {
  kill(one);
  admission.note_pace(one);
  scheduler.release(one.run);
  conclude(one, std::nullopt, {state, std::nullopt, why, -1});
}

void Coordinator::Impl::abort_all(State state, const std::string& why) {
  aborted = true;
  preparation.kill();
  for (auto& [id, one] : active) interrupt(one, state, why);
  active.clear();
}

bool Coordinator::Impl::finished() const {
  if (aborted || refused) return true;
  if (!active.empty() || preparation.busy()) return false;
  return stopping || gave_up || scheduler.idle();
}

bool Coordinator::Impl::recorded() const {
  return (aborted || concluded) && recorder.idle() && (told_of_store || !recorder.failed());
}

ExitCode Coordinator::Impl::exit_code() const {
  if (recorder.failed() || refused) return ExitCode::environment;
  if (gave_up || admission.hopeless()) return ExitCode::incomplete;
  return runs.exit_code();
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
  if (impl_->aborted || impl_->concluded) return;
  impl_->preparation.stop();
  if (std::exchange(impl_->stopping, true)) return;
  impl_->say(impl_->admission.stop_line());
  for (auto it = impl_->active.begin(); it != impl_->active.end();) {
    const auto too_long = impl_->admission.too_long(it->second, impl_->last_tick);
    if (!too_long.empty()) impl_->interrupt(it->second, State::interrupted, too_long);
    it = too_long.empty() ? std::next(it) : impl_->active.erase(it);
  }
}

void Coordinator::stop_now() {
  if (impl_->aborted || impl_->concluded) return;
  impl_->say("[ STOP ] what runs is ended");
  impl_->abort_all(State::interrupted, "the sweep was told to stop");
  impl_->say_end();
}

bool Coordinator::finished() const { return impl_->finished(); }

bool Coordinator::recorded() const { return impl_->recorded(); }

ExitCode Coordinator::exit_code() const { return impl_->exit_code(); }

nlohmann::json Coordinator::status() const {
  return to_json(impl_->status(impl_->last_tick), impl_->sweep, impl_->runs, impl_->recorder.file());
}

}  // namespace ddpsweep::cluster
