// The formats that programs read: CSV and JSON.
#include "common/json_text.hpp"
#include "orchestrator/report/csv.hpp"
#include "orchestrator/report/formats.hpp"

namespace ddpsweep::report {
namespace {

/// JSON's text of a number is the shortest one that reads back as the same number.
std::optional<std::string> field(const store::Json& value) {
  if (value.is_null()) return std::nullopt;
  return value.is_string() ? value.get<std::string>() : one_line_json(value);
}

}  // namespace

std::string to_csv(const Report& report) {
  std::vector<std::optional<std::string>> fields{"sweep"};
  for (const Column& column : report.columns) fields.emplace_back(column.name);
  std::string csv = csv_line(fields);
  for (const SweepTable& sweep : report.sweeps) {
    for (const store::Json& row : sweep.rows) {
      fields.assign(1, sweep.sweep);
      for (const Column& column : report.columns) fields.push_back(field(row.at(column.name)));
      csv += csv_line(fields);
    }
  }
  return csv;
}

std::string to_json(const Report& report) {
  store::Json sweeps = store::Json::array();
  for (const SweepTable& table : report.sweeps) {
    store::Json sweep{{"sweep", table.sweep}, {"title", table.title}};
    sweep.update(table.facts);
    sweep["rows"] = store::Json::array();
    for (const store::Json& row : table.rows) {
      store::Json object;
      for (const Column& column : report.columns) object[column.name] = row.at(column.name);
      sweep["rows"].push_back(std::move(object));
    }
    sweeps.push_back(std::move(sweep));
  }
  return indented_json(sweeps) + "\n";
}

}  // namespace ddpsweep::report
