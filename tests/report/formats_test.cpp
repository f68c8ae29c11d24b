// Golden texts of each format, with names and notes that mean something to it.
#include "orchestrator/report/formats.hpp"

#include <gmock/gmock.h>

#include "common/errors.hpp"
#include "orchestrator/report/csv.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::report {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// Two rows, one of them without figures and with every awkward character.
SweepReport awkward(std::int64_t target_cells = 0) {
  SweepReport report;
  report.overview = {
      .sweep = "a_b & c", .repeats = 3, .cells = 2, .target_cells = target_cells, .batch_mode = "global"};
  report.rows.push_back({.experiment = "small_gpus4",
                         .setup = "small, 4 GPUs",
                         .epoch_seconds = 4.1,
                         .speedup = 3.011,
                         .efficiency = 0.7528,
                         .accuracy = 0.82,
                         .target_seconds = 12.5,
                         .runs = 3,
                         .global_batch = 128,
                         .steps_per_epoch = 16,
                         .note = "† unaudited"});
  report.rows.push_back({.experiment = "[x]|y_\"z\"",
                         .setup = "50 % $1 #2 {3} ~^\\ <b>*",
                         .runs = 0,
                         .global_batch = 32,
                         .note = "failed: \"a\",\nuse --store"});
  return report;
}

TEST(Formats, HaveNames) {
  EXPECT_EQ(format_of("text"), Format::text);
  EXPECT_EQ(format_of("markdown"), Format::markdown);
  EXPECT_EQ(format_of("csv"), Format::csv);
  EXPECT_EQ(format_of("latex"), Format::latex);
  EXPECT_EQ(format_of("json"), Format::json);
  EXPECT_EQ(format_of("xml"), std::nullopt);
}

TEST(Formats, Text) {
  EXPECT_EQ(
      to_text({awkward()}),
      "a_b & c: fixed global batch, 2 cells, 3 repeats each (medians)\n"
      "\n"
      "experiment   setup                    epoch_seconds  speedup  efficiency  accuracy  runs  global_batch  "
      "steps_per_epoch  note\n"
      "----------   -----                    -------------  -------  ----------  --------  ----  ------------  "
      "---------------  ----\n"
      "small_gpus4  small, 4 GPUs                    4.100   3.011x     75.28 %   82.00 %     3           128  "
      "             16  † unaudited\n"
      "[x]|y_\"z\"    50 % $1 #2 {3} ~^\\ <b>*              -        -           -         -     0            32  "
      "              -  failed: \"a\", use --store\n");
}

TEST(Formats, Markdown) {
  EXPECT_EQ(to_markdown({awkward()}),
            "### a_b \\& c: fixed global batch, 2 cells, 3 repeats each (medians)\n"
            "\n"
            "| experiment | setup | epoch_seconds | speedup | efficiency | accuracy | runs | global_batch | "
            "steps_per_epoch | note |\n"
            "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n"
            "| small_gpus4 | small, 4 GPUs | 4.100 | 3.011x | 75.28 % | 82.00 % | 3 | 128 | 16 | † unaudited |\n"
            "| \\[x\\]\\|y\\_\"z\" | 50 % $1 #2 {3} \\~^\\\\ \\<b\\>\\* | - | - | - | - | 0 | 32 | - | "
            "failed: \"a\", use --store |\n");
}

TEST(Formats, Csv) {
  EXPECT_EQ(to_csv({awkward()}),
            "sweep,experiment,setup,epoch_seconds,speedup,efficiency,accuracy,target_seconds,runs,global_batch,"
            "steps_per_epoch,note\r\n"
            "a_b & c,small_gpus4,\"small, 4 GPUs\",4.1,3.011,0.7528,0.82,12.5,3,128,16,† unaudited\r\n"
            "a_b & c,\"[x]|y_\"\"z\"\"\",50 % $1 #2 {3} ~^\\ <b>*,,,,,,0,32,,\"failed: \"\"a\"\",\nuse --store\"\r\n");
}

TEST(Formats, CsvTellsNoValueFromAnEmptyText) {
  EXPECT_EQ(csv_line({"a b", std::nullopt, "", "c,d", "\"", "two\nlines"}),
            "a b,,\"\",\"c,d\",\"\"\"\",\"two\nlines\"\r\n");
}

TEST(Formats, Latex) {
  EXPECT_EQ(
      to_latex({awkward()}),
      "% \\usepackage{booktabs}\n"
      "\\begin{table}\n"
      "  \\centering\n"
      "  \\caption{a\\_b \\& c: fixed global batch, 2 cells, 3 repeats each (medians)}\n"
      "  \\begin{tabular}{llrrrrrrr}\n"
      "    \\toprule\n"
      "    experiment & setup & epoch\\_seconds & speedup & efficiency & accuracy & runs & global\\_batch & "
      "steps\\_per\\_epoch \\\\\n"
      "    \\midrule\n"
      "    small\\_gpus4\\textsuperscript{1} & small, 4 GPUs & 4.100 & 3.011x & 75.28 \\% & 82.00 \\% & 3 & 128 & "
      "16 \\\\\n"
      "    {[}x]\\textbar{}y\\_\\char34{}z\\char34{}\\textsuperscript{2} & 50 \\% \\$1 \\#2 \\{3\\} "
      "\\textasciitilde{}\\textasciicircum{}\\textbackslash{} \\textless{}b\\textgreater{}* & - & - & - & - & 0 & "
      "32 & - \\\\\n"
      "    \\bottomrule\n"
      "  \\end{tabular}\n"
      "  \\par{\\footnotesize\\textsuperscript{1} \\dag{} unaudited}\n"
      "  \\par{\\footnotesize\\textsuperscript{2} failed: \\char34{}a\\char34{}, use -{}-store}\n"
      "\\end{table}\n");
}

TEST(Formats, EqualNotesOfALatexTableShareANumber) {
  auto report = awkward();
  report.rows.push_back(report.rows.front());
  report.rows.push_back(report.rows.front());
  report.rows.back().note = "";
  const auto latex = to_latex({report});
  EXPECT_THAT(latex, Not(HasSubstr("\\textsuperscript{3}")));
  EXPECT_THAT(latex, HasSubstr("small\\_gpus4 &"));  // no note, no number
  EXPECT_EQ(latex.find("\\dag{} unaudited"), latex.rfind("\\dag{} unaudited"));
}

TEST(Formats, Json) {
  EXPECT_EQ(to_json({awkward()}), R"json([
  {
    "sweep": "a_b & c",
    "title": "a_b & c: fixed global batch, 2 cells, 3 repeats each (medians)",
    "repeats": 3,
    "batch_mode": "global",
    "device": "",
    "rows": [
      {
        "experiment": "small_gpus4",
        "setup": "small, 4 GPUs",
        "epoch_seconds": 4.1,
        "speedup": 3.011,
        "efficiency": 0.7528,
        "accuracy": 0.82,
        "target_seconds": 12.5,
        "runs": 3,
        "global_batch": 128,
        "steps_per_epoch": 16,
        "note": "† unaudited"
      },
      {
        "experiment": "[x]|y_\"z\"",
        "setup": "50 % $1 #2 {3} ~^\\ <b>*",
        "epoch_seconds": null,
        "speedup": null,
        "efficiency": null,
        "accuracy": null,
        "target_seconds": null,
        "runs": 0,
        "global_batch": 32,
        "steps_per_epoch": null,
        "note": "failed: \"a\",\nuse --store"
      }
    ]
  }
]
)json");
}

TEST(Formats, PeopleSeeTargetSecondsOnlyWhereACellHasATarget) {
  for (const auto writer : {to_text, to_markdown}) {
    EXPECT_THAT(writer({awkward()}), AllOf(Not(HasSubstr("target_seconds")), Not(HasSubstr("12.500"))));
    EXPECT_THAT(writer({awkward(1)}), AllOf(HasSubstr("target_seconds"), HasSubstr("12.500")));
  }
  EXPECT_THAT(to_latex({awkward()}), Not(HasSubstr("12.500")));
  EXPECT_THAT(to_latex({awkward(1)}), AllOf(HasSubstr("target\\_seconds"), HasSubstr("12.500")));
}

TEST(Formats, AnEmptyStoreIsStillAFileOfTheFormat) {
  EXPECT_THAT(to_text({}), HasSubstr("no sweep yet"));
  EXPECT_THAT(to_markdown({}), HasSubstr("no sweep yet"));
  EXPECT_THAT(to_csv({}), ::testing::MatchesRegex("sweep,experiment,.*,note\r\n"));
  EXPECT_EQ(to_latex({}), "% The store has no sweep yet.\n");
  EXPECT_EQ(to_json({}), "[]\n");
}

TEST(Formats, AreReadFromAStoreWithAllSweepsOrOne) {
  using namespace store::testing;
  TempFolder folder;
  const auto file = folder / "results.db";
  {
    store::Store store(file);
    store.register_sweep(make_sweep({make_cell("a", 1)}, 1, "first"));
    auto cell = make_cell("b", 1, true);
    cell.goals.target_accuracy = 0.85;
    const auto runs = store.register_sweep(make_sweep({cell}, 1, "second"));
    record_try(store, run_id(runs, 0), {.epoch_seconds = {99, 10}, .accuracy = 0.9});
  }
  store::Reader reader(file);
  EXPECT_EQ(nlohmann::json::parse(render_report(reader, Format::json, std::nullopt)).size(), 2u);
  const auto second = nlohmann::json::parse(render_report(reader, Format::json, "second"));
  ASSERT_EQ(second.size(), 1u);
  EXPECT_EQ(second[0]["rows"][0]["target_seconds"], 99);
  EXPECT_THAT(render_report(reader, Format::csv, "second"), HasSubstr("\r\nsecond,b,\"small, 1 GPUs\",10.0,1.0,1.0,"));
  EXPECT_THAT(render_report(reader, Format::markdown, "first"), Not(HasSubstr("target_seconds")));
  EXPECT_THAT(render_report(reader, Format::text, "second"), HasSubstr("99.000"));
  EXPECT_THAT(render_report(reader, Format::latex, "second"), HasSubstr("\\caption{second:"));
  EXPECT_THROW(render_report(reader, Format::csv, "third"), ConfigError);
}

}  // namespace
}  // namespace ddpsweep::report
