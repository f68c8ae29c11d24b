// The formats that programs read: CSV and JSON.
#include "common/json_text.hpp"
#include "orchestrator/report/csv.hpp"
#include "orchestrator/report/formats.hpp"

namespace ddpsweep::report {
namespace {

/// JSON's text of a number is the shortest one that reads back as the same number.
std::optional<std::string> field(const nlohmann::json& value) {
  if (value.is_null()) return std::nullopt;
  return value.is_string() ? value.get<std::string>() : one_line_json(value);
}

}  // namespace

std::string to_csv(const std::vector<SweepReport>& reports) {
  const auto columns = all_columns();
  std::vector<std::optional<std::string>> fields{"sweep"};
  for (const Column& column : columns) fields.emplace_back(column.name);
  std::string csv = csv_line(fields);
  for (const SweepReport& report : reports) {
    for (const store::ReportRow& row : report.rows) {
      fields.assign(1, report.overview.sweep);
      for (const Column& column : columns) fields.push_back(field(column.value(row)));
      csv += csv_line(fields);
    }
  }
  return csv;
}

std::string to_json(const std::vector<SweepReport>& reports) {
  const auto columns = all_columns();
  auto sweeps = nlohmann::ordered_json::array();
  for (const auto& [overview, rows] : reports) {
    nlohmann::ordered_json sweep{{"sweep", overview.sweep},     {"title", report_title(overview)},
                                 {"repeats", overview.repeats}, {"batch_mode", overview.batch_mode},
                                 {"device", overview.device},   {"rows", nlohmann::ordered_json::array()}};
    for (const store::ReportRow& row : rows) {
      nlohmann::ordered_json object;
      for (const Column& column : columns) object[column.name] = column.value(row);
      sweep["rows"].push_back(std::move(object));
    }
    sweeps.push_back(std::move(sweep));
  }
  return indented_json(sweeps) + "\n";
}

}  // namespace ddpsweep::report
