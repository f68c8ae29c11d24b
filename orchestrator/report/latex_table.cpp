#include "orchestrator/report/latex_table.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "orchestrator/report/markup.hpp"

namespace ddpsweep::report {
namespace {

/// The number of a note, from 1: equal notes share one.
std::size_t number_of(const std::string& note, std::vector<std::string>& notes) {
  const auto found = std::find(notes.begin(), notes.end(), note);
  const auto index = found - notes.begin();
  if (found == notes.end()) notes.push_back(note);
  return static_cast<std::size_t>(index) + 1;
}

}  // namespace

std::string latex_table(const SweepTable& sweep, const LatexPlace& place) {
  if (sweep.rows.empty()) return fmt::format("% {}\n% {}\n", sweep.title, fmt::join(sweep.lines, "\n% "));
  std::string alignment;
  std::vector<std::string> headings, notes;
  for (const Column& column : sweep.columns) {
    if (column.style == Style::note) continue;  // the notes stand below
    alignment += is_number(column.style) ? 'r' : 'l';
    headings.push_back(latex_escaped(place.headings ? heading_of(column) : column.name));
  }
  std::string text = fmt::format(
      "\\begin{{{}}}\n  \\centering\n  \\caption{{{}}}\n{}{}  \\begin{{tabular}}{{{}}}\n    \\toprule\n    {} \\\\\n"
      "    \\midrule\n",
      place.environment, latex_escaped(sweep.title),
      place.label.empty() ? "" : fmt::format("  \\label{{{}}}\n", place.label),
      place.style.empty() ? "" : fmt::format("  {}\n", place.style), alignment, fmt::join(headings, " & "));
  for (const store::Json& row : sweep.rows) {
    std::vector<std::string> cells;
    for (const Column& column : sweep.columns) {
      const std::string value = shown(column, row);
      if (column.style != Style::note) {
        cells.push_back(latex_escaped(value));
      } else if (!value.empty()) {
        cells.front() += fmt::format("\\textsuperscript{{{}}}", number_of(value, notes));
      }
    }
    text += fmt::format("    {} \\\\\n", fmt::join(cells, " & "));
  }
  text += "    \\bottomrule\n  \\end{tabular}\n";
  for (std::size_t i = 0; i < notes.size(); ++i) {
    text += fmt::format("  \\par{{\\footnotesize\\textsuperscript{{{}}} {}}}\n", i + 1, latex_escaped(notes[i]));
  }
  for (const std::string& sentence : sweep.lines)
    text += fmt::format("  \\par{{\\footnotesize {}}}\n", latex_escaped(sentence));
  return text + fmt::format("\\end{{{}}}\n", place.environment);
}

}  // namespace ddpsweep::report
