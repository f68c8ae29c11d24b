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

TEST(Printable, KeepsTextOfAnyLanguageAndItsLines) {
  EXPECT_EQ(printable("naïve\n\t中文 ∑ 🙂"), "naïve\n\t中文 ∑ 🙂");
  EXPECT_EQ(printable(""), "");
}

TEST(Printable, HasNoControlCharactersInAnyEncoding) {
  EXPECT_EQ(printable("a\x1b[31mb\rc\x7f"), "a?[31mb?c?");
  EXPECT_EQ(printable("a\u009b31m"), "a?31m");  // CSI of C1, as UTF-8
  EXPECT_EQ(printable("\u0080\u0085\u009f\u00a0"), "???\u00a0");
  EXPECT_EQ(printable("a\x9b"
                      "31m"),
            "a?31m");  // and as a byte
}

TEST(Printable, HasNothingThatTurnsOrBreaksALine) {
  for (const char* mark : {"\u061c", "\u200e", "\u200f", "\u2028", "\u2029", "\u202a", "\u202e", "\u2066", "\u2069"}) {
    EXPECT_EQ(printable(std::string("a") + mark + "b"), "a?b");
  }
  EXPECT_EQ(printable("\u200d\u2030"), "\u200d\u2030");
}

TEST(Printable, IsUtf8WhateverTheTextWas) {
  EXPECT_EQ(printable("\xff\xfe"), "??");
  EXPECT_EQ(printable("a\xe4\xb8"), "a??");  // cut short
  EXPECT_EQ(printable("\xc0\x8a"), "??");    // a newline in two bytes
  EXPECT_EQ(printable("\xe4\xb8z"), "??z");
  EXPECT_EQ(printable(std::string_view("a\0b", 3)), "a?b");
}

TEST(OneLine, HasNoLineButItself) {
  EXPECT_EQ(one_line("boom\n[  OK  ] (1/1) x\t1 s"), "boom [  OK  ] (1/1) x 1 s");
  EXPECT_EQ(one_line("a\r\nb\u2028c"), "a  b?c");
}

}  // namespace
}  // namespace ddpsweep
