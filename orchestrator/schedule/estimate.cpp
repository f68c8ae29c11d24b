#include "orchestrator/schedule/estimate.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <queue>

namespace ddpsweep::schedule {

std::optional<double> estimate_seconds(const std::vector<TimedRun>& runs, const std::vector<Slot>& slots,
                                       matrix::Isolation isolation) {
  if (runs.empty()) return 0;
  double known_sum = 0;
  int known = 0;
  for (const TimedRun& timed : runs) {
    if (timed.seconds) known_sum += *timed.seconds, ++known;
  }
  if (known == 0) return std::nullopt;

  Scheduler scheduler(slots, isolation);
  std::map<std::int64_t, double> seconds;
  for (const TimedRun& timed : runs) {
    scheduler.add(timed.run);
    seconds[timed.run.run] = timed.seconds.value_or(known_sum / known);
  }
  scheduler.take_unplaceable();
  double now = 0;
  std::priority_queue<std::pair<double, std::int64_t>, std::vector<std::pair<double, std::int64_t>>, std::greater<>>
      ends;
  while (!scheduler.idle()) {
    for (const Assignment& started : scheduler.start()) ends.emplace(now + seconds[started.run], started.run);
    now = ends.top().first;
    scheduler.release(ends.top().second);
    ends.pop();
  }
  return now;
}

}  // namespace ddpsweep::schedule
