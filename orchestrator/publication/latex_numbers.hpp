// The figures of a sweep as LaTeX commands, so that no number of a paper is typed by hand. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "orchestrator/report/scaling.hpp"

namespace ddpsweep::publication {

/// A name of letters alone, as commands of LaTeX have them: words begin with a capital, digits are spelled, zeros
/// before a number are dropped. exp046: ExpFourSix.
std::string command_name(std::string_view experiment);

/// A line for each figure that is known, e.g. \newcommand{\ddpSpeedupExpFourSix}{3.66}. Kinds: EpochSeconds(Low, High),
/// SamplesPerSecond, Speedup(Low, High), Efficiency and Accuracy in percent, AccuracyDifference in points, R, Runs.
/// Where several rows would have one name, each gets a letter more (A, B, ...), and a comment says which is which.
std::string latex_numbers(const std::vector<report::ScaledCell>& cells);

}  // namespace ddpsweep::publication
