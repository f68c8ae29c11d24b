// Runs another program to see what it says.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ddpsweep {

struct CommandResult {
  int exit_code = -1;  // -1: ended by a signal, or by us when its time was over
  std::string output;  // standard output and error, as they came

  bool succeeded() const { return exit_code == 0; }
  /// For people; says so when there is none.
  std::string first_line() const;
};

/// Runs it without the variables by which a launcher tells a program that it is a rank, and kills it when it takes
/// longer. Throws EnvironmentError when no process can be made.
CommandResult run_command(std::vector<std::string> words,
                          std::chrono::milliseconds patience = std::chrono::seconds(10));

/// Where a shell would find the program; nothing when it would not. A name with a slash is taken as it is.
std::optional<std::filesystem::path> find_program(const std::string& name);

}  // namespace ddpsweep
