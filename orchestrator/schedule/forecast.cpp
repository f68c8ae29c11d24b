#include "orchestrator/schedule/forecast.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace ddpsweep::schedule {
namespace {

constexpr double kLeastMargin = 15, kMarginShare = 0.05, kFreshShare = 0.9;

double with_margin(double seconds) { return seconds + std::max(kLeastMargin, kMarginShare * seconds); }

using Family = std::map<int, double>;  // world size -> the longest that was measured

std::optional<Forecast> scaled(int world_size, const Family& family) {
  std::optional<Forecast> least;
  for (const auto& [size, measured] : family) {
    const double seconds = measured * std::max(1.0, static_cast<double>(size) / world_size);
    if (!least || seconds < least->seconds) least = {seconds, Basis::scaled, size};
  }
  return least;
}

}  // namespace

std::vector<std::optional<Forecast>> forecast(const std::vector<CellTime>& cells, std::optional<double> expected,
                                              double timeout) {
  std::map<std::string, Family> families;
  for (const CellTime& cell : cells) {
    if (!cell.measured) continue;
    double& longest = families[cell.family][cell.world_size];
    longest = std::max(longest, *cell.measured);
  }
  std::vector<std::optional<Forecast>> forecasts;
  for (const CellTime& cell : cells) {
    std::optional<Forecast> one;
    if (cell.measured) {
      one = {*cell.measured, Basis::measured, cell.world_size};
    } else if (cell.paced) {
      one = {*cell.paced, Basis::paced, cell.world_size};
    } else if (one = scaled(cell.world_size, families[cell.family]); !one && expected) {
      one = {*expected, Basis::expected, cell.world_size};
    }
    if (one) one->seconds = std::min(one->seconds, timeout);
    forecasts.push_back(one);
  }
  return forecasts;
}

bool fits(const std::optional<Forecast>& forecast, double left, double whole) {
  const double needed = with_margin(forecast ? forecast->seconds : 0);
  if (left >= needed) return true;
  // There will hardly be more time in another allocation.
  const bool is_guess = forecast && forecast->basis == Basis::scaled;
  return forecast && left >= kFreshShare * whole && (is_guess || left >= forecast->seconds + kLeastMargin);
}

bool never_fits(const std::optional<Forecast>& forecast, double whole) {
  return forecast && forecast->basis != Basis::scaled && with_margin(forecast->seconds) > whole;
}

std::string to_string(const Forecast& forecast) {
  switch (forecast.basis) {
    case Basis::measured:
      return "measured";
    case Basis::paced:
      return "from the pace of its epochs";
    case Basis::scaled:
      return fmt::format("scaled from runs on {}", forecast.world_size);
    case Basis::expected:
      return "limits.expect";
  }
  return {};
}

}  // namespace ddpsweep::schedule
