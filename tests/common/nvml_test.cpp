#include "common/nvml.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/fake_nvml/fake_driver.hpp"

namespace ddpsweep {
namespace {

using fake::FakeDriver;
using testing::HasSubstr;
using testing::Optional;

TEST(Nvml, SaysWhatTheDriverSays) {
  FakeDriver driver;
  driver.set("GPU-a.memory", 5'000'000'000);
  driver.set("GPU-a.clock", 1605);
  driver.set("GPU-a.reasons", 0x24);
  driver.set("GPU-a.power", 699'500);
  driver.set("GPU-a.temperature", 61);
  driver.set("GPU-a.processes", 0);
  driver.set("GPU-b.memory", 7);
  driver.set("driver", 580);
  driver.set("GPU-a.nvlink.GPU-b", 0);
  driver.set("GPU-b.nvlink.GPU-a", 5);
  const Nvml nvml(FakeDriver::library());
  ASSERT_TRUE(nvml.loaded()) << nvml.why_unknown();
  EXPECT_THAT(nvml.driver_version(), Optional(std::string("580")));
  const auto one = nvml.find("GPU-a"), other = nvml.find("GPU-b");
  ASSERT_TRUE(one && other);
  EXPECT_THAT(nvml.used_bytes(*one), Optional(5'000'000'000));
  EXPECT_THAT(nvml.used_bytes(*other), Optional(7));
  EXPECT_THAT(nvml.sm_clock_mhz(*one), Optional(1605));
  EXPECT_THAT(nvml.clock_reasons(*one), Optional(Nvml::kPowerCap | Nvml::kSoftwareThermal));
  EXPECT_THAT(nvml.power_watts(*one), Optional(699.5));
  EXPECT_THAT(nvml.temperature_celsius(*one), Optional(61));
  EXPECT_THAT(nvml.compute_processes(*one), Optional(0));
  driver.set("GPU-a.processes", 3);
  EXPECT_THAT(nvml.compute_processes(*one), Optional(3));
  EXPECT_THAT(nvml.nvlink(*one, *other), Optional(true));
  EXPECT_THAT(nvml.nvlink(*other, *one), Optional(false));
}

TEST(Nvml, WhatTheDriverDoesNotTellIsNotKnown) {
  FakeDriver driver;
  driver.set("GPU-a.memory", 1);
  driver.set("GPU-b.clock", 1);
  const Nvml nvml(FakeDriver::library());
  EXPECT_EQ(nvml.driver_version(), std::nullopt);
  EXPECT_EQ(nvml.find("GPU-c"), std::nullopt);
  const auto device = nvml.find("GPU-a");
  ASSERT_TRUE(device);
  EXPECT_EQ(nvml.sm_clock_mhz(*device), std::nullopt);
  EXPECT_EQ(nvml.clock_reasons(*device), std::nullopt);
  EXPECT_EQ(nvml.power_watts(*device), std::nullopt);
  EXPECT_EQ(nvml.temperature_celsius(*device), std::nullopt);
  EXPECT_EQ(nvml.compute_processes(*device), std::nullopt);
  EXPECT_EQ(nvml.nvlink(*device, *nvml.find("GPU-b")), std::nullopt);
  EXPECT_EQ(nvml.used_bytes(*nvml.find("GPU-b")), std::nullopt);
}

TEST(Nvml, NoLibraryNoDriverAndAnotherLibraryAreFineAndNotKnown) {
  for (const Nvml& nvml : {Nvml(), Nvml("/nowhere/libnvidia-ml.so.1"), Nvml("libm.so.6")}) {
    EXPECT_FALSE(nvml.loaded());
    EXPECT_EQ(nvml.find("GPU-a"), std::nullopt);
    EXPECT_EQ(nvml.used_bytes(nullptr), std::nullopt);
    EXPECT_EQ(nvml.compute_processes(nullptr), std::nullopt);
  }
  EXPECT_EQ(Nvml().why_unknown(), "");
  EXPECT_THAT(Nvml("/nowhere/libnvidia-ml.so.1").why_unknown(), HasSubstr("/nowhere/libnvidia-ml.so.1"));
  EXPECT_EQ(Nvml("libm.so.6").why_unknown(), "libm.so.6 has no nvmlInit_v2");

  FakeDriver driver;
  driver.set("init", 9);
  driver.set("GPU-a.memory", 1);
  const Nvml without_driver(FakeDriver::library());
  EXPECT_FALSE(without_driver.loaded());
  EXPECT_EQ(without_driver.why_unknown(), "nvmlInit_v2: Driver Not Loaded");
  EXPECT_EQ(without_driver.find("GPU-a"), std::nullopt);
}

TEST(Nvml, TheEnvironmentNamesAnotherLibrary) {
  FakeDriver driver;
  driver.set("GPU-a.memory", 42);
  ::setenv("DDPSWEEP_NVML", FakeDriver::library().c_str(), 1);
  const Nvml nvml = Nvml::load();
  ::unsetenv("DDPSWEEP_NVML");
  ASSERT_TRUE(nvml.loaded());
  EXPECT_THAT(nvml.used_bytes(*nvml.find("GPU-a")), Optional(42));
}

TEST(Nvml, ACopyGoesOnWhenTheFirstIsGone) {
  FakeDriver driver;
  driver.set("GPU-a.memory", 42);
  auto first = std::make_optional<Nvml>(FakeDriver::library());
  const Nvml copy = *first;
  first.reset();
  EXPECT_THAT(copy.used_bytes(*copy.find("GPU-a")), Optional(42));
}

}  // namespace
}  // namespace ddpsweep
