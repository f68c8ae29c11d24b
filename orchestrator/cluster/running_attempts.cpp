#include "orchestrator/cluster/running_attempts.hpp"

#include <set>
#include <utility>

#include "common/units.hpp"
#include "orchestrator/cluster/attempt_launch.hpp"
#include "orchestrator/cluster/console.hpp"
#include "orchestrator/cluster/evidence.hpp"
#include "orchestrator/store/metrics_csv.hpp"

namespace ddpsweep::cluster {
namespace {

std::set<int> agents_of(const AttemptSetup& setup) { return {setup.agents.begin(), setup.agents.end()}; }

}  // namespace

void RunningAttempts::start(const schedule::Assignment& assignment, const PreparedData& data, Clock::time_point now) {
  auto& [sweep, inventories, options, runs, mailbox, recorder, terminal] = context_;
  const auto& cell = runs.cell(assignment.run);
  auto launch =
      launch_attempt(runs.plan(assignment.run, next_attempt_++), assignment.slots, data, inventories, options);
  const auto label = runs.next_label(assignment.run);
  context_.say(console::run(label, cell.key, assignment.slots));
  recorder.submit(
      [start = launch.start, placements = launch.placements](store::Store& s) { s.start_attempt(start, placements); });
  const auto csv = std::make_shared<std::optional<store::MetricsCsv>>();
  recorder.submit([csv, folder = experiment_folder(cell, options),
                   repeat = runs.at(assignment.run).repeat](store::Store&) { csv->emplace(folder, repeat); });
  std::vector<std::string> logs;
  for (const auto& placement : launch.placements) logs.push_back(placement.log_path);
  const auto id = launch.start.id;
  active_.emplace(id, ActiveAttempt{.attempt = Attempt(std::move(launch.setup), now),
                                    .run = assignment.run,
                                    .label = label,
                                    .slots = assignment.slots,
                                    .logs = std::move(logs),
                                    .oversubscribed = launch.start.oversubscribed,
                                    .csv = csv});
  for (auto& [agent, message] : launch.launches) mailbox.send(agent, std::move(message));
}

void RunningAttempts::record_unstarted(std::int64_t run, const Outcome& outcome) {
  const auto start = attempt_start(context_.runs.plan(run, next_attempt_++), context_.options);
  const auto end = attempt_end(start.id, outcome, start.started_at);
  context_.recorder.submit([start](store::Store& s) { s.start_attempt(start, {}); });
  context_.recorder.submit([end](store::Store& s) { s.end_attempt(end); });
}

void RunningAttempts::on_started(const WorkerStarted& worker) {
  context_.recorder.submit([worker](store::Store& s) { s.record_pid(worker.attempt, worker.rank, worker.pid); });
  if (auto* one = find(worker.attempt)) one->attempt.on_started(worker.rank, worker.spawned_seconds);
}

void RunningAttempts::on_line(const WorkerLine& line, Clock::time_point now) {
  auto* one = find(line.attempt);
  if (!one) return;
  one->attempt.on_line(line.rank, line.line, line.heard_seconds, now);
  apply_effects(*one);
}

void RunningAttempts::on_exit(const WorkerExit& exit, Clock::time_point now) {
  auto* one = find(exit.attempt);
  if (!one) return;
  one->attempt.on_exit(exit, now);
  apply_effects(*one);
}

void RunningAttempts::lose_agent(int agent, const std::string& sentence, Clock::time_point now) {
  for (auto& [id, one] : active_) one.attempt.lose_agent(agent, sentence, now);
}

std::vector<ActiveAttempt> RunningAttempts::tick(Clock::time_point now) {
  std::vector<ActiveAttempt> over;
  for (auto it = active_.begin(); it != active_.end();) {
    it->second.attempt.tick(now);
    apply_effects(it->second);
    if (!it->second.attempt.over()) {
      ++it;
      continue;
    }
    over.push_back(std::move(it->second));
    it = active_.erase(it);
  }
  return over;
}

ActiveAttempt RunningAttempts::end(std::int64_t attempt) {
  auto node = active_.extract(attempt);
  kill(node.mapped());
  return std::move(node.mapped());
}

double RunningAttempts::record_end(const ActiveAttempt& one, const PreparedData& data,
                                   const std::optional<store::Verdict>& verdict, const Outcome& outcome) const {
  const double wall = seconds(Clock::now() - one.began);
  auto end = attempt_end(one.attempt.setup().id, outcome, utc_now());
  end.wall_seconds = wall;
  end.verdict = verdict;
  fill_from_results(end, one.attempt);
  end.provenance =
      gather_provenance(one.attempt, data, device_model(context_.inventories, one.slots), context_.sweep.isolation);
  context_.recorder.submit([end](store::Store& s) { s.end_attempt(end); });
  return wall;
}

ActiveAttempt* RunningAttempts::find(std::int64_t attempt) {
  const auto it = active_.find(attempt);
  return it == active_.end() ? nullptr : &it->second;
}

void RunningAttempts::apply_effects(ActiveAttempt& one) {
  auto effects = one.attempt.take_effects();
  const auto& setup = one.attempt.setup();
  auto& recorder = context_.recorder;
  for (const auto& line : effects.relay) {
    for (const int agent : agents_of(setup)) context_.mailbox.send(agent, Deliver{setup.id, -1, line});
  }
  if (effects.kill) kill(one);
  for (auto& epoch : effects.epochs) {
    epoch.finished_at = utc_now();
    context_.say(console::epoch(one.label.name, epoch, setup.epochs, context_.runs.cell(one.run).remark));
    recorder.submit([epoch](store::Store& s) { s.record_epoch(epoch); });
    recorder.submit([csv = one.csv, epoch](store::Store&) { (*csv)->append(epoch); });
  }
  for (const auto& calibration : effects.calibrations) {
    recorder.submit([calibration](store::Store& s) { s.record_calibration(calibration); });
  }
  for (const auto& phase : effects.phases) {
    recorder.submit([phase](store::Store& s) { s.record_phase(phase); });
  }
  for (auto& event : effects.events) context_.note(std::move(event));
}

void RunningAttempts::kill(const ActiveAttempt& one) {
  const auto& setup = one.attempt.setup();
  for (const int agent : agents_of(setup)) context_.mailbox.send(agent, Kill{setup.id});
}

}  // namespace ddpsweep::cluster
