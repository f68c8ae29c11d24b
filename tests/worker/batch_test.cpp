#include "worker/train/batch.hpp"

#include <ATen/ATen.h>
#include <gmock/gmock.h>

namespace ddpsweep::worker {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// Row r has the tokens 10r and 10r + 1, and the label r.
const std::vector<std::int32_t> kTokens{0, 1, 10, 11, 20, 21, 30, 31}, kLabels{0, 1, 2, 3};
const TokenSplit kSplit{.rows = 4, .seq_len = 2, .tokens = kTokens, .labels = kLabels, .marks = {}};

std::vector<std::int64_t> values(const at::Tensor& tensor) {
  const at::Tensor flat = tensor.to(at::kLong).flatten();
  return {flat.const_data_ptr<std::int64_t>(), flat.const_data_ptr<std::int64_t>() + flat.numel()};
}

TEST(BatchFeed, HandsOutTheRowsOfEachStepInTurnAndBeginsAnew) {
  BatchFeed feed(kSplit, at::kCPU);
  for (int epoch = 0; epoch < 2; ++epoch) {
    EXPECT_EQ(feed.begin({{3, 1}, {}, {2}}), 3);
    const Batch first = feed.next();
    EXPECT_THAT(values(first.ids), ElementsAre(3, 1));
    EXPECT_THAT(values(first.tokens), ElementsAre(30, 31, 10, 11));
    EXPECT_THAT(values(first.labels), ElementsAre(3, 1));
    EXPECT_EQ(first.rows(), 2);
    EXPECT_THAT(values(feed.next().ids), IsEmpty());
    const Batch last = feed.next();
    EXPECT_THAT(values(last.ids), ElementsAre(2));
    EXPECT_THAT(values(last.tokens), ElementsAre(20, 21));
  }
}

TEST(BatchFeed, OfARankWithoutRowsHandsOutNone) {
  BatchFeed feed(kSplit, at::kCPU);
  EXPECT_EQ(feed.begin({{}, {}}), 0);
  EXPECT_EQ(feed.next().rows(), 0);
  EXPECT_EQ(feed.begin({}), 0);
}

TEST(BatchFeed, TakesTokensFromElsewhereWhenTheFaultIsInjected) {
  BatchFeed feed(kSplit, at::kCPU, /*shift=*/1);
  feed.begin({{3}});
  const Batch batch = feed.next();
  EXPECT_THAT(values(batch.ids), ElementsAre(3));
  EXPECT_THAT(values(batch.tokens), ElementsAre(0, 1));
}

}  // namespace
}  // namespace ddpsweep::worker
