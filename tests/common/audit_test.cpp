#include "common/audit.hpp"

#include <gtest/gtest.h>

namespace ddpsweep {
namespace {

std::vector<std::uint64_t> some_marks(int rows) {
  std::vector<std::uint64_t> marks;
  for (int i = 0; i < rows; ++i) marks.push_back(row_mark(std::vector<std::int32_t>{i, i + 1, 0}, i % 4, i));
  return marks;
}

const BatchPlan kPlan{.rows = 50, .global_batch = 8, .world_size = 3};

/// What rank 1 reports when it trains, at each of its places, on the row that `pick(position)` names.
template <class Pick>
AuditSum rank_1_trains(const std::vector<std::uint64_t>& marks, Pick pick) {
  AuditSum sum;
  for (std::int64_t step = 0; step < kPlan.steps(); ++step) {
    for (std::int64_t i = 0; i < kPlan.rank_rows(step, 1); ++i) {
      sum.add(marks[pick(kPlan.position(step, 1, i))], step, 1);
    }
  }
  return sum;
}

TEST(RowMark, DependsOnEveryTokenTheLabelAndTheId) {
  const std::vector<std::int32_t> tokens{5, 6, 7};
  const auto mark = row_mark(tokens, 1, 9);
  EXPECT_EQ(mark, row_mark(tokens, 1, 9));
  EXPECT_NE(mark, row_mark(tokens, 2, 9));
  EXPECT_NE(mark, row_mark(tokens, 1, 10));
  EXPECT_NE(mark, row_mark(std::vector<std::int32_t>{6, 5, 7}, 1, 9));
  EXPECT_NE(mark, row_mark(std::vector<std::int32_t>{5, 6, 8}, 1, 9));
}

TEST(RowMark, IsFixedForEver) { EXPECT_EQ(row_mark(std::vector<std::int32_t>{1, 2, 3}, 1, 0), 0x375622a343e0c311ULL); }

TEST(ExpectedAudit, EqualsWhatAnHonestRankAddsUp) {
  const auto marks = some_marks(50);
  const auto order = epoch_permutation(50, 42, 2);
  const auto expected = expected_audit(marks, kPlan, 42, 2);
  ASSERT_EQ(expected.size(), 3U);
  EXPECT_EQ(rank_1_trains(marks, [&](auto p) { return order[p]; }), expected[1]);
  EXPECT_EQ(expected[0].rows + expected[1].rows + expected[2].rows, 50);
}

TEST(ExpectedAudit, SetsApartOrderAndRows) {
  const auto marks = some_marks(50);
  const auto order = epoch_permutation(50, 42, 2);
  const auto expected = expected_audit(marks, kPlan, 42, 2)[1];

  const auto unshuffled = rank_1_trains(marks, [](auto p) { return p; });
  EXPECT_EQ(unshuffled.rows, expected.rows);
  EXPECT_NE(unshuffled.placed, expected.placed);

  const auto first_epoch = epoch_permutation(50, 42, 1);
  EXPECT_NE(rank_1_trains(marks, [&](auto p) { return first_epoch[p]; }).placed, expected.placed);

  // The same rows in another order: only the placed sum tells.
  const auto mine = [&](std::int64_t step, std::int64_t i) { return marks[order[kPlan.position(step, 1, i)]]; };
  AuditSum swapped;
  for (std::int64_t step = 0; step < kPlan.steps(); ++step) {
    for (std::int64_t i = 0; i < kPlan.rank_rows(step, 1); ++i) {
      const std::int64_t from = step == 0 ? 1 : step == 1 ? 0 : step;  // steps 0 and 1 trade places
      swapped.add(mine(from, i), step, 1);
    }
  }
  EXPECT_EQ(swapped.marks, expected.marks);
  EXPECT_NE(swapped.placed, expected.placed);
}

TEST(ExpectedAudit, ChangesWhenARowIsReplacedByAnother) {
  const auto marks = some_marks(50);
  const auto order = epoch_permutation(50, 42, 2);
  const auto replaced = rank_1_trains(marks, [&](auto p) { return order[p == 1 ? 2 : p]; });
  const auto expected = expected_audit(marks, kPlan, 42, 2)[1];
  EXPECT_EQ(replaced.rows, expected.rows);
  EXPECT_NE(replaced.marks, expected.marks);
}

TEST(ExpectedEvaluation, CountsEachRowOnceAtAnyWorldSize) {
  const auto marks = some_marks(50);
  for (const int world_size : {1, 3, 4}) {
    AuditSum all;
    for (const auto& sum : expected_evaluation(marks, world_size)) {
      all.rows += sum.rows;
      all.marks += sum.marks;
    }
    EXPECT_EQ(all, expected_evaluation(marks, 1)[0]);
  }
}

}  // namespace
}  // namespace ddpsweep
