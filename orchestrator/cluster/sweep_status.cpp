#include "orchestrator/cluster/sweep_status.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <tuple>

#include "common/excerpt.hpp"
#include "common/file_descriptor.hpp"
#include "common/host_name.hpp"
#include "common/units.hpp"
#include "orchestrator/schedule/estimate.hpp"
#include "orchestrator/schedule/placement.hpp"

namespace ddpsweep::cluster {
namespace {

constexpr std::size_t kMostNext = 20;  // runs that are listed as waiting

/// The rank that is least far.
const protocol::Heartbeat& slowest(const Attempt& attempt) {
  int slowest = 0;
  const auto place = [&](int rank) {
    const auto& progress = attempt.progress(rank);
    return std::tie(progress.epoch, progress.step);
  };
  for (int rank = 1; rank < attempt.world_size(); ++rank) {
    if (place(rank) < place(slowest)) slowest = rank;
  }
  return attempt.progress(slowest);
}

std::string why_waiting(matrix::Isolation isolation) {
  if (isolation == matrix::Isolation::serial) return "one attempt at a time (schedule.isolation: serial)";
  return fmt::format("the next run needs more free {} than there are",
                     isolation == matrix::Isolation::node ? "nodes" : "slots");
}

nlohmann::json running_json(const RunningStatus& one, const RunTable& runs) {
  return {{"attempt", one.attempt},
          {"experiment", runs.cell(one.run).experiment},
          {"repeat", runs.at(one.run).repeat},
          {"name", runs.name(one.run)},
          {"phase", one_line(one.progress.phase)},
          {"epoch", one.progress.epoch},
          {"epochs", one.epochs},
          {"step", one.progress.step},
          {"seconds", one.seconds},
          {"where", schedule::describe_slots(one.slots)}};
}

/// How many slots of each node do what: a cluster has too many to list them each second.
nlohmann::json slots_json(const SweepStatus& status, const RunTable& runs) {
  std::map<std::string, std::string> users;  // slot -> run
  for (const RunningStatus& one : status.running) {
    for (const schedule::Slot& slot : one.slots) users[slot.id] = runs.name(one.run);
  }
  std::map<std::tuple<std::string, std::string_view, std::string>, int> counts;  // node, device, user
  for (const schedule::Slot& slot : status.slots) {
    const auto user = users.find(slot.id);
    ++counts[{slot.node, to_string(slot.device), user == users.end() ? "" : user->second}];
  }
  nlohmann::json slots = nlohmann::json::array();
  for (const auto& [place, count] : counts) {
    const auto& [node, device, user] = place;
    slots.push_back({{"node", node},
                     {"device", device},
                     {"use", user.empty() ? nlohmann::json() : nlohmann::json(user)},
                     {"count", count}});
  }
  return slots;
}

}  // namespace

std::filesystem::path status_file(const std::filesystem::path& store) { return store.string() + ".status.json"; }

std::optional<double> expected_seconds(const Attempt& attempt, const Run& run) {
  const auto& epochs = attempt.epochs().complete();
  if (run.expected_seconds || epochs.empty()) return run.expected_seconds;
  double seconds = 0;
  for (const auto& epoch : epochs) seconds += epoch.epoch_seconds + epoch.evaluation_seconds;
  return seconds / static_cast<double>(epochs.size()) * attempt.setup().epochs;
}

std::optional<double> remaining_seconds(const RunTable& runs, const std::map<std::int64_t, ActiveAttempt>& active,
                                        const schedule::Scheduler& scheduler, matrix::Isolation isolation,
                                        Clock::time_point now) {
  std::vector<schedule::TimedRun> left;
  for (const auto run : runs.order()) {
    if (runs.at(run).fate != Fate::waiting) continue;
    left.push_back({{run, schedule::need_of(runs.cell(run))}, runs.at(run).expected_seconds});
  }
  for (const auto& [id, one] : active) {
    auto whole = expected_seconds(one.attempt, runs.at(one.run));
    if (whole) whole = std::max(*whole - seconds(now - one.attempt.started()), 0.0);
    left.push_back({{one.run, schedule::need_of(runs.cell(one.run))}, whole});
  }
  return schedule::estimate_seconds(left, scheduler.slots(), isolation);
}

console::PlanFigures plan_figures(const matrix::Sweep& sweep, const RunTable& runs,
                                  const schedule::Scheduler& scheduler) {
  console::PlanFigures figures;
  figures.all_cells = sweep.cells.size();
  figures.cells = runs.size() / static_cast<std::size_t>(sweep.repeats);
  figures.repeats = sweep.repeats;
  figures.done = runs.count(Fate::counted);
  figures.again = runs.counting() - figures.done;
  figures.slots = scheduler.slot_count(sweep.cells.front().device);
  if (figures.done < runs.size()) figures.seconds = remaining_seconds(runs, {}, scheduler, sweep.isolation, {});
  return figures;
}

SweepStatus gather_status(const RunTable& runs, const std::map<std::int64_t, ActiveAttempt>& active,
                          const schedule::Scheduler& scheduler, matrix::Isolation isolation, Clock::time_point now) {
  SweepStatus status;
  status.remaining_seconds = remaining_seconds(runs, active, scheduler, isolation, now);
  status.slots = scheduler.slots();
  if (runs.count(Fate::waiting) > 0) status.why_waiting = why_waiting(isolation);
  for (const auto& [id, one] : active) {
    status.running.push_back({id, one.run, one.attempt.setup().epochs, slowest(one.attempt),
                              seconds(now - one.attempt.started()), one.slots});
  }
  return status;
}

nlohmann::json to_json(const SweepStatus& status, const matrix::Sweep& sweep, const RunTable& runs,
                       const std::filesystem::path& store) {
  nlohmann::json running = nlohmann::json::array(), next = nlohmann::json::array();
  for (const RunningStatus& one : status.running) running.push_back(running_json(one, runs));
  for (const std::int64_t run : runs.order()) {
    if (runs.at(run).fate == Fate::waiting && next.size() < kMostNext) next.push_back(runs.name(run));
  }
  const auto optional = [](const auto& value) { return value ? nlohmann::json(*value) : nlohmann::json(); };
  return {{"format", 1},
          {"sweep", sweep.name},
          {"file", sweep.file.string()},
          {"store", store.string()},
          {"host", host_name()},
          {"pid", ::getpid()},
          {"updated_at", utc_now()},
          {"updated_unix_seconds",
           std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count()},
          {"state", status.state},
          {"exit_code", status.exit_code ? nlohmann::json(static_cast<int>(*status.exit_code)) : nlohmann::json()},
          {"remaining_seconds", optional(status.remaining_seconds)},
          {"runs",
           {{"total", runs.size()},
            {"counted", runs.count(Fate::counted)},
            {"failed", runs.count(Fate::failed)},
            {"infeasible", runs.count(Fate::infeasible)},
            {"interrupted", runs.count(Fate::interrupted)},
            {"running", runs.count(Fate::running)},
            {"waiting", runs.count(Fate::waiting)}}},
          {"running", running},
          {"waiting", {{"why", status.why_waiting}, {"next", next}}},
          {"slots", slots_json(status, runs)}};
}

bool replace_file(const std::filesystem::path& file, const std::string& text) {
  const std::string fresh = file.string() + ".new";
  // What is there by this name, left or laid there by somebody, is neither followed nor written to.
  ::unlink(fresh.c_str());
  const FileDescriptor made(::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
  if (!made.is_open()) return false;
  const bool whole = ::write(made.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
  if (whole && ::rename(fresh.c_str(), file.c_str()) == 0) return true;
  ::unlink(fresh.c_str());
  return false;
}

std::string progress_line(const SweepStatus& status, const RunTable& runs) {
  auto line = fmt::format("{}/{} runs over", runs.over(), runs.size());
  if (status.state == "preparing") line += ", preparing the data";
  if (status.remaining_seconds) line += fmt::format(", about {} left", format_duration(*status.remaining_seconds));
  for (const RunningStatus& one : status.running) {
    line += fmt::format("  {} {}/{} {} step {}", runs.name(one.run), std::max(one.progress.epoch, 0), one.epochs,
                        one.progress.phase, one.progress.step);
  }
  return line;
}

}  // namespace ddpsweep::cluster
