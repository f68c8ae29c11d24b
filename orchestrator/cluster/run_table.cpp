#include "orchestrator/cluster/run_table.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ddpsweep::cluster {

RunTable::RunTable(const matrix::Sweep& sweep, const std::vector<store::RunStatus>& statuses) : sweep_(sweep) {
  std::map<std::pair<std::size_t, int>, const store::RunStatus*> by_place;
  for (const auto& status : statuses) by_place[{status.cell, status.repeat}] = &status;
  for (const auto& [index, repeat] : matrix::run_order(sweep)) {
    if (!sweep.cells[index].selected) continue;
    const store::RunStatus& status = *by_place.at({index, repeat});
    Fate fate = Fate::waiting;
    if (status.done && !sweep.cells[index].rerun) {
      fate = Fate::counted;
    } else if (!sweep.cells[index].infeasible.empty()) {
      fate = Fate::infeasible;
    }
    runs_[status.run_id] = {index, repeat, fate, status.expected_seconds, status.done};
    ++counts_[static_cast<std::size_t>(fate)];
    order_.push_back(status.run_id);
  }
  labelled_ = static_cast<int>(count(Fate::counted) + count(Fate::infeasible));
}

std::string RunTable::name(std::int64_t run) const {
  const auto& experiment = cell(run).experiment;
  return sweep_.repeats > 1 ? fmt::format("{}/run{}", experiment, at(run).repeat) : experiment;
}

void RunTable::set(std::int64_t run, Fate fate) {
  Run& changed = runs_.at(run);
  --counts_[static_cast<std::size_t>(changed.fate)];
  ++counts_[static_cast<std::size_t>(fate)];
  changed.fate = fate;
  if (fate == Fate::counted) changed.counts = true;
}

void RunTable::learn(std::int64_t run, double wall_seconds) {
  const std::size_t cell = at(run).cell;
  for (auto& [id, other] : runs_) {
    if (other.cell == cell) other.expected_seconds = wall_seconds;
  }
}

std::size_t RunTable::counting() const {
  return static_cast<std::size_t>(
      std::count_if(runs_.begin(), runs_.end(), [](const auto& entry) { return entry.second.counts; }));
}

std::set<matrix::DeviceKind> RunTable::waiting_devices() const {
  std::set<matrix::DeviceKind> devices;
  for (const auto& [id, run] : runs_) {
    if (run.fate == Fate::waiting) devices.insert(sweep_.cells[run.cell].device);
  }
  return devices;
}

std::vector<std::string> RunTable::unfinished_reruns() const {
  std::vector<std::string> names;
  for (const auto run : order_) {
    const Fate fate = at(run).fate;
    if (!cell(run).rerun || (fate != Fate::waiting && fate != Fate::running && fate != Fate::interrupted)) continue;
    if (std::find(names.begin(), names.end(), cell(run).experiment) == names.end()) {
      names.push_back(cell(run).experiment);
    }
  }
  return names;
}

AttemptPlan RunTable::plan(std::int64_t run, std::int64_t attempt) const {
  return {.attempt = attempt,
          .run = run,
          .cell = &cell(run),
          .repeat = at(run).repeat,
          .seed = seed(run),
          .limits = sweep_.limits,
          .calibration_steps = sweep_.calibration_steps};
}

console::RunLabel RunTable::next_label(std::int64_t run) {
  int& number = runs_.at(run).number;
  if (number == 0) number = ++labelled_;
  return {number, static_cast<int>(runs_.size()), name(run)};
}

ExitCode RunTable::exit_code() const {
  if (count(Fate::waiting) + count(Fate::running) + count(Fate::interrupted) > 0) return ExitCode::stopped;
  if (count(Fate::counted) == size()) return ExitCode::ok;
  return count(Fate::infeasible) == size() ? ExitCode::environment : ExitCode::incomplete;
}

}  // namespace ddpsweep::cluster
