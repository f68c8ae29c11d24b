// How long a run will take, and whether that fits into the time that is left. Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace ddpsweep::schedule {

/// What is known of the runs of one cell.
struct CellTime {
  std::string family;  // cells of one family do the same work on other numbers of ranks
  int world_size = 1;
  std::optional<double> measured;  // seconds that a run of it took, from its start to its end
  std::optional<double> paced;     // the same, from the epochs of a run that was interrupted
};

enum class Basis { measured, paced, scaled, expected };

struct Forecast {
  double seconds = 0;
  Basis basis = Basis::measured;
  int world_size = 1;  // of the runs that it was scaled from
};

/// One for each cell, nothing where nobody can say: what its own runs took, else what the epochs of an interrupted one
/// promise, else its family's runs scaled, else `expected` (limits.expect). A run never takes longer than `timeout`,
/// which ends it.
///
/// Scaled: of a run that took T on q ranks, p ranks take T * q / p when p < q, and T when p > q. So fewer ranks are
/// thought to be as much slower as perfect scaling would have it, and more ranks to gain nothing; of several such
/// numbers the least counts.
std::vector<std::optional<Forecast>> forecast(const std::vector<CellTime>& cells, std::optional<double> expected,
                                              double timeout);

/// Whether a run may begin when so much of an allocation of `whole` seconds is left: what it takes and a margin of 5 %,
/// at least 15 s, for runs that take longer than the last one, and for recording them. A scaled forecast, which may be
/// far too high, keeps no run from beginning in an allocation of which 90 % are left.
bool fits(const std::optional<Forecast>& forecast, double left, double whole);

/// It takes longer than a whole allocation. Nothing that is merely scaled does.
bool never_fits(const std::optional<Forecast>& forecast, double whole);

/// "measured", "from the pace of its epochs", "scaled from runs on 4", "limits.expect": for people.
std::string to_string(const Forecast& forecast);

}  // namespace ddpsweep::schedule
