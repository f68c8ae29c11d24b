#include "orchestrator/imports/number_ranges.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

namespace ddpsweep::imports {
namespace {

std::string joined(std::vector<std::string> pieces) {
  if (pieces.size() < 2) return pieces.empty() ? "none" : pieces.front();
  const std::string last = std::move(pieces.back());
  pieces.pop_back();
  return fmt::format("{} and {}", fmt::join(pieces, ", "), last);
}

}  // namespace

std::string ranges(const std::set<std::int64_t>& numbers, std::size_t most) {
  std::vector<std::string> pieces;
  std::int64_t left = std::ssize(numbers);
  for (auto at = numbers.begin(); at != numbers.end();) {
    if (pieces.size() == most) {
      pieces.push_back(fmt::format("{} more", left));
      break;
    }
    const auto first = *at;
    auto last = first;
    while (++at != numbers.end() && *at == last + 1) ++last;
    left -= last - first + 1;
    pieces.push_back(first == last ? fmt::format("{}", first) : fmt::format("{} to {}", first, last));
  }
  return joined(std::move(pieces));
}

}  // namespace ddpsweep::imports
