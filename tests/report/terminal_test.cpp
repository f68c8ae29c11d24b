#include "orchestrator/report/terminal.hpp"

#include <gtest/gtest.h>

#include <array>
#include <memory>

namespace ddpsweep::report {
namespace {

struct Closer {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

std::string written(bool terminal, bool colour) {
  std::array<char, 1024> text{};
  const std::unique_ptr<std::FILE, Closer> file(::fmemopen(text.data(), text.size() - 1, "w"));
  Terminal out(file.get(), terminal, colour);
  out.progress("1/2");
  out.say("[  OK  ] a");
  out.progress("2/2");
  out.progress("");
  return text.data();
}

TEST(Terminal, ElsewhereThereAreOnlyLines) { EXPECT_EQ(written(false, false), "[  OK  ] a\n"); }

TEST(Terminal, OnATerminalTheLastLineTellsHowFarThingsAre) {
  EXPECT_EQ(written(true, false), "\r\033[K1/2\r\033[K[  OK  ] a\n1/2\r\033[K2/2\r\033[K");
}

TEST(Terminal, TagsArePainted) {
  EXPECT_EQ(painted("[ FAIL ] (1/2) a\nplain\n[ SKIP ] b"),
            "\033[31m[ FAIL ]\033[0m (1/2) a\nplain\n\033[33m[ SKIP ]\033[0m b");
  EXPECT_EQ(painted("[  OK  ] "), "\033[32m[  OK  ]\033[0m ");
  EXPECT_EQ(painted("[1, 2, 3] is a list"), "[1, 2, 3] is a list");
  EXPECT_EQ(painted(""), "");
}

}  // namespace
}  // namespace ddpsweep::report
