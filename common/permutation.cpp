#include "common/permutation.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

#include "common/errors.hpp"

namespace ddpsweep {

std::vector<std::int32_t> epoch_permutation(std::int64_t rows, std::uint64_t seed, int epoch) {
  require(rows >= 0 && rows <= std::numeric_limits<std::int32_t>::max(), "rows fit 31 bits");
  std::vector<std::int32_t> order(static_cast<std::size_t>(rows));
  std::iota(order.begin(), order.end(), 0);
  // SplitMix64 as a generator: mix a counter that starts at a point made from seed and epoch.
  std::uint64_t counter = splitmix64(seed) ^ splitmix64(~static_cast<std::uint64_t>(epoch));
  for (std::uint64_t i = order.size(); i > 1; --i) {
    // A draw in [0, i) by multiplication (Lemire, ACM TOMACS 2019); for 32-bit i its bias is under 2^-32.
    const std::uint64_t draw = (static_cast<unsigned __int128>(splitmix64(counter)) * i) >> 64;
    counter += 0x9e3779b97f4a7c15ULL;
    std::swap(order[i - 1], order[draw]);
  }
  return order;
}

std::int64_t BatchPlan::batch_rows(std::int64_t step) const {
  return std::clamp<std::int64_t>(rows - step * global_batch, 0, global_batch);
}

std::int64_t BatchPlan::rank_rows(std::int64_t step, int rank) const {
  return (batch_rows(step) - rank + world_size - 1) / world_size;
}

}  // namespace ddpsweep
