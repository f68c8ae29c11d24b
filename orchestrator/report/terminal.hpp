// Lines for a person who watches: coloured tags, and a last line that shows how far things are, on a terminal; plain
// lines elsewhere.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

namespace ddpsweep::report {

/// Paints "[ FAIL ] ..." and the like at the beginning of each line as GoogleTest does: green is good, red is bad,
/// yellow wants to be read.
std::string painted(std::string_view lines);

class Terminal {
 public:
  /// Standard output. live: it may be a terminal. Ranks under mpirun never write to one, but to a pseudo-terminal that
  /// mpirun reads. Colour when it is a terminal and NO_COLOR (https://no-color.org) is not set.
  explicit Terminal(bool live = true);
  Terminal(std::FILE* file, bool is_terminal, bool colour) : file_(file), live_(is_terminal), colour_(colour) {}
  ~Terminal() { progress(""); }
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  /// One or more lines, without the last newline; seen at once, also through a pipe. Shown printable(): no text in them
  /// commands the terminal.
  void say(std::string_view lines);
  /// Replaces the last line; on a terminal only. Empty takes it away.
  void progress(const std::string& line);

 private:
  std::FILE* file_;
  bool live_, colour_;
  std::string progress_;
};

}  // namespace ddpsweep::report
