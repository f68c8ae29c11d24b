// The formats that programs read: CSV and JSON.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "orchestrator/report/formats.hpp"

namespace ddpsweep::report {
namespace {

/// A field of RFC 4180. JSON's text of a number is the shortest one that reads back as the same number.
std::string field(const nlohmann::json& value) {
  if (value.is_null()) return "";
  if (!value.is_string()) return value.dump();
  const auto& text = value.get_ref<const std::string&>();
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

}  // namespace

std::string to_csv(const std::vector<SweepReport>& reports) {
  const auto columns = all_columns();
  std::vector<std::string> fields{"sweep"};
  for (const Column& column : columns) fields.emplace_back(column.name);
  std::string csv = fmt::format("{}\r\n", fmt::join(fields, ","));
  for (const SweepReport& report : reports) {
    for (const store::ReportRow& row : report.rows) {
      fields.assign(1, field(report.overview.sweep));
      for (const Column& column : columns) fields.push_back(field(column.value(row)));
      csv += fmt::format("{}\r\n", fmt::join(fields, ","));
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
  // A name may hold bytes that are no UTF-8.
  return sweeps.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace ddpsweep::report
