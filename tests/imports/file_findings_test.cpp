// Each detector with files that must and that must not set it off.
#include "orchestrator/imports/file_findings.hpp"

#include <gmock/gmock.h>

#include <numeric>

#include "orchestrator/imports/number_ranges.hpp"
#include "tests/imports/made_up.hpp"

namespace ddpsweep::imports {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

FileFindings examined(const std::vector<int>& epochs) { return examine({"a.csv", rows_of(epochs)}); }

FileFindings examined_times(const std::vector<double>& seconds) {
  std::vector<int> epochs(seconds.size());
  std::iota(epochs.begin(), epochs.end(), 1);
  auto rows = rows_of(epochs);
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i].seconds = seconds[i];
  return examine({"a.csv", rows});
}

TEST(FileFindings, AnOrdinaryRunHasNone) {
  const auto found = examined({1, 2, 3, 4});
  EXPECT_THAT(found.findings, IsEmpty());
  ASSERT_EQ(found.runs.size(), 1u);
  EXPECT_THAT(epochs_of(found.runs[0].rows), ElementsAre(1, 2, 3, 4));
}

TEST(FileFindings, RunsThatRanAtOnceAreTwoRuns) {
  const auto found = examined({3, 1, 4, 2, 5, 3, 4});
  ASSERT_EQ(found.runs.size(), 2u);
  EXPECT_THAT(codes_of(found.findings), ElementsAre("several_runs", "partial"));
  EXPECT_THAT(codes_of(found.runs[0].findings), ElementsAre("several_runs", "partial"));
  EXPECT_THAT(codes_of(found.runs[1].findings), ElementsAre("several_runs"));
  EXPECT_THAT(found.findings[0].sentence,
              HasSubstr("7 rows for 5 epochs: epochs 3 to 4 stand more than once, so at least 2 runs wrote into this "
                        "file; if each run wrote its epochs one after another, only one dealing is possible: epochs 3 "
                        "to 5 (lines 2, 4 and 6); epochs 1 to 4 (lines 3, 5 and 7 to 8). Their lines alternate"));
  EXPECT_EQ(found.findings[1].sentence, "run 1 of it: begins at epoch 3: what came before is not in this file");
}

TEST(FileFindings, OneRunBehindTheOtherDidNotRunAtOnce) {
  const auto found = examined({1, 2, 3, 1, 2, 3});
  ASSERT_EQ(found.runs.size(), 2u);
  EXPECT_THAT(found.findings[0].sentence, HasSubstr("One was written behind the other"));
}

TEST(FileFindings, RunsThatCannotBeToldApartAreNone) {
  const auto found = examined({1, 1, 2, 2, 4, 4});
  EXPECT_THAT(found.runs, IsEmpty());
  EXPECT_THAT(codes_of(found.findings), ElementsAre("several_runs", "gap"));
  EXPECT_THAT(found.findings[0].sentence, HasSubstr("which rows belong together cannot be told"));
}

TEST(FileFindings, Gap) {
  const auto found = examined({1, 2, 4, 7, 8});
  EXPECT_THAT(codes_of(found.findings), ElementsAre("gap"));
  EXPECT_EQ(found.findings[0].sentence, "3 epochs of 1 to 8 are missing: 3 and 5 to 6");
}

TEST(FileFindings, OrderOfASingleRunIsToldAndMended) {
  const auto found = examined({1, 3, 2, 4});
  EXPECT_THAT(codes_of(found.findings), ElementsAre("order"));
  EXPECT_THAT(found.findings[0].sentence, HasSubstr("epoch 3 (line 3) stands before epoch 2 (line 4)"));
  EXPECT_THAT(epochs_of(found.runs.at(0).rows), ElementsAre(1, 2, 3, 4));
}

TEST(FileFindings, PartialAtItsBegin) {
  EXPECT_THAT(codes_of(examined({2, 3}).findings), ElementsAre("partial"));
  EXPECT_THAT(codes_of(examined({1, 2}).findings), IsEmpty());
}

TEST(FileFindings, ConstantTimes) {
  const auto found = examined_times({20, 12.5, 12.5, 12.5});
  EXPECT_THAT(codes_of(found.findings), ElementsAre("constant_times"));
  EXPECT_THAT(found.findings[0].sentence,
              HasSubstr("all 3 epochs after the first have a train_time of exactly 12.5 s"));
  EXPECT_THAT(codes_of(examined_times({20, 12.5, 12.5, 12.500001}).findings), IsEmpty());
  EXPECT_THAT(codes_of(examined_times({12.5, 12.5, 12.5}).findings), IsEmpty()) << "two may be chance";
}

TEST(FileFindings, LossesThatAreNoNumbers) {
  auto rows = rows_of({1, 2});
  rows[1].validation_loss = std::nan("");
  const auto found = examine({"a.csv", rows});
  EXPECT_THAT(codes_of(found.findings), ElementsAre("loss_finite"));
  EXPECT_EQ(found.findings[0].sentence, "the validation loss of epoch 2 (line 3) is nan");
}

TEST(FileFindings, NothingToTime) {
  EXPECT_THAT(codes_of(examined({1}).findings), ElementsAre("no_timed_epoch"));
  EXPECT_THAT(codes_of(examined({2}).findings), ElementsAre("partial"));
}

TEST(FileFindings, RangesAreShort) {
  EXPECT_EQ(ranges({}), "none");
  EXPECT_EQ(ranges({7}), "7");
  EXPECT_EQ(ranges({1, 2, 3, 5}), "1 to 3 and 5");
  EXPECT_EQ(ranges({1, 3, 5, 7, 8, 9}, 2), "1, 3 and 4 more");
}

}  // namespace
}  // namespace ddpsweep::imports
