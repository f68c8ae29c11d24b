#include "orchestrator/cluster/allocation_end.hpp"

#include <gmock/gmock.h>

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <thread>

#include "common/errors.hpp"
#include "common/scratch_folder.hpp"
#include "tests/cluster/watchdog.hpp"

namespace ddpsweep::cluster {
namespace {

using namespace std::chrono_literals;
using ::testing::DoubleNear;
using ::testing::HasSubstr;
using Variables = std::map<std::string, std::string>;

Getenv reader_of(const Variables& variables) {
  return [variables](const char* name) {
    const auto found = variables.find(name);
    return found == variables.end() ? nullptr : found->second.c_str();
  };
}

WallClock::time_point at(std::int64_t unix_seconds) { return WallClock::from_time_t(unix_seconds); }

class Until : public ::testing::Test {
 protected:
  Until() {
    ::setenv("TZ", "XYZ-02", 1);  // two hours before UTC
    ::tzset();
  }
  ~Until() override {
    ::unsetenv("TZ");
    ::tzset();
  }
  /// Seconds from noon, local time, of 2026-11-28.
  static double until(const std::string& text) {
    return std::chrono::duration<double>(parse_until(text, kNoon) - kNoon).count();
  }
  static inline const WallClock::time_point kNoon = at(1'795'860'000);
};

TEST_F(Until, TakesADurationFromNow) { EXPECT_EQ(until("2h30m"), 9000); }

TEST_F(Until, TakesTheNextSuchTimeOfTheDay) {
  EXPECT_EQ(until("12:30"), 1800);
  EXPECT_EQ(until("12:00:05"), 5);
  EXPECT_EQ(until("12:00"), 24 * 3600);
  EXPECT_EQ(until("11:00"), 23 * 3600);
}

TEST_F(Until, TakesADay) {
  EXPECT_EQ(until("2026-11-28T13:00"), 3600);
  EXPECT_EQ(until("2026-11-29 12:00:07"), 24 * 3600 + 7);
}

TEST_F(Until, RefusesWhatIsOverAndWhatIsNoTime) {
  const auto refusal = [](const char* text) {
    try {
      until(text);
    } catch (const ConfigError& error) {
      return std::string(error.what());
    }
    return std::string();
  };
  EXPECT_EQ(refusal("2026-11-28T11:59"), "--until 2026-11-28T11:59: that is over");
  for (const char* text : {"soon", "25:00", "90", "12:30 pm", "2026-11-28", "2026-11-28T13:00Z"}) {
    EXPECT_THAT(refusal(text), HasSubstr("write how long from now (2h30m) or a local time")) << text;
  }
}

TEST(AllocationSpan, ComesFromNewerSlurmsEnvironment) {
  EXPECT_EQ(span_of_environment(reader_of({{"SLURM_JOB_START_TIME", "100"}, {"SLURM_JOB_END_TIME", "160"}}), at(110)),
            (AllocationSpan{at(100), at(160)}));
  EXPECT_EQ(span_of_environment(reader_of({{"SLURM_JOB_END_TIME", "160"}}), at(110)),
            (AllocationSpan{at(110), at(160)}));
  EXPECT_EQ(span_of_environment(reader_of({{"SLURM_JOB_END_TIME", "never"}}), at(110)), std::nullopt);
  EXPECT_EQ(span_of_environment(reader_of({}), at(110)), std::nullopt);
}

TEST(AllocationSpan, ComesFromWhatSqueuePrints) {
  EXPECT_EQ(read_squeue("1795874888 1795874948\n"), (AllocationSpan{at(1795874888), at(1795874948)}));
  EXPECT_EQ(read_squeue("1795874888 NONE\n"), std::nullopt);
  EXPECT_EQ(read_squeue("slurm_load_jobs error: Invalid job id specified\n"), std::nullopt);
  EXPECT_EQ(read_squeue(""), std::nullopt);
}

/// A squeue of our own is the first in PATH.
class AskSlurm : public ::testing::Test {
 protected:
  AskSlurm() {
    path_ = std::getenv("PATH");
    ::setenv("PATH", (folder_.path().string() + ":" + path_).c_str(), 1);
  }
  ~AskSlurm() override { ::setenv("PATH", path_.c_str(), 1); }
  void squeue(const std::string& script) {
    std::ofstream(folder_ / "squeue") << "#!/bin/sh\n" << script << "\n";
    std::filesystem::permissions(folder_ / "squeue", std::filesystem::perms::owner_all);
  }
  static std::string span(std::int64_t begin, std::int64_t end) {
    const auto now = WallClock::to_time_t(WallClock::now());
    return "echo " + std::to_string(now + begin) + " " + std::to_string(now + end);
  }

  const Getenv job_12_ = reader_of({{"SLURM_JOB_ID", "12"}});
  const ScratchFolder folder_{"ddpsweep_squeue"};
  std::string path_;
  const Watchdog watchdog_{"asking squeue"};
};

TEST_F(AskSlurm, TheJobsEndIsKnownFromTheStart) {
  squeue(R"([ "$SLURM_TIME_FORMAT $*" = "%s -h -j 12 -o %S %e" ] && )" + span(-50, 100));
  AllocationEnd end("", job_12_);
  ASSERT_TRUE(end.time_left());
  EXPECT_THAT(end.time_left()->left, DoubleNear(100, 3));
  EXPECT_EQ(end.time_left()->whole, 150);
  EXPECT_EQ(end.problem(), "");
}

TEST_F(AskSlurm, AJobWithoutALimitHasNoEnd) {
  squeue("echo 1795874888 NONE");
  AllocationEnd end("", job_12_);
  EXPECT_FALSE(end.time_left());
  EXPECT_EQ(end.problem(), "");
}

TEST_F(AskSlurm, ASqueueThatFailsIsAWarning) {
  squeue("exit 1");
  AllocationEnd end("", job_12_);
  EXPECT_FALSE(end.time_left());
  EXPECT_THAT(end.problem(), HasSubstr("squeue did not say when job 12 ends"));
}

TEST_F(AskSlurm, ASqueueThatHangsIsNotWaitedFor) {
  squeue("sleep 60");
  const auto began = std::chrono::steady_clock::now();
  AllocationEnd end("", job_12_, {.first = 200ms, .again = 10min});
  EXPECT_FALSE(end.time_left());
  EXPECT_LT(std::chrono::steady_clock::now() - began, 10s);
  EXPECT_THAT(end.problem(), HasSubstr("squeue did not say"));
}

TEST_F(AskSlurm, AChangedLimitIsSeenLater) {
  squeue(span(0, 100));
  AllocationEnd end("", job_12_, {.first = 5s, .again = 20ms});
  EXPECT_THAT(end.time_left()->left, DoubleNear(100, 3));
  squeue(span(0, 500));
  while (end.time_left()->left < 400) std::this_thread::sleep_for(1ms);
}

TEST_F(AskSlurm, NobodyIsAskedOutsideSlurmAndWhereTheEndIsGiven) {
  squeue("touch " + (folder_ / "asked").string() + "; " + span(0, 100));
  EXPECT_FALSE(AllocationEnd("", reader_of({})).time_left());
  AllocationEnd given("1h", job_12_);
  EXPECT_THAT(given.time_left()->left, DoubleNear(3600, 3));
  EXPECT_THAT(given.time_left()->whole, DoubleNear(3600, 1));
  EXPECT_FALSE(std::filesystem::exists(folder_ / "asked"));
}

TEST_F(AskSlurm, TheEnvironmentSavesTheFirstQuestion) {
  squeue("touch " + (folder_ / "asked").string());
  const auto now = WallClock::to_time_t(WallClock::now());
  AllocationEnd end("", reader_of({{"SLURM_JOB_ID", "12"}, {"SLURM_JOB_END_TIME", std::to_string(now + 70)}}));
  EXPECT_THAT(end.time_left()->left, DoubleNear(70, 3));
  EXPECT_FALSE(std::filesystem::exists(folder_ / "asked"));
}

}  // namespace
}  // namespace ddpsweep::cluster
