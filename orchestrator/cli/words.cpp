#include "orchestrator/cli/words.hpp"

#include <fmt/format.h>

#include "common/json_text.hpp"

namespace ddpsweep::cli {

bool is_set(const Json& row, const char* column) { return row.contains(column) && !row[column].is_null(); }

std::string text_at(const Json& row, const char* column) {
  if (!is_set(row, column)) return "";
  const Json& value = row[column];
  return value.is_string() ? value.get<std::string>() : one_line_json(value);
}

std::string number_at(const Json& row, const char* column, int decimals) {
  return is_set(row, column) ? fmt::format("{:.{}f}", row[column].get<double>(), decimals) : "-";
}

std::string percent_at(const Json& row, const char* column) {
  return is_set(row, column) ? fmt::format("{:.2f} %", 100 * row[column].get<double>()) : "-";
}

std::int64_t count_at(const Json& row, const char* column) {
  return is_set(row, column) ? row[column].get<std::int64_t>() : 0;
}

std::string counted(std::int64_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string short_key(const Json& row) { return "#" + text_at(row, "cell_key").substr(0, 6); }

std::string indented(std::string_view lines) {
  std::string text;
  while (!lines.empty()) {
    const std::size_t end = lines.find('\n');
    text += fmt::format("  {}\n", lines.substr(0, end));
    lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
  }
  return text;
}

}  // namespace ddpsweep::cli
