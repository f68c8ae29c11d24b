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

/// A line for each figure that is known, e.g. \newcommand{\ddpSpeedupExpFourSix}{3.66}. Kinds: EpochSeconds and
/// Speedup, each also with Low and High before it, for the ends of its interval or range; SamplesPerSecond; Efficiency
/// and Accuracy in percent; DifferenceOfAccuracy to the base's in points; R; Runs. The name of a cell whose grade has
/// no speedup begins with Unaudited or Oversubscribed. Where several rows would have one name, each gets letters more
/// (A, B, ...). A comment before each cell's lines says which it is, and its notes.
std::string latex_numbers(const std::vector<report::ScaledCell>& cells);

}  // namespace ddpsweep::publication
