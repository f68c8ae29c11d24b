#include "worker/data/synthetic.hpp"

#include "common/permutation.hpp"

namespace ddpsweep::worker {
namespace {

constexpr int kWordsOfClass = 16;
constexpr std::uint64_t kTypicalShare = 4;  // one word in so many is typical of the row's class

/// A stream of random numbers that belongs to one row.
class RowRandom {
 public:
  RowRandom(std::uint64_t seed, std::int64_t row) : state_(splitmix64(seed) + static_cast<std::uint64_t>(row)) {}
  /// In [0, bound). The bias of a modulo of 64 bits does not matter here.
  std::uint64_t below(std::uint64_t bound) { return (state_ = splitmix64(state_)) % bound; }

 private:
  std::uint64_t state_;
};

}  // namespace

TokenRows make_synthetic(std::int64_t rows, int seq_len, int vocab_size, int classes, std::uint64_t seed) {
  TokenRows made;
  made.tokens.resize(static_cast<std::size_t>(rows * seq_len));
  made.labels.resize(static_cast<std::size_t>(rows));
  const auto words = static_cast<std::uint64_t>(vocab_size - 1);
  for (std::int64_t row = 0; row < rows; ++row) {
    RowRandom random(seed, row);
    const auto label = random.below(static_cast<std::uint64_t>(classes));
    const auto shortest = static_cast<std::uint64_t>((seq_len + 3) / 4);
    const auto length = shortest + random.below(static_cast<std::uint64_t>(seq_len) - shortest + 1);
    made.labels[row] = static_cast<std::int32_t>(label);
    for (std::uint64_t t = 0; t < length; ++t) {
      const std::uint64_t word =
          random.below(kTypicalShare) == 0 ? label * kWordsOfClass + random.below(kWordsOfClass) : random.below(words);
      made.tokens[row * seq_len + t] = static_cast<std::int32_t>(1 + word % words);
    }
  }
  return made;
}

}  // namespace ddpsweep::worker
