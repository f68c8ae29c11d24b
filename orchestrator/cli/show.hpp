// What `ddpsweep show` prints: the words for what store/details.hpp tells, and what else helps after a failure. Pure.
#pragma once

#include <optional>
#include <string>

#include "orchestrator/cli/words.hpp"

namespace ddpsweep::cli {

/// Lines for people: of a sweep, a cell, a run or an attempt, as its "kind" says.
std::string show_text(const Json& details);

/// The part about an attempt. Beyond what the store knows it tells "log_tail" ({"rank", "path", "lines", "problem"})
/// and the commands "read_logs" and "run_again" where they are there.
std::string attempt_text(const Json& attempt);

/// "Its figures are marked: accuracy from random init." of a cell or an attempt at it; "" where there is no remark.
std::string mark_line(const Json& marked);

/// Of that, what was measured of its steps and of its GPUs; "" where nothing was.
std::string measurements_text(const Json& attempt);

}  // namespace ddpsweep::cli
