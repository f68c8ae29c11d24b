#include "worker/train/batch.hpp"

#include <ATen/ATen.h>
#include <gmock/gmock.h>

namespace ddpsweep::worker {
namespace {

using ::testing::ElementsAre;
using ::testing::ElementsAreArray;
using ::testing::IsEmpty;

constexpr int kSeqLen = 7;
constexpr std::int64_t kRows = 40;

std::vector<std::int64_t> values(const at::Tensor& tensor) {
  const at::Tensor flat = tensor.to(at::kLong).flatten();
  return {flat.const_data_ptr<std::int64_t>(), flat.const_data_ptr<std::int64_t>() + flat.numel()};
}

class BatchFeedTest : public ::testing::Test {
 protected:
  using Ids = std::vector<std::vector<std::int64_t>>;

  BatchFeedTest() {
    for (std::int64_t row = 0; row < kRows; ++row) {
      for (int t = 0; t < kSeqLen; ++t) tokens_.push_back(static_cast<std::int32_t>(splitmix64(row * 10 + t) % 20000));
      labels_.push_back(static_cast<std::int32_t>(row % 4));
    }
  }

  BatchFeed feed(std::int64_t shift = 0) const {
    return {{.rows = kRows, .seq_len = kSeqLen, .tokens = tokens_, .labels = labels_, .marks = {}},
            at::kCPU,
            *kernels_,
            step_,
            /*most_steps=*/4,
            /*most_rows=*/3,
            shift};
  }
  Batch next(BatchFeed& feed, std::int64_t rows) const {
    Batch batch = feed.next(rows);
    step_.add_(1);
    return batch;
  }
  std::vector<std::int64_t> tokens_of(std::int64_t row) const {
    const auto tokens = std::span(tokens_).subspan(static_cast<std::size_t>(row) * kSeqLen, kSeqLen);
    return {tokens.begin(), tokens.end()};
  }
  std::uint64_t mark(std::int64_t row) const {
    return row_mark(std::span(tokens_).subspan(row * kSeqLen, kSeqLen), labels_[row], row);
  }

  std::vector<std::int32_t> tokens_, labels_;
  std::unique_ptr<Kernels> kernels_ = make_plain_kernels();
  at::Tensor step_ = at::zeros({}, at::kLong);
};

TEST_F(BatchFeedTest, HandsOutTheRowsOfEachStepInTurnAndBeginsAnew) {
  BatchFeed feed = this->feed();
  for (int epoch = 0; epoch < 2; ++epoch) {
    feed.begin({{3, 1}, {}, {2}});
    const Batch first = next(feed, 2);
    EXPECT_EQ(first.rows(), 2);
    EXPECT_THAT(values(first.tokens[0]), ElementsAreArray(tokens_of(3)));
    EXPECT_THAT(values(first.tokens[1]), ElementsAreArray(tokens_of(1)));
    EXPECT_THAT(values(first.labels), ElementsAre(3, 1));
    EXPECT_THAT(values(next(feed, 0).labels), IsEmpty());
    EXPECT_THAT(values(next(feed, 1).tokens), ElementsAreArray(tokens_of(2)));
  }
}

TEST_F(BatchFeedTest, RecordsTheMarksOfTheRowsAndTheirPlaces) {
  BatchFeed feed = this->feed();
  const Ids ids{{3, 39, 0}, {}, {17}};
  for (int epoch = 0; epoch < 2; ++epoch) {  // the second shows that nothing is left over from the first
    AuditSum expected;
    feed.begin(ids);
    for (std::size_t step = 0; step < ids.size(); ++step) {
      for (const std::int64_t id : ids[step]) expected.add(mark(id), static_cast<std::int64_t>(step), 2);
      next(feed, std::ssize(ids[step]));
    }
    EXPECT_EQ(feed.work(2), expected);
    EXPECT_EQ(expected.rows, 4);
  }
}

TEST_F(BatchFeedTest, RecordsWhatWasHandedOutAndNotWhatWasPlanned) {
  BatchFeed feed = this->feed();
  feed.begin({{3, 1}, {2, 4}});
  EXPECT_EQ(feed.work(0), AuditSum{});
  next(feed, 1);
  AuditSum expected;
  expected.add(mark(3), 0, 0);
  EXPECT_EQ(feed.work(0), expected);
}

TEST_F(BatchFeedTest, SeesThatTokensAreThoseOfAnotherRow) {
  BatchFeed feed = this->feed(/*shift=*/1);
  feed.begin({{39}});
  const Batch batch = next(feed, 1);
  EXPECT_THAT(values(batch.tokens), ElementsAreArray(tokens_of(0)));
  EXPECT_THAT(values(batch.labels), ElementsAre(39 % 4));
  AuditSum expected;
  expected.add(mark(39), 0, 0);
  EXPECT_NE(feed.work(0).marks, expected.marks);
}

TEST_F(BatchFeedTest, TakesNoMoreThanItWasMadeFor) {
  BatchFeed feed = this->feed();
  EXPECT_DEATH(feed.begin({{}, {}, {}, {}, {}}), "more steps");
  EXPECT_DEATH(feed.begin({{1, 2, 3, 4}}), "more rows");
}

}  // namespace
}  // namespace ddpsweep::worker
