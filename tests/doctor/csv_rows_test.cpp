#include "orchestrator/doctor/csv_rows.hpp"

#include <gmock/gmock.h>

#include "common/errors.hpp"

namespace ddpsweep::doctor {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

TEST(FirstRows, AreQuotedCsv) {
  const auto rows = first_rows("\"3\",\"A \"\"title\"\"\",\"two\nlines\"\n1,b,c\n", 10);
  ASSERT_THAT(rows, SizeIs(2));
  EXPECT_THAT(rows[0], ElementsAre("3", "A \"title\"", "two\nlines"));
  EXPECT_THAT(first_rows("1,a,b\n2,c,d\n3,e,f\n", 2), SizeIs(2));
  EXPECT_THROW(first_rows("1,\"never ends\n", 5), ConfigError);
}

TEST(FirstRows, OfAFileThatIsNotThereNameIt) {
  try {
    first_rows(std::filesystem::path("/no/such/train.csv"));
    FAIL();
  } catch (const ConfigError& error) {
    EXPECT_STREQ(error.what(), "cannot read /no/such/train.csv");
  }
}

}  // namespace
}  // namespace ddpsweep::doctor
