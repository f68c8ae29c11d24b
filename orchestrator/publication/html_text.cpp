#include "orchestrator/publication/html_text.hpp"

#include <fmt/format.h>

namespace ddpsweep::publication {
namespace {

std::string cell(const char* tag, const report::Column& column, const std::string& text) {
  const char* kind = column.style == report::Style::note ? " class=note"
                     : is_number(column.style)           ? " class=number"
                                                         : "";
  return fmt::format("<{0}{1}>{2}</{0}>", tag, kind, text);
}

}  // namespace

std::string html_escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      case '\'':
        result += "&#39;";
        break;
      default:
        result += c;
    }
  }
  return result;
}

std::string html_table(const report::SweepTable& table) {
  std::string html;
  if (!table.rows.empty()) {
    html += fmt::format("<div class=wide><table><caption>{}</caption>\n<thead><tr>", html_escaped(table.title));
    for (const auto& column : table.columns) html += cell("th", column, html_escaped(heading_of(column)));
    html += "</tr></thead>\n<tbody>\n";
    for (const auto& row : table.rows) {
      html += "<tr>";
      for (const auto& column : table.columns) html += cell("td", column, html_escaped(shown(column, row)));
      html += "</tr>\n";
    }
    html += "</tbody></table></div>\n";
  }
  if (table.lines.empty()) return html;
  html += "<ul>\n";
  for (const auto& line : table.lines) html += fmt::format("<li>{}</li>\n", html_escaped(line));
  return html + "</ul>\n";
}

std::string svg_address(std::string_view svg) {
  std::string address = "data:image/svg+xml,";
  for (const char c : svg) {
    // What RFC 3986 lets a data address hold as it is, and what browsers take besides; quotes and '#' are not of it.
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~!$()*+,;=:@/? ").find(c) != std::string_view::npos;
    if (plain) {
      address += c;
    } else {
      address += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return address;
}

}  // namespace ddpsweep::publication
