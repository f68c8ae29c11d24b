// The web page and the paper of stores in which something is missing: whatever they are, the page is whole and has no
// number that is none.
#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "orchestrator/publication/html_page.hpp"
#include "orchestrator/publication/html_text.hpp"
#include "orchestrator/publication/paper.hpp"
#include "orchestrator/publication/publish.hpp"
#include "tests/store/measured_sweep.hpp"

namespace ddpsweep::publication {
namespace {

using namespace store::testing;
using ::testing::AllOf;
using ::testing::AnyOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

std::string text_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

TEST(HtmlText, StandsForItself) {
  EXPECT_EQ(html_escaped("<script>alert(\"a\" & 'b')</script>"),
            "&lt;script&gt;alert(&quot;a&quot; &amp; &#39;b&#39;)&lt;/script&gt;");
}

TEST(HtmlText, AnImageEndsNoAttribute) {
  const auto address = svg_address("<svg a=\"#1\">50 %&amp;'†</svg>");
  EXPECT_EQ(address, "data:image/svg+xml,%3Csvg a=%22%231%22%3E50 %25%26amp;%27%E2%80%A0%3C/svg%3E");
}

/// Without gnuplot, whose pictures have tests of their own.
class Page : public MeasuredSweep {
 protected:
  Page() { ::setenv("DDPSWEEP_GNUPLOT", "/nowhere/gnuplot", 1); }
  ~Page() override { ::unsetenv("DDPSWEEP_GNUPLOT"); }

  std::vector<Story> stories() {
    store::Reader reader(file_);
    return read_stories(reader, std::nullopt);
  }
  /// The page; no file of it or of the paper may have what is no number.
  std::string page() {
    const auto folder = folder_.path() / "page";
    std::filesystem::create_directories(folder);
    const auto published = write_page(stories(), "results.db", folder);
    EXPECT_EQ(published.not_drawn.empty(), published.figures == 0) << "without gnuplot nothing can be drawn";
    std::string all = text_of(folder / "index.html");
    std::string everything = all;
    for (const auto& story : stories()) {
      for (const auto& [name, text] : paper_files(story)) everything += text;
      for (const auto& figure : story.figures) everything += figure.csv;
    }
    for (const char* bad : {" nan", ",nan", "-nan", ">nan", "NaN", " inf ", ",inf", "-inf", ">inf"})
      EXPECT_THAT(everything, Not(HasSubstr(bad)));
    EXPECT_THAT(all, AllOf(StartsWith("<!DOCTYPE html>"), HasSubstr("</html>"), Not(HasSubstr("http://")),
                           Not(HasSubstr("https://")), Not(HasSubstr("<script"))));
    return all;
  }
};

TEST_F(Page, OfAStoreWithoutSweeps) { EXPECT_THAT(page(), HasSubstr("The store has no sweep")); }

TEST_F(Page, OfASweepThatNobodyRan) {
  measure({make_cell("one", 1, true), make_cell("two", 2)});
  EXPECT_THAT(page(), AllOf(HasSubstr("There was no attempt."), HasSubstr("no figure: one, two")));
}

TEST_F(Page, OfOneCell) {
  measure({make_cell("one", 1, true)});
  attempts(0, {10});
  EXPECT_THAT(page(), AllOf(HasSubstr("Base one: 10.000 s"), HasSubstr("fixed per-GPU batch")));
}

TEST_F(Page, WithoutABaseline) {
  measure({make_cell("one", 1, true), make_cell("two", 2), make_cell("four", 4)});
  attempts(1, {10});
  attempts(2, {6});
  EXPECT_THAT(page(), AllOf(HasSubstr("base is two (world size 2)"), HasSubstr("no figure: one")));
}

TEST_F(Page, OfFailuresAlone) {
  measure({make_cell("one", 1, true), make_cell("two", 2)});
  for (const std::size_t cell : {0, 1})
    record_failure(store_, run_id(runs_, cell), store::State::failed, protocol::FailureClass::oom, "out <of> memory");
  EXPECT_THAT(page(), AllOf(HasSubstr("failed, oom"), HasSubstr("out &lt;of&gt; memory"), Not(HasSubstr("Base"))));
}

TEST_F(Page, OfOneValidRepeatOfThree) {
  measure({make_cell("one", 1, true), make_cell("two", 2)}, 3);
  attempts(0, {10, 10.1, 10.2});
  attempts(1, {6});
  record_try(store_, run_id(runs_, 1, 2),
             {.verdict = store::VerdictKind::invalid, .findings = {{"work_audit", "rows are missing"}}});
  EXPECT_THAT(page(), AllOf(HasSubstr("1 of 3 repeats"), HasSubstr("work_audit: rows are missing"),
                            HasSubstr("attempts: 5, of which 4 count")));
}

TEST_F(Page, OfMixedPrecision) {
  measure({make_cell("fp32_1", 1, true, "fp32"), make_cell("fp32_2", 2, false, "fp32"),
           make_cell("bf16_1", 1, true, "bf16"), make_cell("bf16_2", 2, false, "bf16")});
  for (std::size_t cell = 0; cell < 4; ++cell) attempts(cell, {10.0 - 2.0 * static_cast<double>(cell)});
  EXPECT_THAT(page(), AllOf(HasSubstr("times as fast as fp32_1"), HasSubstr("times as fast as bf16_1")));
}

TEST_F(Page, OfAnEpochOfNoTime) {
  measure({make_cell("one", 1, true), make_cell("two", 2), make_cell("four", 4)}, 6);
  attempts(0, {0, 0, 0, 0, 0, 0});
  attempts(1, {5, 5, 5, 5, 5, 5});
  attempts(2, {0, 1, 1, 1, 1, 1});
  page();
}

TEST_F(Page, OfUnauditedRunsAlone) {
  measure({make_cell("one", 1, true), make_cell("two", 2)});
  for (const std::size_t cell : {0, 1}) attempts(cell, {10}, {.verdict = store::VerdictKind::unaudited});
  EXPECT_THAT(page(), AllOf(HasSubstr("unaudited †"), HasSubstr("unaudited (†), so in no speedup: one, two")));
}

TEST_F(Page, NamesAreTextAlone) {
  measure({make_cell("<b>\"one\"</b>", 1, true), make_cell("../../two", 2)});
  for (const std::size_t cell : {0, 1}) attempts(cell, {10});
  EXPECT_THAT(page(), Not(HasSubstr("<b>\"one\"")));
}

TEST_F(Page, SettingsThatAreNone) {
  measure({make_cell("strange", 1, true)});
  attempts(0, {10});
  SQLite::Database(file_.string(), SQLite::OPEN_READWRITE).exec("UPDATE cell SET settings = 'no JSON'");
  EXPECT_THAT(page(), HasSubstr("<dt>Optimizer</dt><dd>not recorded</dd>"));
}

TEST_F(Page, FiguresStayInTheFolder) {
  store_.register_sweep(make_sweep({make_cell("one", 1, true)}, 1, "../../away"));
  store_.register_sweep(make_sweep({make_cell("one", 1, true)}, 1, ".._.._away"));
  page();
  for (const auto& entry : std::filesystem::directory_iterator(folder_.path()))
    EXPECT_THAT(entry.path().filename().string(), AnyOf(StartsWith("results.db"), "page"));
}

TEST_F(Page, BatchesOfTwoKindsAreTwoTables) {
  auto global = make_cell("global_1", 1, true, "global");
  global.settings["batch"] = {{"global", 64}};
  measure({make_cell("one", 1, true), global});
  for (const std::size_t cell : {0, 1}) attempts(cell, {10});
  EXPECT_THAT(page(), AllOf(HasSubstr("summary, fixed per-GPU batch"), HasSubstr("summary, fixed global batch")));
}

}  // namespace
}  // namespace ddpsweep::publication
