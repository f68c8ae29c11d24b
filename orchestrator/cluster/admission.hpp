// Which runs may still begin before the allocation ends, which of those that run will be over by then, and what to tell
// people about the others. What a run takes is forecast by schedule/forecast.hpp.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/cluster/active_attempt.hpp"
#include "orchestrator/cluster/allocation_end.hpp"
#include "orchestrator/cluster/run_table.hpp"
#include "orchestrator/schedule/forecast.hpp"

namespace ddpsweep::cluster {

class Admission {
 public:
  /// ask: none: no end is known, and every run is admitted. runs and limits must outlive this.
  Admission(const RunTable& runs, const matrix::Limits& limits, AskTimeLeft ask);

  /// Call once a turn, before the others: they speak of that moment.
  void look();
  /// A run was measured: forecasts are made again.
  void learn();

  /// The run would be over in time, or nobody can say how long it takes.
  bool admits(std::int64_t run) const;
  /// Runs wait, and none of them is admitted.
  bool nothing_fits() const;
  /// So little is left that what runs has to be ended now, to be recorded in time.
  bool time_is_up() const;
  /// Why an attempt will not be over in time: "about 5 min 3 s to go, 2 min 0 s until the allocation ends". Empty when
  /// it may finish, or nobody can say.
  std::string too_long(const ActiveAttempt& one, Clock::time_point now) const;
  /// The attempt is interrupted: how far it came tells how long another try would take.
  void note_pace(const ActiveAttempt& one);
  /// Runs are left, and each of them takes longer than a whole allocation of this length.
  bool hopeless() const;

  /// "the allocation ends in 58 min 20 s"; empty when no end is known.
  std::string until_the_end() const;
  std::string why_nothing_fits() const;
  /// What is said when the sweep is told to stop gracefully.
  std::string stop_line() const;
  /// What is left because of the end: one line for each cell says how many runs, how long they take, and how anybody
  /// knows. A cell whose runs take longer than a whole allocation is a "[ FAIL ]".
  std::vector<std::string> left_out() const;

 private:
  bool is_left(std::int64_t run) const;
  bool is_hopeless(std::int64_t run) const;
  const std::optional<schedule::Forecast>& forecast_of(std::int64_t run) const;

  const RunTable& runs_;
  const matrix::Limits& limits_;
  const AskTimeLeft ask_;
  std::optional<TimeLeft> time_;
  std::map<std::size_t, double> paced_;                                 // by cell
  std::map<std::size_t, std::optional<schedule::Forecast>> forecasts_;  // by cell
};

}  // namespace ddpsweep::cluster
