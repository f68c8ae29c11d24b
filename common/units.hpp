// Durations and sizes as people write them: "45m", "1h30m", "250ms"; "25MiB".
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace ddpsweep {

/// Reads "250ms", "30s", "45m", "2h", "1d" or a sum such as "1h30m". A number without a unit is a ConfigError,
/// because nobody can tell seconds from minutes.
std::chrono::milliseconds parse_duration(std::string_view text);

/// "0.4 s", "61 s", "12 min 5 s", "1 h 30 min": for people, two units at most.
std::string format_duration(double seconds);

/// Reads "512KiB", "25MiB", "1GiB" or a plain count of bytes.
std::int64_t parse_bytes(std::string_view text);

/// "1.5 KiB", "25 MiB".
std::string format_bytes(std::int64_t bytes);

/// Now, as UTC ISO-8601 with milliseconds: "2026-11-22T19:04:05.123Z".
std::string utc_now();

}  // namespace ddpsweep
