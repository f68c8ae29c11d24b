#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "orchestrator/report/formats.hpp"

namespace ddpsweep::report {
namespace {

/// What stands for a character that means something to LaTeX, or that its default fonts show as another one.
std::string_view replacement(char c) {
  switch (c) {
    case '\\':
      return "\\textbackslash{}";
    case '&':
      return "\\&";
    case '%':
      return "\\%";
    case '$':
      return "\\$";
    case '#':
      return "\\#";
    case '_':
      return "\\_";
    case '{':
      return "\\{";
    case '}':
      return "\\}";
    case '~':
      return "\\textasciitilde{}";
    case '^':
      return "\\textasciicircum{}";
    case '<':
      return "\\textless{}";
    case '>':
      return "\\textgreater{}";
    case '|':
      return "\\textbar{}";
    case '"':
      return "\\char34{}";
    case '[':  // after \\ it would begin an argument
      return "{[}";
    case '-':  // two would become a dash
      return "-{}";
    default:
      return {};
  }
}

std::string escaped(std::string_view text) {
  constexpr std::string_view kDagger = "†";
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash_alone = text[i] == '-' && text.substr(i, 2) != "--";
    if (text.substr(i, kDagger.size()) == kDagger) {
      result += "\\dag{}";
      i += kDagger.size() - 1;
    } else if (const auto instead = replacement(text[i]); !instead.empty() && !dash_alone) {
      result += instead;
    } else {
      result += text[i];
    }
  }
  return result;
}

/// The number of a note, from 1: equal notes share one.
std::size_t number_of(const std::string& note, std::vector<std::string>& notes) {
  const auto found = std::find(notes.begin(), notes.end(), note);
  const auto index = found - notes.begin();
  if (found == notes.end()) notes.push_back(note);
  return static_cast<std::size_t>(index) + 1;
}

std::string section(const SweepTable& sweep) {
  if (sweep.rows.empty()) return fmt::format("% {}\n% {}\n", sweep.title, fmt::join(sweep.lines, "\n% "));
  std::string alignment;
  std::vector<std::string> headings, notes;
  for (const Column& column : sweep.columns) {
    if (column.style == Style::note) continue;  // the notes stand below
    alignment += is_number(column.style) ? 'r' : 'l';
    headings.push_back(escaped(column.name));
  }
  std::string text = fmt::format(
      "\\begin{{table}}\n  \\centering\n  \\caption{{{}}}\n  \\begin{{tabular}}{{{}}}\n    \\toprule\n    {} \\\\\n"
      "    \\midrule\n",
      escaped(sweep.title), alignment, fmt::join(headings, " & "));
  for (const store::Json& row : sweep.rows) {
    std::vector<std::string> cells;
    for (const Column& column : sweep.columns) {
      const std::string value = shown(column, row);
      if (column.style != Style::note) {
        cells.push_back(escaped(value));
      } else if (!value.empty()) {
        cells.front() += fmt::format("\\textsuperscript{{{}}}", number_of(value, notes));
      }
    }
    text += fmt::format("    {} \\\\\n", fmt::join(cells, " & "));
  }
  text += "    \\bottomrule\n  \\end{tabular}\n";
  for (std::size_t i = 0; i < notes.size(); ++i) {
    text += fmt::format("  \\par{{\\footnotesize\\textsuperscript{{{}}} {}}}\n", i + 1, escaped(notes[i]));
  }
  for (const std::string& sentence : sweep.lines)
    text += fmt::format("  \\par{{\\footnotesize {}}}\n", escaped(sentence));
  return text + "\\end{table}\n";
}

}  // namespace

std::string to_latex(const Report& report) {
  std::string text = report.sweeps.empty() ? "% The store has no sweep yet.\n" : "% \\usepackage{booktabs}\n";
  for (const SweepTable& sweep : report.sweeps) text += section(sweep);
  return text;
}

}  // namespace ddpsweep::report
