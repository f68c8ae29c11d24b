// The runs of a sweep that this program is to do, and what has become of each. Pure.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "common/errors.hpp"
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

  void set(std::int64_t run, Fate fate) { runs_.at(run).fate = fate; }
  /// A run was measured: what is left of its cell will take about as long.
  void learn(std::int64_t run, double wall_seconds);

  std::size_t size() const { return runs_.size(); }
  std::size_t count(Fate fate) const;
  /// Runs that this sweep is done with: neither waiting, nor running, nor to be run again after an interruption.
  std::size_t over() const { return count(Fate::counted) + count(Fate::failed) + count(Fate::infeasible); }
  /// For the lines about a run that begins or is over at once; numbers go up with each call.
  console::RunLabel next_label(std::int64_t run);
  /// Of a sweep that is over and could be recorded.
  ExitCode exit_code() const;

 private:
  const matrix::Sweep& sweep_;
  std::vector<std::int64_t> order_;
  std::map<std::int64_t, Run> runs_;
  int labelled_ = 0;
};

}  // namespace ddpsweep::cluster
