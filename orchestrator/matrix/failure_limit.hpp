// How many runs of a sweep may fail before it gives up: limits.max_failures.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace ddpsweep::matrix {

struct FailureLimit {
  double value = 0;
  bool percent = false;
  std::string written;  // "5" or "20%"

  /// How many of so many runs may fail: never more than all, and no part of a run.
  std::size_t of(std::size_t runs) const;
};

/// "5", or "20%" of the runs; nothing when it is neither.
std::optional<FailureLimit> parse_failure_limit(const std::string& text);

}  // namespace ddpsweep::matrix
