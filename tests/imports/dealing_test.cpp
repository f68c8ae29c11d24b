#include "orchestrator/imports/dealing.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

#include "tests/imports/made_up.hpp"

namespace ddpsweep::imports {
namespace {

using Epochs = std::vector<int>;
using Dealt = std::vector<Epochs>;

std::optional<Dealt> dealt(const Epochs& epochs) {
  const auto runs = deal(rows_of(epochs));
  if (!runs) return std::nullopt;
  Dealt all;
  for (const Rows& run : *runs) all.push_back(epochs_of(run));
  return all;
}

TEST(Dealing, ARunAloneIsOneRun) { EXPECT_EQ(dealt({1, 2, 3}), (Dealt{{1, 2, 3}})); }

TEST(Dealing, TwoRunsFarApartAreToldApart) {
  EXPECT_EQ(dealt({3, 1, 4, 2, 5, 3, 4}), (Dealt{{3, 4, 5}, {1, 2, 3, 4}}));
}

TEST(Dealing, OneRunBehindTheOther) { EXPECT_EQ(dealt({1, 2, 3, 1, 2}), (Dealt{{1, 2, 3}, {1, 2}})); }

TEST(Dealing, RunsInStepCannotBeToldApart) { EXPECT_EQ(dealt({1, 1, 2, 2, 3, 3}), std::nullopt); }

TEST(Dealing, ARowTwiceCannotBeToldApart) {
  EXPECT_EQ(dealt({1, 2, 2, 3}), std::nullopt);
  EXPECT_EQ(dealt({1, 2, 3, 3}), std::nullopt);  // the last row may be of either, seen from the end
  EXPECT_EQ(dealt({1, 1, 2, 3}), std::nullopt);
}

TEST(Dealing, AGapOfTwoRunsCouldBeAThirdRun) { EXPECT_EQ(dealt({1, 2, 3, 1, 2, 3, 5, 6}), std::nullopt); }

TEST(Dealing, DescendingRowsHaveNoWay) { EXPECT_EQ(dealt({3, 2, 1}), std::nullopt); }

/// All ways to deal `rows` from `at` on to chains that go up by one, at most `most` of them.
void count_ways(const Epochs& rows, std::size_t at, std::size_t most, std::vector<Epochs>& chains, int& ways) {
  if (at == rows.size()) {
    ++ways;
    return;
  }
  for (std::size_t i = 0; i < chains.size(); ++i) {
    if (chains[i].back() + 1 != rows[at]) continue;
    chains[i].push_back(rows[at]);
    count_ways(rows, at + 1, most, chains, ways);
    chains[i].pop_back();
  }
  if (chains.size() == most) return;
  chains.push_back({rows[at]});
  count_ways(rows, at + 1, most, chains, ways);
  chains.pop_back();
}

TEST(Dealing, IsMadeExactlyWhereThereIsOneWay) {
  std::mt19937 random(7);
  int made = 0;
  for (int i = 0; i < 20'000; ++i) {
    Epochs epochs(1 + random() % 7);
    for (int& epoch : epochs) epoch = 1 + static_cast<int>(random() % 4);
    std::vector<Epochs> chains;
    int ways = 0;
    count_ways(epochs, 0, static_cast<std::size_t>(most_rows_of_an_epoch(rows_of(epochs))), chains, ways);
    ASSERT_EQ(dealt(epochs).has_value(), ways == 1) << ::testing::PrintToString(epochs);
    made += ways == 1;
  }
  EXPECT_GT(made, 100);
}

TEST(Dealing, OfManyRowsIsQuick) {
  Epochs descending(200'000), same(200'000, 5);
  for (int i = 0; i < std::ssize(descending); ++i) descending[static_cast<std::size_t>(i)] = 200'000 - i;
  EXPECT_EQ(dealt(descending), std::nullopt);
  ASSERT_TRUE(dealt(same));
  EXPECT_EQ(dealt(same)->size(), same.size());
}

}  // namespace
}  // namespace ddpsweep::imports
