// A data set made from a seed, for clusters without data: a model can learn it, and it has any size.
#pragma once

#include <cstdint>

#include "common/token_cache.hpp"

namespace ddpsweep::worker {

struct SyntheticShape {
  int seq_len = 0, vocab_size = 0, classes = 0;
};

/// Every row has a class and between a quarter of seq_len and seq_len words; one word in four is typical of its class,
/// the others are not. The same arguments give the same rows; different seeds give rows that share the classes' words.
TokenRows make_synthetic(std::int64_t rows, const SyntheticShape& shape, std::uint64_t seed);

/// Every row has seq_len words, all equally likely; its class is the sum of their ids modulo classes.
TokenRows make_synthetic_sums(std::int64_t rows, const SyntheticShape& shape, std::uint64_t seed);

}  // namespace ddpsweep::worker
