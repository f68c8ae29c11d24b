// A worker that breaks costs its own attempt and nothing else, and the store says truthfully how it ended.
#include <gmock/gmock.h>

#include <ostream>

#include "tests/e2e/sweep_process.hpp"

namespace ddpsweep::e2e {
namespace {

using ::testing::AllOf;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

struct Fault {
  std::string name;
  std::string clauses;  // of the fault script
  std::string failure;  // class
  std::string words;    // in the error
};
std::ostream& operator<<(std::ostream& out, const Fault& fault) { return out << fault.clauses; }

class BrokenWorker : public ::testing::TestWithParam<Fault> {};
INSTANTIATE_TEST_SUITE_P(
    , BrokenWorker,
    ::testing::Values(Fault{"segv", "crash=segv@rank=1@world=2@epoch=2", "crash", "SIGSEGV"},
                      Fault{"abort", "crash=abort@rank=0@world=2@epoch=1", "crash", "SIGABRT"},
                      Fault{"sigkill", "crash=kill@rank=1@world=2", "crash", "SIGKILL"},
                      Fault{"exit3", "crash=exit3@rank=1@world=2@epoch=3", "crash", "exit code 3"},
                      Fault{"while_the_other_hangs", "hang@rank=0@world=2@epoch=1;crash=segv@rank=1@world=2@epoch=1",
                            "crash", "rank 1 was ended by SIGSEGV"},
                      Fault{"close_output", "close_output@rank=1@world=2@epoch=2", "crash",
                            "closed its standard output"},
                      Fault{"leave", "leave@rank=1@world=2@epoch=2", "unknown", "no result"},
                      Fault{"oom", "error=oom@rank=1@world=2@epoch=2", "oom", "scripted oom"},
                      Fault{"peer", "error=nccl@rank=0@world=2@epoch=1;error=data@rank=1@world=2@epoch=1", "data",
                            "rank 1: scripted data"}),
    [](const auto& tested) { return tested.param.name; });

TEST_P(BrokenWorker, FailsItsAttemptAlone) {
  const auto& fault = GetParam();
  SweepProcess sweep(toy_file({.more = "limits: {retries: 0}"}));
  EXPECT_EQ(sweep.run({.fake = fault.clauses}), 1) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT state, failure FROM attempt ORDER BY world_size"),
              ElementsAre("succeeded|", "failed|" + fault.failure));
  EXPECT_THAT(sweep.query("SELECT error FROM attempt WHERE world_size = 2"), Each(HasSubstr(fault.words)));
  EXPECT_THAT(sweep.processes(), IsEmpty());
}

class HangingWorker : public ::testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(, HangingWorker,
                         ::testing::Values("hang@rank=1@world=2", "hang@world=2@epoch=2",
                                           "hang_silent@rank=0@world=2@epoch=1"));

TEST_P(HangingWorker, IsEndedByTheTimeout) {
  SweepProcess sweep(toy_file({.more = "limits: {timeout: 3s}"}));
  EXPECT_EQ(sweep.run({.fake = GetParam()}), 1) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT state FROM attempt ORDER BY world_size"), ElementsAre("succeeded", "timed_out"));
  EXPECT_THAT(sweep.processes(), IsEmpty());
}

TEST(NoisyWorker, GarbageIsReportedAndHarmless) {
  SweepProcess sweep(toy_file());
  EXPECT_EQ(sweep.run({.fake = "garbage"}), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT verdict FROM attempt"), Each("valid"));
  EXPECT_THAT(sweep.query("SELECT text FROM event WHERE kind = 'protocol'"), Not(IsEmpty()));
}

TEST(NoisyWorker, AFloodIsHarmless) {
  SweepProcess sweep(toy_file());
  EXPECT_EQ(sweep.run({.fake = "flood=2000@epoch=1"}), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT verdict FROM attempt"), Each("valid"));
}

TEST(SlowRank, IsValidAndMakesTheEpochAsLongAsItself) {
  SweepProcess sweep(toy_file({.cpus = "[2]"}));
  EXPECT_EQ(sweep.run({.fake = "epoch_ms=20;slow=20@rank=1"}), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT count(*) FROM epoch WHERE epoch_seconds >= 0.2"), ElementsAre("3"));
}

TEST(WorkerProgram, OfAnotherProtocolVersionIsAConfigFailure) {
  SweepProcess sweep(toy_file({.cpus = "[1]"}));
  EXPECT_EQ(sweep.run({.fake = "wrong_version"}), 1) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT failure, error FROM attempt"),
              ElementsAre(AllOf(HasSubstr("config|"), HasSubstr("protocol version 99"))));
}

TEST(WorkerProgram, ThatIsMissingIsAConfigFailure) {
  SweepProcess sweep(toy_file({.cpus = "[1]", .more = "worker: {command: [/no/such/worker]}"}));
  EXPECT_EQ(sweep.run({.worker = ""}), 1) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT failure, error FROM attempt"),
              ElementsAre(AllOf(HasSubstr("config|"), HasSubstr("/no/such/worker"))));
}

TEST(Preparation, ThatFailsIsADataFailureOfTheRunsThatNeedIt) {
  SweepProcess sweep(toy_file());
  EXPECT_EQ(sweep.run({.fake = "prepare_error=data"}), 1) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT state, failure FROM attempt"), ElementsAre("failed|data", "failed|data"));
  EXPECT_THAT(sweep.query("SELECT error FROM attempt"), Each(HasSubstr("preparing synthetic on")));
}

TEST(Preparation, WhoseCacheWasTamperedWithIsADataFailure) {
  SweepProcess sweep(toy_file({.cpus = "[1]"}));
  EXPECT_EQ(sweep.run({.fake = "tamper"}), 1) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT failure, error FROM attempt"),
              ElementsAre(AllOf(HasSubstr("data|"), HasSubstr("row 0 of train does not match its mark"))));
}

}  // namespace
}  // namespace ddpsweep::e2e
