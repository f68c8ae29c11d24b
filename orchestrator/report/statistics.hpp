// What a handful of repeats says of a figure: its median, and how far off that may be. Pure: no random numbers, no
// assumption on how the runs are distributed. docs/statistics.md has how often the intervals hold the truth, as
// simulated.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace ddpsweep::report {

/// What an interval promises at least.
inline constexpr double kConfidence = 0.95;
/// From so many runs on there are intervals: even the smallest and the largest of 5 enclose the true median in 93.75 %
/// of samples only.
inline constexpr std::size_t kRunsForAnInterval = 6;

/// The middle value; of an even number of them the mean of the middle two, as in the views. Nothing of no values.
std::optional<double> median(std::vector<double> values);

/// Which of n values in their order enclose the true median, from both ends alike.
struct MedianRanks {
  std::size_t place = 1;  // [x(place), x(n + 1 - place)], counted from 1
  double coverage = 0;  // in so many samples of a continuous distribution, whatever it is: 1 - 2 P(Bin(n, 1/2) < place)
};

/// The narrowest such pair that has kConfidence (David and Nagaraja, Order Statistics, 3rd edition, section 7.1).
/// Nothing for fewer than kRunsForAnInterval values.
std::optional<MedianRanks> median_ranks(std::size_t n);

enum class SpreadKind {
  none,      // one run, or none: nothing is known of its spread
  range,     // the smallest and the largest that was seen; promises nothing
  interval,  // holds the true value with kConfidence or more
};

/// How far a figure may lie from the truth, or how far apart it was seen. kind none: low and high mean nothing.
struct Spread {
  SpreadKind kind = SpreadKind::none;
  double low = 0, high = 0;
  bool holds(double value) const { return kind != SpreadKind::none && low <= value && value <= high; }
};

/// Of a median: the interval of median_ranks(); of 2 to 5 values their range.
Spread spread_of_median(std::vector<double> values);

/// Of median(numerators) / median(denominators), two independent samples of positive values; kind none where they are
/// not. With kRunsForAnInterval of each it is made of the two medians' intervals [l, u]: on logarithms, the distances
/// of the ratio's ends from it are the hypotenuses of the medians' own (square-and-add; Zou and Donner, Statistics in
/// Medicine 27 (2008) 1693). Else it is the range of all ratios of pairs, and of one pair nothing.
Spread spread_of_ratio(const std::vector<double>& numerators, const std::vector<double>& denominators);

/// The experimentally determined serial fraction e = (1/S - 1/p) / (1 - 1/p) (Karp and Flatt, Communications of the ACM
/// 33 (1990) 539) of speedup S on p times as many devices. Below 0 where S > p. Nothing unless S > 0 and p > 1.
std::optional<double> karp_flatt(double speedup, double times_devices);

}  // namespace ddpsweep::report
