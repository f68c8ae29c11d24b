#include "worker/data/tokenise.hpp"

#include <sched.h>

#include <algorithm>
#include <atomic>
#include <future>
#include <span>

namespace ddpsweep::worker {
namespace {

/// Those that this process may use.
std::int64_t cores() {
  cpu_set_t mask;
  return ::sched_getaffinity(0, sizeof(mask), &mask) == 0 ? CPU_COUNT(&mask) : 1;
}

}  // namespace

TokenRows tokenise(LabelledTexts&& rows, const Tokenizer& tokenizer, int seq_len) {
  constexpr std::int64_t kShare = 256;  // rows that a thread takes at a time
  const std::int64_t count = rows.rows(), width = seq_len;
  TokenRows made{.tokens = std::vector<std::int32_t>(static_cast<std::size_t>(count * width)),
                 .labels = std::move(rows.labels)};
  std::atomic<std::int64_t> next{0};
  const auto work = [&] {
    for (std::int64_t begin = 0; (begin = next.fetch_add(kShare)) < count;) {
      for (std::int64_t row = begin; row < std::min(begin + kShare, count); ++row) {
        tokenizer.encode(rows.texts[row], std::span(made.tokens).subspan(row * width, width));
      }
    }
  };
  std::vector<std::future<void>> others;
  for (std::int64_t i = 1; i < std::min(cores(), (count + kShare - 1) / kShare); ++i) {
    others.push_back(std::async(std::launch::async, work));
  }
  work();
  for (std::future<void>& other : others) other.get();  // throws what the other one threw
  return made;
}

TokenRows repeat(TokenRows&& rows, int seq_len, std::int64_t times, std::int64_t limit) {
  const std::int64_t once = std::ssize(rows.labels);
  const std::int64_t count = limit > 0 ? std::min(limit, once * times) : once * times;
  TokenRows made = std::move(rows);
  made.labels.resize(count);
  made.tokens.resize(count * seq_len);
  // Each block is a copy of what lies `once` before it.
  for (std::int64_t row = once; row < count; ++row) made.labels[row] = made.labels[row - once];
  for (std::int64_t at = once * seq_len; at < count * seq_len; ++at) made.tokens[at] = made.tokens[at - once * seq_len];
  return made;
}

}  // namespace ddpsweep::worker
