// Log lines for developers and operators go to standard error; what a user asked for goes to standard output.
#pragma once

#include <spdlog/spdlog.h>

namespace ddpsweep {

/// Sets the format and, from DDPSWEEP_LOG (trace, debug, info, warn, error; default warn), the level.
/// May be called again to change `who`, also while other threads log.
/// who: the prefix of every line, e.g. "agent 1" or "worker rank 0".
void start_logging(const std::string& who);

}  // namespace ddpsweep
