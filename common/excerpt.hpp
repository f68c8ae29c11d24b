// Text from outside, fit to be shown.
#pragma once

#include <string>
#include <string_view>

namespace ddpsweep {

/// The text with '?' for whatever could command a terminal or disguise a line: control characters (C0 but newline and
/// tab, DEL, and C1, also as UTF-8), separators of lines, marks and overrides of direction, and bytes that are no
/// UTF-8.
std::string printable(std::string_view text);

/// The same as one line: newlines, carriage returns and tabs become blanks, so that nothing looks like a line of ours.
std::string one_line(std::string_view text);

/// At most `most` bytes of the beginning of `text`, then "..." if that is not all of it; printable(). No character
/// (UTF-8) is cut in two.
std::string excerpt(std::string_view text, std::size_t most = 200);

}  // namespace ddpsweep
