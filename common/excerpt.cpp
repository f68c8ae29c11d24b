#include "common/excerpt.hpp"

#include <algorithm>

namespace ddpsweep {
namespace {

bool is_inside_character(char byte) { return (static_cast<unsigned char>(byte) & 0xc0) == 0x80; }

bool is_command(char c) { return (static_cast<unsigned char>(c) < ' ' && c != '\n' && c != '\t') || c == '\x7f'; }

}  // namespace

std::string excerpt(std::string_view text, std::size_t most) {
  std::size_t end = std::min(text.size(), most);
  while (end > 0 && end < text.size() && is_inside_character(text[end])) --end;
  std::string shown(text.substr(0, end));
  std::ranges::replace_if(shown, is_command, '?');
  return end < text.size() ? shown + "..." : shown;
}

}  // namespace ddpsweep
