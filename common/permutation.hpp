// Which row is trained on when: integer arithmetic alone, so that every program and machine agrees on it.
#pragma once

#include <cstdint>
#include <vector>

namespace ddpsweep {

/// Bijective 64-bit mixer: the output function of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
constexpr std::uint64_t splitmix64(std::uint64_t x) {
  x += 0x9e3779b97f4a7c15ULL;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
  return x ^ (x >> 31);
}

/// The order in which epoch `epoch` (from 1) visits rows 0..rows-1: a Fisher-Yates shuffle driven by SplitMix64.
/// Depends on nothing but its arguments; in particular not on the world size.
std::vector<std::int32_t> epoch_permutation(std::int64_t rows, std::uint64_t seed, int epoch);

/// How one epoch is cut into global batches and dealt to ranks: global batch k holds positions
/// [k * global_batch, (k + 1) * global_batch) of the permutation (the last one may be shorter), and rank r takes
/// every world_size-th of them, starting at the r-th. So a batch holds the same rows at any world size, ranks differ
/// by at most one row, and a rank may get none of a short last batch.
struct BatchPlan {
  std::int64_t rows;
  std::int64_t global_batch;
  int world_size;

  std::int64_t steps() const { return (rows + global_batch - 1) / global_batch; }
  /// Rows of global batch `step`.
  std::int64_t batch_rows(std::int64_t step) const;
  /// Rows of global batch `step` that `rank` trains on.
  std::int64_t rank_rows(std::int64_t step, int rank) const;
  /// Position in the permutation of the `i`-th row that `rank` takes from global batch `step`.
  std::int64_t position(std::int64_t step, int rank, std::int64_t i) const {
    return step * global_batch + rank + i * world_size;
  }
};

}  // namespace ddpsweep
