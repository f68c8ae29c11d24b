#include "orchestrator/publication/paper.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "common/excerpt.hpp"
#include "orchestrator/command_line/shell_word.hpp"
#include "orchestrator/publication/latex_numbers.hpp"
#include "orchestrator/report/latex_table.hpp"
#include "orchestrator/report/markup.hpp"

namespace ddpsweep::publication {
namespace {

using report::latex_escaped;
using report::markdown_escaped;

/// Columns that fit a page; the others are in setup, figures and store.
bool fits(const report::Column& column) {
  constexpr std::string_view kLeftOut[] = {"setup", "nodes",      "samples_per_second", "ideal",
                                           "R",     "exposed_ms", "peak_memory_bytes"};
  return std::ranges::find(kLeftOut, column.name) == std::end(kLeftOut);
}

std::string table(const Story& story) {
  std::string text = "% \\usepackage{booktabs}\n";
  int number = 0;
  for (const auto& part : story.parts) {
    auto rows = summary_table(part.overview, part.cells);
    std::erase_if(rows.columns, [](const auto& column) { return !fits(column); });
    const auto label = fmt::format("tab:ddpsweep{}", ++number == 1 ? "" : std::to_string(number));
    text += latex_table(rows, {.environment = "table*",
                               .label = label,
                               .style = "\\footnotesize\\setlength{\\tabcolsep}{4pt}",
                               .headings = true});
  }
  return text;
}

std::string setup(const Story& story) {
  std::string text =
      "% \\usepackage{booktabs}\n\\begin{table*}\n  \\centering\n  \\caption{Set-up}\n  \\label{tab:ddpsweep-setup}\n"
      "  \\footnotesize\n  \\begin{tabular}{@{}p{0.2\\textwidth}p{0.76\\textwidth}@{}}\n    \\toprule\n";
  for (const auto& [name, value] : story.facts)
    text += fmt::format("    {} & {} \\\\\n", latex_escaped(name), latex_escaped(value));
  return text + "    \\bottomrule\n  \\end{tabular}\n\\end{table*}\n";
}

std::string validation_tex(const Validation& validation) {
  auto text = fmt::format("\\subsection*{{{}}}\n", latex_escaped(validation.title));
  for (const auto& paragraph : validation.paragraphs) {
    text += fmt::format("\\paragraph{{{}.}}\n", latex_escaped(paragraph.heading));
    for (const auto& sentence : paragraph.sentences) text += latex_escaped(sentence) + "\n";
  }
  return text;
}

std::string validation_md(const Validation& validation) {
  auto text = fmt::format("# {}\n", markdown_escaped(validation.title));
  for (const auto& paragraph : validation.paragraphs) {
    text += fmt::format("\n## {}\n\n", markdown_escaped(paragraph.heading));
    for (const auto& sentence : paragraph.sentences) text += "- " + markdown_escaped(sentence) + "\n";
  }
  return text;
}

std::string document(const Story& story) {
  std::string figures;
  for (const auto& figure : story.figures) {
    figures += fmt::format(
        "\\begin{{figure}}\n  \\centering\n  "
        "\\IfFileExists{{figures/{0}.pdf}}{{\\includegraphics{{figures/{0}.pdf}}}}{{\\fbox{{not drawn}}}}\n  "
        "\\caption{{{1}. {2}}}\n  "
        "\\label{{fig:ddpsweep-{0}}}\n\\end{{figure}}\n",
        figure.name, latex_escaped(figure.title), latex_escaped(figure.caption));
  }
  return fmt::format(
      "% A document of all parts; take from it what the paper wants.\n\\documentclass[10pt,twocolumn]{{article}}\n"
      "\\usepackage[margin=20mm]{{geometry}}\n\\usepackage{{booktabs,graphicx}}\n\\emergencystretch=3em\n"
      "\\extrafloats{{50}}\n\\input{{numbers}}\n\\begin{{document}}\n\\section*{{{}}}\n\\input{{validation}}\n"
      "\\input{{table}}\n\\input{{setup}}\n{}\\end{{document}}\n",
      latex_escaped(one_line(story.overview.sweep)), figures);
}

std::string script(const Story& story) {
  return fmt::format(
      "#!/bin/sh\n# Makes this folder again from results.db, and main.pdf where there is LaTeX.\nset -eu\ncd "
      "\"$(dirname "
      "\"$0\")\"\n\"${{DDPSWEEP:-ddpsweep}}\" report --store results.db --sweep={} --paper . --force\n"
      "if command -v pdflatex >/dev/null; then\n  pdflatex -interaction=nonstopmode -halt-on-error main.tex\n"
      "  pdflatex -interaction=nonstopmode -halt-on-error main.tex\nfi\n",
      command_line::shell_word(story.overview.sweep));
}

}  // namespace

std::map<std::string, std::string> paper_files(const Story& story) {
  std::map<std::string, std::string> files{{"table.tex", table(story)},
                                           {"setup.tex", setup(story)},
                                           {"numbers.tex", ""},
                                           {"validation.tex", validation_tex(story.validation)},
                                           {"validation.md", validation_md(story.validation)},
                                           {"main.tex", document(story)},
                                           {"make.sh", script(story)}};
  std::vector<report::ScaledCell> cells;
  for (const auto& part : story.parts) cells.insert(cells.end(), part.cells.begin(), part.cells.end());
  files["numbers.tex"] = latex_numbers(cells);
  if (!story.setup.text.empty()) files["experiment.yaml"] = story.setup.text;
  return files;
}

}  // namespace ddpsweep::publication
