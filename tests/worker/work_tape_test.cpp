#include "worker/train/work_tape.hpp"

#include <ATen/ATen.h>
#include <gmock/gmock.h>

namespace ddpsweep::worker {
namespace {

constexpr int kSeqLen = 7;
constexpr std::int64_t kRows = 40;

class WorkTapeTest : public ::testing::Test {
 protected:
  WorkTapeTest() {
    for (std::int64_t row = 0; row < kRows; ++row) {
      for (int t = 0; t < kSeqLen; ++t) tokens_.push_back(static_cast<std::int32_t>(splitmix64(row * 10 + t) % 20000));
      labels_.push_back(static_cast<std::int32_t>(row % 4));
    }
  }

  std::uint64_t mark(std::int64_t row) const {
    return row_mark(std::span(tokens_).subspan(row * kSeqLen, kSeqLen), labels_[row], row);
  }
  Batch batch(const std::vector<std::int64_t>& ids, std::int64_t shift = 0) const {
    const DeviceRows rows({.rows = kRows, .seq_len = kSeqLen, .tokens = tokens_, .labels = labels_, .marks = {}},
                          at::kCPU);
    return gather(rows, at::tensor(ids, at::kLong), shift);
  }

  std::vector<std::int32_t> tokens_, labels_;
  WorkTape tape_{kSeqLen, at::kCPU};
};

TEST_F(WorkTapeTest, HasTheSumsOfTheMarksOfTheRowsAndTheirPlaces) {
  for (int epoch = 0; epoch < 2; ++epoch) {  // the second shows that nothing is left over from the first
    AuditSum expected;
    tape_.begin(kRows);
    std::int64_t step = 0;
    for (const std::vector<std::int64_t>& ids : {std::vector<std::int64_t>{3, 39, 0}, {}, {17}}) {
      for (const std::int64_t id : ids) expected.add(mark(id), step, 2);
      tape_.add(batch(ids), step++);
    }
    EXPECT_EQ(tape_.sum(2), expected);
    EXPECT_EQ(expected.rows, 4);
  }
}

TEST_F(WorkTapeTest, SeesThatTokensAreThoseOfAnotherRow) {
  AuditSum expected;
  expected.add(mark(5), 0, 0);
  tape_.begin(1);
  tape_.add(batch({5}, /*shift=*/1), 0);
  EXPECT_NE(tape_.sum(0).marks, expected.marks);
}

TEST_F(WorkTapeTest, OfNoRowsIsEmpty) {
  tape_.begin(0);
  EXPECT_EQ(tape_.sum(0), AuditSum{});
}

}  // namespace
}  // namespace ddpsweep::worker
