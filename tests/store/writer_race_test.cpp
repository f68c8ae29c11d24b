// Claims that two processes make at once, over and over, and claims that look strange.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include "common/errors.hpp"
#include "common/host_name.hpp"
#include "orchestrator/store/writer_lock.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::HasSubstr;

/// Two processes that want to write to one store, begin together, and say how it went: 'w' who may write, 'r' who was
/// refused by a claim, 'x' anything else.
class Race {
 public:
  explicit Race(const std::filesystem::path& file) {
    if (::pipe(start_) != 0 || ::pipe(result_) != 0) throw std::runtime_error("no pipe");
    for (pid_t& racer : racers_) {
      racer = ::fork();
      if (racer == 0) run(file);
    }
    ::close(start_[0]);
    ::close(result_[1]);
    ::close(start_[1]);  // go
    for (char& result : results_) (void)!::read(result_[0], &result, 1);
  }
  /// kill -9, of the winner too.
  ~Race() {
    ::close(result_[0]);
    for (const pid_t racer : racers_) {
      ::kill(racer, SIGKILL);
      ::waitpid(racer, nullptr, 0);
    }
  }
  Race(const Race&) = delete;
  Race& operator=(const Race&) = delete;

  int count(char result) const { return (results_[0] == result ? 1 : 0) + (results_[1] == result ? 1 : 0); }

 private:
  [[noreturn]] void run(const std::filesystem::path& file) {
    ::close(start_[1]);
    char word = 0;
    (void)!::read(start_[0], &word, 1);
    try {
      const Store store(file);
      (void)!::write(result_[1], "w", 1);
      ::pause();
    } catch (const EnvironmentError& error) {
      const bool refused = std::string(error.what()).find("is being written by process") != std::string::npos;
      (void)!::write(result_[1], refused ? "r" : "x", 1);
    }
    ::_exit(0);
  }

  int start_[2], result_[2];
  pid_t racers_[2];
  char results_[2] = {0, 0};
};

TEST(WriterRace, OfTwoAtOnceExactlyOneWinsRoundAfterRound) {
  TempFolder folder;
  const auto file = folder / "results.db";
  for (int round = 1; round <= 100; ++round) {
    const Race race(file);  // each but the first finds the claim of a killed writer
    ASSERT_EQ(race.count('w'), 1) << "round " << round;
    ASSERT_EQ(race.count('r'), 1) << "round " << round;
  }
  EXPECT_EQ(rows_of(file, "PRAGMA integrity_check").at(0), "ok");
}

class StrangeClaims : public ::testing::Test {
 protected:
  StrangeClaims() { Store(file_).register_sweep(make_sweep({make_cell("a", 1)})); }

  /// A claim in both places, as if written so long ago.
  void claim(const Writer& writer, std::chrono::seconds age) {
    std::ofstream(lock_) << writer.json();
    SQLite::Database database(file_.string(), SQLite::OPEN_READWRITE);
    SQLite::Statement insert(database, "INSERT OR REPLACE INTO meta (key, value) VALUES ('writer', ?)");
    insert.bind(1, writer.json());
    insert.exec();
    set_age(age);
  }
  void set_age(std::chrono::seconds age) {
    std::filesystem::last_write_time(lock_, std::filesystem::file_time_type::clock::now() - age);
  }
  std::string error() {
    try {
      const Store store(file_);
      return "no error";
    } catch (const EnvironmentError& error) {
      return error.what();
    }
  }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
  const std::filesystem::path lock_ = folder_ / "results.db.lock";
};

TEST_F(StrangeClaims, ALiveOneIsRefusedWithItsHostItsProcessAndItsMoment) {
  const Writer writer = Writer::this_process();
  claim(writer, 0s);
  EXPECT_THAT(error(), AllOf(HasSubstr(fmt::format("is being written by process {} on {}, last heard at {}", ::getpid(),
                                                   host_name(), writer.heartbeat)),
                             HasSubstr("wait for it to end or choose another store with --store")));
}

TEST_F(StrangeClaims, ALiveOneIsRefusedBeforeTheStoreIsLookedAt) {
  claim(Writer::this_process(), 0s);
  SQLite::Database writing(file_.string(), SQLite::OPEN_READWRITE);
  writing.exec("BEGIN EXCLUSIVE");  // who read the store would wait, and say that it is locked
  EXPECT_THAT(error(), HasSubstr("is being written by process"));
}

TEST_F(StrangeClaims, OfAnEarlierBootOrAnotherHostLastTwoMinutesByTheClockOfTheFileSystem) {
  Writer writer = Writer::this_process();
  for (std::string* field : {&writer.boot_id, &writer.host}) {
    *field = "another";
    for (const char* heartbeat : {"2020-01-01T00:00:00.000Z", "2099-01-01T00:00:00.000Z"}) {
      writer.heartbeat = heartbeat;  // its clock may be wrong
      claim(writer, 0s);
      EXPECT_THAT(error(), HasSubstr("is being written by")) << heartbeat;
      set_age(kWriterSilence - 10s);
      EXPECT_THAT(error(), HasSubstr("is being written by")) << heartbeat;
      set_age(kWriterSilence + 10s);
      EXPECT_EQ(error(), "no error") << heartbeat;
    }
  }
}

TEST_F(StrangeClaims, OfTheFutureKeepNobodyOutForEver) {
  Writer writer = Writer::this_process();
  writer.host = "another";
  claim(writer, -3600s);
  EXPECT_EQ(error(), "no error");
  std::ofstream(lock_) << "garbage";
  set_age(-3600s);
  EXPECT_EQ(error(), "no error");
}

TEST_F(StrangeClaims, ThatSayNothingLastTwoMinutes) {
  for (const char* text : {"", "{", "null", "[]", R"({"pid": "text"})", "\xff\xfe"}) {
    std::ofstream(lock_) << text;
    EXPECT_THAT(error(), HasSubstr("is being written by an unknown program (says " + lock_.string())) << text;
    set_age(kWriterSilence + 10s);
    EXPECT_EQ(error(), "no error") << text;
  }
}

TEST_F(StrangeClaims, HalfWrittenByAKilledProgramAreClearedAwayWhenTheyAreOld) {
  const auto old = folder_ / "results.db.lock.0123", fresh = folder_ / "results.db.lock.4567";
  std::ofstream{old} << "{";
  std::ofstream{fresh} << "{";
  std::filesystem::last_write_time(old, std::filesystem::file_time_type::clock::now() - kWriterSilence - 10s);
  EXPECT_EQ(error(), "no error");
  EXPECT_FALSE(std::filesystem::exists(old));
  EXPECT_TRUE(std::filesystem::exists(fresh));
}

TEST_F(StrangeClaims, ATakeOverIsToldInALine) {
  Writer writer = Writer::this_process();
  writer.pid = 0x7ffffff0;  // beyond any pid_max
  claim(writer, 0s);
  ::testing::internal::CaptureStdout();
  EXPECT_EQ(error(), "no error");
  EXPECT_THAT(::testing::internal::GetCapturedStdout(),
              HasSubstr(fmt::format("was left claimed by process {} on {}, last heard at {}, which is gone: taken over",
                                    writer.pid, host_name(), writer.heartbeat)));
}

}  // namespace
}  // namespace ddpsweep::store::testing
