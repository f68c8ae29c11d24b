#include "orchestrator/cli/query.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "orchestrator/cli/words.hpp"
#include "orchestrator/report/text_table.hpp"

namespace ddpsweep::cli {
namespace {

std::string dump(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string plain(const Json& value) {
  if (value.is_null()) return "";
  return value.is_string() ? value.get<std::string>() : dump(value);
}

std::string csv_field(const std::string& text) {
  if (!text.empty() && text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? "\"\"" : std::string(1, c);
  return quoted + "\"";
}

std::vector<std::string> unique_names(const std::vector<std::string>& columns) {
  std::set<std::string> taken;
  std::vector<std::string> names;
  for (const std::string& column : columns) {
    std::string name = column;
    for (int n = 2; !taken.insert(name).second; ++n) name = fmt::format("{}_{}", column, n);
    names.push_back(name);
  }
  return names;
}

}  // namespace

std::string query_table(const store::QueryResult& result) {
  std::vector<report::TextTable::Column> columns;
  for (std::size_t i = 0; i < result.columns.size(); ++i) {
    const bool numbers = std::ranges::none_of(result.rows, [&](const auto& row) { return row[i].is_string(); });
    columns.push_back({one_line(result.columns[i]), numbers ? report::Align::right : report::Align::left});
  }
  report::TextTable table(columns);
  for (const auto& row : result.rows) {
    std::vector<std::string> cells;
    for (const Json& value : row) cells.push_back(one_line(plain(value)));
    table.add(cells);
  }
  return table.str();
}

std::string query_json(const store::QueryResult& result) {
  const std::vector<std::string> names = unique_names(result.columns);
  std::string text = "[";
  for (const auto& row : result.rows) {
    Json object = Json::object();
    for (std::size_t i = 0; i < row.size(); ++i) object[names[i]] = row[i];
    text += (text.size() == 1 ? "\n  " : ",\n  ") + dump(object);
  }
  return text + (result.rows.empty() ? "]\n" : "\n]\n");
}

std::string query_csv(const store::QueryResult& result) {
  std::string text;
  const auto add_line = [&](const auto& fields, auto&& field_of) {
    std::string line;
    for (std::size_t i = 0; i < fields.size(); ++i) line += (i > 0 ? "," : "") + field_of(fields[i]);
    text += line + "\n";
  };
  add_line(result.columns, csv_field);
  for (const auto& row : result.rows) {
    add_line(row, [](const Json& value) { return value.is_null() ? "" : csv_field(plain(value)); });
  }
  return text;
}

}  // namespace ddpsweep::cli
