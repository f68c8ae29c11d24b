#include "common/folder_in_the_making.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <iterator>

#include "common/errors.hpp"
#include "common/scratch_folder.hpp"

namespace ddpsweep {
namespace {

namespace fs = std::filesystem;

int mode_of(const fs::path& path) { return static_cast<int>(fs::status(path).permissions()); }

class FolderInTheMakingTest : public ::testing::TestWithParam<int> {
 protected:
  const ScratchFolder scratch_{"ddpsweep_in_the_making"};
  const fs::path place_ = scratch_.path() / "above" / "place";
};

INSTANTIATE_TEST_SUITE_P(Umask, FolderInTheMakingTest, ::testing::Values(0077, 0027, 0022, 0002));

TEST_P(FolderInTheMakingTest, IsForWhomTheUmaskSays) {
  const auto before = ::umask(GetParam());
  {
    const FolderInTheMaking made(place_);
    std::ofstream(made.path() / "file") << "text";
    EXPECT_FALSE(fs::exists(place_));
    fs::rename(made.path(), place_);
  }
  ::umask(before);
  EXPECT_EQ(mode_of(place_), 0777 & ~GetParam());
  EXPECT_EQ(mode_of(place_ / "file"), 0666 & ~GetParam());
  EXPECT_EQ(std::distance(fs::directory_iterator(place_.parent_path()), fs::directory_iterator()), 1);
}

TEST_F(FolderInTheMakingTest, LeavesNothingWhenItIsNotFinished) {
  { std::ofstream(FolderInTheMaking(place_).path() / "file") << "text"; }
  EXPECT_TRUE(fs::is_empty(place_.parent_path()));
}

TEST_F(FolderInTheMakingTest, SaysWhyItCannotBeMade) {
  std::ofstream(scratch_.path() / "above") << "a file";
  try {
    const FolderInTheMaking made(place_);
    FAIL();
  } catch (const EnvironmentError& error) {
    EXPECT_NE(std::string(error.what()).find("cannot create: Not a directory"), std::string::npos) << error.what();
  }
}

}  // namespace
}  // namespace ddpsweep
