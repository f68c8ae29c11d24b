#include "orchestrator/store/selection.hpp"

#include <gmock/gmock.h>

#include "common/errors.hpp"

namespace ddpsweep::store {
namespace {

using Kind = Selection::Kind;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// Two sweeps; both have an experiment `shared`, and `agnews` has one of the other sweep's name.
Catalog catalog() {
  return {.sweeps = {{1, "agnews"}, {2, "other"}},
          .cells = {{11, 1, "3fa91c0000000000", "exp046"},
                    {12, 1, "3fa9ff0000000000", "shared"},
                    {13, 1, "12340000000000ab", "other"},
                    {14, 1, "dddd000000000000", "exp046", /*in_file=*/false},
                    {15, 1, "eeee000000000000", "left", /*in_file=*/false},
                    {21, 2, "3fa91c1111111111", "shared"}},
          .runs = {{101, 11, 1}, {102, 11, 2}, {103, 12, 1}, {201, 21, 1}},
          .attempts = {{7, 101}, {8, 102}, {9, 101}, {1234, 103}}};
}

Selection selected(const std::string& selector) { return select(catalog(), selector); }

std::string error_of(const std::string& selector, const Catalog& from = catalog()) {
  try {
    select(from, selector);
  } catch (const ConfigError& error) {
    return error.what();
  }
  return "no error";
}

TEST(Selection, UnderstandsEachWayToNameAThing) {
  EXPECT_EQ(selected("last"), (Selection{Kind::attempt, 1234}));
  EXPECT_EQ(selected("7"), (Selection{Kind::attempt, 7}));
  EXPECT_EQ(selected("#7"), (Selection{Kind::attempt, 7}));
  EXPECT_EQ(selected("exp046"), (Selection{Kind::cell, 11}));
  EXPECT_EQ(selected("exp046/run2"), (Selection{Kind::run, 102}));
  EXPECT_EQ(selected("3fa9f"), (Selection{Kind::cell, 12}));
  EXPECT_EQ(selected("#3fa9ff"), (Selection{Kind::cell, 12}));
  EXPECT_EQ(selected("agnews"), (Selection{Kind::sweep, 1}));
}

TEST(Selection, ACellThatLeftItsFileIsFoundByNameWhenNoOtherHasIt) {
  EXPECT_EQ(selected("exp046"), (Selection{Kind::cell, 11}));
  EXPECT_EQ(selected("dddd"), (Selection{Kind::cell, 14}));
  EXPECT_EQ(selected("left"), (Selection{Kind::cell, 15}));
}

TEST(Selection, AnAmbiguousOneListsWhatToWriteInstead) {
  EXPECT_EQ(error_of("shared"),
            "\"shared\" could be any of: cell agnews/shared (write 3fa9ff000000); cell other/shared (write "
            "3fa91c111111)");
  EXPECT_EQ(selected("3fa91c111111"), (Selection{Kind::cell, 21}));
  EXPECT_EQ(selected("other/shared"), (Selection{Kind::cell, 21}));
  EXPECT_EQ(selected("agnews/shared/run1"), (Selection{Kind::run, 103}));

  EXPECT_THAT(error_of("3fa91c"), AllOf(HasSubstr("agnews/exp046"), HasSubstr("other/shared")));
  EXPECT_THAT(error_of("shared/run1"), AllOf(HasSubstr("run agnews/shared/run1"), HasSubstr("run other/shared/run1")));

  EXPECT_THAT(error_of("other"), AllOf(HasSubstr("sweep other (write other/)"), HasSubstr("cell agnews/other")));
  EXPECT_EQ(selected("other/"), (Selection{Kind::sweep, 2}));

  EXPECT_THAT(error_of("1234"), AllOf(HasSubstr("attempt 1234 (write '#1234')"), HasSubstr("(write 12340000")));
  EXPECT_EQ(selected("#1234"), (Selection{Kind::attempt, 1234}));
}

TEST(Selection, ListsNoMoreCandidatesThanPeopleRead) {
  Catalog many{.sweeps = {{1, "s"}}};
  for (int i = 0; i < 20; ++i) many.cells.push_back({i, 1, "abcd" + std::to_string(10 + i), "e" + std::to_string(i)});
  EXPECT_THAT(error_of("abcd", many), HasSubstr("cell s/e7 (write abcd17); 12 more"));
}

TEST(Selection, AnUnknownOneOffersTheNearestName) {
  EXPECT_EQ(error_of("exp047"),
            "the store has no sweep, experiment, run, attempt or cell key \"exp047\"; the nearest known name is "
            "\"exp046\"");
  EXPECT_THAT(error_of("exp046/run3"), HasSubstr("nearest known name is \"exp046/run"));
  EXPECT_THAT(error_of("lst"), HasSubstr("\"last\""));
  EXPECT_THAT(error_of("eeef"), HasSubstr("\"eeee\""));
  EXPECT_THAT(error_of("3fa"), HasSubstr("no sweep, experiment"));  // too short to be a key
  EXPECT_EQ(error_of("10"), "there is no attempt 10, nor a cell whose key begins so; the newest attempt is 1234");
  EXPECT_THAT(error_of(""), HasSubstr("nearest"));
  EXPECT_THAT(error_of("#"), HasSubstr("nearest"));
}

TEST(Selection, AnEmptyStoreSaysSo) {
  EXPECT_THAT(error_of("last", {}), HasSubstr("nothing has been tried yet"));
  EXPECT_THAT(error_of("x", {}), HasSubstr("the store has no sweep yet"));
  Catalog untried{.sweeps = {{1, "s"}}, .cells = {{1, 1, "abcd", "e"}}, .runs = {{1, 1, 1}}};
  EXPECT_EQ(error_of("3", untried), "there is no attempt 3: nothing has been tried yet");
  EXPECT_THROW(needed_attempt(untried, "e/run1"), ConfigError);
}

TEST(Selection, FindsRunsAndTheNewestAttemptOfEachKind) {
  const auto newest = [](const std::string& selector) { return needed_attempt(catalog(), selector); };
  EXPECT_EQ(newest("exp046"), 9);
  EXPECT_EQ(newest("exp046/run2"), 8);
  EXPECT_EQ(newest("7"), 7);
  EXPECT_EQ(newest("agnews"), 1234);
  EXPECT_EQ(newest_attempt(catalog(), {Kind::sweep, 2}), std::nullopt);
  EXPECT_THAT(runs_of(catalog(), {Kind::sweep, 1}), ElementsAre(101, 102, 103));
  EXPECT_THAT(runs_of(catalog(), {Kind::cell, 11}), ElementsAre(101, 102));
  EXPECT_THAT(runs_of(catalog(), {Kind::attempt, 9}), ElementsAre(101));
}

}  // namespace
}  // namespace ddpsweep::store
