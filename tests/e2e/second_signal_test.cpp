// A second SIGTERM or SIGINT ends a sweep whose orderly stop takes too long.
#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

#include <csignal>
#include <thread>

#include "tests/e2e/sweep_process.hpp"

namespace ddpsweep::e2e {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using namespace std::chrono_literals;

class SecondSignal : public ::testing::TestWithParam<int> {};
INSTANTIATE_TEST_SUITE_P(, SecondSignal, ::testing::Values(SIGTERM, SIGINT),
                         [](const auto& tested) { return tested.param == SIGTERM ? "SIGTERM" : "SIGINT"; });

TEST_P(SecondSignal, EndsTheSweepAtOnceWith128AndItsNumber) {
  SweepProcess sweep(toy_file({.cpus = "[1]", .epochs = 20}));
  sweep.start({.fake = "epoch_ms=100"});
  sweep.wait_until([&] { return sweep.query("SELECT 1 FROM epoch").size() >= 2; }, "the second epoch");
  {
    // A reader that stays in its transaction holds up the last commit, and with it the orderly end.
    SQLite::Database reader((sweep.folder() / "results.db").string(), SQLite::OPEN_READWRITE, 5000);
    reader.exec("BEGIN EXCLUSIVE");
    sweep.signal(GetParam());
    std::this_thread::sleep_for(1500ms);
    EXPECT_THAT(sweep.processes(), Not(IsEmpty()));
    sweep.signal(GetParam());
    EXPECT_EQ(sweep.wait(Seconds(5)), 128 + GetParam()) << sweep.output();
  }
  sweep.wait_until([&] { return sweep.processes().empty(); }, "nothing left running");
  EXPECT_THAT(sweep.query("PRAGMA integrity_check"), ElementsAre("ok"));
  EXPECT_THAT(sweep.query("SELECT count(*) >= 2 FROM epoch"), ElementsAre("1"));
  EXPECT_EQ(sweep.run(), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT state, verdict FROM attempt"), ElementsAre("interrupted|", "succeeded|valid"));
}

}  // namespace
}  // namespace ddpsweep::e2e
