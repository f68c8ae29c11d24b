// Which cells make one line, and how lines are told apart.
#include "orchestrator/publication/series.hpp"

#include <gmock/gmock.h>

#include "tests/publication/publication_testing.hpp"

namespace ddpsweep::publication::testing {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> labels(const FigureData& data) {
  std::vector<std::string> all;
  for (const auto& series : series_of(data)) all.push_back(series.label);
  return all;
}
std::vector<std::string> keys(const FigureData& data) {
  std::vector<std::string> all;
  for (const auto& series : series_of(data)) all.push_back(series.key);
  return all;
}

TEST(SeriesOf, AFamilyIsALineByWorldSize) {
  const auto data =
      data_of({{.experiment = "b", .world_size = 4, .epoch_seconds = {1}, .setup = "small, 4 GPUs, bf16"},
               {.experiment = "a", .world_size = 1, .epoch_seconds = {1}, .setup = "small, 1 GPU, bf16"}});
  const auto series = series_of(data);
  ASSERT_EQ(series.size(), 1u);
  EXPECT_EQ(series[0].label, "small, bf16");
  EXPECT_EQ(series[0].key, "small, bf16");
  EXPECT_THAT(series[0].cells, ElementsAre(1, 0));
}

TEST(SeriesOf, KeysLeaveOutWhatAllShare) {
  const auto data = data_of({{.experiment = "a", .epoch_seconds = {1}, .family = "x", .setup = "small, 1 GPU, bf16"},
                             {.experiment = "b", .epoch_seconds = {1}, .family = "y", .setup = "small, 1 GPU, fp32"}});
  EXPECT_THAT(labels(data), ElementsAre("small, bf16", "small, fp32"));
  EXPECT_THAT(keys(data), ElementsAre("bf16", "fp32"));
  EXPECT_EQ(setup_of_all(data), "small");
}

TEST(SeriesOf, WhatIsFixedKeepsCellsApart) {
  const auto data = data_of({{.experiment = "a", .epoch_seconds = {1}},
                             {.experiment = "b", .world_size = 2, .epoch_seconds = {1}, .batch_mode = "global"}});
  EXPECT_THAT(labels(data), ElementsAre("small, bf16, fixed batch each", "small, bf16, fixed global batch"));
}

TEST(SeriesOf, ProvenanceAndGradeKeepCellsApart) {
  const auto data = data_of({{.experiment = "a", .epoch_seconds = {1}},
                             {.experiment = "a", .epoch_seconds = {1}, .provenance = "ffff00"},
                             {.experiment = "c", .epoch_seconds = {1}, .grade = 2},
                             {.experiment = "d", .epoch_seconds = {1}, .grade = 3},
                             {.experiment = "e", .epoch_seconds = {}, .grade = 0}});
  EXPECT_THAT(labels(data),
              ElementsAre("small, bf16, provenance 1a2b", "small, bf16, provenance ffff",
                          "small, bf16, provenance 1a2b, crowded cores", "small, bf16, provenance 1a2b †"));
}

TEST(SeriesOf, LinesOfOneLabelAreNumbered) {
  const auto data = data_of(
      {{.experiment = "a", .epoch_seconds = {1}}, {.experiment = "b", .epoch_seconds = {1}, .family = "other"}});
  EXPECT_THAT(labels(data), ElementsAre("small, bf16", "small, bf16 (2)"));
}

}  // namespace
}  // namespace ddpsweep::publication::testing
