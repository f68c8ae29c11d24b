#include "orchestrator/report/terminal.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

#include "common/excerpt.hpp"

namespace ddpsweep::report {
namespace {

constexpr std::size_t kTagWidth = 8;  // "[ FAIL ]"
constexpr const char* kEraseLine = "\r\033[K";

const char* colour_of(std::string_view tag) {
  struct Paint {
    std::string_view word;
    const char* colour;
  };
  constexpr const char *kGreen = "\033[32m", *kRed = "\033[31m", *kYellow = "\033[33m";
  constexpr std::array kPaints{Paint{"PLAN", kGreen},  Paint{"RUN", kGreen},   Paint{"EPOCH", kGreen},
                               Paint{"OK", kGreen},    Paint{"DONE", kGreen},  Paint{"CELL", kGreen},
                               Paint{"ORDER", kGreen}, Paint{"DATA", kGreen},  Paint{"FAIL", kRed},
                               Paint{"LOST", kRed},    Paint{"SKIP", kYellow}, Paint{"WARN", kYellow},
                               Paint{"STOP", kYellow}};
  for (const Paint& paint : kPaints) {
    if (tag.find(paint.word) != std::string_view::npos) return paint.colour;
  }
  return nullptr;
}

std::size_t columns(std::FILE* file) {
  winsize size{};
  return ::ioctl(::fileno(file), TIOCGWINSZ, &size) == 0 && size.ws_col > 1 ? size.ws_col - 1 : 79;
}

}  // namespace

std::string painted(std::string_view lines) {
  std::string text;
  while (!lines.empty()) {
    const std::string_view line = lines.substr(0, lines.find('\n'));
    const std::string_view tag = line.substr(0, kTagWidth);
    const bool is_tag = tag.size() == kTagWidth && tag.front() == '[' && tag.back() == ']';
    const char* colour = is_tag ? colour_of(tag) : nullptr;
    text += colour ? fmt::format("{}{}\033[0m{}", colour, tag, line.substr(kTagWidth)) : std::string(line);
    lines.remove_prefix(line.size());
    if (!lines.empty()) {
      text += '\n';
      lines.remove_prefix(1);
    }
  }
  return text;
}

Terminal::Terminal(bool live) : Terminal(stdout, live && ::isatty(STDOUT_FILENO) == 1, false) {
  const char* no_colour = std::getenv("NO_COLOR");
  colour_ = live_ && !(no_colour && *no_colour);
}

void Terminal::say(std::string_view lines) {
  if (!progress_.empty()) fmt::print(file_, "{}", kEraseLine);
  const std::string shown = printable(lines);
  fmt::print(file_, "{}\n", colour_ ? painted(shown) : shown);
  if (!progress_.empty()) fmt::print(file_, "{}", progress_);
  std::fflush(file_);
}

void Terminal::progress(const std::string& line) {
  if (!live_ || line == progress_) return;
  progress_ = one_line(line.substr(0, columns(file_)));
  fmt::print(file_, "{}{}", kEraseLine, progress_);
  std::fflush(file_);
}

}  // namespace ddpsweep::report
