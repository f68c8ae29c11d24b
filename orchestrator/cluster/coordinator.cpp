#include "orchestrator/cluster/coordinator.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "common/json_text.hpp"
#include "common/units.hpp"
#include "orchestrator/cluster/admission.hpp"
#include "orchestrator/cluster/agent_watch.hpp"
#include "orchestrator/cluster/console.hpp"
#include "orchestrator/cluster/inventory.hpp"
#include "orchestrator/cluster/mixed_provenance.hpp"
#include "orchestrator/cluster/preparation.hpp"
#include "orchestrator/cluster/run_outcomes.hpp"
#include "orchestrator/cluster/run_table.hpp"
#include "orchestrator/cluster/running_attempts.hpp"
#include "orchestrator/cluster/sweep_context.hpp"
#include "orchestrator/cluster/sweep_end.hpp"
#include "orchestrator/cluster/sweep_state.hpp"
#include "orchestrator/cluster/sweep_status.hpp"
#include "orchestrator/report/terminal.hpp"
#include "orchestrator/schedule/placement.hpp"
#include "orchestrator/store/writer_lock.hpp"

namespace ddpsweep::cluster {
namespace {

constexpr std::chrono::seconds kBeat{2};
constexpr std::chrono::seconds kStatusInterval{1};

}  // namespace

struct Coordinator::Impl {
  Impl(matrix::Sweep sweep_in, std::vector<Inventory> inventories_in, const std::vector<store::RunStatus>& statuses,
       std::int64_t next_attempt_id, Mailbox& mailbox_in, store::Recorder& recorder_in, CoordinatorOptions options_in);

  // What arrives.
  void on_message(int from, const Message& message, Clock::time_point now);
  void on_released(const store::DeviceUse& use);
  void tick(Clock::time_point now);
  void look_after_agents(Clock::time_point now);
  void lose_agent(int agent, Clock::time_point now);
  /// why: "has 512 MiB more in use".
  void lose_slot(const ActiveAttempt& one, int rank, const std::string& why);

  // Starting.
  void refuse(const Mixture& mixture);
  void compare_data();
  bool may_start();
  void start_runs(Clock::time_point now);

  // Ending.
  void abort_all(const std::string& why);
  void stop_gracefully();
  void stop_now();

  // Telling.
  void announce();
  void say_end();
  SweepStatus status(Clock::time_point now) const;
  void publish(Clock::time_point now);
  void say(const std::string& line) const { context.say(line); }

  const DataSet& data_of(std::int64_t run) const { return preparation.at(runs.cell(run).settings); }
  bool nothing_left() const;
  bool recorded() const;
  ExitCode exit_code() const;

  const matrix::Sweep sweep;
  const std::vector<Inventory> inventories;
  Mailbox& mailbox;
  store::Recorder& recorder;
  const CoordinatorOptions options;
  report::Terminal terminal;
  RunTable runs;
  const SweepContext context;
  SweepState state;
  schedule::Scheduler scheduler;
  AgentWatch watch;
  Preparation preparation;
  RunningAttempts attempts;
  MixedProvenance mixed;
  Admission admission;
  RunOutcomes outcomes;
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
      terminal(options.live_output),
      runs(sweep, statuses),
      context{sweep, inventories, options, runs, mailbox, recorder, terminal},
      scheduler(offered_slots(inventories), sweep.isolation),
      watch(static_cast<int>(inventories.size()), options.agent_silence),
      preparation(
          {prepare_places(inventories), options.worker_command, options.cache_root.string(),
           (options.store_folder / options.output_name / "logs").string(), sweep.limits},
          mailbox, [this](const std::string& line) { say(line); },
          [this](store::Event event) { context.note(std::move(event)); }),
      attempts(context, next_attempt_id),
      mixed(sweep, options.counted, options.allow_mixed),
      admission(runs, sweep.limits, options.time_left),
      outcomes(context, state, preparation, scheduler, attempts, admission) {
  for (const auto run : runs.order()) {
    if (runs.at(run).fate != Fate::waiting) continue;
    scheduler.add({run, schedule::need_of(runs.cell(run))});
  }
  announce();
  outcomes.skip_unplaceable("");
  refuse(mixed.of_programs_and_devices(inventories, runs.waiting_devices()));
  if (state.finished()) return;
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
  if (state.told() || from < 0 || from >= static_cast<int>(inventories.size()) || watch.lost(from)) return;
  watch.heard(from, now);
  if (const auto* worker = std::get_if<WorkerStarted>(&message)) {
    if (!Preparation::owns(worker->attempt)) attempts.on_started(*worker);
  } else if (const auto* line = std::get_if<WorkerLine>(&message)) {
    Preparation::owns(line->attempt) ? preparation.on_line(*line, now) : attempts.on_line(*line, now);
  } else if (const auto* exit = std::get_if<WorkerExit>(&message)) {
    Preparation::owns(exit->attempt) ? preparation.on_exit(*exit, now) : attempts.on_exit(*exit, now);
  } else if (const auto* released = std::get_if<DeviceReleased>(&message)) {
    on_released(released->use);
  }
}

void Coordinator::Impl::tick(Clock::time_point now) {
  last_tick = now;
  admission.look();
  if (recorder.failed() && state.lose_store()) {
    say(fmt::format("[ STOP ] {}; what was committed before stays; when that is mended, go on with: {}",
                    recorder.failure(), options.same_command));
    abort_all("the store could not be written");
  }
  if (state.told()) return;
  look_after_agents(now);
  if (now - last_store_heartbeat >= store::kWriterHeartbeat) {
    last_store_heartbeat = now;
    recorder.submit([](store::Store& s) { s.heartbeat(); });
  }
  for (const auto& one : attempts.tick(now)) {
    for (const int rank : one.attempt.unkillable()) lose_slot(one, rank, "holds a process that SIGKILL has not ended");
    outcomes.finish(one);
  }
  preparation.tick(now);
  if (state.preparing() && preparation.idle()) compare_data();
  if (may_start()) start_runs(now);
  if (attempts.empty() && preparation.idle() && admission.nothing_fits()) state.stop();
  if (nothing_left()) state.end();
  if (!state.finished() && admission.time_is_up()) {
    abort_all(admission.until_the_end());
    return say_end();
  }
  publish(now);
  if (state.finished() && recorder.idle() && !recorder.failed()) say_end();
}

/// Nothing runs, and nothing further will.
bool Coordinator::Impl::nothing_left() const {
  return attempts.empty() && !preparation.busy() && (state.draining() || scheduler.idle());
}

void Coordinator::Impl::say_end() {
  if (!state.tell()) return;
  terminal.progress("");
  if (recorder.failed()) return;  // tick() will say so
  for (const auto& line : last_lines(state, runs, admission, options.same_command, recorder.file())) say(line);
}

SweepStatus Coordinator::Impl::status(Clock::time_point now) const {
  auto current = gather_status(runs, attempts.all(), scheduler, sweep.isolation, now);
  if (state.cause() == StopCause::stopped) current.why_waiting = "the sweep was told to stop";
  if (state.cause() == StopCause::gave_up) current.why_waiting = outcomes.why_give_up();
  if (admission.nothing_fits()) current.why_waiting = admission.why_nothing_fits();
  if (!preparation.idle()) current.why_waiting = "the data are being prepared";
  current.state = state.finished()     ? "over"
                  : state.draining()   ? "stopping"
                  : preparation.idle() ? "running"
                                       : "preparing";
  if (state.finished()) current.exit_code = exit_code();
  return current;
}

void Coordinator::Impl::publish(Clock::time_point now) {
  if (now - last_status < kStatusInterval) return;
  last_status = now;
  const auto current = status(now);
  terminal.progress(progress_line(current, runs));
  // By the recorder's thread: a slow file system holds up no message.
  recorder.submit([file = status_file(recorder.file()),
                   text = indented_json(to_json(current, sweep, runs, recorder.file())) + "\n"](store::Store&) {
    replace_file(file, text);
  });
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
  context.note({std::nullopt, "", "agent_lost", sentence});
  mailbox.abandon(agent);
  scheduler.lose_agent(agent);
  attempts.lose_agent(agent, sentence, now);
  preparation.lose_agent(agent, sentence, now);
  outcomes.skip_unplaceable(fmt::format(" since {}", sentence));
}

void Coordinator::Impl::on_released(const store::DeviceUse& use) {
  auto* one = attempts.find(use.attempt_id);
  if (!one || !one->attempt.on_released(use)) return;
  recorder.submit([use](store::Store& s) { s.record_device_use(use); });
  if (use.memory_left_bytes.value_or(0) == 0) return;
  lose_slot(*one, use.rank, fmt::format("has {} MiB more in use", *use.memory_left_bytes >> 20));
}

void Coordinator::Impl::lose_slot(const ActiveAttempt& one, int rank, const std::string& why) {
  const auto& slot = one.slots.at(static_cast<std::size_t>(rank));
  const auto attempt = one.attempt.setup().id;
  const auto sentence =
      fmt::format("{} on {} {} after {} (attempt {})", slot.id, slot.node, why, one.label.name, attempt);
  say(fmt::format("[ LOST ] {}: no further run gets it", sentence));
  context.note({attempt, "", "slot_lost", sentence});
  scheduler.lose_slot(slot.id);
  outcomes.skip_unplaceable(fmt::format(" since {}", sentence));
}

void Coordinator::Impl::refuse(const Mixture& mixture) {
  for (const auto& line : mixture.lines) {
    say(line);
    context.note({std::nullopt, "", "mixed", line});
  }
  if (mixture.refusal.empty()) return;
  say(fmt::format("[ STOP ] {}: {}", mixture.refusal, options.same_command));
  state.refuse();
}

/// Runs may start when the data are prepared, unless they are not what was measured before.
void Coordinator::Impl::compare_data() {
  refuse(mixed.of_data([&](const auto& of) { return preparation.find(of); }));
  state.prepared();
}

/// Whether runs may start now; gives up when too many have failed.
bool Coordinator::Impl::may_start() {
  if (!state.working()) return false;
  const auto why = outcomes.why_give_up();
  if (why.empty() || runs.count(Fate::waiting) == 0) return true;
  state.give_up();
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
        outcomes.fail_unstarted(assignment, *hindrance);
      } else {
        runs.set(assignment.run, Fate::running);
        attempts.start(assignment, *data_of(assignment.run).data, now);
      }
    }
  }
}

void Coordinator::Impl::abort_all(const std::string& why) {
  preparation.kill();
  while (!attempts.empty()) outcomes.interrupt(attempts.all().begin()->first, why);
  state.end();
}

void Coordinator::Impl::stop_gracefully() {
  if (state.finished()) return;
  preparation.stop();
  if (state.stop()) say(admission.stop_line());
  std::map<std::int64_t, std::string> too_long;  // attempt: why
  for (const auto& [id, one] : attempts.all()) too_long[id] = admission.too_long(one, last_tick);
  for (const auto& [id, why] : too_long) {
    if (!why.empty()) outcomes.interrupt(id, why);
  }
}

void Coordinator::Impl::stop_now() {
  if (state.told()) return;
  say("[ STOP ] what runs is ended");
  abort_all("the sweep was told to stop");
  say_end();
}

bool Coordinator::Impl::recorded() const {
  return state.told() && recorder.idle() && (state.cause() == StopCause::store_failed || !recorder.failed());
}

ExitCode Coordinator::Impl::exit_code() const {
  return recorder.failed() ? ExitCode::environment : cluster::exit_code(state, runs, admission);
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

void Coordinator::stop_gracefully() { impl_->stop_gracefully(); }

void Coordinator::stop_now() { impl_->stop_now(); }

bool Coordinator::finished() const { return impl_->state.finished(); }

bool Coordinator::recorded() const { return impl_->recorded(); }

ExitCode Coordinator::exit_code() const { return impl_->exit_code(); }

nlohmann::json Coordinator::status() const {
  return to_json(impl_->status(impl_->last_tick), impl_->sweep, impl_->runs, impl_->recorder.file());
}

}  // namespace ddpsweep::cluster
