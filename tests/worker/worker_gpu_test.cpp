// Whole runs of the worker program on GPUs: recorded steps, groups that meet through NCCL, and what may change the way
// to a result but not the result. Skipped where there are fewer GPUs than a test wants.
#include <gmock/gmock.h>

#include <array>
#include <cstdio>

#include "common/audit.hpp"
#include "common/token_cache.hpp"
#include "tests/worker/worker_fixture.hpp"

namespace ddpsweep::testing {
namespace {

using nlohmann::json;

std::size_t gpu_count() {
  const auto close = [](std::FILE* pipe) { ::pclose(pipe); };
  const std::unique_ptr<std::FILE, decltype(close)> probe(
      ::popen((worker_program().string() + " --probe").c_str(), "r"), close);
  std::string said;
  std::array<char, 4096> bytes{};
  while (std::fgets(bytes.data(), bytes.size(), probe.get()) != nullptr) said += bytes.data();
  return json::parse(said).at("gpus").size();
}

/// By world size. 203 rows in batches of 16: an epoch's last step is an odd one, as is the last of the evaluation.
class GpuWorker : public Worker, public ::testing::WithParamInterface<int> {
 protected:
  static constexpr std::int64_t kBatch = 16;

  void SetUp() override {
    static const std::size_t gpus = gpu_count();
    if (gpus < static_cast<std::size_t>(world_size())) GTEST_SKIP() << gpus << " GPUs here";
    settings_["train"].update({{"engine", "fast"}, {"clip_norm", 0.5}});
  }

  static int world_size() { return GetParam(); }

  std::vector<protocol::Spec> specs_on_gpus() {
    auto all = specs(world_size(), kBatch);
    for (auto& spec : all) spec.device = "cuda";
    return all;
  }

  static std::vector<WorkerRecord> run(const std::vector<protocol::Spec>& specs) {
    auto records = WorkerGroup(worker_program(), specs).run();
    for (const auto& record : records) {
      EXPECT_EQ(record.exit_code, 0) << record.error().value_or(protocol::Error{}).message;
    }
    return records;
  }
  std::vector<WorkerRecord> run_on_gpus() { return run(specs_on_gpus()); }
};
INSTANTIATE_TEST_SUITE_P(Ranks, GpuWorker, ::testing::Values(1, 2));

TEST_P(GpuWorker, DoesWhatTheAuditExpects) {
  for (const char* engine : {"reference", "fast"}) {
    settings_["train"]["engine"] = engine;
    const auto records = run_on_gpus();
    const TokenCache cache(prepared_.at("cache_folder").get<std::string>());
    const BatchPlan plan{cache.train().rows, kBatch, world_size()};
    const auto evaluation = expected_evaluation(cache.validation().marks, world_size());
    for (std::size_t rank = 0; rank < records.size(); ++rank) {
      ASSERT_EQ(records[rank].epochs().size(), 2U);
      for (const protocol::RankEpoch& epoch : records[rank].epochs()) {
        EXPECT_EQ(epoch.work, expected_audit(cache.train().marks, plan, 42, epoch.epoch)[rank]);
        EXPECT_EQ(epoch.evaluation, evaluation[rank]);
        EXPECT_EQ(epoch.parameter_checksum, records[0].epochs().at(epoch.epoch - 1).parameter_checksum);
      }
      EXPECT_EQ(records[rank].result()->at("reducer_check").get<std::vector<float>>(),
                protocol::reducer_check_expected(world_size()));
    }
  }
}

TEST_P(GpuWorker, GetsTheSameBitsEachTimeRecordedOrNot) {
  for (const char* precision : {"fp32", "tf32", "bf16"}) {
    settings_["train"].update({{"precision", precision}, {"cuda_graph", true}});
    const auto recorded = run_on_gpus();
    EXPECT_EQ(checksums(run_on_gpus()), checksums(recorded)) << precision;
    settings_["train"]["cuda_graph"] = false;
    const auto eager = run_on_gpus();
    EXPECT_EQ(checksums(eager), checksums(recorded)) << precision;
    EXPECT_EQ(losses(eager), losses(recorded)) << precision;
  }
}

TEST_P(GpuWorker, GetsTheSameBitsWithAndWithoutClippingThatNeverClips) {
  settings_["train"]["clip_norm"] = 1e6;
  const auto clipped = checksums(run_on_gpus());
  settings_["train"]["clip_norm"] = 0.0;
  EXPECT_EQ(checksums(run_on_gpus()), clipped);
}

TEST_P(GpuWorker, GetsTheSameBitsWithACalibrationBefore) {
  for (const bool recorded : {true, false}) {
    settings_["train"]["cuda_graph"] = recorded;
    auto all = specs_on_gpus();
    const auto plain = run(all);
    for (auto& spec : all) spec.calibration_steps = 10;
    const auto calibrated = run(all);
    EXPECT_EQ(checksums(calibrated), checksums(plain));
    const auto measured = calibrations(calibrated);
    ASSERT_EQ(measured.size(), static_cast<std::size_t>(world_size()));
    for (const auto& rank : measured) {
      EXPECT_GT(rank.step_ms, 0);
      EXPECT_EQ(rank.communication_ms > 0, world_size() > 1);
    }
  }
}

TEST_P(GpuWorker, GetsTheSameBitsWithAndWithoutOverlap) {
  const auto overlapped = checksums(run_on_gpus());
  settings_["train"]["overlap"] = false;
  EXPECT_EQ(checksums(run_on_gpus()), overlapped);
}

TEST_P(GpuWorker, HasTheLossCurveOfTheReferenceOnOneCpu) {
  // One step an epoch, so that the loss of each of 50 steps can be seen.
  settings_["dataset"]["train_rows"] = 64;
  settings_["model"]["dropout"] = 0.0;
  settings_["train"].update({{"epochs", 50}, {"clip_norm", 0.0}});
  auto all = specs(world_size(), 64);
  for (auto& spec : all) spec.device = "cuda";
  const auto gpu = losses(run(all));
  settings_["train"]["engine"] = "reference";
  const auto cpu = losses(run(specs(1, 64)));
  ASSERT_EQ(gpu.size(), 100U);
  EXPECT_LT(gpu[49], 0.9 * gpu[0]) << "something was learned";
  for (std::size_t i = 0; i < gpu.size(); ++i) EXPECT_NEAR(gpu[i] / cpu[i], 1, 1e-5) << "step " << i % 50 + 1;
}

TEST_P(GpuWorker, KeepsWhatItLearnt) {
  auto all = specs_on_gpus();
  for (auto& spec : all) spec.save_folder = (cache_root_ / "kept").string();
  run(all);
  EXPECT_TRUE(std::filesystem::exists(cache_root_ / "kept/model.safetensors"));
}

}  // namespace
}  // namespace ddpsweep::testing
