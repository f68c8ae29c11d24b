// The report as folders: a web page, the parts of a paper.
#pragma once

#include <optional>
#include <string>

#include "orchestrator/command_line/verb_line.hpp"

namespace ddpsweep::cli {

/// --html, --paper and --force.
std::vector<command_line::Option> report_folder_options();

/// One of them was given.
bool asks_for_folders(const command_line::Arguments& arguments);

/// Writes what they ask for, and tells what and where. Throws ConfigError when a folder is not empty or the sweep is
/// not one, EnvironmentError when something cannot be written.
void write_report_folders(const command_line::Arguments& arguments, const std::optional<std::string>& sweep);

}  // namespace ddpsweep::cli
