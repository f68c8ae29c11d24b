// The writer's claim, with real processes.
#include "orchestrator/store/writer_lock.hpp"

#include <gmock/gmock.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <fstream>

#include "common/errors.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

using ::testing::HasSubstr;

/// Runs `body` in a child process; its result is the exit status.
template <class Body>
pid_t in_child(Body body) {
  const pid_t pid = ::fork();
  if (pid == 0) ::_exit(body());
  return pid;
}

int exit_status(pid_t pid) {
  int status = 0;
  ::waitpid(pid, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

class WriterLockTest : public ::testing::Test {
 protected:
  /// Starts a process that holds the store until it is killed.
  pid_t start_holder() {
    int ready[2];
    EXPECT_EQ(::pipe(ready), 0);
    const pid_t pid = in_child([&] {
      const Store store(file_);
      (void)!::write(ready[1], "x", 1);
      ::pause();
      return 0;
    });
    char byte = 0;
    EXPECT_EQ(::read(ready[0], &byte, 1), 1);
    ::close(ready[0]);
    ::close(ready[1]);
    return pid;
  }
  void kill_holder(pid_t pid) {
    ::kill(pid, SIGKILL);
    exit_status(pid);
  }
  /// What the holder's claim would look like had it been written by someone else.
  template <class Change>
  void change_claim(Change change) {
    std::ifstream in(lock_);
    Writer writer = *Writer::from_json({std::istreambuf_iterator<char>(in), {}});
    change(writer);
    std::ofstream(lock_) << writer.json();
    SQLite::Database database(file_.string(), SQLite::OPEN_READWRITE);
    SQLite::Statement update(database, "UPDATE meta SET value = ? WHERE key = 'writer'");
    update.bind(1, writer.json());
    update.exec();
  }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
  const std::filesystem::path lock_ = folder_ / "results.db.lock";
};

TEST_F(WriterLockTest, ASecondWriterIsRefusedAndToldWhoWrites) {
  const pid_t holder = start_holder();
  try {
    Store store(file_);
    FAIL();
  } catch (const EnvironmentError& error) {
    EXPECT_THAT(error.what(), HasSubstr("is being written by process " + std::to_string(holder)));
    EXPECT_THAT(error.what(), HasSubstr("--store"));
  }
  kill_holder(holder);
}

TEST_F(WriterLockTest, ASecondWriterInTheSameProcessIsRefused) {
  Store store(file_);
  EXPECT_THROW(Store{file_}, EnvironmentError);
}

TEST_F(WriterLockTest, TheClaimOfAKilledProcessOfThisMachineIsTakenOverAtOnce) {
  kill_holder(start_holder());
  ASSERT_TRUE(std::filesystem::exists(lock_));
  Store store(file_);
  EXPECT_EQ(rows_of(file_, "SELECT count(*) FROM meta WHERE key = 'writer'").at(0), "1");
}

TEST_F(WriterLockTest, AnotherProcessWithTheSamePidIsNotTheWriter) {
  const pid_t holder = start_holder();
  change_claim([](Writer& writer) { writer.start_time -= 1; });
  EXPECT_NO_THROW(Store{file_});
  kill_holder(holder);
}

TEST_F(WriterLockTest, AWriterOnAnotherMachineLivesWhileItsHeartbeatIsFresh) {
  kill_holder(start_holder());
  change_claim([](Writer& writer) { writer.host = "elsewhere"; });
  EXPECT_THROW(Store{file_}, EnvironmentError);
  std::filesystem::last_write_time(
      lock_, std::filesystem::file_time_type::clock::now() - kWriterSilence - std::chrono::seconds(10));
  EXPECT_NO_THROW(Store{file_});
}

TEST_F(WriterLockTest, TheRowAloneKeepsOthersOut) {
  const pid_t holder = start_holder();
  std::filesystem::remove(lock_);
  EXPECT_THROW(Store{file_}, EnvironmentError);
  kill_holder(holder);
}

TEST_F(WriterLockTest, TheFileAloneKeepsOthersOut) {
  const pid_t holder = start_holder();
  SQLite::Database(file_.string(), SQLite::OPEN_READWRITE).exec("DELETE FROM meta WHERE key = 'writer'");
  EXPECT_THROW(Store{file_}, EnvironmentError);
  kill_holder(holder);
}

TEST_F(WriterLockTest, AnUnreadableClaimCountsAsAliveForTwoMinutes) {
  std::ofstream(lock_) << "{";
  EXPECT_THROW(Store{file_}, EnvironmentError);
  std::filesystem::last_write_time(
      lock_, std::filesystem::file_time_type::clock::now() - kWriterSilence - std::chrono::seconds(10));
  EXPECT_NO_THROW(Store{file_});
}

TEST_F(WriterLockTest, LeavesNothingBehind) {
  { Store store(file_); }
  EXPECT_FALSE(std::filesystem::exists(lock_));
  EXPECT_TRUE(rows_of(file_, "SELECT value FROM meta WHERE key = 'writer'").empty());
  const std::size_t files = std::distance(std::filesystem::directory_iterator(folder_.path()), {});
  EXPECT_EQ(files, 1u);
}

TEST_F(WriterLockTest, AHeartbeatIsSeenInBothPlaces) {
  Store store(file_);
  const auto heartbeat = [&] {
    std::ifstream in(lock_);
    return Writer::from_json({std::istreambuf_iterator<char>(in), {}})->heartbeat;
  };
  const auto before = heartbeat();
  ::usleep(5'000);
  store.heartbeat();
  EXPECT_GT(heartbeat(), before);
  EXPECT_THAT(rows_of(file_, "SELECT value FROM meta WHERE key = 'writer'").at(0), HasSubstr(heartbeat()));
}

TEST_F(WriterLockTest, AWriterThatWasSupersededStopsAndLeavesTheNewClaimAlone) {
  {
    Store store(file_);
    const auto runs = store.register_sweep(make_sweep({make_cell("a", 1)}));
    change_claim([](Writer& writer) { writer.token = "another writer"; });
    EXPECT_THROW(store.start_attempt(start_of(1, runs[0].run_id), {}), EnvironmentError);
    EXPECT_THROW(store.heartbeat(), EnvironmentError);
  }
  EXPECT_TRUE(std::filesystem::exists(lock_));
  EXPECT_EQ(rows_of(file_, "SELECT count(*) FROM attempt").at(0), "0");
  EXPECT_EQ(rows_of(file_, "SELECT count(*) FROM meta WHERE key = 'writer'").at(0), "1");
}

/// What several processes wait at until it is opened.
class Gate {
 public:
  Gate() { EXPECT_EQ(::pipe(ends_.data()), 0); }
  void open() const {
    for (const int end : ends_) ::close(end);
  }
  /// In a child: returns when the parent has opened it.
  void wait() const {
    ::close(ends_[1]);
    char byte = 0;
    (void)!::read(ends_[0], &byte, 1);
  }

 private:
  std::array<int, 2> ends_{};
};

TEST_F(WriterLockTest, OfManyThatFindADeadClaimExactlyOneWins) {
  constexpr int kRacers = 8;
  for (int round = 0; round < 5; ++round) {
    kill_holder(start_holder());
    const Gate start, end;
    std::array<int, 2> tried{};
    ASSERT_EQ(::pipe(tried.data()), 0);
    const auto say_tried = [&] { (void)!::write(tried[1], "x", 1); };
    std::vector<pid_t> racers;
    for (int i = 0; i < kRacers; ++i) {
      racers.push_back(in_child([&] {
        start.wait();
        try {
          const Store store(file_);
          say_tried();
          end.wait();  // hold it until all others have tried
          return 1;
        } catch (const EnvironmentError&) {
          say_tried();
          return 0;
        }
      }));
    }
    start.open();
    char byte = 0;
    for (int i = 0; i < kRacers; ++i) ASSERT_EQ(::read(tried[0], &byte, 1), 1);
    end.open();
    for (const int file : tried) ::close(file);
    int winners = 0;
    for (const pid_t racer : racers) winners += exit_status(racer);
    EXPECT_EQ(winners, 1);
  }
}

TEST(IsGone, JudgesByTheProcessHereAndByTheHeartbeatElsewhere) {
  const Writer self = Writer::this_process();
  EXPECT_FALSE(is_gone(self, self));
  Writer other = self;
  other.pid = 0x7ffffff0;  // beyond any pid_max
  EXPECT_TRUE(is_gone(other, self));
  other.boot_id = "an earlier boot";
  EXPECT_FALSE(is_gone(other, self));
  other.boot_id = self.boot_id;
  other.pid_namespace = "pid:[1]";  // a container: its pids mean nothing here
  EXPECT_FALSE(is_gone(other, self));
  Writer observer = self;
  other.heartbeat = "2026-11-22T10:00:00.000Z";
  observer.heartbeat = "2026-11-22T10:02:00.900Z";
  EXPECT_FALSE(is_gone(other, observer));
  observer.heartbeat = "2026-11-22T10:02:01.000Z";
  EXPECT_TRUE(is_gone(other, observer));
}

TEST(IsGone, AZombieHasEnded) {
  const pid_t child = in_child([] {
    ::pause();
    return 0;
  });
  const Writer self = Writer::this_process();
  Writer writer = self;
  writer.pid = child;
  std::ifstream stat("/proc/" + std::to_string(child) + "/stat");
  std::string field;
  for (int i = 1; i <= 22; ++i) stat >> field;
  writer.start_time = std::stoll(field);
  EXPECT_FALSE(is_gone(writer, self));
  ::kill(child, SIGKILL);
  siginfo_t info;
  ::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT);  // ended, not yet reaped
  EXPECT_TRUE(is_gone(writer, self));
  exit_status(child);
}

TEST_F(WriterLockTest, AJobThatSlurmBeganAnewTakesOverAtOnceFromAnotherMachine) {
  kill_holder(start_holder());
  const auto from = [&](int restarts) {
    change_claim([&](Writer& writer) {
      writer.host = "elsewhere";
      writer.slurm_job = "cluster/17";
      writer.slurm_restarts = restarts;
    });
  };
  ::setenv("SLURM_CLUSTER_NAME", "cluster", 1);
  ::setenv("SLURM_RESTART_COUNT", "2", 1);
  ::setenv("SLURM_JOB_ID", "18", 1);
  from(1);
  EXPECT_THROW(Store{file_}, EnvironmentError);  // another job
  ::setenv("SLURM_JOB_ID", "17", 1);
  from(2);
  EXPECT_THROW(Store{file_}, EnvironmentError);  // another step of the same one
  from(1);
  EXPECT_NO_THROW(Store{file_});
  for (const char* name : {"SLURM_CLUSTER_NAME", "SLURM_RESTART_COUNT", "SLURM_JOB_ID"}) ::unsetenv(name);
}

TEST_F(WriterLockTest, AClaimThatSaysNothingOfSlurmIsAClaim) {
  auto claim = nlohmann::json::parse(Writer::this_process().json());
  claim.erase("slurm_job");
  claim.erase("slurm_restarts");
  const auto writer = Writer::from_json(claim.dump());
  ASSERT_TRUE(writer);
  EXPECT_EQ(writer->slurm_job, "");
}

TEST_F(WriterLockTest, AttemptsOfADeadWriterAreInterruptedAndSayWhoseTheyWere) {
  const auto sweep = make_sweep({make_cell("a", 1)});
  int ready[2];
  ASSERT_EQ(::pipe(ready), 0);
  const pid_t holder = in_child([&] {
    Store store(file_);
    store.start_attempt(start_of(1, store.register_sweep(sweep)[0].run_id), {});
    (void)!::write(ready[1], "x", 1);
    ::pause();
    return 0;
  });
  char byte = 0;
  ASSERT_EQ(::read(ready[0], &byte, 1), 1);
  kill_holder(holder);
  change_claim([](Writer& writer) {
    writer.host = "elsewhere";
    writer.slurm_job = "cluster/17";
  });
  EXPECT_THROW(Store{file_}, EnvironmentError);
  EXPECT_EQ(rows_of(file_, "SELECT state FROM attempt").at(0), "running");
  change_claim([](Writer& writer) { writer.heartbeat = "2020-01-01T00:00:00.000Z"; });
  std::filesystem::last_write_time(
      lock_, std::filesystem::file_time_type::clock::now() - kWriterSilence - std::chrono::seconds(10));
  Store(file_).register_sweep(sweep);
  EXPECT_EQ(rows_of(file_, "SELECT state || ': ' || error FROM attempt").at(0),
            "interrupted: the program that recorded it (process " + std::to_string(holder) +
                " on elsewhere (Slurm job cluster/17), last heard at 2020-01-01T00:00:00.000Z) ended first");
}

}  // namespace
}  // namespace ddpsweep::store::testing
