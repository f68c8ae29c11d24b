#include <fmt/format.h>
#include <fmt/ranges.h>

#include "orchestrator/report/formats.hpp"
#include "orchestrator/report/text_table.hpp"

namespace ddpsweep::report {
namespace {

std::string table_text(const SweepTable& sweep) {
  std::vector<TextTable::Column> headings;
  for (const Column& column : sweep.columns) {
    headings.push_back({column.name, is_number(column.style) ? Align::right : Align::left});
  }
  TextTable table(std::move(headings));
  for (const store::Json& row : sweep.rows) {
    std::vector<std::string> cells;
    for (const Column& column : sweep.columns) cells.push_back(shown(column, row));
    table.add(std::move(cells));
  }
  return table.str();
}

std::string section(const SweepTable& sweep) {
  std::string text = sweep.title + "\n";
  if (!sweep.rows.empty()) text += "\n" + table_text(sweep);
  if (!sweep.lines.empty()) text += fmt::format("\n{}\n", fmt::join(sweep.lines, "\n"));
  return text;
}

}  // namespace

std::string to_text(const Report& report) {
  if (report.sweeps.empty()) return "The store has no sweep yet; ddpsweep run FILE adds one.\n";
  std::string text;
  for (const SweepTable& sweep : report.sweeps) {
    if (!text.empty()) text += "\n";
    text += section(sweep);
  }
  return text;
}

}  // namespace ddpsweep::report
