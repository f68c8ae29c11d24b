// Real sweeps whose attempts fail: tried again, given up, run again, and gone on with under other circumstances.
#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

#include "tests/e2e/sweep_process.hpp"

namespace ddpsweep::e2e {
namespace {

using ::testing::AllOf;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

constexpr const char* kEnds = "SELECT coalesce(verdict, failure, state) FROM attempt ORDER BY attempt_id";

/// The number of MPI ranks; 0: no launcher.
class TriedAgain : public ::testing::TestWithParam<int> {};
INSTANTIATE_TEST_SUITE_P(, TriedAgain, ::testing::Values(0, 2), [](const auto& tested) {
  return tested.param == 0 ? std::string("no_launcher") : "mpirun_" + std::to_string(tested.param);
});

TEST_P(TriedAgain, ACrashThatHappensOnceEndsValid) {
  SweepProcess sweep(toy_file({.cpus = "[2]"}));
  EXPECT_EQ(sweep.run({.mpi_ranks = GetParam(), .fake = "crash=segv@rank=1@epoch=2@attempt=1"}), 0) << sweep.output();
  EXPECT_THAT(sweep.query(kEnds), ElementsAre("crash", "valid"));
  EXPECT_THAT(sweep.query("SELECT error FROM attempt WHERE attempt_id = 1"), ElementsAre(HasSubstr("SIGSEGV")));
  EXPECT_THAT(sweep.output(), AllOf(HasSubstr("[ RETRY] (1/1) toy_cpus2  crash: "), HasSubstr("tried again (1 of 1)"),
                                    HasSubstr("[  OK  ] (1/1) toy_cpus2"), Not(HasSubstr("[ FAIL ]"))));
  EXPECT_THAT(sweep.query("SELECT note FROM report_table"),
              ElementsAre(HasSubstr("valid at the 2nd attempt (before it: crash)")));
  EXPECT_EQ(sweep.run({.shell = "ddpsweep show toy_cpus2/run1"}), 0);
  EXPECT_THAT(sweep.output(), HasSubstr("Attempt 2 counts: valid. The others: 1 failed (crash).\n"));
  EXPECT_THAT(sweep.processes(), IsEmpty());
}

TEST_P(TriedAgain, ACrashThatHappensAlwaysFailsWithEveryAttemptKept) {
  SweepProcess sweep(toy_file({.cpus = "[2]", .more = "limits: {retries: 2}"}));
  EXPECT_EQ(sweep.run({.mpi_ranks = GetParam(), .fake = "crash=kill@rank=0"}), 1) << sweep.output();
  EXPECT_THAT(sweep.query(kEnds), ElementsAre("crash", "crash", "crash"));
  EXPECT_THAT(sweep.output(), AllOf(HasSubstr("(1 of 2)"), HasSubstr("(2 of 2)"), HasSubstr("[ FAIL ] (1/1)")));
}

TEST(TriedOnce, OutOfMemoryIsNotTriedAgain) {
  SweepProcess sweep(toy_file({.cpus = "[2]", .more = "limits: {retries: 3}"}));
  EXPECT_EQ(sweep.run({.fake = "error=oom@rank=1@epoch=2"}), 1) << sweep.output();
  EXPECT_THAT(sweep.query(kEnds), ElementsAre("oom"));
}

TEST(MaxFailures, StopTheSweepAndTheSameCommandGoesOn) {
  SweepProcess sweep(toy_file({.cpus = "[1]", .repeats = 6, .more = "limits: {retries: 0, max_failures: 20%}"}));
  EXPECT_EQ(sweep.run({.fake = "error=oom"}), 1) << sweep.output();
  EXPECT_THAT(sweep.query(kEnds), ElementsAre("oom", "oom"));
  EXPECT_THAT(sweep.output(), HasSubstr("[ STOP ] 2 of 6 runs have failed, more than limits.max_failures: 20% allows"));
  EXPECT_EQ(sweep.run(), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT run_id FROM attempt WHERE verdict = 'valid'"), SizeIs(6));
}

TEST(Rerun, TriesTheRunsOfACellOnceMore) {
  SweepProcess sweep(toy_file({.repeats = 2}));
  ASSERT_EQ(sweep.run(), 0) << sweep.output();
  EXPECT_EQ(sweep.run({.call = {"run", "--rerun", "toy_cpus2"}}), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT world_size, count(*) FROM attempt GROUP BY world_size"), ElementsAre("1|2", "2|4"));
  EXPECT_THAT(sweep.query("SELECT min(attempt_id) FROM counted_attempt JOIN attempt USING (attempt_id) "
                          "WHERE world_size = 2"),
              ElementsAre("5"));
}

TEST(Rerun, OfAnUnknownNameSaysTheNearest) {
  SweepProcess sweep(toy_file());
  EXPECT_EQ(sweep.run({.call = {"run", "--rerun", "toy_cpu2"}}), 2) << sweep.output();
  EXPECT_THAT(sweep.output(), HasSubstr("--rerun toy_cpu2: "));
  EXPECT_THAT(sweep.output(), HasSubstr("the nearest experiment is toy_cpus2"));
}

TEST(MoreRepeats, ExtendASweepWithoutRunningAgainWhatIsThere) {
  SweepProcess sweep(toy_file({.cpus = "[1]"}));
  ASSERT_EQ(sweep.run(), 0) << sweep.output();
  EXPECT_EQ(sweep.run({.call = {"run", "--repeats", "3"}}), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT repeat, count(*) FROM attempt JOIN run USING (run_id) GROUP BY repeat"),
              ElementsAre("1|1", "2|1", "3|1"));
  EXPECT_THAT(sweep.query("SELECT runs FROM report_table"), ElementsAre("3"));
}

class MixedStore : public ::testing::Test {
 protected:
  /// One valid run; then what its store says of it is changed, and a second repeat is asked for.
  int go_on(const std::string& change, std::vector<std::string> more = {}) {
    EXPECT_EQ(sweep_.run(), 0) << sweep_.output();
    EXPECT_THAT(sweep_.query("UPDATE attempt SET provenance_key = 'old', " + change), IsEmpty());
    std::vector<std::string> call{"run", "--repeats", "2"};
    call.insert(call.end(), more.begin(), more.end());
    return sweep_.run({.call = call});
  }

  SweepProcess sweep_{toy_file({.cpus = "[1]"})};
};

TEST_F(MixedStore, OfAnotherNumericsVersionIsRefused) {
  EXPECT_EQ(go_on("numerics_version = 99"), 3) << sweep_.output();
  EXPECT_THAT(sweep_.output(), AllOf(HasSubstr("numerics_version: 99 then, "), HasSubstr("now, in toy_cpus1"),
                                     HasSubstr("--rerun toy_cpus1"), HasSubstr("--allow-mixed")));
  EXPECT_THAT(sweep_.query(kEnds), ElementsAre("valid"));
  EXPECT_THAT(sweep_.processes(), IsEmpty());
  EXPECT_EQ(sweep_.run({.shell = "ddpsweep plan toy.yaml --repeats 2"}), 0);
  EXPECT_THAT(sweep_.output(), AllOf(HasSubstr("[ WARN ] `run` will start nothing: what counts in the store was"),
                                     HasSubstr("numerics_version: 99 then, ")));
}

TEST_F(MixedStore, OfOtherDataIsRefusedBeforeTheFirstAttempt) {
  EXPECT_EQ(go_on("data_fingerprint = '00000000000000aa'"), 3) << sweep_.output();
  EXPECT_THAT(sweep_.output(), HasSubstr("data fingerprint: 00000000000000aa then, "));
  EXPECT_THAT(sweep_.query(kEnds), ElementsAre("valid"));
  EXPECT_EQ(sweep_.run({.call = {"run", "--repeats", "2", "--rerun", "toy_cpus1"}}), 0) << sweep_.output();
  EXPECT_THAT(sweep_.query(kEnds), ElementsAre("valid", "valid", "valid"));
}

TEST_F(MixedStore, ThatIsAllowedGoesOnAndTheReportSaysSo) {
  EXPECT_EQ(go_on("data_fingerprint = '00000000000000aa'", {"--allow-mixed"}), 0) << sweep_.output();
  EXPECT_THAT(sweep_.query(kEnds), ElementsAre("valid", "valid"));
  EXPECT_THAT(sweep_.output(), HasSubstr("[ MIXED] data fingerprint: 00000000000000aa then, "));
  EXPECT_EQ(sweep_.run({.shell = "ddpsweep report"}), 0);
  EXPECT_THAT(sweep_.output(), HasSubstr("differs in: data_fingerprint"));
}

TEST_F(MixedStore, OfAnotherProgramVersionIsShown) {
  EXPECT_EQ(go_on("program_version = '0.0.1', git_hash = 'abc1234'"), 0) << sweep_.output();
  EXPECT_THAT(sweep_.output(), HasSubstr("[ MIXED] program: 0.0.1 (abc1234) then, "));
}

}  // namespace
}  // namespace ddpsweep::e2e
