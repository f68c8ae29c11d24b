#include "orchestrator/doctor/data_checks.hpp"

#include <gmock/gmock.h>
#include <unistd.h>

#include <fstream>

#include "common/scratch_folder.hpp"
#include "orchestrator/doctor/ag_news_files.hpp"
#include "orchestrator/matrix/sweep_file.hpp"

namespace ddpsweep::doctor {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::SizeIs;

TEST(News, HaveThreeFieldsAndAClass) {
  EXPECT_EQ(news_problem({{"1", "a", "b"}, {"4", "c", "d"}}, 4), "");
  EXPECT_EQ(news_problem({}, 4), "holds no rows");
  EXPECT_THAT(news_problem({{"1", "a", "b"}, {"1", "a"}}, 4), HasSubstr("row 2 has 2 fields"));
  EXPECT_THAT(news_problem({{"5", "a", "b"}}, 4), HasSubstr("class '5' is not one of 1..4"));
  EXPECT_THAT(news_problem({{"Class Index", "Title", "Description"}}, 4), HasSubstr("row 1: class 'Class Index'"));
}

class DataSet : public ::testing::Test {
 protected:
  Check check() const {
    const auto checks = data_checks(matrix::parse_sweep(
        "matrix: {model: [tiny, small], cpus: 1}\nbatch: {global: 4}\ndataset: {name: ag_news, dir: " +
            folder_.path().string() + "}\n",
        "toy.yaml"));
    EXPECT_THAT(checks, SizeIs(1)) << "two cells, one data set";
    return checks.front();
  }
  void write(const std::string& file, const std::string& text) const { std::ofstream(folder_ / file) << text; }

  const ScratchFolder folder_{"ddpsweep_data"};
};

TEST_F(DataSet, NeedsBothFilesWithRightRows) {
  EXPECT_THAT(check().sentence, HasSubstr("cannot read " + (folder_ / "train.csv").string()));
  write("train.csv", "1,a,b\n3,c,d\n");
  EXPECT_THAT(check().sentence, HasSubstr("test.csv"));
  write("test.csv", "7,a,b\n");
  EXPECT_THAT(check().sentence, HasSubstr("class '7'"));
  write("test.csv", "7,\"never ends");
  EXPECT_THAT(check().sentence, HasSubstr((folder_ / "test.csv").string() + ": no CSV after row 0"));
  write("test.csv", "2,a,b\n");
  EXPECT_EQ(check().status, Status::ok);
  EXPECT_THAT(check().sentence, HasSubstr("labels 1 2 3 of 1-4"));
}

TEST_F(DataSet, MayBeLongerThanWhatIsRead) {
  std::string text;
  while (text.size() < (3 << 20)) text += "1,\"some title\",\"some text\nof two lines\"\n";
  write("train.csv", text);
  write("test.csv", text);
  EXPECT_EQ(check().status, Status::ok) << check().sentence;
}

TEST(SyntheticData, NeedsNoFiles) {
  const auto checks = data_checks(matrix::parse_sweep(
      "matrix: {model: tiny, cpus: 1}\nbatch: {global: 4}\ndataset: {name: synthetic}\n", "toy.yaml"));
  ASSERT_THAT(checks, SizeIs(1));
  EXPECT_EQ(checks[0].status, Status::ok);
}

}  // namespace
}  // namespace ddpsweep::doctor
