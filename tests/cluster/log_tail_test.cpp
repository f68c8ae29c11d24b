#include "orchestrator/cluster/log_tail.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <fstream>

#include "common/scratch_folder.hpp"

namespace ddpsweep::cluster {
namespace {

class LogTail : public testing::Test {
 protected:
  std::string of(const std::string& content, std::size_t lines = 20, std::size_t bytes = 4096) {
    std::ofstream(file_, std::ios::binary) << content;
    return log_tail(file_, lines, bytes);
  }

  const ScratchFolder folder_{"log_tail"};
  const std::filesystem::path file_ = folder_.path() / "log";
};

TEST_F(LogTail, IsTheLastLines) {
  const std::string log = "one\ntwo\nthree\n";
  EXPECT_EQ(of(log), "one\ntwo\nthree");
  EXPECT_EQ(of(log, 2), "two\nthree");
  EXPECT_EQ(of(log, 20, 8), "three");
  EXPECT_EQ(of(log, 20, 4), "ree");
  EXPECT_EQ(of("without a line break"), "without a line break");
}

TEST_F(LogTail, IsEmptyWhereThereIsNothingToSee) {
  EXPECT_EQ(log_tail(file_), "");
  EXPECT_EQ(log_tail(folder_.path()), "");
  EXPECT_EQ(of(""), "");
  EXPECT_EQ(of("\n\n"), "");
  EXPECT_EQ(of(std::string(10'000, '\0')), "");
}

TEST_F(LogTail, OfAHugeLineIsItsEnd) {
  std::string huge(3'000'000, 'x');
  EXPECT_EQ(of(fmt::format("{}\nlast\n", huge)), "last");
  const auto tail = of(huge.append("the end"));
  EXPECT_EQ(tail.size(), 4096u);
  EXPECT_TRUE(tail.ends_with("xxthe end"));
}

TEST_F(LogTail, OfGarbageIsTextOfBoundedSize) {
  std::string garbage;
  for (int i = 0; i < 20'000; ++i) garbage += static_cast<char>(i * 7919 % 251 + 5);
  const auto tail = of(garbage + "\nstill here");
  EXPECT_LE(tail.size(), 4096u);
  EXPECT_TRUE(tail.ends_with("\nstill here") || tail == "still here") << tail;
  EXPECT_EQ(of(std::string("a\0b\x1b[31m\xff\xfe\x7f|", 12)), "a b [31m\xef\xbf\xbd\xef\xbf\xbd |");
  // Three bytes for each of these, and no half character in front.
  const auto unreadable = of(std::string(4096, '\xff'));
  EXPECT_EQ(unreadable.size(), 4095u);
  EXPECT_TRUE(unreadable.starts_with("\xef\xbf\xbd"));
}

TEST_F(LogTail, AProgressBarIsALineForEachOfItsStates) { EXPECT_EQ(of("begin\r\n 1 %\r 2 %\r 3 %", 2), " 2 %\n 3 %"); }

}  // namespace
}  // namespace ddpsweep::cluster
