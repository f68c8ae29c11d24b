#include "orchestrator/cluster/run_outcomes.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "orchestrator/cluster/attempt_launch.hpp"
#include "orchestrator/cluster/console.hpp"
#include "orchestrator/cluster/evidence.hpp"
#include "orchestrator/cluster/inventory.hpp"
#include "orchestrator/report/verdict.hpp"
#include "orchestrator/schedule/placement.hpp"

namespace ddpsweep::cluster {

using store::State;

void RunOutcomes::finish(const ActiveAttempt& one) {
  const auto outcome = one.attempt.outcome();
  std::optional<store::Verdict> verdict;
  if (outcome.state == State::succeeded) {
    verdict = report::judge(gather_evidence(one.attempt, *data_of(one.run).data, context_.runs.cell(one.run),
                                            context_.runs.seed(one.run), one.slots, one.oversubscribed));
  }
  scheduler_.release(one.run);
  conclude(one, verdict, outcome);
}

void RunOutcomes::interrupt(std::int64_t attempt, const std::string& why) {
  const auto one = attempts_.end(attempt);
  admission_.note_pace(one);
  scheduler_.release(one.run);
  conclude(one, std::nullopt, {State::interrupted, std::nullopt, why, -1});
}

void RunOutcomes::fail_unstarted(const schedule::Assignment& assignment, const Outcome& outcome) {
  attempts_.record_unstarted(assignment.run, outcome);
  scheduler_.release(assignment.run);
  fail(assignment.run, context_.runs.next_label(assignment.run), outcome, assignment.slots, "");
}

void RunOutcomes::conclude(const ActiveAttempt& one, const std::optional<store::Verdict>& verdict,
                           const Outcome& outcome) {
  const double wall = attempts_.record_end(one, *data_of(one.run).data, verdict, outcome);
  const auto log = one.logs.at(static_cast<std::size_t>(std::max(outcome.rank, 0)));
  if (verdict && verdict->kind == store::VerdictKind::invalid) {
    context_.runs.set(one.run, Fate::failed);
    context_.say(console::invalid(one.label, *verdict, again(one.run)));
  } else if (verdict) {
    context_.runs.set(one.run, Fate::counted);
    context_.runs.learn(one.run, wall);
    admission_.learn();
    context_.say(console::ok(one.label, wall, samples_per_second(one.attempt), *verdict));
  } else if (outcome.state == State::interrupted) {
    context_.runs.set(one.run, Fate::interrupted);
    context_.say(console::interrupted(one.label, outcome.error));
  } else {
    fail(one.run, one.label, outcome, one.slots, log);
  }
}

/// An attempt at the run did not succeed: the run waits again, or has failed.
void RunOutcomes::fail(std::int64_t run, const console::RunLabel& label, const Outcome& outcome,
                       const std::vector<schedule::Slot>& slots, const std::string& log) {
  const std::string what(outcome.failure ? to_string(*outcome.failure) : to_string(outcome.state));
  const auto need = schedule::need_of(context_.runs.cell(run));
  const auto no_room = schedule::placement_problem(need, scheduler_.slots());
  // Data that could not be prepared are not there for another attempt either.
  const auto retry =
      data_of(run).data && no_room.empty() ? retries_.try_again(run, need, outcome, slots) : std::nullopt;
  context_.runs.set(run, retry ? Fate::waiting : Fate::failed);
  if (retry) scheduler_.add(retry->run);
  if (retry && state_.working()) {
    return context_.say(console::retry(label, what, outcome.error, log, retry->number, retries_.most()));
  }
  const bool only_room = !no_room.empty() && may_pass_next_time(outcome) && retries_.most() > 0;
  context_.say(console::fail(label, what, outcome.error + (only_room ? "; it is not tried again: " + no_room : ""), log,
                             again(run)));
}

void RunOutcomes::skip_unplaceable(const std::string& because) {
  for (const auto run : scheduler_.take_unplaceable()) {
    const auto& cell = context_.runs.cell(run);
    const auto reason =
        fmt::format("{}{}{}", schedule::placement_problem(schedule::need_of(cell), scheduler_.slots()), because,
                    cell.device == matrix::DeviceKind::gpu ? gpu_notes(context_.inventories) : std::string());
    const bool was_tried = context_.runs.at(run).number > 0;
    context_.runs.set(run, was_tried ? Fate::failed : Fate::infeasible);
    const auto label = context_.runs.next_label(run);
    if (was_tried) {
      context_.say(console::fail(label, "not tried again", reason, "", again(run)));
      continue;
    }
    context_.say(console::skip(cell.experiment, reason));
    context_.recorder.submit([run, reason](store::Store& s) { s.mark_infeasible(run, reason); });
  }
}

const DataSet& RunOutcomes::data_of(std::int64_t run) const {
  return preparation_.at(context_.runs.cell(run).settings);
}

std::string RunOutcomes::again(std::int64_t run) const {
  return command_to_run_again(context_.runs.cell(run), context_.options);
}

}  // namespace ddpsweep::cluster
