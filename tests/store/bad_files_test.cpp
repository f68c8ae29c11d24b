// What is no store, is damaged, or may not be written: an error that says so, and a file that stays as it is.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <sys/stat.h>

#include <fstream>
#include <random>

#include "common/errors.hpp"
#include "orchestrator/store/reader.hpp"
#include "orchestrator/store/report_rows.hpp"
#include "tests/store/small_disk.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

using ::testing::AllOf;
using ::testing::AnyOf;
using ::testing::HasSubstr;

std::string contents(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}
void write(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

class BadFiles : public ::testing::Test {
 protected:
  /// What a writer is told; the folder must not change by it.
  std::string error_of_writer() {
    const auto before = everything();
    std::string said = "no error";
    try {
      const Store store(file_);
      return said;
    } catch (const EnvironmentError& error) {
      said = error.what();
    }
    EXPECT_EQ(everything(), before) << said;
    return said;
  }
  std::string error_of_reader(Reader::Mode mode = Reader::Mode::in_place) {
    try {
      Reader reader(file_, mode);
      for (const auto& sweep : sweep_overviews(reader)) report_rows(reader, sweep.sweep);
      reader.rows("SELECT * FROM epoch JOIN rank_epoch USING (attempt_id, epoch)");
      return "no error";
    } catch (const EnvironmentError& error) {
      return error.what();
    }
  }
  std::map<std::string, std::string> everything() const {
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder_.path())) {
      files[entry.path().filename()] = entry.is_regular_file() ? contents(entry) : "no file";
    }
    return files;
  }
  std::string make_good_store() {
    {
      Store store(file_);
      const auto runs = store.register_sweep(make_sweep({make_cell("a", 1)}, 3));
      for (int repeat = 1; repeat <= 3; ++repeat) record_try(store, run_id(runs, 0, repeat));
    }
    return contents(file_);
  }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
};

TEST_F(BadFiles, AnotherProgramsDatabaseInWalModeStaysInWalMode) {
  SQLite::Database(file_.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
      .exec("PRAGMA journal_mode = WAL; CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)");
  EXPECT_THAT(error_of_writer(), HasSubstr("is a database of another program; choose another file with --store"));
  EXPECT_EQ(rows_of(file_, "PRAGMA journal_mode").at(0), "wal");
}

TEST_F(BadFiles, ATextAFolderAPipeAndNoFolderAreNamedForWhatTheyAre) {
  write(file_, std::string(5000, 'x'));
  EXPECT_THAT(error_of_writer(), AllOf(HasSubstr(file_.string()), HasSubstr("is no store"), HasSubstr("--store")));
  std::filesystem::remove(file_);
  std::filesystem::create_directory(file_);
  EXPECT_THAT(error_of_writer(), AllOf(HasSubstr(file_.string() + " is a folder"), HasSubstr("--store")));
  std::filesystem::remove(file_);
  ASSERT_EQ(::mkfifo(file_.c_str(), 0666), 0);
  EXPECT_THAT(error_of_writer(), AllOf(HasSubstr(file_.string() + " is no file"), HasSubstr("--store")));
  try {
    const Store store(folder_ / "none/results.db");
    FAIL();
  } catch (const EnvironmentError& error) {
    EXPECT_THAT(error.what(), AllOf(HasSubstr("none: No such file or directory"), HasSubstr("--store")));
  }
}

TEST_F(BadFiles, AStoreThatWasCutShortAnywhereIsRefusedAndLeftAsItIs) {
  const std::string whole = make_good_store();
  for (std::size_t size = 2; size < whole.size(); size += 2777) {  // SQLite takes 0 and 1 for a new one
    write(file_, whole.substr(0, size));
    EXPECT_THAT(error_of_writer(), AllOf(HasSubstr(file_.string()), HasSubstr("--store"))) << size << " bytes";
    error_of_reader();  // may still find what it asks for
    EXPECT_EQ(contents(file_), whole.substr(0, size));
  }
  write(file_, whole.substr(0, whole.size() - 1));
  EXPECT_THAT(error_of_writer(), HasSubstr("is damaged")) << "one byte short";
}

TEST_F(BadFiles, AFlippedBitIsAnErrorOrHarmlessAndNeverMakesItWorse) {
  const std::string whole = make_good_store();
  std::mt19937 random(7);
  int refused = 0;
  for (int round = 0; round < 200; ++round) {
    std::string bytes = whole;
    // Half of them where pages begin, which is where it hurts.
    const std::size_t page = random() % (whole.size() / 4096) * 4096;
    const std::size_t at = round % 2 == 0 ? page + random() % 100 : random() % whole.size();
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
    write(file_, bytes);
    const std::string by_reader = error_of_reader();
    EXPECT_EQ(contents(file_), bytes) << "a reader changed it, byte " << at;
    const std::string by_writer = error_of_writer();
    for (const auto& error : {by_reader, by_writer}) {
      EXPECT_THAT(error, AnyOf("no error", HasSubstr(file_.string()))) << "byte " << at;
    }
    refused += by_writer != "no error" ? 1 : 0;
  }
  EXPECT_GT(refused, 20);
}

TEST_F(BadFiles, APageOfZerosInTheMiddleIsFoundBeforeAnythingIsWritten) {
  std::string bytes = make_good_store();
  for (std::size_t page = 4096; page < bytes.size(); page += 4096) {
    std::string zeroed = bytes;
    zeroed.replace(page, 4096, std::string(4096, '\0'));
    write(file_, zeroed);
    EXPECT_THAT(error_of_writer(), AllOf(HasSubstr("is damaged"), HasSubstr(".recover"))) << "page " << page / 4096;
  }
}

// ---- permissions ---------------------------------------------------------------------------------------------------

class ReadOnly : public BadFiles {
 protected:
  void allow(int folder, int file) {
    ::chmod(folder_.path().c_str(), folder);
    for (const auto& entry : std::filesystem::directory_iterator(folder_.path())) ::chmod(entry.path().c_str(), file);
  }
  ~ReadOnly() override { ::chmod(folder_.path().c_str(), 0755); }
};

TEST_F(ReadOnly, AFolderOrAFileIsRefusedByNameAndCanStillBeRead) {
  make_good_store();
  allow(0555, 0666);
  EXPECT_EQ(as_nobody([&] {
              EXPECT_THAT(error_of_writer(), HasSubstr(folder_.path().string() +
                                                       ": Permission denied; choose another place with --store"));
              EXPECT_EQ(error_of_reader(), "no error");
            }),
            InChild::passed);
  allow(0777, 0444);
  EXPECT_EQ(as_nobody([&] {
              EXPECT_THAT(error_of_writer(),
                          HasSubstr(file_.string() + ": Permission denied; choose another place with --store"));
              EXPECT_EQ(error_of_reader(), "no error");
              EXPECT_EQ(error_of_reader(Reader::Mode::copy), "no error");
            }),
            InChild::passed);
}

TEST_F(ReadOnly, WhatAKilledWriterLeftCannotBeRolledBackThereAndTheReaderSaysSo) {
  make_good_store();
  leave_half_written(file_);
  const auto sentence = fmt::format(
      "the store {0} holds what a killed writer left half done, and only who may write to its folder can roll that "
      "back: read it once as such a user, or copy {0} and {0}-journal together to a folder of your own",
      file_.string());
  for (const auto& [folder, file] : {std::pair{0555, 0444}, {0555, 0666}, {0777, 0444}}) {
    allow(folder, file);
    EXPECT_EQ(as_nobody([&] {
                for (const auto mode : {Reader::Mode::in_place, Reader::Mode::copy}) {
                  EXPECT_EQ(error_of_reader(mode), sentence);
                }
              }),
              InChild::passed)
        << fmt::format("{:o} {:o}", folder, file);
  }
  allow(0777, 0666);
  EXPECT_EQ(as_nobody([&] { EXPECT_EQ(error_of_reader(), "no error"); }), InChild::passed);
  EXPECT_FALSE(std::filesystem::exists(folder_ / "results.db-journal"));
}

TEST_F(BadFiles, AStoreThatIsTakenFromUnderItsWriterIsMissed) {
  Store store(file_);
  const auto runs = store.register_sweep(make_sweep({make_cell("a", 1)}));
  std::filesystem::rename(file_, folder_ / "elsewhere.db");
  try {
    store.start_attempt(start_of(1, runs[0].run_id), {});
    FAIL() << "it wrote to a file that nobody will find";
  } catch (const EnvironmentError& error) {
    EXPECT_THAT(error.what(), AllOf(HasSubstr(file_.string()), HasSubstr("was moved, removed or replaced")));
  }
}

}  // namespace
}  // namespace ddpsweep::store::testing
