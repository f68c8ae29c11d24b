// gnuplot itself: what it draws of a sweep that was measured, and what is said when it is missing or fails.
#include "orchestrator/publication/gnuplot.hpp"

#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "common/command.hpp"
#include "common/errors.hpp"
#include "tests/publication/publication_testing.hpp"

namespace ddpsweep::publication::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string text_of(const fs::path& file) {
  std::ostringstream text;
  text << std::ifstream(file).rdbuf();
  return text.str();
}

/// $DDPSWEEP_GNUPLOT while it lives.
class Gnuplot {
 public:
  explicit Gnuplot(const std::string& program) { ::setenv("DDPSWEEP_GNUPLOT", program.c_str(), 1); }
  ~Gnuplot() { ::unsetenv("DDPSWEEP_GNUPLOT"); }
  Gnuplot(const Gnuplot&) = delete;
  Gnuplot& operator=(const Gnuplot&) = delete;
};

class Draws : public ::testing::TestWithParam<std::pair<const char*, const char*>> {};

/// Each script by hand, as the first line of it says: not a word on standard error.
TEST_P(Draws, EachFigureInBothFormatsWithoutAWarning) {
  const auto program = gnuplot_program();
  if (!program) GTEST_SKIP() << "gnuplot is not installed";
  Restored store(GetParam().first);
  const auto figures = figures_of(store.data(GetParam().second));
  ASSERT_FALSE(figures.empty());
  const auto folder = store.folder / "it's \"figures\"";
  ASSERT_EQ(draw(figures, folder, {}), "");
  for (const auto& figure : figures) {
    for (const std::string format : {"svg", "pdf"}) {
      const auto said = run_command({"sh", "-c", "cd \"$0\" && exec \"$1\" -e \"format='$2'\" \"$3\".gp",
                                     folder.string(), program->string(), format, figure.name});
      EXPECT_TRUE(said.succeeded()) << figure.name;
      EXPECT_EQ(said.output, "") << figure.name;
      EXPECT_GT(fs::file_size(folder / (figure.name + "." + format)), 1000u);
    }
    EXPECT_THAT(text_of(folder / (figure.name + ".svg")), AllOf(StartsWith("<?xml"), HasSubstr("</svg>")));
    if (find_program("xmllint")) {
      EXPECT_TRUE(
          run_command({"xmllint", "--noout", "--nonet", (folder / (figure.name + ".svg")).string()}).succeeded());
    }
    if (!find_program("pdffonts")) continue;
    const auto fonts = run_command({"pdffonts", (folder / (figure.name + ".pdf")).string()}).output;
    std::istringstream lines(fonts);
    std::string line;
    std::getline(lines, line);
    const auto embedded = line.find("emb");
    ASSERT_NE(embedded, std::string::npos) << fonts;
    std::getline(lines, line);
    int seen = 0;
    for (; std::getline(lines, line); ++seen) EXPECT_EQ(line.substr(embedded, 3), "yes") << fonts;
    EXPECT_GT(seen, 0);
  }
}

INSTANTIATE_TEST_SUITE_P(Sweeps, Draws,
                         ::testing::Values(std::pair{"gpu_scaling", "exp041_046"}, std::pair{"gpu_engines", "try2"},
                                           std::pair{"quickstart", "quickstart"}),
                         [](const auto& sweep) { return std::string(sweep.param.first); });

TEST(Gnuplot, DrawsAllFiguresAtOnce) {
  if (!gnuplot_program()) GTEST_SKIP() << "gnuplot is not installed";
  const auto figures = figures_of(data_of({{"one", 1, {10, 11}, "one"}, {"two", 2, {6, 7}, "one"}}));
  const store::testing::TempFolder folder;
  EXPECT_EQ(draw(figures, folder / "a/b", {Format::svg, Format::pdf}), "");
  for (const auto& figure : figures) {
    for (const auto* ending : {".csv", ".gp", ".svg", ".pdf"})
      EXPECT_TRUE(fs::exists(folder / "a/b" / (figure.name + ending)));
    EXPECT_EQ(text_of(folder / "a/b" / (figure.name + ".csv")), figure.csv);
  }
}

TEST(Gnuplot, MissingLeavesTheFilesAndSaysSo) {
  const Gnuplot missing("/no/such/gnuplot");
  const auto figures = figures_of(data_of({{"one", 1, {10}, "one"}}));
  const store::testing::TempFolder folder;
  EXPECT_THAT(draw(figures, folder.path(), {Format::svg}), HasSubstr("there is no gnuplot: install it"));
  EXPECT_TRUE(fs::exists(folder / "epoch_time.gp"));
  EXPECT_FALSE(fs::exists(folder / "epoch_time.svg"));
}

TEST(Gnuplot, FailuresHaveItsWordsAndWhatToDo) {
  if (!gnuplot_program()) GTEST_SKIP() << "gnuplot is not installed";
  const store::testing::TempFolder folder;
  const std::vector<Figure> broken{{"broken", "", "", "a\r\n", "plot 'none.csv' with sense\n"}};
  EXPECT_THAT(draw(broken, folder.path(), {Format::svg}),
              AllOf(HasSubstr("\"broken.gp\" line 1:"), HasSubstr("DDPSWEEP_GNUPLOT")));
  EXPECT_FALSE(fs::exists(folder / "broken.svg"));
  EXPECT_TRUE(fs::exists(folder / "broken.gp"));
  const std::vector<Figure> silent{{"silent", "", "", "a\r\n", "x = 1\n"}};
  EXPECT_THAT(draw(silent, folder.path(), {Format::svg}), HasSubstr("it made no silent.svg"));
  const Gnuplot fails("false");
  EXPECT_THAT(draw(silent, folder.path(), {Format::svg}), HasSubstr("it said nothing, exit code 1"));
}

TEST(Gnuplot, AFolderThatCannotBeMadeIsNamed) {
  const store::testing::TempFolder folder;
  std::ofstream(folder / "file") << "x";
  EXPECT_THROW(draw({}, folder / "file/figures", {Format::svg}), EnvironmentError);
}

}  // namespace
}  // namespace ddpsweep::publication::testing
