// The engine on a real GPU against itself on the CPU. Skipped where there is none.
#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <gmock/gmock.h>

#include "worker/ddp/reducer.hpp"
#include "worker/ddp/sampler.hpp"
#include "worker/device/cuda.hpp"
#include "worker/model/encoder.hpp"
#include "worker/model/model_config.hpp"
#include "worker/train/adam.hpp"
#include "worker/train/precision.hpp"
#include "worker/train/work_tape.hpp"

namespace ddpsweep::worker {
namespace {

constexpr std::int64_t kBatch = 32, kRows = kBatch * 50;

ModelSettings small_model() {
  return {.vocab_size = 20000,
          .d_model = 128,
          .heads = 4,
          .layers = 2,
          .feed_forward = 256,
          .max_seq_len = 128,
          .classes = 4,
          .dropout = 0};
}

/// Like DistilBERT, but narrower: GELU, learned positions, LayerNorm after the embeddings, padding that nobody sees.
ModelSettings narrow_distilbert() {
  ModelSettings model = small_model();
  model.family = ModelFamily::distilbert;
  use_bert_form(model);
  model.max_positions = 512;
  model.norm_eps = 1e-12;
  model.initial_sd = 0.05;
  return model;
}

/// Rows that a model can learn: half of a row's words are its class's own.
TokenRows made_rows() {
  TokenRows rows;
  for (std::int64_t row = 0; row < kRows; ++row) {
    const auto label = static_cast<std::int32_t>(splitmix64(row) % 4);
    rows.labels.push_back(label);
    for (int t = 0; t < 128; ++t) {
      const auto word = static_cast<std::int32_t>(splitmix64(row * 128 + t + 1000) % 16);
      const bool padding = t > 20 + row % 100;
      rows.tokens.push_back(padding ? 0 : t % 2 == 0 ? 1 + label * 16 + word : 100 + word);
    }
  }
  return rows;
}

/// A group that adds nothing: what ranks without gradients would give.
class SilentGroup final : public Communicator {
 public:
  int rank() const override { return 0; }
  int world_size() const override { return 3; }
  std::string transport() const override { return ""; }
  std::unique_ptr<Pending> all_reduce_sum(std::span<float>) override { return std::make_unique<Done>(); }
  void broadcast(std::span<float>, int) override {}
  void barrier() override {}
  std::vector<std::int64_t> all_gather(std::int64_t value) override { return {value, 0, 0}; }
  double wait_seconds() override { return 0; }

 private:
  struct Done final : Pending {
    void wait() override {}
  };
};

class Gpu : public ::testing::Test {
 protected:
  void SetUp() override {
    if (probe_cuda()["gpus"].empty()) GTEST_SKIP() << probe_cuda()["note"].get<std::string>();
    device_ = open_cuda_device();
  }

  TokenSplit split() const {
    return {.rows = kRows, .seq_len = 128, .tokens = rows_.tokens, .labels = rows_.labels, .marks = {}};
  }

  /// The loss of each of 50 steps.
  std::vector<double> train(at::Device where, Precision precision, const ModelSettings& settings = small_model()) {
    use_precision(precision);
    BatchFeed feed(split(), where);
    Sampler sampler({kRows, kBatch, 1}, 0, /*seed=*/1);
    Encoder model(settings, /*seed=*/1, where, compute_type(precision));
    Reducer reducer(model.layout(), nullptr, {true, 1 << 20, 25 << 20, where});
    reducer.attach(model.leaves());
    constexpr double kRate = 1e-3;
    Adam adam(model.flat(), {.learning_rate = kRate, .beta1 = 0.9, .beta2 = 0.999, .eps = 1e-8});
    sampler.begin_epoch(1);
    std::vector<std::vector<std::int64_t>> ids;
    for (std::int64_t step = 0; step < sampler.plan().steps(); ++step) ids.push_back(sampler.rows(step));
    feed.begin(ids);
    std::vector<double> losses;
    for (std::int64_t step = 0; step < sampler.plan().steps(); ++step) {
      const Batch batch = feed.next();
      reducer.begin(kBatch);
      const at::Tensor loss =
          at::cross_entropy_loss(model.forward(batch.tokens, true), batch.labels, {}, at::Reduction::Sum);
      loss.backward();
      reducer.finish();
      adam.step(reducer.gradient(), kRate);
      model.flat_changed();
      losses.push_back(loss.item<double>() / kBatch);
    }
    return losses;
  }

  TokenRows rows_ = made_rows();
  std::unique_ptr<Device> device_;
};

double largest_difference(const std::vector<double>& a, const std::vector<double>& b) {
  double largest = 0;
  for (std::size_t i = 0; i < a.size(); ++i) largest = std::max(largest, std::abs(a[i] - b[i]));
  return largest;
}

TEST_F(Gpu, HasTheLossCurveOfTheCpu) {
  at::set_num_threads(2);
  const auto cpu = train(at::kCPU, Precision::fp32);
  EXPECT_LT(cpu.back(), 0.7 * cpu.front()) << "nothing was learnt";
  const auto difference = [&](Precision precision) {
    const double largest = largest_difference(train(device_->where(), precision), cpu);
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
  const auto cpu = train(at::kCPU, Precision::fp32, narrow_distilbert());
  EXPECT_LT(cpu.back(), 0.7 * cpu.front()) << "nothing was learnt";
  const double fp32 = largest_difference(train(device_->where(), Precision::fp32, narrow_distilbert()), cpu);
  const double bf16 = largest_difference(train(device_->where(), Precision::bf16, narrow_distilbert()), cpu);
  RecordProperty("fp32", std::to_string(fp32));
  RecordProperty("bf16", std::to_string(bf16));
  EXPECT_LT(fp32, 1e-3);
  EXPECT_LT(bf16, 0.2);
}

TEST_F(Gpu, RepeatsARunBitByBit) {
  for (const Precision precision : {Precision::fp32, Precision::tf32, Precision::bf16}) {
    EXPECT_EQ(train(device_->where(), precision), train(device_->where(), precision));
  }
}

TEST_F(Gpu, CountsWorkAsTheCpuDoes) {
  const auto count = [&](at::Device where) {
    WorkTape tape(128, where);
    tape.begin(kRows);
    for (std::int64_t step = 0; step < 3; ++step) {
      tape.add(
          gather(DeviceRows(split(), where), at::tensor(std::vector<std::int64_t>{step, 700, kRows - 1}).to(where)),
          step);
    }
    return tape.sum(/*rank=*/1);
  };
  AuditSum expected;
  for (std::int64_t step = 0; step < 3; ++step) {
    for (const std::int64_t id : {step, std::int64_t{700}, kRows - 1}) {
      expected.add(row_mark(split().row(id), rows_.labels[id], id), step, 1);
    }
  }
  EXPECT_EQ(count(at::kCPU), expected);
  EXPECT_EQ(count(device_->where()), expected);
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
  EXPECT_TRUE(reducer.gradient().cpu().narrow(0, 0, 1000).equal(gradient.div(at::full({1000}, 3.0F))));
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
