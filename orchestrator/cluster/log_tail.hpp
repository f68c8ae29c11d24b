// The end of a worker's log, for people and for the store.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace ddpsweep::cluster {

/// The last `max_lines` lines, or fewer so that they have `max_bytes` bytes at most, whatever the log holds: bytes that
/// are no UTF-8 become U+FFFD, control characters blanks, and a carriage return (a progress bar's) ends a line. Empty
/// when there is no log, or nothing to see in it.
std::string log_tail(const std::filesystem::path& file, std::size_t max_lines = 20, std::size_t max_bytes = 4096);

}  // namespace ddpsweep::cluster
