#include "common/units.hpp"

#include <gmock/gmock.h>

#include "common/errors.hpp"
#include "common/hash.hpp"

namespace ddpsweep {
namespace {

using std::chrono::milliseconds;

TEST(ParseDuration, ReadsNumbersWithUnits) {
  EXPECT_EQ(parse_duration("250ms"), milliseconds(250));
  EXPECT_EQ(parse_duration("30s"), milliseconds(30'000));
  EXPECT_EQ(parse_duration("45m"), milliseconds(45 * 60'000));
  EXPECT_EQ(parse_duration("1h30m"), milliseconds(90 * 60'000));
  EXPECT_EQ(parse_duration("1.5h"), milliseconds(90 * 60'000));
}

TEST(ParseDuration, RefusesEverythingElse) {
  for (const char* text : {"", "45", "m", "-3s", "3 s", "3x", "1h30", "nan", "inf", "1e400s", "9999999999999d"}) {
    EXPECT_THROW(parse_duration(text), ConfigError) << text;
  }
}

TEST(ParseBytes, ReadsSizes) {
  EXPECT_EQ(parse_bytes("4096"), 4096);
  EXPECT_EQ(parse_bytes("25MiB"), 25 * 1024 * 1024);
  EXPECT_EQ(parse_bytes("0.5KiB"), 512);
  EXPECT_THROW(parse_bytes("25MB"), ConfigError);
  EXPECT_THROW(parse_bytes("-1"), ConfigError);
}

TEST(Format, IsForPeople) {
  EXPECT_EQ(format_duration(0.42), "0.4 s");
  EXPECT_EQ(format_duration(61.2), "61 s");
  EXPECT_EQ(format_duration(725), "12 min 5 s");
  EXPECT_EQ(format_duration(5400), "1 h 30 min");
  EXPECT_EQ(format_bytes(1536), "1.5 KiB");
  EXPECT_EQ(format_bytes(0), "0 B");
}

TEST(UtcNow, IsIso8601) {
  EXPECT_THAT(utc_now(), testing::MatchesRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z"));
}

TEST(Hex, RoundTripsAndRefuses) {
  EXPECT_EQ(to_hex(0xabcULL), "0000000000000abc");
  EXPECT_EQ(from_hex(to_hex(~0ULL)), ~0ULL);
  for (const char* text : {"", "abc", "000000000000000g", "00000000000000000", "-000000000000001"}) {
    EXPECT_THROW(from_hex(text), ConfigError) << text;
  }
}

}  // namespace
}  // namespace ddpsweep
