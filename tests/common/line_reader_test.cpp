#include "common/protocol/line_reader.hpp"

#include <gtest/gtest.h>

namespace ddpsweep::protocol {
namespace {

TEST(LineReader, CutsLinesHoweverTheyArrive) {
  LineReader reader(100);
  reader.feed("on");
  EXPECT_EQ(reader.next(), std::nullopt);
  reader.feed("e\ntwo\n\nth");
  EXPECT_EQ(reader.next(), "one");
  EXPECT_EQ(reader.next(), "two");
  EXPECT_EQ(reader.next(), "");
  EXPECT_EQ(reader.next(), std::nullopt);
  reader.feed("ree\n");
  EXPECT_EQ(reader.next(), "three");
}

TEST(LineReader, DropsALineThatIsTooLongAndKeepsTheNext) {
  LineReader reader(8);
  for (int i = 0; i < 1000; ++i) {
    reader.feed("0123456789");
    EXPECT_EQ(reader.next(), std::nullopt);
  }
  reader.feed("\nshort\n0123456789\nlast\n12345678\n");
  EXPECT_EQ(reader.next(), "short");
  EXPECT_EQ(reader.next(), "last");
  EXPECT_EQ(reader.next(), "12345678");
  EXPECT_EQ(reader.dropped_lines(), 2U);
}

}  // namespace
}  // namespace ddpsweep::protocol
