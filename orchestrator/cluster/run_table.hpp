// The runs of a sweep that this program is to do, and what has become of each. Pure.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "common/errors.hpp"
#include "orchestrator/cluster/attempt_launch.hpp"
#include "orchestrator/cluster/console.hpp"
#include "orchestrator/matrix/sweep.hpp"
#include "orchestrator/store/store.hpp"

namespace ddpsweep::cluster {

enum class Fate { waiting, running, counted, failed, infeasible, interrupted };

struct Run {
  std::size_t cell = 0;  // index in Sweep::cells
  int repeat = 1;
  Fate fate = Fate::waiting;
  std::optional<double> expected_seconds;  // from its start to its end, as earlier attempts took
  bool counts = false;                     // it has an attempt that counts, be it one from before this call
  int number = 0;                          // in lines about it; 0: there was none yet
};

class RunTable {
 public:
  /// The runs of the selected cells. statuses: of every run of the sweep, as register_sweep() returned them.
  RunTable(const matrix::Sweep& sweep, const std::vector<store::RunStatus>& statuses);

  /// Run ids in the order in which the runs shall start.
  const std::vector<std::int64_t>& order() const { return order_; }
  const Run& at(std::int64_t run) const { return runs_.at(run); }
  const matrix::Cell& cell(std::int64_t run) const { return sweep_.cells[runs_.at(run).cell]; }
  std::uint64_t seed(std::int64_t run) const { return matrix::run_seed(cell(run), runs_.at(run).repeat); }
  /// "exp046", with several repeats "exp046/run2".
  std::string name(std::int64_t run) const;

  void set(std::int64_t run, Fate fate);
  /// A run was measured: what is left of its cell will take about as long.
  void learn(std::int64_t run, double wall_seconds);

  std::size_t size() const { return runs_.size(); }
  std::size_t count(Fate fate) const { return counts_[static_cast<std::size_t>(fate)]; }
  /// Runs that have an attempt which counts, also those whose attempt of this call did not succeed (--rerun).
  std::size_t counting() const;
  /// Of the runs that wait.
  std::set<matrix::DeviceKind> waiting_devices() const;
  /// Experiments that were to be run again and of which a run still waits, in the order of their runs.
  std::vector<std::string> unfinished_reruns() const;
  /// Runs that this sweep is done with: neither waiting, nor running, nor to be run again after an interruption.
  std::size_t over() const { return count(Fate::counted) + count(Fate::failed) + count(Fate::infeasible); }
  /// The next attempt at a run, which has this number.
  AttemptPlan plan(std::int64_t run, std::int64_t attempt) const;
  /// For the lines about a run that begins or is over at once; numbers go up with each run, and a run keeps its own.
  console::RunLabel next_label(std::int64_t run);
  /// Of a sweep that is over and could be recorded.
  ExitCode exit_code() const;

 private:
  const matrix::Sweep& sweep_;
  std::vector<std::int64_t> order_;
  std::map<std::int64_t, Run> runs_;
  std::array<std::size_t, 6> counts_{};  // index: Fate; they are asked for at each turn of rank 0's loop
  int labelled_ = 0;
};

}  // namespace ddpsweep::cluster
