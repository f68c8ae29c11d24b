#include "orchestrator/report/device_rules.hpp"

#include <gmock/gmock.h>

#include "tests/report/evidence_testing.hpp"

namespace ddpsweep::report::testing {
namespace {

using store::VerdictKind;

/// Honest ranks on GPUs that the driver saw at work.
Evidence evidence_of_gpus(int world_size) {
  auto evidence = honest_evidence(world_size);
  evidence.exclusive.reset();
  for (int rank = 0; rank < world_size; ++rank) {
    evidence.device_use.push_back(store::DeviceUse{.rank = rank,
                                                   .samples = 60,
                                                   .idle_samples = 10,
                                                   .sm_clock_mhz = 1980,
                                                   .power_watts = 600,
                                                   .temperature_celsius = 64,
                                                   .memory_bytes = 5'000'000'000,
                                                   .processes_before = 0,
                                                   .processes = 1,
                                                   .memory_left_bytes = 0});
  }
  return evidence;
}

std::string sentence_of(const std::optional<Objection>& objection) { return objection ? objection->sentence : ""; }

TEST(DeviceClocks, FreeClocksAreNoFinding) {
  EXPECT_FALSE(device_clocks(evidence_of_gpus(2)));
  EXPECT_FALSE(device_clocks(honest_evidence(2)));  // CPUs
}

TEST(DeviceClocks, OneSampleOfEachCauseIsEnoughAndTheSentenceHasTheNumbers) {
  auto evidence = evidence_of_gpus(2);
  evidence.device_use[1]->thermal_samples = 1;
  EXPECT_EQ(sentence_of(device_clocks(evidence)),
            "the clocks of rank 1 were held back: heat in 1 of 60 samples, median clock 1980 MHz, at most 64 °C");
  EXPECT_EQ(judge(evidence).kind, VerdictKind::invalid);
  evidence.device_use[1]->hardware_samples = 2;
  evidence.device_use[0]->power_brake_samples = 3;
  evidence.device_use[0]->sm_clock_mhz.reset();
  evidence.device_use[0]->temperature_celsius.reset();
  EXPECT_EQ(sentence_of(device_clocks(evidence)),
            "the clocks of rank 0 were held back: power brake in 3 of 60 samples; the clocks of rank 1 were held back: "
            "heat in 1, hardware slowdown in 2 of 60 samples, median clock 1980 MHz, at most 64 °C");
}

TEST(DeviceClocks, APowerCapIsNoFailure) {
  auto evidence = evidence_of_gpus(1);
  evidence.device_use[0]->power_cap_samples = 50;
  EXPECT_FALSE(device_clocks(evidence));
}

TEST(DeviceClocks, WithoutASampleOfTheGpuAtWorkNothingIsKnown) {
  auto evidence = evidence_of_gpus(2);
  evidence.device_use[0]->idle_samples = 60;
  auto objection = device_clocks(evidence);
  EXPECT_EQ(sentence_of(objection),
            "no sample shows the GPUs of rank 0 at work: too short, or the driver does not tell");
  EXPECT_TRUE(objection->unknown);
  evidence.device_use[1].reset();
  objection = device_clocks(evidence);
  EXPECT_EQ(sentence_of(objection), "the driver told nothing of the GPUs of rank 1");
  EXPECT_TRUE(objection->unknown);
  EXPECT_EQ(judge(evidence).kind, VerdictKind::valid);
}

TEST(DeviceClocks, WhatIsKnownToBeBadOutweighsWhatIsNotKnown) {
  auto evidence = evidence_of_gpus(2);
  evidence.device_use[0].reset();
  evidence.device_use[1]->thermal_samples = 60;
  EXPECT_FALSE(device_clocks(evidence)->unknown);
}

TEST(ExclusiveDevices, OtherComputeProcessesOnAGpuFail) {
  auto evidence = evidence_of_gpus(2);
  evidence.device_use[1]->processes = 3;
  EXPECT_EQ(sentence_of(exclusive_devices(evidence)),
            "3 compute processes at one time on the GPU of rank 1, which is one of them");
  EXPECT_FALSE(exclusive_devices(evidence)->unknown);
  evidence.oversubscribed = true;  // of cores: says nothing of GPUs
  EXPECT_FALSE(exclusive_devices(evidence)->unknown);
  evidence.device_use[0]->processes_before = 1;
  EXPECT_EQ(sentence_of(exclusive_devices(evidence)), "1 compute process on the GPU of rank 0 just before it started");
}

TEST(ExclusiveDevices, AnEmptyListProvesNothing) {
  auto evidence = evidence_of_gpus(2);
  EXPECT_TRUE(exclusive_devices(evidence)->unknown);
  evidence.device_use[0]->processes = 0;
  evidence.device_use[1].reset();
  EXPECT_TRUE(exclusive_devices(evidence)->unknown);
}

}  // namespace
}  // namespace ddpsweep::report::testing
