#include "orchestrator/doctor/imdb_files.hpp"

#include <gmock/gmock.h>

#include <fstream>

#include "common/scratch_folder.hpp"
#include "orchestrator/doctor/data_checks.hpp"
#include "orchestrator/matrix/sweep_file.hpp"

namespace ddpsweep::doctor {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::SizeIs;

TEST(Reviews, HaveAHeaderAndALabel) {
  for (const std::string header : {"text,label", "review,sentiment", "id,label,text"}) {
    EXPECT_EQ(
        review_problem(first_rows(header + "\n" + (header[0] == 'i' ? "7,0,b\n8,1,d\n" : "a,neg\nb,positive\n"), 9)),
        "")
        << header;
  }
  EXPECT_EQ(review_problem({}), "holds no rows below its header");
  EXPECT_EQ(review_problem({{"text", "label"}}), "holds no rows below its header");
  EXPECT_EQ(review_problem({{"a film", "1"}, {"another", "0"}}),
            "its header names a film, 1 where text (or review) and label (or sentiment) belong");
  EXPECT_EQ(review_problem({{"text", "label"}, {"a", "neg"}, {"b"}}), "row 2 has 1 fields, its header 2");
  EXPECT_EQ(review_problem({{"text", "label"}, {"a", "2"}}),
            "row 1: label '2' is not one of neg, pos, negative, positive, 0, 1");
}

class ImdbFolder : public ::testing::Test {
 protected:
  Check check() const {
    const auto checks = data_checks(
        matrix::parse_sweep("matrix: {model: [tiny, small], cpus: 1}\nbatch: {global: 4}\ndataset: {name: imdb, dir: " +
                                folder_.path().string() + "}\n",
                            "toy.yaml"));
    EXPECT_THAT(checks, SizeIs(1)) << "two cells, one data set";
    EXPECT_EQ(checks.front().name, "data imdb");
    return checks.front();
  }
  void write(const std::string& file, const std::string& text) const {
    fs::create_directories((folder_ / file).parent_path());
    std::ofstream(folder_ / file) << text;
  }
  std::string path(const std::string& file) const { return (folder_ / file).string(); }

  const ScratchFolder folder_{"ddpsweep_imdb"};
};

TEST_F(ImdbFolder, MayHoldAFileForEachReview) {
  EXPECT_THAT(check().sentence, HasSubstr("has neither the folders train and test nor train.csv and test.csv"));
  EXPECT_THAT(check().mend, HasSubstr("docs/data.md"));
  write("train/pos/0_9.txt", "good");
  write("train/pos/1_10.txt", "very good");
  write("train/neg/0_1.txt", "bad");
  write("test/pos/0_9.txt", "good");
  EXPECT_THAT(check().sentence, HasSubstr("cannot read the folder " + path("test/neg") + ": No such file"));
  write("test/neg/notes.md", "not a review");
  EXPECT_EQ(check().sentence, path("test/neg") + " holds no .txt file");
  write("test/neg/0_1.txt", "bad");
  EXPECT_EQ(check().status, Status::ok);
  EXPECT_THAT(check().sentence, HasSubstr("has texts: 2 in train/pos, 1 in train/neg, 1 in test/pos, 1 in test/neg"));
}

TEST_F(ImdbFolder, MayHoldTables) {
  write("train.csv", "review,sentiment\n\"Good, \"\"really\"\".<br />\",positive\nbad,negative\n");
  EXPECT_EQ(check().sentence, "cannot read " + path("test.csv"));
  write("test.csv", "text,label\ngood,1\nbad,3\n");
  EXPECT_EQ(check().status, Status::fail);
  EXPECT_THAT(check().sentence, HasSubstr(path("test.csv") + ": row 2: label '3'"));
  write("test.csv", "text,label\ngood,1\nbad,0\n");
  EXPECT_EQ(check().status, Status::ok);
  EXPECT_THAT(check().sentence, HasSubstr("their first rows are right, with labels 0 1 negative positive"));
}

}  // namespace
}  // namespace ddpsweep::doctor
