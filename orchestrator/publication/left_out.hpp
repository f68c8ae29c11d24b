// What is in no figure, and why. Pure.
#pragma once

#include "orchestrator/publication/story.hpp"

namespace ddpsweep::publication {

/// One row for each attempt that does not count, the first kMostLeftOut of them; below it the warm-up rule, cells that
/// no speedup is said of, and how many attempts are not listed.
report::SweepTable left_out_table(const Story& story);

inline constexpr std::size_t kMostLeftOut = 200;

}  // namespace ddpsweep::publication
