// How a sweep stands right now, for whoever watches it: a small JSON file beside the store, replaced by rank 0 each
// second, so that watching never touches the database. `ddpsweep status` reads it.
#pragma once

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/cluster/active_attempt.hpp"
#include "orchestrator/cluster/run_table.hpp"
#include "orchestrator/schedule/scheduler.hpp"

namespace ddpsweep::cluster {

/// results.db -> results.db.status.json
std::filesystem::path status_file(const std::filesystem::path& store);

/// One attempt that runs.
struct RunningStatus {
  std::int64_t attempt = 0, run = 0;
  int epochs = 0;
  protocol::Heartbeat progress;  // of the rank that is least far
  double seconds = 0;            // since its start
  std::vector<schedule::Slot> slots;
};

struct SweepStatus {
  std::string state;  // "starting", "preparing", "running", "stopping" or "over"
  std::optional<ExitCode> exit_code;
  std::optional<double> remaining_seconds;
  std::string why_waiting;  // what the next run waits for; empty when nothing waits
  std::vector<RunningStatus> running;
  std::vector<schedule::Slot> slots;
};

/// How long the attempt will take: as long as its cell's earlier ones, else as the pace of its own epochs says.
std::optional<double> expected_seconds(const Attempt& attempt, const Run& run);

/// Until what runs and what waits is over; nothing when none of it was ever measured.
std::optional<double> remaining_seconds(const RunTable& runs, const std::map<std::int64_t, ActiveAttempt>& active,
                                        const schedule::Scheduler& scheduler, matrix::Isolation isolation,
                                        Clock::time_point now);

/// Of a sweep that has not begun.
console::PlanFigures plan_figures(const matrix::Sweep& sweep, const RunTable& runs,
                                  const schedule::Scheduler& scheduler);

/// All but state and exit_code, which the owner knows.
SweepStatus gather_status(const RunTable& runs, const std::map<std::int64_t, ActiveAttempt>& active,
                          const schedule::Scheduler& scheduler, matrix::Isolation isolation, Clock::time_point now);

/// {"format", "sweep", "file", "store", "host", "pid", "updated_at", "updated_unix_seconds", "state", "exit_code",
/// "remaining_seconds", "runs":
/// {"total", "counted", ...}, "running": [...], "waiting": {"why", "next": [...]}, "slots": [{"node", "device", "use",
/// "count"}]}; a slot's use is the run that has it, or null
nlohmann::json to_json(const SweepStatus& status, const matrix::Sweep& sweep, const RunTable& runs,
                       const std::filesystem::path& store);

/// Writes beside the file and renames, so that a reader sees all of the old or all of the new one. A folder that cannot
/// be written costs the watcher, not the sweep: returns false then. A link in either's place is replaced, not followed.
bool replace_file(const std::filesystem::path& file, const std::string& text);

/// The line that a terminal shows while it runs: "3/6 runs  exp046 3/10 step 117  about 12 min left".
std::string progress_line(const SweepStatus& status, const RunTable& runs);

}  // namespace ddpsweep::cluster
