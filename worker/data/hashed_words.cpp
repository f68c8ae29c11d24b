#include "worker/data/hashed_words.hpp"

#include <algorithm>
#include <string>

namespace ddpsweep::worker {
namespace {

// Not the functions of <cctype>: those follow the locale.
constexpr bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr char to_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

void HashedWords::encode(std::string_view text, std::span<std::int32_t> ids) const {
  std::string word;
  auto next = text.begin();
  for (std::int32_t& id : ids) {
    next = std::find_if_not(next, text.end(), is_space);
    const auto end = std::find_if(next, text.end(), is_space);
    word.resize(static_cast<std::size_t>(end - next));
    std::transform(next, end, word.begin(), to_lower);
    id = word.empty() ? 0 : static_cast<std::int32_t>(1 + fnv1a(word) % buckets_);
    next = end;
  }
}

}  // namespace ddpsweep::worker
