#include "orchestrator/matrix/sweep.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/matrix/parse.hpp"

namespace ddpsweep::matrix {
namespace {

Sweep twelve_cells(const std::string& name) {
  return sweep_of("name: " + name + "\nmatrix: {model: [tiny], cpus: [1, 2, 3], seed: [1, 2, 3, 4]}\nrepeats: 3\n" +
                  kData);
}

TEST(RunSeed, TheFirstRepeatHasTheCellsSeedAndOthersHaveTheirOwn) {
  const Cell cell = sweep_of(kMatrix + kData + "train: {seed: 7}\n").cells[0];
  std::set<std::uint64_t> seeds;
  for (int repeat = 1; repeat <= 50; ++repeat) {
    seeds.insert(run_seed(cell, repeat));
    EXPECT_LT(run_seed(cell, repeat), 1ULL << 53);  // exact in every JSON reader
  }
  EXPECT_EQ(run_seed(cell, 1), 7u);
  EXPECT_EQ(seeds.size(), 50u);
}

TEST(RunSeed, CellsThatAreComparedShareTheSeedsOfTheirRepeats) {
  const Sweep sweep = sweep_of(kMatrix + kData);
  EXPECT_EQ(run_seed(sweep.cells[0], 3), run_seed(sweep.cells[1], 3));
}

TEST(RunOrder, HoldsEachRunOnceRepeatAfterRepeat) {
  const auto order = run_order(twelve_cells("a"));
  ASSERT_EQ(order.size(), 36u);
  EXPECT_TRUE(std::is_sorted(order.begin(), order.end(), [](auto a, auto b) { return a.second < b.second; }));
  EXPECT_EQ(std::set(order.begin(), order.end()).size(), 36u);
}

TEST(RunOrder, IsShuffledInEachRepeatAndFixedByTheName) {
  const auto order = run_order(twelve_cells("a"));
  const auto cells_of = [&](int repeat) {
    std::vector<std::size_t> cells;
    for (const auto& [cell, r] : order) {
      if (r == repeat) cells.push_back(cell);
    }
    return cells;
  };
  const auto first = cells_of(1);
  EXPECT_FALSE(std::is_sorted(first.begin(), first.end()));
  EXPECT_NE(cells_of(1), cells_of(2));
  EXPECT_EQ(order, run_order(twelve_cells("a")));
  EXPECT_NE(order, run_order(twelve_cells("b")));
}

}  // namespace
}  // namespace ddpsweep::matrix
