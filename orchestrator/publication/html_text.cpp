#include "orchestrator/publication/html_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

namespace ddpsweep::publication {
namespace {

std::string cell(const char* tag, const report::Column& column, const std::string& text) {
  return fmt::format("<{0}{1}>{2}</{0}>", tag, is_number(column.style) ? " class=number" : "", text);
}

/// The table's notes in the order of their numbers, which count from 1; equal ones share one.
class Notes {
 public:
  std::size_t number_of(const std::string& note) {
    const auto found = std::ranges::find(notes_, note);
    if (found != notes_.end()) return static_cast<std::size_t>(found - notes_.begin()) + 1;
    notes_.push_back(note);
    return notes_.size();
  }
  std::string list() const {
    if (notes_.empty()) return "";
    std::string html = "<ol>\n";
    for (const auto& note : notes_) html += fmt::format("<li>{}</li>\n", html_escaped(note));
    return html + "</ol>\n";
  }

 private:
  std::vector<std::string> notes_;
};

std::string row_html(const report::SweepTable& table, const store::Json& row, Notes& notes) {
  std::vector<std::string> cells;
  std::string marks;
  for (const auto& column : table.columns) {
    const auto text = shown(column, row);
    if (column.style != report::Style::note) {
      cells.push_back(cell("td", column, html_escaped(text)));
    } else if (!text.empty()) {
      marks += fmt::format("<sup>{}</sup>", notes.number_of(text));
    }
  }
  if (!marks.empty()) cells.front().insert(cells.front().rfind("</td>"), marks);
  return fmt::format("<tr>{}</tr>\n", fmt::join(cells, ""));
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
    for (const auto& column : table.columns) {
      if (column.style != report::Style::note) html += cell("th", column, html_escaped(heading_of(column)));
    }
    html += "</tr></thead>\n<tbody>\n";
    Notes notes;
    for (const auto& row : table.rows) html += row_html(table, row, notes);
    html += "</tbody></table></div>\n" + notes.list();
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
