// The engine on a real GPU against itself on the CPU. Skipped where there is none.
#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <gmock/gmock.h>

#include "tests/worker/training.hpp"
#include "worker/ddp/reducer.hpp"
#include "worker/device/cuda.hpp"
#include "worker/train/batch.hpp"

namespace ddpsweep::worker {
namespace {

constexpr std::int64_t kBatch = 32;

/// A group that adds nothing: what ranks without gradients would give.
class SilentGroup final : public Communicator {
 public:
  int rank() const override { return 0; }
  int world_size() const override { return 3; }
  std::string transport() const override { return ""; }
  std::unique_ptr<Pending> all_reduce_sum(const at::Tensor&) override { return std::make_unique<Pending>(); }
  void wait(std::vector<std::unique_ptr<Pending>>) override {}
  void broadcast(std::span<float>, int) override {}
  void barrier() override {}
  std::vector<std::int64_t> all_gather(std::int64_t value) override { return {value, 0, 0}; }
  double wait_seconds() override { return 0; }
};

class Gpu : public ::testing::Test {
 protected:
  void SetUp() override {
    if (probe_cuda()["gpus"].empty()) GTEST_SKIP() << probe_cuda()["note"].get<std::string>();
    device_ = open_cuda_device();
  }

  TokenSplit split() const { return testing::split_of(rows_); }

  std::vector<double> train(Device& device, Precision precision,
                            const ModelSettings& settings = testing::small_model()) {
    return testing::train(settings, split(), device, nullptr, {.precision = precision});
  }

  TokenRows rows_ = testing::made_rows(kBatch * 50, 128);
  std::unique_ptr<Device> device_, cpu_ = open_device("cpu");
};

TEST_F(Gpu, HasTheLossCurveOfTheCpu) {
  at::set_num_threads(2);
  const auto cpu = train(*cpu_, Precision::fp32);
  EXPECT_LT(cpu.back(), 0.7 * cpu.front()) << "nothing was learnt";
  const auto difference = [&](Precision precision) {
    const double largest = testing::largest_difference(train(*device_, precision), cpu);
    RecordProperty(precision == Precision::fp32   ? "fp32"
                   : precision == Precision::tf32 ? "tf32"
                                                  : "bf16",
                   std::to_string(largest));
    return largest;
  };
  EXPECT_LT(difference(Precision::fp32), 1e-4);
  EXPECT_LT(difference(Precision::tf32), 0.02);
  const double bf16 = difference(Precision::bf16);
  EXPECT_LT(bf16, 0.1);
  EXPECT_GT(bf16, 1e-5) << "as if it were fp32";
}

TEST_F(Gpu, HasTheLossCurveOfTheCpuWithPaddingThatNobodySees) {
  at::set_num_threads(2);
  const auto cpu = train(*cpu_, Precision::fp32, testing::narrow_distilbert());
  EXPECT_LT(cpu.back(), 0.7 * cpu.front()) << "nothing was learnt";
  const double fp32 = testing::largest_difference(train(*device_, Precision::fp32, testing::narrow_distilbert()), cpu);
  const double bf16 = testing::largest_difference(train(*device_, Precision::bf16, testing::narrow_distilbert()), cpu);
  RecordProperty("fp32", std::to_string(fp32));
  RecordProperty("bf16", std::to_string(bf16));
  EXPECT_LT(fp32, 1e-3);
  EXPECT_LT(bf16, 0.2);
}

TEST_F(Gpu, RepeatsARunBitByBit) {
  for (const Precision precision : {Precision::fp32, Precision::tf32, Precision::bf16}) {
    EXPECT_EQ(train(*device_, precision), train(*device_, precision));
  }
}

TEST_F(Gpu, RepeatsARunBitByBitWithTheFastEngineRecordedOrNot) {
  for (const ModelSettings& settings : {testing::small_model(), testing::narrow_distilbert()}) {
    for (const double dropout : {0.0, 0.1}) {
      for (const Precision precision : {Precision::fp32, Precision::tf32, Precision::bf16}) {
        ModelSettings model = settings;
        model.dropout = dropout;
        const auto train = [&](bool records) {
          return testing::train(model, split(), *device_, nullptr,
                                {.engine = EngineKind::fast, .precision = precision, .records = records});
        };
        const auto eager = train(false);
        EXPECT_EQ(train(false), eager);
        EXPECT_EQ(train(true), eager) << "dropout " << dropout << ", precision " << static_cast<int>(precision);
      }
    }
  }
}

// The longest for which it holds: of 512 tokens, torch's attention adds up gradients in any order (H200).
TEST_F(Gpu, RepeatsARunOfRowsOf256TokensBitByBit) {
  const TokenRows rows = testing::made_rows(kBatch * 8, 256);
  for (ModelSettings model : {testing::small_model(), testing::narrow_distilbert()}) {
    model.max_seq_len = 256;
    model.dropout = 0.1;
    for (const Precision precision : {Precision::fp32, Precision::tf32, Precision::bf16}) {
      const auto train = [&] {
        return testing::train(model, testing::split_of(rows), *device_, nullptr,
                              {.engine = EngineKind::fast, .precision = precision, .records = true});
      };
      EXPECT_EQ(train(), train()) << "precision " << static_cast<int>(precision);
    }
  }
}

TEST_F(Gpu, RecordsTheReferenceEngineToo) {
  for (const Precision precision : {Precision::fp32, Precision::bf16}) {
    const auto train = [&](bool records) {
      return testing::train(testing::narrow_distilbert(), split(), *device_, nullptr,
                            {.precision = precision, .records = records});
    };
    EXPECT_EQ(train(true), train(false));
  }
}

TEST_F(Gpu, DropsOtherElementsInEachReplay) {
  ModelSettings model = testing::small_model();
  model.dropout = 0.1;
  // The same batch in each step, and a rate at which nothing changes: what differs is dropout.
  TokenRows same = testing::made_rows(kBatch, 128), rows;
  for (int copy = 0; copy < 8; ++copy) {
    rows.tokens.insert(rows.tokens.end(), same.tokens.begin(), same.tokens.end());
    rows.labels.insert(rows.labels.end(), same.labels.begin(), same.labels.end());
  }
  auto losses = testing::train(model, testing::split_of(rows), *device_, nullptr,
                               {.engine = EngineKind::fast, .rate = 0, .records = true});
  std::ranges::sort(losses);
  EXPECT_EQ(std::ranges::adjacent_find(losses), losses.end());
}

TEST_F(Gpu, CountsWorkAsTheCpuDoes) {
  const auto count = [&](const Device& device) {
    const at::Tensor step = at::zeros({}, at::device(device.where()).dtype(at::kLong));
    BatchFeed feed(split(), device.where(), device.kernels(), step, /*most_steps=*/3, /*most_rows=*/3);
    feed.begin({{0, 700, 1599}, {1, 700}, {}});
    for (const std::int64_t rows : {3, 2, 0}) {
      feed.next(rows);
      step.add_(1);
    }
    return feed.work(/*rank=*/1);
  };
  AuditSum expected;
  for (const auto& [step, id] : {std::pair(0, 0), {0, 700}, {0, 1599}, {1, 1}, {1, 700}}) {
    expected.add(row_mark(split().row(id), rows_.labels[id], id), step, 1);
  }
  EXPECT_EQ(count(*cpu_), expected);
  EXPECT_EQ(count(*device_), expected);
}

TEST_F(Gpu, AveragesByDividing) {
  ParameterLayout layout;
  layout.add("p", {1000});
  SilentGroup group;
  Reducer reducer(layout, &group, {true, 1 << 20, 1 << 20, device_->where()});
  reducer.begin(3);
  const at::Tensor gradient = at::arange(1000, at::kFloat);
  reducer.ready(0, gradient.to(device_->where()));
  reducer.finish();
  // Multiplied by a rounded third, about a third of these would be wrong in their last bit.
  EXPECT_TRUE(reducer.mean().cpu().narrow(0, 0, 1000).equal(gradient.div(at::full({1000}, 3.0F))));
}

TEST_F(Gpu, TimesStepsAndSaysWhatMemoryItTook) {
  device_->begin_steps();
  at::Tensor a = at::ones({4096, 4096}, at::device(device_->where()));
  for (int step = 0; step < 20; ++step) {
    a = a.mm(a).clamp_max_(1);
    device_->end_step(nullptr);
  }
  device_->synchronize(nullptr);
  const auto steps = device_->step_milliseconds();
  ASSERT_EQ(steps.size(), 20U);
  EXPECT_GT(*std::min_element(steps.begin() + 1, steps.end()), 0.1);  // 137 GFLOP
  EXPECT_GE(device_->peak_memory_bytes(), 3 * 4096 * 4096 * 4);
}

}  // namespace
}  // namespace ddpsweep::worker
