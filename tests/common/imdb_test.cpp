#include "common/imdb.hpp"

#include <gmock/gmock.h>

#include <fstream>

#include "common/errors.hpp"
#include "common/scratch_folder.hpp"

namespace ddpsweep {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class Imdb : public ::testing::Test {
 protected:
  void write(const std::string& name, const std::string& text) const {
    fs::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }
  template <class Function>
  static std::string complaint_of(const Function& function) {
    try {
      function();
    } catch (const ConfigError& error) {
      return error.what();
    }
    return "none";
  }
  std::string complaint() const {
    return complaint_of([&] { read_imdb(folder_.path(), "train", 0); });
  }
  std::string complaint_of_hash() const {
    return complaint_of([&] { hash_imdb(folder_.path(), "train"); });
  }
  std::string path(const std::string& name) const { return (folder_ / name).string(); }

  const ScratchFolder folder_{"ddpsweep_imdb"};
};

TEST_F(Imdb, TakesBothClassesInTurnByTheirNumbers) {
  write("train/pos/2_9.txt", "fine\n");
  write("train/pos/10_8.txt", "good");
  write("train/neg/0_1.txt", " bad<br />");
  write("train/neg/README", "no review");
  const LabelledTexts rows = read_imdb(folder_.path(), "train", 0);
  EXPECT_THAT(rows.texts, ElementsAre("bad<br />", "fine", "good"));
  EXPECT_THAT(rows.labels, ElementsAre(0, 1, 1));
  EXPECT_EQ(read_imdb(folder_.path(), "train", 2).texts.size(), 2U);
  const auto before = hash_imdb(folder_.path(), "train");
  write("train/pos/10_8.txt", "goof");
  EXPECT_NE(hash_imdb(folder_.path(), "train"), before);
}

TEST_F(Imdb, ReadsTheColumnsThatTheFirstLineNames) {
  write("train.csv", "review,sentiment\n\"a, \"\"b\"\"\",positive\nc,0\nd,neg\n");
  const LabelledTexts rows = read_imdb(folder_.path(), "train", 0);
  EXPECT_THAT(rows.texts, ElementsAre("a, \"b\"", "c", "d"));
  EXPECT_THAT(rows.labels, ElementsAre(1, 0, 0));
  EXPECT_EQ(read_imdb(folder_.path(), "train", 1).texts.size(), 1U);
}

TEST_F(Imdb, PrefersTextAndLabelAndIgnoresAFolderWithoutClasses) {
  write("train.csv", "review,text,sentiment,label\nc,a,fine,1\nd,b,poor,0\n");
  fs::create_directories(folder_ / "train");
  const LabelledTexts rows = read_imdb(folder_.path(), "train", 0);
  EXPECT_THAT(rows.texts, ElementsAre("a", "b"));
  EXPECT_THAT(rows.labels, ElementsAre(1, 0));
}

TEST_F(Imdb, SaysWhatIsMissing) {
  EXPECT_THAT(complaint(), HasSubstr("has neither train/neg and train/pos nor train.csv"));
  write("train.csv", "words,sentiment\nx,1\n");
  EXPECT_THAT(complaint(),
              HasSubstr("train.csv:1: row 1: the first line must name the columns, one of them text or review"));
  write("train.csv", "text,label\nx,1\ny,2\n");
  EXPECT_THAT(complaint(), HasSubstr("train.csv:3: row 3: label '2' is neither"));
  write("train.csv", "text,label\nx,1,2\n");
  EXPECT_THAT(complaint(), HasSubstr("train.csv:2: row 2: 3 fields where the first line has 2"));
  write("train/pos/1_1.txt", "x");
  write("train/neg/README", "no review");
  EXPECT_EQ(complaint(), path("train/neg") + ": holds no reviews (*.txt); docs/data.md says where to get IMDB");
  EXPECT_EQ(complaint_of_hash(), complaint());
}

TEST_F(Imdb, SaysTheSameOfAMissingFolderWhenItIsHashed) {
  EXPECT_EQ(complaint_of_hash(), complaint());
  EXPECT_THAT(complaint_of_hash(), HasSubstr("has neither train/neg and train/pos nor train.csv"));
}

TEST_F(Imdb, SaysWhatTheSystemSaysOfAFolder) {
  write("train/pos/1_1.txt", "x");
  EXPECT_EQ(complaint(),
            path("train/neg") + ": cannot be read: No such file or directory; docs/data.md says where to get IMDB");
  write("train/neg", "a file");
  EXPECT_THAT(complaint(), HasSubstr("train/neg: cannot be read: Not a directory; docs/data.md"));
  EXPECT_EQ(complaint_of_hash(), complaint());
  fs::remove(folder_ / "train/neg");
  fs::create_symlink("neg", folder_ / "train/neg");
  EXPECT_THAT(complaint(), HasSubstr("train/neg: cannot be read: Too many levels of symbolic links; docs/data.md"));
  EXPECT_EQ(complaint_of_hash(), complaint());
}

TEST_F(Imdb, SaysWhatTheSystemSaysOfAFile) {
  fs::create_directories(folder_ / "train.csv");
  EXPECT_THAT(complaint(), HasSubstr("train.csv: cannot read: Is a directory; docs/data.md says where to get"));
  EXPECT_EQ(complaint_of_hash(), complaint());
  write("train/neg/1_1.txt", "x");
  fs::create_directories(folder_ / "train/pos/1_1.txt");
  EXPECT_THAT(complaint(), HasSubstr("train/pos/1_1.txt: cannot read: Is a directory; docs/data.md says where to get"));
  EXPECT_EQ(complaint_of_hash(), complaint());
}

}  // namespace
}  // namespace ddpsweep
