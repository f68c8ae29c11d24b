// What `ddpsweep status` shows of a status file (cluster/sweep_status.hpp). Pure.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace ddpsweep::cli {

/// A status that is older than this, of a sweep that is not over, is of one that died or hangs. (A store that is locked
/// can hold up a living one for 60 s.)
inline constexpr double kStaleSeconds = 90;

/// Lines for people. age_seconds: since rank 0 wrote it.
std::string status_text(const nlohmann::json& status, double age_seconds);

/// "3 of 6 runs over, 1 failed, about 12 min left": one line, the same as long as nothing happens.
std::string status_summary(const nlohmann::json& status);

bool is_over(const nlohmann::json& status);

}  // namespace ddpsweep::cli
