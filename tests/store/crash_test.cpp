// kill -9 of a writer at any moment: the store opens again, is sound, and has every epoch that was committed.
#include <gmock/gmock.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <random>

#include "common/errors.hpp"
#include "orchestrator/store/report_rows.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

/// Records epoch after epoch and tells the pipe after each commit.
[[noreturn]] void write_until_killed(const std::filesystem::path& file, int committed) {
  Store store(file);
  const auto runs = store.register_sweep(make_sweep({make_cell("a", 4)}));
  const auto attempt = store.next_attempt_id();
  store.start_attempt(start_of(attempt, runs[0].run_id, 4), {});
  for (int epoch = 1;; ++epoch) {
    store.record_epoch(make_epoch(attempt, epoch, 10, 4));
    (void)!::write(committed, "x", 1);
  }
}

TEST(Crash, AReaderRollsBackATransactionThatDiedHalfWritten) {
  TempFolder folder;
  const auto file = folder / "results.db";
  Store(file).register_sweep(make_sweep({make_cell("a", 1)}));
  leave_half_written(file);
  ASSERT_TRUE(std::filesystem::exists(folder / "results.db-journal"));
  Reader reader(file);
  const auto sweeps = sweep_overviews(reader);
  ASSERT_EQ(sweeps.size(), 1u);
  EXPECT_EQ(sweeps[0].sweep, "sweep");
  EXPECT_FALSE(std::filesystem::exists(folder / "results.db-journal"));
}

TEST(Crash, KillingTheWriterLosesAtMostTheEpochInFlight) {
  TempFolder folder;
  const auto file = folder / "results.db";
  std::mt19937 random(42);
  for (int round = 1; round <= 12; ++round) {
    int pipe[2];
    ASSERT_EQ(::pipe(pipe), 0);
    const pid_t writer = ::fork();
    if (writer == 0) write_until_killed(file, pipe[1]);
    ::close(pipe[1]);
    char byte = 0;
    ASSERT_EQ(::read(pipe[0], &byte, 1), 1);  // it writes
    int committed = 1;
    ::usleep(std::uniform_int_distribution(0, 60'000)(random));
    ::kill(writer, SIGKILL);
    ::waitpid(writer, nullptr, 0);
    while (::read(pipe[0], &byte, 1) == 1) ++committed;
    ::close(pipe[0]);

    Reader reader(file);  // a reader comes first, and must cope with a journal that was left
    Store store(file);
    EXPECT_EQ(rows_of(file, "PRAGMA integrity_check").at(0), "ok");
    EXPECT_TRUE(rows_of(file, "PRAGMA foreign_key_check").empty());
    const std::string attempt = std::to_string(round);
    const double epochs = number_of(file, "SELECT count(*) FROM epoch WHERE attempt_id = " + attempt);
    EXPECT_GE(epochs, committed);
    EXPECT_LE(epochs, committed + 1);  // committed, and killed before it could say so
    EXPECT_EQ(number_of(file, "SELECT count(*) FROM rank_epoch WHERE attempt_id = " + attempt), 4 * epochs);
    store.register_sweep(make_sweep({make_cell("a", 4)}));
    EXPECT_EQ(rows_of(file, "SELECT state FROM attempt WHERE attempt_id = " + attempt).at(0), "interrupted");
  }
}

}  // namespace
}  // namespace ddpsweep::store::testing
