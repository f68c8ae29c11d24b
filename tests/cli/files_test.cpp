// Logs that others write meanwhile, and folders that appear whole.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include "common/errors.hpp"
#include "orchestrator/cli/log_file.hpp"
#include "orchestrator/cli/staged_folder.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::cli {
namespace {

namespace fs = std::filesystem;
using store::testing::TempFolder;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

void write(const fs::path& file, const std::string& text, std::ios::openmode mode = std::ios::app) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, mode) << text;
}

std::string contents(const fs::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

TEST(LogReader, HandsOverWholeLinesAsTheyAppear) {
  TempFolder folder;
  const fs::path file = folder / "rank0.log";
  LogReader log(file);
  EXPECT_EQ(log.read(), "");  // not there yet
  write(file, "one\ntw");
  EXPECT_EQ(log.read(), "one\n");
  EXPECT_EQ(log.read(), "");
  write(file, "o\nthree");
  EXPECT_EQ(log.read(), "two\n");
  EXPECT_EQ(log.finish(), "three\n");
  EXPECT_EQ(log.finish(), "");
}

TEST(LogReader, BeginsAnewWhenTheFileWasCutOrReplaced) {
  TempFolder folder;
  const fs::path file = folder / "rank0.log";
  write(file, "first\nsecond\n");
  LogReader log(file);
  EXPECT_EQ(log.read(), "first\nsecond\n");
  write(file, "cut\n", std::ios::trunc);
  EXPECT_EQ(log.read(), "cut\n");
  write(folder / "new.log", "another, longer text\n");
  fs::rename(folder / "new.log", file);
  EXPECT_EQ(log.read(), "another, longer text\n");
}

TEST(LogReader, BeginsWithTheLastLines) {
  TempFolder folder;
  const fs::path file = folder / "rank0.log";
  write(file, "1\n2\n3\n4");
  const auto from = [&](int lines) {
    LogReader log(file, lines);
    const std::string begun = log.read();
    return begun + log.finish();
  };
  EXPECT_EQ(from(0), "");
  EXPECT_EQ(from(1), "4\n");
  EXPECT_EQ(from(2), "3\n4\n");
  EXPECT_EQ(from(4), "1\n2\n3\n4\n");
  EXPECT_EQ(from(9), "1\n2\n3\n4\n");
  write(file, "\n");
  EXPECT_EQ(from(2), "3\n4\n");
}

TEST(LogReader, ReadsFilesThatAreLargerThanItsBuffer) {
  TempFolder folder;
  const fs::path file = folder / "rank0.log";
  const std::string long_line(3 << 20, 'x');
  write(file, "first\n" + long_line + "\nlast\n");
  LogReader log(file);
  std::string all;
  for (std::string text = log.read(); !text.empty(); text = log.read()) all += text;
  EXPECT_EQ(all, contents(file));
  LogReader tail(file, 2);
  EXPECT_EQ(tail.read().substr(0, 3), "xxx");
}

TEST(LastLines, AreNoMoreThanThereAre) {
  EXPECT_THAT(last_lines("a\nb\n", 5), ElementsAre("a", "b"));
  EXPECT_THAT(last_lines("a\n\nc", 2), ElementsAre("", "c"));
  EXPECT_THAT(last_lines("", 2), ElementsAre());
}

TEST(FindLog, LooksBesideTheStoreFirst) {
  TempFolder folder;
  const fs::path store = folder / "s/results.db";
  EXPECT_EQ(find_log(store, "logs/x.log"), folder / "s/logs/x.log");
  const fs::path here = fs::path(fmt::format("find_log_{}", ::getpid())) / "x.log";  // only in the current folder
  write(here, "");
  EXPECT_EQ(find_log(folder / "other/deep/down/results.db", here.string()), fs::absolute(here));
  fs::remove_all(here.parent_path());
}

TEST(FindLog, StaysInTheFolderOfTheStore) {
  TempFolder folder;
  for (const std::string& path : {std::string("/etc/passwd"), std::string("../x.log"), std::string("logs/../../x.log"),
                                  std::string(".."), std::string(), std::string("logs/x.log\0", 11)}) {
    EXPECT_THAT([&] { find_log(folder / "results.db", path); },
                ::testing::ThrowsMessage<ConfigError>(HasSubstr("would lie outside the store's folder")))
        << path;
  }
  EXPECT_EQ(find_log(folder / "results.db", "other/../logs/x.log"), folder / "logs/x.log");
}

TEST(LogReader, ReadsNoDeviceAndWaitsForNoPipe) {
  TempFolder folder;
  ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
  for (const fs::path& file : {folder / "pipe", fs::path("/dev/zero")}) {
    LogReader log(file);
    EXPECT_EQ(log.read(), "") << file;
    EXPECT_EQ(log.finish(), "") << file;
  }
}

TEST(StagedFolder, ANewFolderAppearsOnlyWhenItIsPublished) {
  TempFolder folder;
  const fs::path target = folder / "deep/out";
  {
    StagedFolder abandoned(target, false, "--to");
    write(abandoned.path() / "a.txt", "a");
    EXPECT_FALSE(fs::exists(target));
  }
  EXPECT_TRUE(fs::is_empty(folder / "deep"));
  StagedFolder staged(target.string() + "/", false, "--to");
  write(staged.path() / "run1/a.txt", "a");
  staged.publish("a.txt");
  EXPECT_EQ(contents(target / "run1/a.txt"), "a");
}

TEST(StagedFolder, WhatIsThereIsReplacedOnlyWhenToldAndOnlyByName) {
  TempFolder folder;
  const fs::path target = folder / "out";
  write(target / "mine.txt", "mine");
  write(target / "last.json", "old");
  try {
    StagedFolder refused(target, false, "--to");
    FAIL();
  } catch (const ConfigError& error) {
    EXPECT_THAT(error.what(), HasSubstr("is not empty"));
  }
  {
    StagedFolder staged(target, true, "--to");
    write(staged.path() / "run1/a.txt", "a");
    write(staged.path() / "last.json", "new");
    EXPECT_EQ(contents(target / "last.json"), "old");
    staged.publish("last.json");
  }
  EXPECT_EQ(contents(target / "last.json"), "new");
  EXPECT_EQ(contents(target / "run1/a.txt"), "a");
  EXPECT_EQ(contents(target / "mine.txt"), "mine");
  EXPECT_EQ(std::distance(fs::directory_iterator(target), {}), 3);  // nothing half-made is left

  EXPECT_THROW(StagedFolder(target / "mine.txt", true, "--to"), ConfigError);
  EXPECT_THROW(StagedFolder(target / "mine.txt/below", true, "--to"), EnvironmentError);
}

}  // namespace
}  // namespace ddpsweep::cli
