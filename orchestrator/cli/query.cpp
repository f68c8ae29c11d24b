#include "orchestrator/cli/query.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "common/json_text.hpp"
#include "orchestrator/cli/words.hpp"
#include "orchestrator/report/csv.hpp"
#include "orchestrator/report/text_table.hpp"

namespace ddpsweep::cli {
namespace {

std::string plain(const Json& value) {
  if (value.is_null()) return "";
  return value.is_string() ? value.get<std::string>() : one_line_json(value);
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
    text += (text.size() == 1 ? "\n  " : ",\n  ") + one_line_json(object);
  }
  return text + (result.rows.empty() ? "]\n" : "\n]\n");
}

std::string query_csv(const store::QueryResult& result) {
  std::string text = report::csv_line({result.columns.begin(), result.columns.end()});
  for (const auto& row : result.rows) {
    std::vector<std::optional<std::string>> fields;
    for (const Json& value : row) fields.push_back(value.is_null() ? std::nullopt : std::optional(plain(value)));
    text += report::csv_line(fields);
  }
  return text;
}

}  // namespace ddpsweep::cli
