#include "orchestrator/matrix/failure_limit.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace ddpsweep::matrix {

std::size_t FailureLimit::of(std::size_t runs) const {
  const auto all = static_cast<double>(runs);
  // 7% of 100 runs are 7, whatever 0.07 is in binary.
  return static_cast<std::size_t>(std::min(all, percent ? std::floor(value * all / 100) : value));
}

std::optional<FailureLimit> parse_failure_limit(const std::string& text) {
  FailureLimit limit{.percent = text.ends_with('%'), .written = text};
  const char* end = text.data() + text.size() - (limit.percent ? 1 : 0);
  const auto [after, error] = std::from_chars(text.data(), end, limit.value, std::chars_format::fixed);
  if (error != std::errc() || after != end || !std::isfinite(limit.value) || limit.value < 0) {
    return std::nullopt;
  }
  if (limit.percent ? limit.value > 100 : limit.value != std::floor(limit.value)) return std::nullopt;
  return limit;
}

}  // namespace ddpsweep::matrix
