#include <fmt/format.h>
#include <fmt/ranges.h>

#include "orchestrator/report/formats.hpp"

namespace ddpsweep::report {
namespace {

bool is_alphanumeric(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// Every character stands for itself. An underscore inside a word already does, and names are full of them.
std::string escaped(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool in_word = i > 0 && i + 1 < text.size() && is_alphanumeric(text[i - 1]) && is_alphanumeric(text[i + 1]);
    const bool special = std::string_view("\\`*<>[]|~&").find(text[i]) != std::string_view::npos;
    if (special || (text[i] == '_' && !in_word)) result += '\\';
    result += text[i];
  }
  return result;
}

std::string line(const std::vector<std::string>& cells) { return fmt::format("| {} |\n", fmt::join(cells, " | ")); }

std::string table_text(const SweepTable& sweep) {
  std::vector<std::string> headings, rules;
  for (const Column& column : sweep.columns) {
    headings.push_back(escaped(column.name));
    rules.emplace_back(is_number(column.style) ? "---:" : "---");
  }
  std::string text = line(headings) + line(rules);
  for (const store::Json& row : sweep.rows) {
    std::vector<std::string> cells;
    for (const Column& column : sweep.columns) cells.push_back(escaped(shown(column, row)));
    text += line(cells);
  }
  return text;
}

std::string section(const SweepTable& sweep) {
  std::string text = "### " + escaped(sweep.title) + "\n";
  if (!sweep.rows.empty()) text += "\n" + table_text(sweep);
  if (!sweep.lines.empty()) text += "\n";
  for (const std::string& sentence : sweep.lines) text += "- " + escaped(sentence) + "\n";
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
