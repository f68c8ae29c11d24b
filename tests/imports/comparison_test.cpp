#include "orchestrator/imports/comparison.hpp"

#include <gmock/gmock.h>

#include "common/errors.hpp"
#include "orchestrator/imports/import_text.hpp"

namespace ddpsweep::imports {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

Facts facts(const std::string& experiment, int gpus, std::optional<double> seconds, const std::string& family = "f") {
  return {.experiment = experiment,
          .family = family,
          .gpus = gpus,
          .rows = 3,
          .runs = 1,
          .last_epoch = 3,
          .epoch_seconds = seconds};
}

std::vector<std::string> codes_of(const Family& family) {
  std::vector<std::string> codes;
  for (const auto& note : family.notes) codes.push_back(note.code);
  return codes;
}

TEST(Comparison, IsWithTheFewestGpusOfTheFamily) {
  const auto families = compare({facts("four", 4, 5), facts("other", 1, 99, "g"), facts("one", 1, 10)});
  ASSERT_EQ(families.size(), 2u);
  ASSERT_EQ(families[0].pairs.size(), 1u);
  EXPECT_EQ(families[0].pairs[0].base.experiment, "one");
  EXPECT_DOUBLE_EQ(families[0].pairs[0].raw_speedup, 2);
  EXPECT_DOUBLE_EQ(families[0].pairs[0].throughput_of_equal_ranks, 8);
  EXPECT_FALSE(families[0].pairs[0].claimed_throughput);
  EXPECT_THAT(codes_of(families[0]), IsEmpty());
  EXPECT_THAT(families[1].pairs, IsEmpty());
}

TEST(Comparison, ClaimedRowsNeedBothSides) {
  auto one = facts("one", 1, 10), four = facts("four", 4, 20);
  four.samples_per_rank_epoch = 50;
  EXPECT_FALSE(compare({one, four})[0].pairs[0].claimed_throughput);
  one.samples_per_rank_epoch = 100;
  EXPECT_DOUBLE_EQ(compare({one, four})[0].pairs[0].claimed_throughput.value(), 0.5 * 4 * 50 / 100);
}

TEST(Comparison, SlowerOnMoreGpusIsTold) {
  EXPECT_THAT(codes_of(compare({facts("one", 1, 10), facts("four", 4, 10.1)})[0]), ElementsAre("slower"));
  EXPECT_THAT(codes_of(compare({facts("one", 1, 10), facts("four", 4, 10)})[0]), IsEmpty());
}

TEST(Comparison, MissingBaseline) {
  const auto family = compare({facts("two", 2, 10), facts("four", 4, 6)})[0];
  EXPECT_THAT(codes_of(family), ElementsAre("missing_baseline"));
  EXPECT_EQ(family.pairs.size(), 1u);  // against the fewest
  EXPECT_THAT(codes_of(compare({facts("four", 4, 6)})[0]), ElementsAre("missing_baseline"));
  EXPECT_THAT(codes_of(compare({facts("one", 1, 6)})[0]), IsEmpty());
}

TEST(Comparison, TwoBaselinesAreNone) {
  const auto family = compare({facts("a", 1, 10), facts("b", 1, 11), facts("four", 4, 6)})[0];
  EXPECT_THAT(codes_of(family), ElementsAre("several_baselines"));
  EXPECT_THAT(family.pairs, IsEmpty());
  EXPECT_THAT(codes_of(compare({facts("a", 1, 10), facts("b", 1, 11)})[0]), IsEmpty());
}

TEST(Comparison, ARunThatEndsBeforeTheOthersIsPartial) {
  auto four = facts("four", 4, 6);
  four.last_epoch = 2;
  const auto family = compare({facts("one", 1, 10), four})[0];
  EXPECT_THAT(codes_of(family), ElementsAre("partial"));
  EXPECT_EQ(family.notes[0].sentence, "ends at epoch 2, where one goes on to 3");
}

TEST(Comparison, WithoutTimesThereIsNoSpeedup) {
  const auto family = compare({facts("one", 1, std::nullopt), facts("four", 4, 6)})[0];
  EXPECT_THAT(family.pairs, IsEmpty());
  EXPECT_THAT(import_text("imported", family.experiments), HasSubstr("no raw speedup"));
}

TEST(Comparison, TheTextClaimsNoRowsThatNobodyClaimed) {
  const auto text = import_text("imported", {facts("one", 1, 10), facts("four", 4, 5)});
  EXPECT_THAT(text,
              HasSubstr("four against one: 2.00x raw (10.00 s an epoch on 1 GPU, 5.00 s on 4; epoch 1 left out)"));
  EXPECT_THAT(text, HasSubstr("not in the files: how many rows each rank trained on"));
  EXPECT_THAT(text, Not(HasSubstr("samples_per_rank_epoch says")));
  EXPECT_THAT(text, HasSubstr("† unaudited"));
}

TEST(Facts, AreWhatTheyWereAfterTheStore) {
  auto one = facts("one", 1, 10);
  one.samples_per_rank_epoch = 5;
  one.notes = {{"gap", "a.csv", "epoch 2 is missing"}};
  EXPECT_EQ(to_json(facts_from(to_json(one))), to_json(one));
  const auto bare = facts("two", 2, std::nullopt);
  EXPECT_EQ(to_json(facts_from(to_json(bare))), to_json(bare));
  EXPECT_THROW(facts_from({{"experiment", 7}}), EnvironmentError);
}

}  // namespace
}  // namespace ddpsweep::imports
