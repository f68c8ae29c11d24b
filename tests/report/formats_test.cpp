// Golden texts of each format, with names and notes that mean something to it.
#include "orchestrator/report/formats.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "common/errors.hpp"
#include "orchestrator/report/csv.hpp"
#include "orchestrator/report/sections.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::report {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// Two rows, one of them without figures and with every awkward character.
Report awkward(std::int64_t target_cells = 0) {
  const store::Json rows = store::Json::parse(R"json([
    {"experiment": "small_gpus4", "setup": "small, 4 GPUs", "epoch_seconds": 4.1, "speedup": 3.011,
     "efficiency": 0.7528, "accuracy": 0.82, "target_seconds": 12.5, "runs": 3, "global_batch": 128,
     "steps_per_epoch": 16, "remark": "", "note": "† unaudited", "sweep": "a_b & c"},
    {"experiment": "[x]|y_\"z\"", "setup": "50 % $1 #2 {3} ~^\\ <b>*", "epoch_seconds": null, "speedup": null,
     "efficiency": null, "accuracy": null, "target_seconds": null, "runs": 0, "global_batch": 32,
     "steps_per_epoch": null, "remark": "", "note": "failed: \"a\",\nuse --store", "sweep": "a_b & c"}])json");
  return {
      columns_of(Section::speedup),
      {speedup_table(
          {.sweep = "a_b & c", .repeats = 3, .cells = 2, .target_cells = target_cells, .batch_mode = "global"}, rows)}};
}

/// A cell of one rank and one of two, and both claims.
Report measured() {
  const store::Json rows = store::Json::parse(R"json([
    {"sweep": "toy", "experiment": "small_gpus1", "setup": "small, 1 GPU", "world_size": 1, "runs": 3,
     "compute_ms": 3.41, "communication_ms": null, "exposed_ms": null, "R": null, "efficiency_without_overlap": null,
     "efficiency": 1.0, "overlap_gain": null, "speedup": 1.0},
    {"sweep": "toy", "experiment": "small_gpus2", "setup": "small, 2 GPUs", "world_size": 2, "runs": 3,
     "compute_ms": 3.5, "communication_ms": 1.45228, "exposed_ms": 0.5, "R": 2.41, "efficiency_without_overlap": 0.70674,
     "efficiency": 0.7734, "overlap_gain": 0.06666, "speedup": 1.547}])json");
  const store::Json claims = store::Json::parse(R"json([
    {"number": 1, "text": "S > 1 needs R >= 3", "state": "refuted", "tested": 1,
     "evidence": "small_gpus2 (R 2.41, S 1.55x)"},
    {"number": 2, "text": "R >= 3 gives E >= 75 %", "state": "not tested", "tested": 0, "evidence": null}])json");
  return {columns_of(Section::hypothesis),
          {hypothesis_table({.sweep = "toy", .repeats = 3, .cells = 2, .batch_mode = "per_gpu", .device = "gpu"}, rows,
                            claims)}};
}

Report unmeasured() {
  return {columns_of(Section::hypothesis),
          {hypothesis_table({.sweep = "toy", .repeats = 3, .cells = 2, .batch_mode = "per_gpu", .device = "gpu"},
                            store::Json::array(), store::Json::array())}};
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
      to_text(awkward()),
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
  EXPECT_EQ(to_markdown(awkward()),
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
  EXPECT_EQ(
      to_csv(awkward()),
      "sweep,experiment,setup,epoch_seconds,speedup,efficiency,accuracy,target_seconds,runs,global_batch,"
      "steps_per_epoch,remark,note\r\n"
      "a_b & c,small_gpus4,\"small, 4 GPUs\",4.1,3.011,0.7528,0.82,12.5,3,128,16,\"\",† unaudited\r\n"
      "a_b & c,\"[x]|y_\"\"z\"\"\",50 % $1 #2 {3} ~^\\ <b>*,,,,,,0,32,,\"\",\"failed: \"\"a\"\",\nuse --store\"\r\n");
}

TEST(Formats, CsvTellsNoValueFromAnEmptyText) {
  EXPECT_EQ(csv_line({"a b", std::nullopt, "", "c,d", "\"", "two\nlines"}),
            "a b,,\"\",\"c,d\",\"\"\"\",\"two\nlines\"\r\n");
}

TEST(Formats, Latex) {
  EXPECT_EQ(
      to_latex(awkward()),
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
      "\\textasciitilde{}\\textasciicircum{}\\textbackslash{} \\textless{}b\\textgreater{}{*} & - & - & - & - & 0 & "
      "32 & - \\\\\n"
      "    \\bottomrule\n"
      "  \\end{tabular}\n"
      "  \\par{\\footnotesize\\textsuperscript{1} \\dag{} unaudited}\n"
      "  \\par{\\footnotesize\\textsuperscript{2} failed: \\char34{}a\\char34{}, use -{}-store}\n"
      "\\end{table}\n");
}

TEST(Formats, EqualNotesOfALatexTableShareANumber) {
  auto report = awkward();
  store::Json& rows = report.sweeps[0].rows;
  const store::Json first = rows.front();
  rows.push_back(first);
  rows.push_back(first);
  rows.back()["note"] = "";
  const auto latex = to_latex(report);
  EXPECT_THAT(latex, Not(HasSubstr("\\textsuperscript{3}")));
  EXPECT_THAT(latex, HasSubstr("small\\_gpus4 &"));  // no note, no number
  EXPECT_EQ(latex.find("\\dag{} unaudited"), latex.rfind("\\dag{} unaudited"));
}

TEST(Formats, Json) {
  EXPECT_EQ(to_json(awkward()), R"json([
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
        "remark": "",
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
        "remark": "",
        "note": "failed: \"a\",\nuse --store"
      }
    ]
  }
]
)json");
}

/// Which figures are marked stands below the table, too, once for each mark; a cell without figures has none to mark.
TEST(Formats, PeopleSeeMarkedFiguresBelowTheTableToo) {
  store::Json rows = awkward().sweeps[0].rows;
  rows[0]["remark"] = "accuracy from random init";
  rows[1]["remark"] = "rows x 11";
  for (int i = 1; i <= 6; ++i) {
    rows.push_back(rows[0]);
    rows.back()["experiment"] = fmt::format("b{}", i);
  }
  rows.push_back(rows[0]);  // the same cell under another provenance
  rows.push_back(rows[0]);
  rows.back()["experiment"] = "c";
  rows.back()["remark"] = "rows x 2";
  const Report report{columns_of(Section::speedup), {speedup_table({.sweep = "s", .repeats = 1, .cells = 9}, rows)}};
  EXPECT_THAT(to_text(report),
              HasSubstr("\n\nMarked: accuracy from random init: small_gpus4, b1, b2, b3, b4 and 2 more\n"
                        "Marked: rows x 2: c\n"));
  EXPECT_THAT(to_markdown(report), HasSubstr("\n\n- Marked: accuracy from random init: small_gpus4, b1"));
  EXPECT_THAT(to_latex(report), HasSubstr("  \\par{\\footnotesize Marked: accuracy from random init: small\\_gpus4"));
  for (const auto writer : {to_text, to_markdown, to_latex}) {
    EXPECT_THAT(writer(report), AllOf(Not(HasSubstr("remark")), Not(HasSubstr("rows x 11"))));
  }
  EXPECT_EQ(nlohmann::json::parse(to_json(report))[0]["rows"][0]["remark"], "accuracy from random init");
}

TEST(Formats, PeopleSeeTargetSecondsOnlyWhereACellHasATarget) {
  for (const auto writer : {to_text, to_markdown}) {
    EXPECT_THAT(writer(awkward()), AllOf(Not(HasSubstr("target_seconds")), Not(HasSubstr("12.500"))));
    EXPECT_THAT(writer(awkward(1)), AllOf(HasSubstr("target_seconds"), HasSubstr("12.500")));
  }
  EXPECT_THAT(to_latex(awkward()), Not(HasSubstr("12.500")));
  EXPECT_THAT(to_latex(awkward(1)), AllOf(HasSubstr("target\\_seconds"), HasSubstr("12.500")));
}

TEST(Formats, AnEmptyStoreIsStillAFileOfTheFormat) {
  const Report empty{columns_of(Section::speedup), {}};
  EXPECT_THAT(to_text(empty), HasSubstr("no sweep yet"));
  EXPECT_THAT(to_markdown(empty), HasSubstr("no sweep yet"));
  EXPECT_THAT(to_csv(empty), ::testing::MatchesRegex("sweep,experiment,.*,note\r\n"));
  EXPECT_EQ(to_latex(empty), "% The store has no sweep yet.\n");
  EXPECT_EQ(to_json(empty), "[]\n");
}

TEST(Formats, TheHypothesisInText) {
  EXPECT_EQ(to_text(measured()),
            "toy: where a step's time goes, fixed per-GPU batch (medians over runs)\n"
            "\n"
            "experiment   setup          compute_ms  communication_ms  exposed_ms     R  efficiency_without_overlap  "
            "efficiency  overlap_gain  speedup  runs\n"
            "----------   -----          ----------  ----------------  ----------     -  --------------------------  "
            "----------  ------------  -------  ----\n"
            "small_gpus1  small, 1 GPU        3.410                 -           -     -                           -  "
            "  100.00 %             -   1.000x     3\n"
            "small_gpus2  small, 2 GPUs       3.500             1.452       0.500  2.41                     70.67 %  "
            "   77.34 %       +6.67 %   1.547x     3\n"
            "\n"
            "S > 1 needs R >= 3: refuted by small_gpus2 (R 2.41, S 1.55x)\n"
            "R >= 3 gives E >= 75 %: not tested: no cell could refute it\n");
}

TEST(Formats, TheHypothesisInMarkdownAndLatexHasItsClaimsBelow) {
  EXPECT_THAT(to_markdown(measured()),
              AllOf(HasSubstr("| small_gpus2 | small, 2 GPUs | 3.500 | 1.452 | 0.500 | 2.41 | 70.67 % | 77.34 % | "
                              "+6.67 % | 1.547x | 3 |\n\n- S \\> 1 needs R \\>= 3: refuted by small_gpus2 (R 2.41"),
                    HasSubstr("\n- R \\>= 3 gives E")));
  EXPECT_THAT(to_latex(measured()),
              AllOf(HasSubstr("\\begin{tabular}{llrrrrrrrrr}"), HasSubstr("& 70.67 \\% & 77.34 \\% & +6.67 \\% &"),
                    HasSubstr("\\end{tabular}\n  \\par{\\footnotesize S \\textgreater{} 1 needs R "
                              "\\textgreater{}= 3: refuted by small\\_gpus2 (R 2.41, S 1.55x)}\n")));
}

TEST(Formats, TheHypothesisForProgramsHasAllDigits) {
  EXPECT_EQ(to_csv(measured()),
            "sweep,experiment,setup,compute_ms,communication_ms,exposed_ms,R,efficiency_without_overlap,efficiency,"
            "overlap_gain,speedup,runs\r\n"
            "toy,small_gpus1,\"small, 1 GPU\",3.41,,,,,1.0,,1.0,3\r\n"
            "toy,small_gpus2,\"small, 2 GPUs\",3.5,1.45228,0.5,2.41,0.70674,0.7734,0.06666,1.547,3\r\n");
  const auto toy = nlohmann::json::parse(to_json(measured())).at(0);
  EXPECT_EQ(toy["device"], "gpu");
  EXPECT_EQ(toy["claims"][0]["state"], "refuted");
  EXPECT_EQ(toy["claims"][1]["evidence"], nullptr);
  EXPECT_EQ(toy["rows"][0]["R"], nullptr);
  EXPECT_EQ(toy["rows"][1]["R"], 2.41);
}

TEST(Formats, ASweepThatMeasuredNoStepSaysSoInOneSentence) {
  EXPECT_THAT(to_text(unmeasured()),
              ::testing::MatchesRegex("toy: where a step's time goes, [^\n]*\n\nNo valid attempt has measured its "
                                      "steps: [^\n]*\\.\n"));
  EXPECT_THAT(to_markdown(unmeasured()), AllOf(HasSubstr("\n\n- No valid attempt"), Not(HasSubstr("|"))));
  EXPECT_THAT(to_latex(unmeasured()), ::testing::MatchesRegex("(% [^\n]*\n)+"));
  EXPECT_THAT(to_csv(unmeasured()), ::testing::MatchesRegex("sweep,experiment,[^\n]*,runs\r\n"));
  EXPECT_EQ(nlohmann::json::parse(to_json(unmeasured())).at(0)["rows"].size(), 0u);
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
  const auto report = [&](Format format, const std::optional<std::string>& sweep) {
    return render(read_report(reader, Section::speedup, sweep), format);
  };
  EXPECT_EQ(nlohmann::json::parse(report(Format::json, std::nullopt)).size(), 2u);
  const auto second = nlohmann::json::parse(report(Format::json, "second"));
  ASSERT_EQ(second.size(), 1u);
  EXPECT_EQ(second[0]["rows"][0]["target_seconds"], 99);
  EXPECT_THAT(report(Format::csv, "second"), HasSubstr("\r\nsecond,b,\"small, 1 GPUs\",10.0,1.0,1.0,"));
  EXPECT_THAT(report(Format::markdown, "first"), Not(HasSubstr("target_seconds")));
  EXPECT_THAT(report(Format::text, "second"), HasSubstr("99.000"));
  EXPECT_THAT(report(Format::latex, "second"), HasSubstr("\\caption{second:"));
  EXPECT_THROW(report(Format::csv, "third"), ConfigError);
}

}  // namespace
}  // namespace ddpsweep::report
