// The three kinds of failure a user or a developer can meet, and no more.
#pragma once

#include <source_location>
#include <stdexcept>
#include <string>
#include <string_view>

namespace ddpsweep {

/// Exit codes of every program here; docs/errors.md says what each means to a user.
enum class ExitCode : int {
  ok = 0,
  incomplete = 1,   // the sweep finished, but not every cell is valid
  usage = 2,        // ConfigError
  environment = 3,  // EnvironmentError
  stopped = 75,     // stopped early; the same command resumes (EX_TEMPFAIL)
};

/// The user's input is wrong. The message says what, where (file:line when there is a file) and what to write instead.
class ConfigError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The machine, MPI, the GPU, the disk or the database did not do its part.
class EnvironmentError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A promise inside the program is broken: prints what and where to standard error and aborts.
[[noreturn]] void bug(std::string_view what, std::source_location where = std::source_location::current());

/// Calls bug() unless `holds`.
inline void require(bool holds, std::string_view what, std::source_location where = std::source_location::current()) {
  if (!holds) bug(what, where);
}

}  // namespace ddpsweep
