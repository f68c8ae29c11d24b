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

TokenRows empty_rows(std::int64_t rows, int seq_len) {
  return {.tokens = std::vector<std::int32_t>(static_cast<std::size_t>(rows * seq_len)),
          .labels = std::vector<std::int32_t>(static_cast<std::size_t>(rows))};
}

}  // namespace

TokenRows make_synthetic(std::int64_t rows, const SyntheticShape& shape, std::uint64_t seed) {
  TokenRows made = empty_rows(rows, shape.seq_len);
  const auto words = static_cast<std::uint64_t>(shape.vocab_size - 1);
  for (std::int64_t row = 0; row < rows; ++row) {
    RowRandom random(seed, row);
    const auto label = random.below(static_cast<std::uint64_t>(shape.classes));
    const auto shortest = static_cast<std::uint64_t>((shape.seq_len + 3) / 4);
    const auto length = shortest + random.below(static_cast<std::uint64_t>(shape.seq_len) - shortest + 1);
    made.labels[row] = static_cast<std::int32_t>(label);
    for (std::uint64_t t = 0; t < length; ++t) {
      const std::uint64_t word =
          random.below(kTypicalShare) == 0 ? label * kWordsOfClass + random.below(kWordsOfClass) : random.below(words);
      made.tokens[row * shape.seq_len + t] = static_cast<std::int32_t>(1 + word % words);
    }
  }
  return made;
}

TokenRows make_synthetic_sums(std::int64_t rows, const SyntheticShape& shape, std::uint64_t seed) {
  TokenRows made = empty_rows(rows, shape.seq_len);
  for (std::int64_t row = 0; row < rows; ++row) {
    RowRandom random(seed, row);
    std::int64_t sum = 0;
    for (int t = 0; t < shape.seq_len; ++t) {
      const auto word = static_cast<std::int32_t>(1 + random.below(static_cast<std::uint64_t>(shape.vocab_size - 1)));
      made.tokens[row * shape.seq_len + t] = word;
      sum += word;
    }
    made.labels[row] = static_cast<std::int32_t>(sum % shape.classes);
  }
  return made;
}

}  // namespace ddpsweep::worker
