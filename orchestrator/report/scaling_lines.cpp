#include "orchestrator/report/scaling_lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>

#include "common/excerpt.hpp"
#include "orchestrator/report/section_parts.hpp"

namespace ddpsweep::report {
namespace {

template <class Wanted>
std::vector<std::string> names_of(const std::vector<ScaledCell>& cells, Wanted&& wanted) {
  std::vector<std::string> names;
  for (const auto& cell : cells) {
    if (wanted(cell)) names.push_back(one_line(cell.figure.experiment));
  }
  return names;
}

/// What the speedups are multiples of, in absolute numbers.
std::string line_of_base(const ScaledCell& base) {
  const auto& figure = base.figure;
  const auto rate = figure.samples_per_second;
  return fmt::format("Base {}: {:.3f} s an epoch, {}{}", one_line(figure.experiment), *figure.epoch_seconds,
                     rate ? fmt::format("{:.0f} samples/s, ", *rate) : "",
                     figure.world_size == 1 ? "without reducer: one rank makes no communicator"
                                            : fmt::format("with reducer: its {} ranks reduce, too", figure.world_size));
}

/// How the intervals were made: one line for each number of runs.
std::vector<std::string> lines_of_intervals(const std::vector<ScaledCell>& cells) {
  std::map<std::int64_t, MedianRanks> seen;
  for (const auto& cell : cells) {
    if (cell.median_ranks) seen[cell.figure.runs] = *cell.median_ranks;
  }
  std::vector<std::string> lines;
  for (const auto& [runs, ranks] : seen) {
    lines.push_back(fmt::format("Interval of epoch_seconds, n={0}: from run {1} to run {2} by size, coverage {3:.1f} %",
                                runs, ranks.place, runs + 1 - static_cast<std::int64_t>(ranks.place),
                                100 * ranks.coverage));
  }
  return lines;
}

}  // namespace

std::vector<std::string> lines_of_spread(const std::vector<ScaledCell>& cells) {
  std::vector<std::string> lines;
  for (const auto& cell : cells) {
    if (cell.is_base) lines.push_back(line_of_base(cell));
  }
  std::ranges::move(lines_of_intervals(cells), std::back_inserter(lines));
  const auto say = [&](std::string_view what, const std::vector<std::string>& names) {
    if (!names.empty()) lines.push_back(fmt::format("{}: {}", what, first_few(names)));
  };
  say("No difference, the speedup's interval holds 1",
      names_of(cells, [](const auto& cell) { return cell.difference == Difference::none; }));
  say(fmt::format("Accuracy worse than the base's by more than {} points", 100 * kWorseAccuracy),
      names_of(cells, [](const auto& cell) { return cell.accuracy_is_worse; }));
  say("One run (n=1), differences of a few percent may be chance",
      names_of(cells, [](const auto& cell) { return cell.figure.runs == 1; }));
  say(fmt::format("A range is what was seen and promises nothing; an interval takes {} runs of a cell and of its base",
                  kRunsForAnInterval),
      names_of(cells, [](const auto& cell) {
        return cell.epoch_seconds.kind == SpreadKind::range || cell.speedup.kind == SpreadKind::range;
      }));
  return lines;
}

}  // namespace ddpsweep::report
