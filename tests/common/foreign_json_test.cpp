#include "common/foreign_json.hpp"

#include <gmock/gmock.h>

#include <limits>

namespace ddpsweep {
namespace {

using nlohmann::json;

std::string nested(int levels) { return std::string(levels, '[') + std::string(levels, ']'); }

TEST(JsonDepth, CountsListsAndObjectsOutsideOfTexts) {
  EXPECT_EQ(json_depth("1"), 0);
  EXPECT_EQ(json_depth(R"({"a": [1, {"b": 2}], "c": []})"), 3);
  EXPECT_EQ(json_depth(R"({"[[[\"[[[": "]]]{{{"})"), 1);
  EXPECT_EQ(json_depth(R"(["\\", [])"), 2);
}

TEST(ForeignJson, IsDiscardedWhenItIsTooDeepToBeCopied) {
  EXPECT_FALSE(parse_foreign_json(nested(kDeepestJson)).is_discarded());
  EXPECT_TRUE(parse_foreign_json(nested(kDeepestJson + 1)).is_discarded());
  EXPECT_TRUE(parse_foreign_json(nested(1'000'000)).is_discarded());
}

TEST(ForeignJson, IsDiscardedWhenItIsNone) {
  for (const char* text : {"", "{", "[1,]", "{\"a\":1}}", "\xff", "[1e999]"}) {
    EXPECT_TRUE(parse_foreign_json(text).is_discarded()) << text;
  }
}

TEST(WholeNumber, IsTakenHoweverItIsWritten) {
  EXPECT_EQ(whole_number<int>(json::parse("-7")), -7);
  EXPECT_EQ(whole_number<int>(json::parse("3.0")), 3);
  EXPECT_EQ(whole_number<std::int64_t>(json::parse("1e15")), 1'000'000'000'000'000);
  EXPECT_EQ(whole_number<std::uint64_t>(json::parse("18446744073709551615")), ~0ULL);
}

TEST(WholeNumber, IsNothingWhereTheLibraryWouldMakeOne) {
  for (const char* text : {"2147483648", "4294967297", "1.5", "1e300", "-1e300", "true", "null", "\"1\"", "[1]"}) {
    EXPECT_EQ(whole_number<int>(json::parse(text)), std::nullopt) << text;
  }
  EXPECT_EQ(whole_number<std::uint64_t>(json::parse("-1")), std::nullopt);
  EXPECT_EQ(whole_number<std::int64_t>(json::parse("9223372036854775808")), std::nullopt);
  EXPECT_EQ(whole_number<int>(json(std::numeric_limits<double>::quiet_NaN())), std::nullopt);
}

}  // namespace
}  // namespace ddpsweep
