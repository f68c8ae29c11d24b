#include "orchestrator/cluster/sweep_status.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "common/scratch_folder.hpp"

namespace ddpsweep::cluster {
namespace {

namespace fs = std::filesystem;

std::string content(const fs::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

class ReplaceFile : public ::testing::Test {
 protected:
  const ScratchFolder folder_{"ddpsweep_sweep_status"};
  const fs::path file_ = folder_.path() / "results.db.status.json";
  const fs::path fresh_ = file_.string() + ".new";
};

TEST_F(ReplaceFile, LeavesTheNewTextAndNothingElse) {
  EXPECT_TRUE(replace_file(file_, "one"));
  EXPECT_TRUE(replace_file(file_, "two"));
  EXPECT_EQ(content(file_), "two");
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_.path()), fs::directory_iterator()), 1);
}

TEST_F(ReplaceFile, FollowsNoLink) {
  const auto other = folder_.path() / "other";
  std::ofstream(other) << "precious";
  fs::create_symlink(other, fresh_);
  EXPECT_TRUE(replace_file(file_, "one"));
  fs::remove(file_);
  fs::create_symlink(other, file_);
  EXPECT_TRUE(replace_file(file_, "two"));
  EXPECT_EQ(content(other), "precious");
  EXPECT_EQ(content(file_), "two");
  EXPECT_FALSE(fs::is_symlink(file_));
}

TEST_F(ReplaceFile, WritesIntoNoFileThatIsThere) {
  const auto other = folder_.path() / "other";
  std::ofstream(other) << "precious";
  fs::create_hard_link(other, fresh_);
  EXPECT_TRUE(replace_file(file_, "one"));
  EXPECT_EQ(content(other), "precious");
  EXPECT_EQ(content(file_), "one");
}

TEST_F(ReplaceFile, SaysWhereItCannot) {
  EXPECT_FALSE(replace_file(folder_.path() / "missing" / "file", "text"));
  fs::create_directory(fresh_);
  EXPECT_FALSE(replace_file(file_, "text"));
  EXPECT_FALSE(fs::exists(file_));
}

}  // namespace
}  // namespace ddpsweep::cluster
