// What an agent makes of the driver's answers: real workers, a fake driver's library, time by hand where it matters.
#include <gmock/gmock.h>

#include "tests/cluster/agent_testing.hpp"
#include "tests/fake_nvml/fake_driver.hpp"

namespace ddpsweep::cluster {
namespace {

using namespace std::chrono_literals;
using ::testing::Optional;

constexpr std::int64_t kMiB = 1 << 20;

/// Before the fixture, whose agent loads the library at once.
struct TwoGpus {
  TwoGpus() {
    for (const std::string gpu : {"GPU-a", "GPU-b"}) {
      driver.set(gpu + ".memory", 500 * kMiB);
      driver.set(gpu + ".processes", 0);
      driver.set(gpu + ".reasons", 0);
      driver.set(gpu + ".clock", 1980);
      driver.set(gpu + ".power", 600'000);
      driver.set(gpu + ".temperature", 60);
    }
  }
  fake::FakeDriver driver;
};

class AgentGpuTest : TwoGpus, public cluster::testing::AgentTest {
 protected:
  AgentGpuTest() : AgentTest(Nvml(fake::FakeDriver::library())) {}

  using TwoGpus::driver;

  /// Like script(); rank i on the i-th of these GPUs.
  Launch on_gpus(const std::vector<std::string>& gpus, const std::string& text, std::int64_t attempt = 1) const {
    Launch launch = script(text, static_cast<int>(gpus.size()), attempt);
    for (std::size_t rank = 0; rank < gpus.size(); ++rank) {
      launch.ranks[rank].slot = {
          .id = gpus[rank], .node = "n", .index = static_cast<int>(rank), .device = matrix::DeviceKind::gpu};
    }
    return launch;
  }
  /// One turn of an agent at that time after now_.
  void turn_at(Clock::duration after) {
    agent_.wait(STDIN_FILENO + 1000, 10ms, now_ + after);
    agent_.tick(now_ + after);
  }
  std::vector<store::DeviceUse> released() const {
    std::vector<store::DeviceUse> uses;
    for (const auto& message : mailbox_.all<DeviceReleased>()) uses.push_back(message.use);
    return uses;
  }

  const Clock::time_point now_ = Clock::now();
};

TEST_F(AgentGpuTest, SumsUpOneSampleASecond) {
  agent_.on_message(on_gpus({"GPU-a"}, "read line"), now_);
  auto sample = [&, second = 0s](std::int64_t reasons, std::int64_t clock, std::int64_t celsius) mutable {
    driver.set("GPU-a.reasons", reasons);
    driver.set("GPU-a.clock", clock);
    driver.set("GPU-a.temperature", celsius);
    second += 1s;
    for (const auto moment : {0ms, 300ms, 900ms}) turn_at(second + moment);  // the same answers, asked for once
  };
  driver.set("GPU-a.processes", 1);
  driver.set("GPU-a.memory", 90'000 * kMiB);
  sample(0x1, 345, 40);  // idle: its clock does not count
  driver.set("GPU-a.processes", 2);
  sample(0x4, 1600, 70);
  driver.set("GPU-a.processes", 1);
  sample(0x4, 1605, 71);
  sample(0x28, 1200, 90);
  sample(0x40, 1800, 85);
  sample(0x80, 1900, 80);
  driver.set("GPU-a.memory", 500 * kMiB);
  agent_.on_message(Kill{1}, now_);
  run_until_exits(1);
  EXPECT_TRUE(mailbox_.all<WorkerExit>()[0].device_follows);
  while (released().empty()) turn();
  const auto use = released()[0];
  EXPECT_EQ(use.attempt_id, 1);
  EXPECT_EQ(use.rank, 0);
  EXPECT_EQ(use.samples, 6);
  EXPECT_EQ(use.idle_samples, 1);
  EXPECT_THAT(use.sm_clock_mhz, Optional(1605.0));
  EXPECT_THAT(use.power_watts, Optional(600.0));
  EXPECT_THAT(use.temperature_celsius, Optional(90.0));
  EXPECT_THAT(use.memory_bytes, Optional(90'000 * kMiB));
  EXPECT_EQ(use.power_cap_samples, 2);
  EXPECT_EQ(use.thermal_samples, 2);
  EXPECT_EQ(use.hardware_samples, 1);
  EXPECT_EQ(use.power_brake_samples, 1);
  EXPECT_THAT(use.processes_before, Optional(0));
  EXPECT_THAT(use.processes, Optional(2));
  EXPECT_THAT(use.memory_left_bytes, Optional(0));
}

TEST_F(AgentGpuTest, WaitsForTheMemoryAndSaysTheExitAtOnce) {
  agent_.on_message(on_gpus({"GPU-a"}, "exit 3"), now_);
  driver.set("GPU-a.memory", 5'000 * kMiB);
  while (mailbox_.all<WorkerExit>().empty()) turn_at(0s);
  for (auto time = 0s; time < 9s; time += 1s) turn_at(time);
  EXPECT_TRUE(released().empty());
  driver.set("GPU-a.memory", 500 * kMiB + GpuUse::kToleranceBytes);  // the driver's own is no leak
  turn_at(9s);
  ASSERT_EQ(released().size(), 1u);
  EXPECT_THAT(released()[0].memory_left_bytes, Optional(0));
  EXPECT_EQ(released()[0].samples, 0);  // too short for one
}

TEST_F(AgentGpuTest, SaysAfterTenSecondsWhatIsNotGivenBack) {
  agent_.on_message(on_gpus({"GPU-a"}, ":"), now_);
  driver.set("GPU-a.memory", 5'000 * kMiB);
  while (mailbox_.all<WorkerExit>().empty()) turn_at(0s);
  turn_at(9'900ms);
  EXPECT_TRUE(released().empty());
  turn_at(10'100ms);
  ASSERT_EQ(released().size(), 1u);
  EXPECT_THAT(released()[0].memory_left_bytes, Optional(4'500 * kMiB));
}

TEST_F(AgentGpuTest, PatienceBeginsWhenThePeersHaveEnded) {
  auto launch = on_gpus({"GPU-a", "GPU-b"}, R"(echo "$HELLO"; read spec; read line; exit 1)");
  agent_.on_message(launch, now_);
  driver.set("GPU-a.memory", 5'000 * kMiB);  // rank 1 maps it
  while (mailbox_.lines(0).empty() || mailbox_.lines(1).empty()) turn_at(0s);
  agent_.on_message(Deliver{1, 0, "end"}, now_);
  while (mailbox_.all<WorkerExit>().empty()) turn_at(0s);
  turn_at(1min);
  EXPECT_TRUE(released().empty());
  agent_.on_message(Kill{1}, now_);
  while (mailbox_.all<WorkerExit>().size() < 2) turn_at(1min);
  driver.set("GPU-a.memory", 500 * kMiB);
  while (released().size() < 2) turn_at(1min + 1s);
  for (const auto& use : released()) EXPECT_THAT(use.memory_left_bytes, Optional(0)) << use.rank;
}

TEST_F(AgentGpuTest, MemoryOfWhichTheDriverTellsNothingAnyLongerIsNotKnown) {
  agent_.on_message(on_gpus({"GPU-a"}, ":"), now_);
  driver.set("GPU-a.memory", 5'000 * kMiB);
  while (mailbox_.all<WorkerExit>().empty()) turn_at(0s);
  turn_at(1s);  // a first look, which sees more than before
  EXPECT_TRUE(released().empty());
  driver.forget("GPU-a.memory");
  while (released().empty()) turn_at(2s);
  EXPECT_EQ(released()[0].memory_left_bytes, std::nullopt);
}

TEST_F(AgentGpuTest, AWaitDelaysNoOtherWorker) {
  agent_.on_message(on_gpus({"GPU-a"}, ":"), now_);
  driver.set("GPU-a.memory", 5'000 * kMiB);
  while (mailbox_.all<WorkerExit>().empty()) turn_at(0s);
  const auto began = Clock::now();
  agent_.on_message(on_gpus({"GPU-b"}, "echo up", 2), now_);
  while (mailbox_.all<WorkerExit>().size() < 2 || released().empty()) turn_at(1s);
  EXPECT_LT(Clock::now() - began, 5s);
  EXPECT_EQ(released()[0].attempt_id, 2);
  EXPECT_EQ(mailbox_.lines().back(), "up");
}

TEST_F(AgentGpuTest, AnAgentThatLeavesDoesNotWaitForMemory) {
  agent_.on_message(on_gpus({"GPU-a"}, "read line"), now_);
  driver.set("GPU-a.memory", 5'000 * kMiB);
  agent_.on_message(Shutdown{}, now_);
  while (!agent_.finished()) turn_at(0s);
  EXPECT_EQ(mailbox_.all<WorkerExit>().size(), 1u);
}

TEST_F(AgentGpuTest, WhereTheDriverKnowsNothingNothingFollows) {
  auto launch = on_gpus({"GPU-unknown", "GPU-a"}, ":");
  driver.forget("GPU-a.memory");
  agent_.on_message(launch, now_);
  run_until_exits(2);
  for (const auto& exit : mailbox_.all<WorkerExit>()) EXPECT_EQ(exit.device_follows, exit.rank == 1);
  while (released().empty()) turn();
  EXPECT_EQ(released()[0].rank, 1);
  EXPECT_EQ(released()[0].memory_left_bytes, std::nullopt);  // not known, so nobody waits
}

TEST_F(AgentGpuTest, AWorkerOnACoreHasNoDevice) {
  agent_.on_message(script(":"), now_);
  run_until_exits(1);
  EXPECT_FALSE(mailbox_.all<WorkerExit>()[0].device_follows);
}

}  // namespace
}  // namespace ddpsweep::cluster
