#include <fmt/format.h>
#include <fmt/ranges.h>

#include "orchestrator/report/formats.hpp"
#include "orchestrator/report/markup.hpp"

namespace ddpsweep::report {
namespace {

std::string line(const std::vector<std::string>& cells) { return fmt::format("| {} |\n", fmt::join(cells, " | ")); }

std::string table_text(const SweepTable& sweep) {
  std::vector<std::string> headings, rules;
  for (const Column& column : sweep.columns) {
    headings.push_back(markdown_escaped(column.name));
    rules.emplace_back(is_number(column.style) ? "---:" : "---");
  }
  std::string text = line(headings) + line(rules);
  for (const store::Json& row : sweep.rows) {
    std::vector<std::string> cells;
    for (const Column& column : sweep.columns) cells.push_back(markdown_escaped(shown(column, row)));
    text += line(cells);
  }
  return text;
}

std::string section(const SweepTable& sweep) {
  std::string text = "### " + markdown_escaped(sweep.title) + "\n";
  if (!sweep.rows.empty()) text += "\n" + table_text(sweep);
  if (!sweep.lines.empty()) text += "\n";
  for (const std::string& sentence : sweep.lines) text += "- " + markdown_escaped(sentence) + "\n";
  return text;
}

}  // namespace

std::string to_markdown(const Report& report) {
  if (report.sweeps.empty()) return "The store has no sweep yet.\n";
  std::string text;
  for (const SweepTable& sweep : report.sweeps) {
    if (!text.empty()) text += "\n";
    text += section(sweep);
  }
  return text;
}

}  // namespace ddpsweep::report
