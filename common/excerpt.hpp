// Text from outside, fit to be quoted.
#pragma once

#include <string>
#include <string_view>

namespace ddpsweep {

/// At most `most` bytes of the beginning of `text`, then "..." if that is not all of it. No character (UTF-8) is cut in
/// two, and control characters other than newline and tab, which could command a terminal, become '?'.
std::string excerpt(std::string_view text, std::size_t most = 200);

}  // namespace ddpsweep
