#include "orchestrator/matrix/failure_limit.hpp"

#include <gtest/gtest.h>

namespace ddpsweep::matrix {
namespace {

std::size_t allowed(const std::string& text, std::size_t runs) { return parse_failure_limit(text).value().of(runs); }

TEST(FailureLimit, IsANumberOfRunsOrAPartOfThem) {
  EXPECT_EQ(allowed("5", 100), 5u);
  EXPECT_EQ(allowed("0", 100), 0u);
  EXPECT_EQ(allowed("500", 100), 100u);
  EXPECT_EQ(allowed("20%", 10), 2u);
  EXPECT_EQ(allowed("7%", 100), 7u);
  EXPECT_EQ(allowed("20%", 9), 1u);  // no part of a run
  EXPECT_EQ(allowed("12.5%", 8), 1u);
  EXPECT_EQ(allowed("100%", 8), 8u);
}

TEST(FailureLimit, IsNothingElse) {
  for (const char* text :
       {"", "%", "-1", "2.5", "many", "101%", "-5%", "20 %", "5 runs", "nan", "nan%", "inf", "1e3", "0x5"}) {
    EXPECT_FALSE(parse_failure_limit(text)) << text;
  }
}

}  // namespace
}  // namespace ddpsweep::matrix
