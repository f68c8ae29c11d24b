// Text that stands for itself in other languages. Pure.
#pragma once

#include <string>
#include <string_view>

namespace ddpsweep::report {

/// In a LaTeX paragraph.
std::string latex_escaped(std::string_view text);

/// In GitHub's Markdown. An underscore inside a word already stands for itself, and names are full of them.
std::string markdown_escaped(std::string_view text);

}  // namespace ddpsweep::report
