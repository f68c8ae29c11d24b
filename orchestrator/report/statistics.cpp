#include "orchestrator/report/statistics.hpp"

#include <algorithm>
#include <cmath>

namespace ddpsweep::report {
namespace {

/// P(Bin(n, 1/2) = k). By logarithms, since 2^-n is 0 to a double from n = 1075 on.
double binomial_half(std::size_t n, std::size_t k) {
  const auto log_factorial = [](std::size_t i) { return std::lgamma(static_cast<double>(i) + 1); };
  return std::exp(log_factorial(n) - log_factorial(k) - log_factorial(n - k) - static_cast<double>(n) * std::log(2.0));
}

bool all_positive(const std::vector<double>& values) {
  return !values.empty() && std::ranges::all_of(values, [](double v) { return v > 0 && std::isfinite(v); });
}

Spread range_of_ratios(const std::vector<double>& numerators, const std::vector<double>& denominators) {
  if (numerators.size() == 1 && denominators.size() == 1) return {};
  const auto [least, most] = std::ranges::minmax(numerators);
  const auto [least_below, most_below] = std::ranges::minmax(denominators);
  return {SpreadKind::range, least / most_below, most / least_below};
}

}  // namespace

std::optional<double> median(std::vector<double> values) {
  if (values.empty()) return std::nullopt;
  std::ranges::sort(values);
  const auto n = values.size();
  return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

std::optional<MedianRanks> median_ranks(std::size_t n) {
  if (n < kRunsForAnInterval) return std::nullopt;
  MedianRanks ranks{.place = 0, .coverage = 1};
  for (;;) {
    const double narrower = ranks.coverage - 2 * binomial_half(n, ranks.place);
    if (narrower < kConfidence) return ranks;
    ranks = {ranks.place + 1, narrower};
  }
}

Spread spread_of_median(std::vector<double> values) {
  if (values.size() < 2) return {};
  std::ranges::sort(values);
  const auto ranks = median_ranks(values.size());
  if (!ranks) return {SpreadKind::range, values.front(), values.back()};
  return {SpreadKind::interval, values[ranks->place - 1], values[values.size() - ranks->place]};
}

Spread spread_of_ratio(const std::vector<double>& numerators, const std::vector<double>& denominators) {
  if (!all_positive(numerators) || !all_positive(denominators)) return {};
  const Spread above = spread_of_median(numerators), below = spread_of_median(denominators);
  if (above.kind != SpreadKind::interval || below.kind != SpreadKind::interval)
    return range_of_ratios(numerators, denominators);
  const double top = *median(numerators), bottom = *median(denominators);
  const double down = std::hypot(std::log(top / above.low), std::log(below.high / bottom));
  const double up = std::hypot(std::log(above.high / top), std::log(bottom / below.low));
  return {SpreadKind::interval, top / bottom * std::exp(-down), top / bottom * std::exp(up)};
}

std::optional<double> karp_flatt(double speedup, double times_devices) {
  if (!(speedup > 0 && times_devices > 1)) return std::nullopt;
  return (1 / speedup - 1 / times_devices) / (1 - 1 / times_devices);
}

}  // namespace ddpsweep::report
