// Sweeps in which something is missing, too much, or named to do harm: their figures say so, and gnuplot draws them.
#include <gmock/gmock.h>

#include <algorithm>
#include <cctype>

#include "common/command.hpp"
#include "orchestrator/publication/gnuplot.hpp"
#include "tests/publication/publication_testing.hpp"

namespace ddpsweep::publication::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

/// Every figure of the data, drawn in both formats and without a warning where there is a gnuplot.
std::vector<Figure> drawn(const FigureData& data) {
  const auto figures = figures_of(data);
  const store::testing::TempFolder folder;
  draw(figures, folder.path(), {Format::svg, Format::pdf});
  for (const auto& figure : figures) {
    if (!gnuplot_program()) break;
    const auto said = run_command({"sh", "-c", "cd \"$0\" && exec \"$1\" \"$2\".gp", folder.path().string(),
                                   gnuplot_program()->string(), figure.name});
    EXPECT_TRUE(said.succeeded()) << figure.name;
    EXPECT_EQ(said.output, "") << figure.name;
  }
  for (const auto& figure : figures) {
    for (const auto& row : rows_of(figure.csv)) {
      for (const auto& [column, field] : row) {
        auto text = field.value_or("");
        std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
        EXPECT_TRUE(text != "nan" && text != "-nan" && text != "inf" && text != "-inf") << figure.name << " " << column;
      }
    }
  }
  return figures;
}

TEST(FigureEdges, AnEmptySweepHasNone) { EXPECT_THAT(drawn({}), IsEmpty()); }

TEST(FigureEdges, NorHaveFailuresAlone) {
  auto data = data_of({{.experiment = "a", .grade = 0}, {.experiment = "b", .world_size = 2, .grade = 0}});
  EXPECT_THAT(drawn(data), IsEmpty());
  data.timeline = {{1, "a", 1, 0, "node", "node/boot/0", 0, 5, "failed", ""}};
  EXPECT_THAT(names_of(drawn(data)), ElementsAre("timeline"));
}

TEST(FigureEdges, OneCellOfOneRunHasNoSpeedup) {
  const auto figures = drawn(data_of({{"one", 1, {10}, "one"}}));
  EXPECT_THAT(names_of(figures), ElementsAre("epoch_time", "throughput", "accuracy_by_epoch", "accuracy_by_time",
                                             "step_time", "rank_steps"));
  EXPECT_THAT(figures[0].caption, HasSubstr("n = 1 run."));
  EXPECT_THAT(figures[0].caption, HasSubstr("No bars: nothing is known of the spread."));
}

TEST(FigureEdges, WithoutABaselineTheSmallestIsTheBase) {
  const auto figures = drawn(data_of({{"two", 2, {6}, "two"}, {"four", 4, {3.5}, "two"}}));
  EXPECT_THAT(named(figures, "speedup").script, HasSubstr("x/2.0"));
  // Its curve is that of a base of one rank.
  EXPECT_THAT(names_of(figures), Not(Contains("compute_ratio")));
}

TEST(FigureEdges, BasesOfDifferentSizesShareMultiplesOfThem) {
  const auto figures = drawn(data_of({{"a1", 1, {6}, "a1"},
                                      {"a2", 2, {3.5}, "a1"},
                                      {"b2", 2, {6}, "b2", 1, "other"},
                                      {"b8", 8, {2}, "b2", 1, "other"}}));
  EXPECT_THAT(named(figures, "speedup").caption, HasSubstr("Bases differ"));
  EXPECT_THAT(named(figures, "compute_ratio").caption, HasSubstr("1 of 2 cells are not drawn"));
}

TEST(FigureEdges, UnauditedFiguresCarryADaggerAndHaveNoSpeedup) {
  const auto figures = drawn(data_of({{"one", 1, {10}, "one", 3}, {"two", 2, {6}, "one", 3}}));
  EXPECT_THAT(names_of(figures), Not(Contains("speedup")));
  EXPECT_THAT(names_of(figures), Not(Contains("efficiency")));
  EXPECT_THAT(named(figures, "epoch_time").script, HasSubstr("small, bf16 †"));
  EXPECT_THAT(named(figures, "step_time").script, HasSubstr("'two †'"));
  EXPECT_THAT(named(figures, "epoch_time").caption, HasSubstr("†: unaudited, nobody counted the work: one, two."));
}

TEST(FigureEdges, UnauditedFiguresStayOutOfASpeedupOfOthers) {
  const auto figures = drawn(data_of({{"one", 1, {10}, "one"}, {"two", 2, {6}, "one"}, {"four", 4, {3}, "one", 3}}));
  EXPECT_EQ(rows_of(named(figures, "speedup").csv).size(), 2u);
  EXPECT_EQ(rows_of(named(figures, "epoch_time").csv).size(), 3u);
}

TEST(FigureEdges, TwoBatchModesMakeTwoLines) {
  auto data = data_of({{"p1", 1, {10}, "p1"},
                       {"p2", 2, {6}, "p1"},
                       {"g1", 1, {10}, "g1", 1, "family", "small, bf16", "global"},
                       {"g2", 2, {7}, "g1", 1, "family", "small, bf16", "global"}});
  data.overview.batch_mode = "mixed";
  const auto figure = named(drawn(data), "speedup");
  EXPECT_THAT(figure.script, HasSubstr("small, bf16, fixed batch each"));
  EXPECT_THAT(figure.script, HasSubstr("small, bf16, fixed global batch"));
  EXPECT_THAT(figure.caption, HasSubstr("Fixed global batch in some cells, fixed per-GPU batch in others"));
}

TEST(FigureEdges, AnEpochOfNoTimeIsDrawnOnALinearAxis) {
  auto data = data_of({{"none", 1, {0}, ""}, {"two", 2, {6}, ""}});
  const auto figures = drawn(data);
  EXPECT_THAT(named(figures, "epoch_time").script, Not(HasSubstr("set logscale y")));
  EXPECT_EQ(rows_of(named(figures, "throughput").csv).size(), 1u);  // 1000 samples in no time are not known
}

TEST(FigureEdges, ANegativeRemainderIsLeftOfZero) {
  auto data = data_of({{"one", 1, {10}, "one"}, {"two", 2, {5.2}, "one"}});
  data.cells[1].rank_skew_seconds = 1.5;
  const auto figure = named(drawn(data), "lost_efficiency");
  const auto row = rows_of(figure.csv).at(0);
  EXPECT_LT(number(row, "not_attributed"), 0);
  EXPECT_THAT(figure.script, HasSubstr("set xrange [-"));
}

TEST(FigureEdges, PartsThatAreNotMeasuredAreNamed) {
  auto data = data_of({{"one", 1, {10}, "one"}, {"two", 2, {6}, "one"}});
  data.cells[1].exposed_ms = std::nullopt;
  const auto figure = named(drawn(data), "lost_efficiency");
  EXPECT_EQ(rows_of(figure.csv).at(0).at("exposed_communication"), std::nullopt);
  EXPECT_THAT(figure.caption, HasSubstr("Not measured, so in what is hatched: exposed communication of two."));
  EXPECT_THAT(figure.script, Not(HasSubstr("title 'exposed communication'")));
}

TEST(FigureEdges, NamesOfUsersDoNoHarm) {
  const store::testing::TempFolder folder;
  const auto trap = (folder / "trap").string();
  const std::string hostile = "q\"'`touch " + trap + "`\n%d%s \\ ,@x $(touch " + trap + ") {/=40 é} †\x1b[31m";
  auto data = data_of(
      {{hostile, 1, {10}, hostile, 1, "family", hostile}, {hostile + "2", 2, {6}, hostile, 1, "family", hostile}});
  data.timeline = {{1, hostile, 1, 0, hostile, hostile, 0, 5, "succeeded", "valid"}};
  const auto figures = drawn(data);
  EXPECT_EQ(figures.size(), 11u);
  EXPECT_FALSE(std::filesystem::exists(trap));
  for (const auto& figure : figures) {
    EXPECT_EQ(rows_of(figure.csv).at(0).at("experiment")->substr(0, 3), "q\"'") << figure.name;
    EXPECT_THAT(figure.csv + figure.script + figure.caption, Not(HasSubstr("\x1b"))) << figure.name;
  }
}

TEST(FigureEdges, WhatIsTooMuchForADrawingIsInItsTable) {
  std::vector<Measured> cells;
  for (int i = 0; i < 300; ++i) {
    const auto name = "cell" + std::to_string(i), base = "cell" + std::to_string(i / 3 * 3);
    cells.push_back({name, 1 << (i % 3), {10.0 / (1 + i % 3)}, base, 1, "family" + std::to_string(i / 3)});
  }
  auto data = data_of(cells);
  for (int i = 0; i < 1000; ++i)
    data.timeline.push_back(
        {i + 1, "cell", 1, 0, "node", "slot" + std::to_string(i % 100), 1.0 * i, i + 1.0, "succeeded", "valid"});
  const auto figures = drawn(data);
  EXPECT_EQ(rows_of(named(figures, "epoch_time").csv).size(), 300u);
  EXPECT_THAT(named(figures, "epoch_time").caption,
              HasSubstr("91 of 100 lines are not drawn; epoch_time.csv has them."));
  EXPECT_THAT(named(figures, "accuracy_by_epoch").caption, HasSubstr("291 of 300 lines are not drawn"));
  EXPECT_THAT(named(figures, "step_time").caption, HasSubstr("276 of 300 cells are not drawn"));
  EXPECT_THAT(named(figures, "rank_steps").caption, HasSubstr("276 of 300 cells are not drawn"));
  EXPECT_THAT(named(figures, "compute_ratio").caption, HasSubstr("182 of 200 cells are not drawn"));
  EXPECT_THAT(named(figures, "timeline").caption, HasSubstr("600 of 1000 attempts are not drawn"));
  EXPECT_THAT(named(figures, "timeline").caption, HasSubstr("36 of 100 slots are not drawn"));
}

}  // namespace
}  // namespace ddpsweep::publication::testing
