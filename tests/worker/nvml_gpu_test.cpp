// The driver's own library beside CUDA, on a real GPU: does it tell what it is asked for? Skipped where there is none.
#include <ATen/ATen.h>
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "common/nvml.hpp"
#include "worker/device/cuda.hpp"

namespace ddpsweep::worker {
namespace {

class NvmlGpu : public ::testing::Test {
 protected:
  void SetUp() override {
    if (probe_["gpus"].empty()) GTEST_SKIP() << probe_["note"].get<std::string>();
    ASSERT_TRUE(nvml_.loaded()) << nvml_.why_unknown();
  }

  Nvml::Device find(std::size_t gpu) const { return nvml_.find(probe_["gpus"][gpu]["uuid"]).value(); }

  const nlohmann::json probe_ = probe_cuda();
  const Nvml nvml_ = Nvml::load();
};

TEST_F(NvmlGpu, KnowsEachGpuByTheUuidOfTheProbe) {
  for (std::size_t i = 0; i < probe_["gpus"].size(); ++i) {
    const auto device = find(i);
    EXPECT_LT(nvml_.used_bytes(device).value(), probe_["gpus"][i]["memory_bytes"].get<std::int64_t>());
    EXPECT_GT(nvml_.sm_clock_mhz(device).value(), 100);
    EXPECT_GT(nvml_.power_watts(device).value(), 1);
    EXPECT_GT(nvml_.temperature_celsius(device).value(), 5);
    EXPECT_LT(nvml_.temperature_celsius(device).value(), 120);
    EXPECT_TRUE(nvml_.clock_reasons(device).has_value());
    EXPECT_TRUE(nvml_.compute_processes(device).has_value());
  }
}

TEST_F(NvmlGpu, SeesMemoryThatIsTaken) {
  constexpr std::int64_t kBytes = std::int64_t{1} << 30;
  const auto before = nvml_.used_bytes(find(0)).value();
  const auto taken = at::zeros({kBytes}, at::device(at::kCUDA).dtype(at::kByte));
  EXPECT_GE(nvml_.used_bytes(find(0)).value() - before, kBytes);
}

}  // namespace
}  // namespace ddpsweep::worker
