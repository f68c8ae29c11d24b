#include "common/excerpt.hpp"

#include <gtest/gtest.h>

namespace ddpsweep {
namespace {

TEST(Excerpt, OfAShortTextIsTheText) {
  EXPECT_EQ(excerpt("naïve\n\ttext", 20), "naïve\n\ttext");
  EXPECT_EQ(excerpt(""), "");
}

TEST(Excerpt, OfALongTextIsItsBeginning) {
  EXPECT_EQ(excerpt("0123456789", 4), "0123...");
  EXPECT_EQ(excerpt(std::string(1'000'000, 'x')).size(), 203U);
}

TEST(Excerpt, CutsNoCharacterInTwo) {
  EXPECT_EQ(excerpt("aé中", 2), "a...");
  EXPECT_EQ(excerpt("aé中", 3), "aé...");
  EXPECT_EQ(excerpt("aé中", 5), "aé...");
  EXPECT_EQ(excerpt("aé中", 6), "aé中");
  EXPECT_EQ(excerpt("\x80\x80\x80", 2), "...");
}

TEST(Excerpt, CommandsNoTerminal) {
  EXPECT_EQ(excerpt("\x1b[2J\x7f\r"), "?[2J??");
  EXPECT_EQ(excerpt(std::string_view("a\0b", 3)), "a?b");
}

}  // namespace
}  // namespace ddpsweep
