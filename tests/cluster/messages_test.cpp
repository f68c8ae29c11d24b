#include "orchestrator/cluster/messages.hpp"

#include <gtest/gtest.h>

#include "common/errors.hpp"

namespace ddpsweep::cluster {
namespace {

template <class T>
T round_trip(const T& message) {
  return std::get<T>(decode(encode(Message(message))));
}

schedule::Slot some_slot() {
  return {.id = "n1/b/3",
          .node = "n1",
          .agent = 2,
          .index = 3,
          .device = matrix::DeviceKind::gpu,
          .model = "H200",
          .capability = 90};
}

void expect_same(const schedule::Slot& a, const schedule::Slot& b) {
  EXPECT_EQ(std::tie(a.id, a.node, a.agent, a.index, a.device, a.model, a.capability),
            std::tie(b.id, b.node, b.agent, b.index, b.device, b.model, b.capability));
}

TEST(ClusterMessages, InventoryKeepsEveryField) {
  Inventory sent;
  sent.node = "n1";
  sent.boot_id = "b";
  sent.cpu_model = "Some CPU";
  std::tie(sent.kernel, sent.os, sent.memory_bytes) = std::tuple("6.1.0", "Debian", 7);
  std::tie(sent.nvlink_told, sent.driver_version, sent.cuda_driver_version) = std::tuple(true, "580.95.05", "13.0");
  sent.slots = {some_slot()};
  sent.gpus = {
      {.uuid = "GPU-a", .name = "H200", .pci = "0000:1b:00.0", .memory_bytes = 5, .compute_capability = "9.0"}};
  sent.nvlink = {{"GPU-a", "GPU-b"}};
  sent.environment = {{"NCCL_ALGO", "Ring"}, {"HOME", "/home/\xff"}};
  sent.gpu_note = "note";
  sent.online_cores = 64;
  sent.oversubscribed = true;
  sent.problem = "none";
  const auto got = round_trip(sent);
  EXPECT_EQ(std::tie(got.node, got.boot_id, got.cpu_model, got.online_cores, got.oversubscribed, got.problem),
            std::tie(sent.node, sent.boot_id, sent.cpu_model, sent.online_cores, sent.oversubscribed, sent.problem));
  ASSERT_EQ(got.gpus.size(), 1u);
  EXPECT_EQ(std::tie(got.gpus[0].uuid, got.gpus[0].name, got.gpus[0].pci, got.gpus[0].memory_bytes,
                     got.gpus[0].compute_capability, got.gpu_note),
            std::tie(sent.gpus[0].uuid, sent.gpus[0].name, sent.gpus[0].pci, sent.gpus[0].memory_bytes,
                     sent.gpus[0].compute_capability, sent.gpu_note));
  EXPECT_EQ(got.environment, (Environment{{"NCCL_ALGO", "Ring"}, {"HOME", "/home/\xEF\xBF\xBD"}}));
  EXPECT_EQ(got.nvlink, sent.nvlink);
  EXPECT_EQ(
      std::tie(got.kernel, got.os, got.memory_bytes, got.nvlink_told, got.driver_version, got.cuda_driver_version),
      std::tie(sent.kernel, sent.os, sent.memory_bytes, sent.nvlink_told, sent.driver_version,
               sent.cuda_driver_version));
  ASSERT_EQ(got.slots.size(), 1u);
  expect_same(got.slots[0], sent.slots[0]);
}

TEST(ClusterMessages, LaunchCarriesWholeSpecs) {
  protocol::Spec spec;
  spec.attempt = 7;
  spec.rank = 1;
  spec.world_size = 2;
  spec.seed = 0xfedcba9876543210ULL;
  spec.fingerprint = 0x8000000000000001ULL;
  spec.settings = {{"train", {{"learning_rate", 1e-3}}}};
  const auto got = round_trip(Launch{7, {"worker", "--flag"}, {{spec, some_slot(), "/logs/a.log"}}});
  EXPECT_EQ(got.attempt, 7);
  EXPECT_EQ(got.command, (std::vector<std::string>{"worker", "--flag"}));
  ASSERT_EQ(got.ranks.size(), 1u);
  EXPECT_EQ(protocol::encode(protocol::ToWorker(got.ranks[0].spec)), protocol::encode(protocol::ToWorker(spec)));
  EXPECT_EQ(got.ranks[0].spec.seed, spec.seed);
  EXPECT_EQ(got.ranks[0].log_path, "/logs/a.log");
  expect_same(got.ranks[0].slot, some_slot());
}

TEST(ClusterMessages, WorkerExitKeepsEveryField) {
  const auto got = round_trip(WorkerExit{1, 2, 3, 9, true, true, "no such file", "last words", true});
  EXPECT_EQ(std::tie(got.attempt, got.rank, got.exit_code, got.signal, got.killed_by_agent),
            std::make_tuple(1, 2, 3, 9, true));
  EXPECT_EQ(got.start_error, "no such file");
  EXPECT_EQ(got.log_tail, "last words");
  EXPECT_TRUE(got.device_follows);
}

TEST(ClusterMessages, DeviceReleasedKeepsEveryFieldAlsoWhatIsNotKnown) {
  store::DeviceUse all{.attempt_id = 1,
                       .rank = 2,
                       .samples = 3,
                       .idle_samples = 4,
                       .sm_clock_mhz = 1605.5,
                       .power_watts = 6,
                       .temperature_celsius = 7,
                       .memory_bytes = 8'000'000'000,
                       .thermal_samples = 9,
                       .hardware_samples = 10,
                       .power_brake_samples = 11,
                       .power_cap_samples = 12,
                       .processes_before = 13,
                       .processes = 14,
                       .memory_left_bytes = 15};
  const auto same = [](const store::DeviceUse& a, const store::DeviceUse& b) {
    const auto fields = [](const store::DeviceUse& u) {
      return std::tie(u.attempt_id, u.rank, u.samples, u.idle_samples, u.sm_clock_mhz, u.power_watts,
                      u.temperature_celsius, u.memory_bytes, u.thermal_samples, u.hardware_samples,
                      u.power_brake_samples, u.power_cap_samples, u.processes_before, u.processes, u.memory_left_bytes);
    };
    return fields(a) == fields(b);
  };
  EXPECT_TRUE(same(round_trip(DeviceReleased{all}).use, all));
  EXPECT_TRUE(same(round_trip(DeviceReleased{}).use, {}));
}

TEST(ClusterMessages, SmallOnesKeepEveryField) {
  const auto started = round_trip(WorkerStarted{1, 2, 3, 4.5});
  EXPECT_EQ(std::tie(started.attempt, started.rank, started.pid, started.spawned_seconds),
            std::make_tuple(1, 2, 3, 4.5));
  const auto deliver = round_trip(Deliver{1, -1, "text"});
  EXPECT_EQ(std::tie(deliver.attempt, deliver.rank, deliver.line), std::make_tuple(1, -1, "text"));
  EXPECT_EQ(round_trip(Kill{5}).attempt, 5);
  EXPECT_FALSE(round_trip(Welcome{false}).proceed);
  EXPECT_FALSE(round_trip(Shutdown{false}).orderly);
  round_trip(Beat{});
  round_trip(Ring{});
  round_trip(RingPassed{});
}

TEST(ClusterMessages, LinesPassWhateverTheyHold) {
  const std::string odd = "quotes \" and \\ and tab \t and {\"type\": \"beat\"} \x01";
  EXPECT_EQ(round_trip(WorkerLine{1, 0, odd}).line, odd);
}

TEST(ClusterMessages, BytesThatAreNotUtf8BecomeReplacementCharacters) {
  EXPECT_EQ(round_trip(WorkerLine{1, 0, "a\xff\xfe!"}).line, "a\xef\xbf\xbd\xef\xbf\xbd!");
}

TEST(ClusterMessages, WhatIsNoMessageIsAnEnvironmentError) {
  for (const char* text :
       {"", "{", "[]", "{}", R"({"type":"sing"})", R"({"type":"kill"})", R"({"type":"kill","attempt":"x"})",
        R"({"type":"launch","attempt":1,"command":[],"ranks":[{"spec":"x","slot":{},"log_path":""}]})"}) {
    EXPECT_THROW(decode(text), EnvironmentError) << text;
  }
}

TEST(ClusterMessages, EachIsForOneSideAndBeatsForBoth) {
  for (const Message& message : {Message(Inventory{}), Message(WorkerStarted{}), Message(WorkerLine{}),
                                 Message(WorkerExit{}), Message(DeviceReleased{}), Message(RingPassed{})}) {
    EXPECT_TRUE(is_for_rank_zero(message));
    EXPECT_FALSE(is_for_agent(message));
  }
  for (const Message& message : {Message(Launch{}), Message(Deliver{}), Message(Kill{}), Message(Welcome{}),
                                 Message(Shutdown{}), Message(Ring{})}) {
    EXPECT_FALSE(is_for_rank_zero(message));
    EXPECT_TRUE(is_for_agent(message));
  }
  EXPECT_TRUE(is_for_rank_zero(Beat{}) && is_for_agent(Beat{}));
}

}  // namespace
}  // namespace ddpsweep::cluster
