// Texts and axes of scripts.
#include "orchestrator/publication/plot.hpp"

#include <gmock/gmock.h>

namespace ddpsweep::publication {
namespace {

using ::testing::HasSubstr;

Extent extent(std::initializer_list<double> values) {
  Extent made;
  for (const double value : values) made.add(value);
  return made;
}

TEST(Plot, QuotesSoThatNothingIsReplaced) {
  EXPECT_EQ(quoted("it's `rm` \"x\" \\n %d"), "'it''s `rm` \"x\" \\n %d'");
  EXPECT_EQ(quoted("two\nlines"), "'two lines'");
  EXPECT_EQ(tic_text("50 %"), "'50 %%'");
}

TEST(Plot, BreaksAndShortensLongNamesBetweenCharacters) {
  EXPECT_EQ(tic_text("small_gpus1_bf16_reference_cuda_graphfalse"),
            "'small_gpus1_bf16_'.\"\\n\".'reference_cuda_graphfalse'");
  std::string name;
  for (int i = 0; i < 60; ++i) name += "é";
  EXPECT_EQ(key_text(name).size(), 2 * 45 + std::string("…").size() + 2);
  EXPECT_THAT(tic_text(name), HasSubstr("…'"));
}

TEST(Plot, ExtentLeavesOutWhatIsNoNumber) {
  EXPECT_TRUE(extent({}).is_empty());
  EXPECT_TRUE(extent({std::nan("")}).is_empty());
  EXPECT_EQ(extent({3, -2, 5}).low(), -2);
  EXPECT_EQ(extent({3, -2, 5}).high(), 5);
  EXPECT_FALSE(extent({0, 1}).is_positive());
}

TEST(Plot, AxesHaveTicsAlsoWhenAllValuesAreOne) {
  EXPECT_THAT(log_axis("y", extent({7})), HasSubstr("set ytics ('6.5' 6.5, '7' 7, '7.5' 7.5, '8' 8)"));
  EXPECT_THAT(log_axis("y", extent({0.5, 700})), HasSubstr("set ytics ('1' 1, '10' 10, '100' 100)"));
  EXPECT_THAT(log2_axis("y", extent({1, 4})), HasSubstr("set ytics ('1' 1, '2' 2, '4' 4)"));
  EXPECT_THAT(linear_axis("x", 0, 0), HasSubstr("set xrange [0:1]"));
  EXPECT_THAT(percent_axis("y", extent({0.95, 1})), HasSubstr("set yrange [80:104]"));
  EXPECT_THAT(percent_axis("y", extent({0.05, 1.2})), HasSubstr("set yrange [0:124.8]"));
  EXPECT_THAT(world_size_axis({4, 1, 4}), HasSubstr("set xtics (1, 4)"));
}

}  // namespace
}  // namespace ddpsweep::publication
