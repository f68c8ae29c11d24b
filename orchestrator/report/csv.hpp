// CSV as RFC 4180 has it: fields in quotes where they need them, lines that end in CR LF.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace ddpsweep::report {

/// One line with its end. No value is an empty field; an empty text is "", so that a reader can tell them apart.
std::string csv_line(const std::vector<std::optional<std::string>>& fields);

}  // namespace ddpsweep::report
