#include "common/ag_news.hpp"

#include <gmock/gmock.h>

#include <fstream>

#include "common/errors.hpp"
#include "common/scratch_folder.hpp"

namespace ddpsweep {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class AgNews : public ::testing::Test {
 protected:
  fs::path write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name, std::ios::binary) << text;
    return folder_ / name;
  }
  std::string complaint(const std::string& text) const {
    try {
      read_ag_news(write("bad.csv", text), 4, 0);
    } catch (const ConfigError& e) {
      return e.what();
    }
    return "nothing was wrong";
  }

  const ScratchFolder folder_{"ddpsweep_ag_news"};
};

TEST_F(AgNews, JoinsTitleAndDescriptionAndCountsClassesFromZero) {
  const auto rows = read_ag_news(write("a.csv",
                                       "\"3\",\"Oil up\",\"He said \"\"no, never\"\".\"\n"
                                       "\"1\",\"\",\" Alone \"\n"),
                                 4, 0);
  EXPECT_THAT(rows.texts, ElementsAre("Oil up He said \"no, never\".", "Alone"));
  EXPECT_THAT(rows.labels, ElementsAre(2, 0));
}

TEST_F(AgNews, ReadsQuotedNewlinesAndALastLineWithoutOne) {
  const auto rows = read_ag_news(write("a.csv", "\"1\",\"a\",\"b\nc\"\r\n\"2\",\"d\",\"e\""), 4, 0);
  EXPECT_THAT(rows.texts, ElementsAre("a b\nc", "d e"));
}

TEST_F(AgNews, StopsAtTheLimit) {
  const auto file = write("a.csv", "\"1\",\"a\",\"b\"\n\"2\",\"c\",\"d\"\n\"9\",\"never\",\"read\"\n");
  EXPECT_EQ(read_ag_news(file, 4, 2).texts.size(), 2U);
}

TEST_F(AgNews, NamesFileLineAndRowOfAClassOutOfRange) {
  const std::string text = complaint("\"1\",\"two\nlines\",\"b\"\n\"5\",\"a\",\"b\"\n");
  EXPECT_THAT(text, HasSubstr("bad.csv:3: row 2: class '5' is not one of 1..4"));
  EXPECT_THAT(complaint("\"0\",\"a\",\"b\"\n"), HasSubstr("bad.csv:1: row 1: class '0'"));
  EXPECT_THAT(complaint("\"Class Index\",\"Title\",\"Description\"\n"), HasSubstr("class 'Class Index'"));
}

TEST_F(AgNews, NamesTheLineOfABrokenRow) {
  EXPECT_THAT(complaint("\"1\",\"a\",\"b\"\n\"2\",\"c\"\n"), HasSubstr("bad.csv:2: row 2: 2 fields where 3 belong"));
  EXPECT_THAT(complaint("\"1\",\"a\",\"b\"\n\"2\",\"c\"d\",\"e\"\n"), HasSubstr("bad.csv:2: row 2:"));
  EXPECT_THAT(complaint("\"1\",\"a\",\"b\"\n\"2\",\"c\",\"never ends\nat\nall\n"), HasSubstr("bad.csv:2: row 2:"));
}

TEST_F(AgNews, RefusesAnEmptyFileAndAMissingOne) {
  EXPECT_THAT(complaint(""), HasSubstr("bad.csv: holds no rows"));
  fs::remove(folder_ / "bad.csv");
  try {
    read_ag_news(folder_ / "bad.csv", 4, 0);
    FAIL() << "a missing file was not noticed";
  } catch (const ConfigError& e) {
    EXPECT_EQ(e.what(), (folder_ / "bad.csv").string() +
                            ": cannot open: No such file or directory; docs/data.md says where to get the data");
  }
}

}  // namespace
}  // namespace ddpsweep
