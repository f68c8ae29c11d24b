// Whole sweeps whose store is in trouble: held by a reader, without room, on locks that do not work, failing at the
// end.
#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <gmock/gmock.h>

#include <algorithm>
#include <optional>

#include "tests/e2e/sweep_process.hpp"

namespace ddpsweep::e2e {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

std::size_t told_epochs(const SweepProcess& sweep) {
  std::size_t count = 0;
  const auto text = sweep.output();
  for (auto at = text.find("[ EPOCH]"); at != std::string::npos; at = text.find("[ EPOCH]", at + 1)) ++count;
  return count;
}

TEST(StoreTrouble, AReaderThatHoldsALockHoldsUpNoTrainingAndTheCommitsFollow) {
  SweepProcess sweep(toy_file({.repeats = 2, .epochs = 8}));
  sweep.start({.mpi_ranks = 2, .fake = "epoch_ms=250"});
  sweep.wait_until([&] { return sweep.query("SELECT 1 FROM epoch").size() >= 2; }, "two epochs");
  {
    SQLite::Database reader((sweep.folder() / "results.db").string(), SQLite::OPEN_READONLY, 5000);
    const SQLite::Transaction transaction(reader);
    const int before = reader.execAndGet("SELECT count(*) FROM epoch").getInt();
    const auto told = told_epochs(sweep);
    const auto held_until = std::chrono::steady_clock::now() + Seconds(7);  // a commit's first try ends after 5 s
    sweep.wait_until([&] { return told_epochs(sweep) >= told + 8; },
                     "eight epochs that are told while nothing is written");
    sweep.wait_until([&] { return std::chrono::steady_clock::now() >= held_until; }, "the reader's end");
    EXPECT_EQ(reader.execAndGet("SELECT count(*) FROM epoch").getInt(), before);
  }
  EXPECT_EQ(sweep.wait(), 0) << sweep.output();
  EXPECT_THAT(sweep.output(), AllOf(HasSubstr("database is locked; trying again"), Not(HasSubstr("[ LOST ]"))));
  EXPECT_THAT(sweep.query("SELECT attempt_id FROM attempt WHERE verdict = 'valid'"), SizeIs(4));
  EXPECT_THAT(sweep.query("SELECT 1 FROM epoch"), SizeIs(4 * 8));
}

TEST(StoreTrouble, AFullDiskIsWaitedForUntilThereIsRoom) {
  SweepProcess sweep(toy_file({.cpus = "[1]", .epochs = 40}));
  sweep.run({.shell = "unshare -rm true"});
  if (!sweep.output().empty()) GTEST_SKIP() << "no file system of its own: " << sweep.output();
  // Room for the store when it is new, and no more; after some seconds for all of it.
  const char* script = R"(mkdir disk && mount -t tmpfs -o size=4m none disk && cd disk && cp ../toy.yaml . &&
      ddpsweep run toy.yaml --slots-per-agent 1 & sweep=$!
      until [ -s disk/experiments/toy_cpus1/run1/metrics.csv ]; do sleep 0.05; done
      head -c 9000000 /dev/zero >disk/other.dat 2>/dev/null
      until grep -q 'trying again' output.txt; do sleep 0.05; done; sleep 2
      rm disk/other.dat; wait $sweep; code=$?
      cp disk/results.db .; exit $code)";
  sweep.start({.fake = "epoch_ms=50", .shell = fmt::format("unshare -rm sh -c '{}'", [&] {
                                        std::string quoted;
                                        for (const char* c = script; *c; ++c)
                                          quoted += *c == '\'' ? "'\\''" : std::string(1, *c);
                                        return quoted;
                                      }())});
  EXPECT_EQ(sweep.wait(), 0) << sweep.output();
  EXPECT_THAT(sweep.output(), HasSubstr("; trying again"));
  EXPECT_THAT(sweep.query("PRAGMA integrity_check"), ElementsAre("ok"));
  EXPECT_THAT(sweep.query("SELECT 1 FROM epoch"), SizeIs(40));
  EXPECT_THAT(sweep.query("SELECT verdict FROM attempt"), ElementsAre("valid"));
}

TEST(StoreTrouble, ACommitThatFailsWhenAllRunsAreOverIsNoSuccess) {
  SweepProcess sweep(toy_file({.cpus = "[1]"}));
  ASSERT_EQ(sweep.run(), 0) << sweep.output();
  sweep.query(
      "CREATE TRIGGER no BEFORE UPDATE ON attempt WHEN new.verdict = 'valid' BEGIN SELECT raise(ABORT, 'no such "
      "luck'); "
      "END");
  EXPECT_EQ(sweep.run({.call = {"run", "--set", "repeats=2"}}), 3) << sweep.output();
  const auto output = sweep.output();
  EXPECT_THAT(output,
              HasSubstr("[ STOP ] the store results.db, while ending attempt 2: no such luck; what was committed "
                        "before stays; when that is mended, go on with: ddpsweep run toy.yaml --set repeats=2"));
  EXPECT_EQ(output.find("[ DONE ]"), output.rfind("[ DONE ]")) << "only the first sweep may say so";
  EXPECT_THAT(sweep.query("SELECT 1 FROM epoch WHERE attempt_id = 2"), SizeIs(3));
}

/// DDPSWEEP_LOCKS, and what is said.
class BadLocks : public ::testing::TestWithParam<std::pair<const char*, const char*>> {};
INSTANTIATE_TEST_SUITE_P(, BadLocks,
                         ::testing::Values(std::pair("hang",
                                                     "a lock is neither granted nor refused: the file system's "
                                                     "locks hang"),
                                           std::pair("refuse",
                                                     "no lock is granted: the file system has no working locks")),
                         [](const auto& kind) { return kind.param.first; });

TEST_P(BadLocks, EndTheSweepBeforeItBegins) {
  SweepProcess sweep(toy_file());
  EXPECT_EQ(sweep.run({.variables = {{"LD_PRELOAD", DDPSWEEP_BAD_LOCKS}, {"DDPSWEEP_LOCKS", GetParam().first}}}), 3);
  EXPECT_THAT(
      sweep.output(),
      HasSubstr(fmt::format("ddpsweep: error: the store results.db is not safe there: in . {}; put the store on a "
                            "local disk or another file system: --store FILE",
                            GetParam().second)));
  EXPECT_FALSE(std::filesystem::exists(sweep.folder() / "results.db"));
}

}  // namespace
}  // namespace ddpsweep::e2e
