#include "orchestrator/schedule/estimate.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <queue>

namespace ddpsweep::schedule {
namespace {

constexpr std::size_t kMostSimulated = 256;  // runs; rank 0 asks each second, between two looks at its messages

/// No run waits for another's slots to fit it, but none is shorter than the longest.
double perfectly_packed(const std::vector<TimedRun>& runs, double otherwise, const std::vector<Slot>& slots) {
  double slot_seconds = 0, longest = 0;
  for (const TimedRun& timed : runs) {
    const double seconds = timed.seconds.value_or(otherwise);
    slot_seconds += seconds * timed.run.need.world_size;
    longest = std::max(longest, seconds);
  }
  return slots.empty() ? longest : std::max(slot_seconds / static_cast<double>(slots.size()), longest);
}

}  // namespace

std::optional<double> estimate_seconds(const std::vector<TimedRun>& runs, const std::vector<Slot>& slots,
                                       matrix::Isolation isolation) {
  if (runs.empty()) return 0;
  double known_sum = 0;
  int known = 0;
  for (const TimedRun& timed : runs) {
    if (timed.seconds) known_sum += *timed.seconds, ++known;
  }
  if (known == 0) return std::nullopt;

  const double mean = known_sum / known;
  if (isolation != matrix::Isolation::serial && runs.size() > kMostSimulated)
    return perfectly_packed(runs, mean, slots);
  Scheduler scheduler(slots, isolation);
  std::map<std::int64_t, double> seconds;
  for (const TimedRun& timed : runs) {
    scheduler.add(timed.run);
    seconds[timed.run.run] = timed.seconds.value_or(mean);
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
