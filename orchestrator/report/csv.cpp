#include "orchestrator/report/csv.hpp"

namespace ddpsweep::report {
namespace {

std::string quoted_if_needed(const std::string& text) {
  if (!text.empty() && text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

}  // namespace

std::string csv_line(const std::vector<std::optional<std::string>>& fields) {
  std::string line;
  for (const auto& field : fields) {
    if (&field != &fields.front()) line += ',';
    if (field) line += quoted_if_needed(*field);
  }
  return line + "\r\n";
}

}  // namespace ddpsweep::report
