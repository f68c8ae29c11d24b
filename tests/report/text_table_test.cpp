#include "orchestrator/report/text_table.hpp"

#include <gtest/gtest.h>

namespace ddpsweep::report {
namespace {

TEST(TextTable, LinesUpColumnsAndPadsNoLineEnd) {
  TextTable table({{"name"}, {"n", Align::right}, {"note"}});
  table.add({"a", "100", ""});
  table.add({"longer", "1", "† daggers count as one"});
  EXPECT_EQ(table.str(),
            "name      n  note\n"
            "----      -  ----\n"
            "a       100\n"
            "longer    1  † daggers count as one\n");
}

TEST(TextTable, WidthCountsCharactersNotBytes) {
  EXPECT_EQ(display_width("abc"), 3u);
  EXPECT_EQ(display_width("†ü"), 2u);
}

}  // namespace
}  // namespace ddpsweep::report
