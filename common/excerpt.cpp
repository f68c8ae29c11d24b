#include "common/excerpt.hpp"

#include <algorithm>
#include <array>

namespace ddpsweep {
namespace {

bool is_inside_character(char byte) { return (static_cast<unsigned char>(byte) & 0xc0) == 0x80; }

/// How many bytes the character (UTF-8) has that `text` begins with; 0: none begins there. text is not empty.
std::size_t length_of_first(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.front());
  const std::size_t length = first < 0x80   ? 1
                             : first < 0xc2 ? 0
                             : first < 0xe0 ? 2
                             : first < 0xf0 ? 3
                             : first < 0xf5 ? 4
                                            : 0;
  if (length == 0 || length > text.size()) return 0;
  return std::ranges::all_of(text.substr(1, length - 1), is_inside_character) ? length : 0;
}

/// Of a whole character.
char32_t code_point(std::string_view character) {
  constexpr std::array<unsigned char, 5> kBitsOfFirst{0, 0x7f, 0x1f, 0x0f, 0x07};
  char32_t code = static_cast<unsigned char>(character.front()) & kBitsOfFirst.at(character.size());
  for (const char byte : character.substr(1)) code = code << 6 | (static_cast<unsigned char>(byte) & 0x3f);
  return code;
}

bool is_control(char32_t code) { return code < 0x20 || (code >= 0x7f && code < 0xa0); }

/// Begins another line where a terminal or a browser knows Unicode, or changes the direction in which text is shown.
bool moves_text(char32_t code) {
  return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x2028 && code <= 0x202e) ||
         (code >= 0x2066 && code <= 0x2069);
}

}  // namespace

std::string printable(std::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  while (!text.empty()) {
    const std::size_t length = length_of_first(text);
    const auto character = text.substr(0, std::max<std::size_t>(length, 1));
    const bool is_blank = character == "\n" || character == "\t";
    const bool fit =
        length > 0 && (is_blank || !(is_control(code_point(character)) || moves_text(code_point(character))));
    shown += fit ? character : "?";
    text.remove_prefix(character.size());
  }
  return shown;
}

std::string one_line(std::string_view text) {
  std::string line(text);
  std::ranges::replace_if(
      line, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return printable(line);
}

std::string excerpt(std::string_view text, std::size_t most) {
  std::size_t end = std::min(text.size(), most);
  while (end > 0 && end < text.size() && is_inside_character(text[end])) --end;
  std::string shown = printable(text.substr(0, end));
  return end < text.size() ? shown + "..." : shown;
}

}  // namespace ddpsweep
