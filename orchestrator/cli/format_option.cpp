#include "orchestrator/cli/format_option.hpp"

#include <fmt/format.h>

#include "common/errors.hpp"
#include "common/excerpt.hpp"

namespace ddpsweep::cli {

command_line::Option format_option() {
  return {
      .name = "format", .value = "FORMAT", .doc = "text, markdown, csv, latex (booktabs) or json", .fallback = "text"};
}

report::Format format_of(const command_line::Arguments& arguments) {
  if (const auto format = report::format_of(arguments.text("format"))) return *format;
  throw ConfigError(fmt::format("{} must be text, markdown, csv, latex or json, not \"{}\"",
                                arguments.written("format"), excerpt(arguments.text("format"))));
}

}  // namespace ddpsweep::cli
