#include "orchestrator/doctor/data_checks.hpp"

#include <gmock/gmock.h>

#include <fstream>

#include "common/scratch_folder.hpp"
#include "orchestrator/matrix/sweep_file.hpp"

namespace ddpsweep::doctor {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::SizeIs;

class DataSet : public ::testing::Test {
 protected:
  explicit DataSet(std::string name) : name_(std::move(name)) {}

  /// options: further ones of the data set, ", " before each.
  Check check(const std::string& options = "") const {
    const auto checks = data_checks(
        matrix::parse_sweep("matrix: {model: [tiny, small], cpus: 1}\nbatch: {global: 4}\ndataset: {name: " + name_ +
                                ", dir: " + folder_.path().string() + options + "}\n",
                            "toy.yaml"));
    EXPECT_THAT(checks, SizeIs(1)) << "two cells, one data set";
    EXPECT_EQ(checks.front().name, "data " + name_);
    return checks.front();
  }
  void write(const std::string& file, const std::string& text) const {
    fs::create_directories((folder_ / file).parent_path());
    std::ofstream(folder_ / file) << text;
  }
  std::string path(const std::string& file) const { return (folder_ / file).string(); }

  const std::string name_;
  const ScratchFolder folder_{"ddpsweep_data"};
};

struct AgNewsFolder : DataSet {
  AgNewsFolder() : DataSet("ag_news") {}
};

TEST_F(AgNewsFolder, NeedsBothFilesWithRightRows) {
  EXPECT_THAT(check().sentence, HasSubstr(path("train.csv") + ": cannot open: No such file or directory"));
  EXPECT_THAT(check().mend, HasSubstr("docs/data.md"));
  write("train.csv", "1,a,b\n3,c,d\n");
  EXPECT_THAT(check().sentence, HasSubstr("test.csv"));
  write("test.csv", "7,a,b\n");
  EXPECT_EQ(check().sentence, path("test.csv") + ":1: row 1: class '7' is not one of 1..4");
  write("test.csv", "1,a,b\n1,a\n");
  EXPECT_THAT(check().sentence, HasSubstr("row 2: 2 fields where 3 belong"));
  write("test.csv", "7,\"never ends");
  EXPECT_THAT(check().sentence, HasSubstr(path("test.csv") + ":1: row 1: its quotation marks do not match"));
  write("test.csv", "");
  EXPECT_THAT(check().sentence, HasSubstr("holds no rows"));
  EXPECT_EQ(check().status, Status::fail);
  write("test.csv", "2,a,b\n");
  EXPECT_EQ(check().status, Status::ok);
  EXPECT_EQ(check().sentence, folder_.path().string() +
                                  " has train.csv and test.csv, their first rows are right, with labels 1 2 3 of 1-4");
}

TEST_F(AgNewsFolder, MayBeLongerThanWhatIsRead) {
  std::string text;
  while (text.size() < (3 << 20)) text += "1,\"some title\",\"some text\nof two lines\"\n";
  write("train.csv", text + "never read");
  write("test.csv", text);
  EXPECT_EQ(check().status, Status::ok) << check().sentence;
}

TEST_F(AgNewsFolder, IsReadOnlyAsFarAsARunReadsIt) {
  write("train.csv", "1,a,b\n2,c,d\nnever read\n");
  write("test.csv", "3,a,b\nnever read\n");
  EXPECT_EQ(check().status, Status::fail);
  EXPECT_EQ(check(", train_limit: 2, val_limit: 1").status, Status::ok);
}

struct ImdbFolder : DataSet {
  ImdbFolder() : DataSet("imdb") {}
};

TEST_F(ImdbFolder, MayHoldAFileForEachReview) {
  EXPECT_EQ(check().sentence,
            folder_.path().string() +
                ": has neither train/neg and train/pos nor train.csv; docs/data.md says where to get IMDB");
  write("train/pos/0_9.txt", "good");
  write("train/neg/0_1.txt", "bad");
  write("test/pos/0_9.txt", "good");
  EXPECT_THAT(check().sentence, HasSubstr(path("test/neg") + ": cannot be read: No such file or directory"));
  write("test/neg/notes.md", "not a review");
  EXPECT_THAT(check().sentence, HasSubstr(path("test/neg") + ": holds no reviews (*.txt)"));
  EXPECT_EQ(check().status, Status::fail);
  write("test/neg/0_1.txt", "bad");
  EXPECT_EQ(check().status, Status::ok);
  EXPECT_EQ(check().sentence,
            folder_.path().string() + " has train and test, their first rows are right, with labels 0 1 of 0-1");
}

TEST_F(ImdbFolder, MayHoldTables) {
  write("train.csv", "review,sentiment\n\"Good, \"\"really\"\".<br />\",positive\nwonderful,1\n");
  EXPECT_THAT(check().sentence, HasSubstr("has neither test/neg and test/pos nor test.csv"));
  write("test.csv", "text,label\ngood,1\nbad,3\n");
  EXPECT_EQ(check().status, Status::fail);
  EXPECT_THAT(check().sentence, HasSubstr(path("test.csv") + ":3: row 3: label '3' is neither"));
  write("test.csv", "text,label\ngood,1\n");
  EXPECT_EQ(check().status, Status::ok);
  EXPECT_THAT(check().sentence, HasSubstr("their first rows are right, with labels 1 of 0-1"));
}

TEST_F(ImdbFolder, IsReadAsARunReadsIt) {
  write("train.csv", "text,sentiment,label\ngood,fine,1\n");
  write("test.csv", "text,label\nbad, 0 \n");
  fs::create_directories(folder_ / "train");
  EXPECT_EQ(check().status, Status::ok) << check().sentence << ": label comes before sentiment, train/ is no split";
}

TEST(SyntheticData, NeedsNoFiles) {
  const auto checks = data_checks(matrix::parse_sweep(
      "matrix: {model: tiny, cpus: 1}\nbatch: {global: 4}\ndataset: {name: synthetic}\n", "toy.yaml"));
  ASSERT_THAT(checks, SizeIs(1));
  EXPECT_EQ(checks[0].status, Status::ok);
}

}  // namespace
}  // namespace ddpsweep::doctor
