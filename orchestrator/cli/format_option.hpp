// The option --format of the verbs that print tables of the report.
#pragma once

#include "orchestrator/command_line/verb_line.hpp"
#include "orchestrator/report/formats.hpp"

namespace ddpsweep::cli {

command_line::Option format_option();

/// Throws ConfigError that names the formats there are.
report::Format format_of(const command_line::Arguments& arguments);

}  // namespace ddpsweep::cli
