#include "orchestrator/report/formats.hpp"
#include "orchestrator/report/text_table.hpp"

namespace ddpsweep::report {
namespace {

std::string section(const SweepReport& report) {
  const auto columns = columns_of(report.overview);
  std::vector<TextTable::Column> headings;
  for (const Column& column : columns) {
    headings.push_back({column.name, column.style == Style::text ? Align::left : Align::right});
  }
  TextTable table(std::move(headings));
  for (const store::ReportRow& row : report.rows) {
    std::vector<std::string> cells;
    for (const Column& column : columns) cells.push_back(shown(column, row));
    table.add(std::move(cells));
  }
  return report_title(report.overview) + "\n\n" + table.str();
}

}  // namespace

std::string to_text(const std::vector<SweepReport>& reports) {
  if (reports.empty()) return "The store has no sweep yet; ddpsweep run FILE adds one.\n";
  std::string text;
  for (const SweepReport& report : reports) {
    if (!text.empty()) text += "\n";
    text += section(report);
  }
  return text;
}

}  // namespace ddpsweep::report
