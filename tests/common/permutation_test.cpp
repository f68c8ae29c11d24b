#include "common/permutation.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <numeric>
#include <set>

namespace ddpsweep {
namespace {

TEST(EpochPermutation, HoldsEveryRowOnce) {
  for (const std::int64_t rows : {0, 1, 2, 7, 1000}) {
    auto order = epoch_permutation(rows, 42, 3);
    std::sort(order.begin(), order.end());
    std::vector<std::int32_t> all(static_cast<std::size_t>(rows));
    std::iota(all.begin(), all.end(), 0);
    EXPECT_EQ(order, all);
  }
}

// The first values are part of the format: a worker in another language must come to the same ones.
TEST(EpochPermutation, IsFixedForEver) {
  EXPECT_EQ(epoch_permutation(10, 42, 1), epoch_permutation(10, 42, 1));
  EXPECT_THAT(epoch_permutation(10, 42, 1), testing::ElementsAre(8, 3, 6, 4, 1, 7, 2, 9, 0, 5));
  EXPECT_THAT(epoch_permutation(10, 42, 2), testing::ElementsAre(3, 7, 6, 8, 5, 1, 4, 0, 2, 9));
}

TEST(EpochPermutation, DiffersByEpochAndSeed) {
  EXPECT_NE(epoch_permutation(100, 42, 1), epoch_permutation(100, 42, 2));
  EXPECT_NE(epoch_permutation(100, 42, 1), epoch_permutation(100, 43, 1));
}

TEST(EpochPermutation, EveryPositionIsEquallyLikely) {
  constexpr int kRows = 5, kDraws = 20000;
  std::vector<int> first(kRows);
  for (int seed = 0; seed < kDraws; ++seed) ++first[epoch_permutation(kRows, seed, 1).front()];
  for (const int count : first) EXPECT_NEAR(count, kDraws / kRows, 5 * 57);  // five standard deviations
}

TEST(BatchPlan, DealsEveryRowOfEveryBatchOnce) {
  for (const int world_size : {1, 2, 3, 4, 7}) {
    const BatchPlan plan{.rows = 103, .global_batch = 10, .world_size = world_size};
    EXPECT_EQ(plan.steps(), 11);
    for (std::int64_t step = 0; step < plan.steps(); ++step) {
      std::set<std::int64_t> seen;
      std::int64_t smallest = 100, largest = 0;
      for (int rank = 0; rank < world_size; ++rank) {
        const auto rows = plan.rank_rows(step, rank);
        smallest = std::min(smallest, rows);
        largest = std::max(largest, rows);
        for (std::int64_t i = 0; i < rows; ++i) seen.insert(plan.position(step, rank, i));
      }
      EXPECT_EQ(static_cast<std::int64_t>(seen.size()), plan.batch_rows(step));
      EXPECT_EQ(*seen.begin(), step * 10);
      EXPECT_EQ(*seen.rbegin(), step * 10 + plan.batch_rows(step) - 1);
      EXPECT_LE(largest - smallest, 1);
    }
  }
}

TEST(BatchPlan, LeavesRanksWithoutRowsInAShortLastBatch) {
  const BatchPlan plan{.rows = 9, .global_batch = 8, .world_size = 4};
  EXPECT_EQ(plan.batch_rows(1), 1);
  EXPECT_EQ(plan.rank_rows(1, 0), 1);
  EXPECT_EQ(plan.rank_rows(1, 3), 0);
}

}  // namespace
}  // namespace ddpsweep
