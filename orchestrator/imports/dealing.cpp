#include "orchestrator/imports/dealing.hpp"

#include <algorithm>
#include <map>

namespace ddpsweep::imports {
namespace {

/// Hands every row to the run whose last epoch is the one before, else to a new run. Nothing: two runs wait for it.
/// Note [One way]: a row goes from epoch to epoch + 1, so that what follows what is a matching of the rows of each
/// epoch with those of the next one further down. If from the first row on and from the last row back (`step` -1) no
/// row ever has two candidates, no other matching is as large: where two differ, some row has both partners free.
std::optional<std::vector<Rows>> follow(const Rows& rows, int step, std::size_t most_runs) {
  std::vector<Rows> runs;
  std::map<int, std::vector<std::size_t>> waiting;  // by the epoch that is to come: runs
  for (const MetricsRow& row : rows) {
    auto& candidates = waiting[row.epoch];
    if (candidates.size() > 1) return std::nullopt;
    std::size_t run = runs.size();
    if (candidates.empty()) {
      if (runs.size() == most_runs) return std::nullopt;
      runs.emplace_back();
    } else {
      run = candidates.front();
      candidates.clear();
    }
    runs[run].push_back(row);
    waiting[row.epoch + step].push_back(run);
  }
  return runs;
}

}  // namespace

int most_rows_of_an_epoch(const Rows& rows) {
  std::map<int, int> counts;
  int most = 0;
  for (const MetricsRow& row : rows) most = std::max(most, ++counts[row.epoch]);
  return most;
}

std::optional<std::vector<Rows>> deal(const Rows& rows) {
  const auto most = static_cast<std::size_t>(most_rows_of_an_epoch(rows));
  auto runs = follow(rows, 1, most);
  if (!runs || !follow({rows.rbegin(), rows.rend()}, -1, most)) return std::nullopt;
  return runs;
}

}  // namespace ddpsweep::imports
