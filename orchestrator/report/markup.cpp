#include "orchestrator/report/markup.hpp"

namespace ddpsweep::report {
namespace {

/// What stands for a character that means something to LaTeX, or that its default fonts show as another one.
std::string_view replacement(char c) {
  switch (c) {
    case '\\':
      return "\\textbackslash{}";
    case '&':
      return "\\&";
    case '%':
      return "\\%";
    case '$':
      return "\\$";
    case '#':
      return "\\#";
    case '_':
      return "\\_";
    case '{':
      return "\\{";
    case '}':
      return "\\}";
    case '~':
      return "\\textasciitilde{}";
    case '^':
      return "\\textasciicircum{}";
    case '<':
      return "\\textless{}";
    case '>':
      return "\\textgreater{}";
    case '|':
      return "\\textbar{}";
    case '"':
      return "\\char34{}";
    case '[':  // after \\ it would begin an argument
      return "{[}";
    case '*':  // the same
      return "{*}";
    case '-':  // two would become a dash
      return "-{}";
    default:
      return {};
  }
}

bool is_alphanumeric(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

}  // namespace

std::string latex_escaped(std::string_view text) {
  constexpr std::string_view kDagger = "†";
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash_alone = text[i] == '-' && text.substr(i, 2) != "--";
    if (text.substr(i, kDagger.size()) == kDagger) {
      result += "\\dag{}";
      i += kDagger.size() - 1;
    } else if (const auto instead = replacement(text[i]); !instead.empty() && !dash_alone) {
      result += instead;
    } else {
      result += text[i];
    }
  }
  return result;
}

std::string markdown_escaped(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool in_word = i > 0 && i + 1 < text.size() && is_alphanumeric(text[i - 1]) && is_alphanumeric(text[i + 1]);
    const bool special = std::string_view("\\`*<>[]|~&").find(text[i]) != std::string_view::npos;
    if (special || (text[i] == '_' && !in_word)) result += '\\';
    result += text[i];
  }
  return result;
}

}  // namespace ddpsweep::report
