// The fast engine against the reference engine: one table of models and precisions. Built twice, for CPUs and for GPUs.
#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <string_view>

#include "common/errors.hpp"
#include "tests/worker/training.hpp"
#include "worker/device/cuda.hpp"
#include "worker/model/encoder.hpp"
#include "worker/model/model_config.hpp"
#include "worker/train/engine.hpp"
#include "worker/train/precision.hpp"

namespace ddpsweep::worker {
namespace {

constexpr bool kOnGpu = std::string_view(DDPSWEEP_TEST_DEVICE) == "cuda";

struct Shape {
  const char* name;
  ModelSettings model;
  double rate = 1e-3;  // learning rate
};

void PrintTo(const Shape& shape, std::ostream* out) { *out << shape.name; }

ModelSettings narrow(std::int64_t width, std::int64_t heads, std::int64_t layers) {
  return {.vocab_size = 500,
          .d_model = width,
          .heads = heads,
          .layers = layers,
          .feed_forward = 2 * width,
          .max_seq_len = 40,
          .classes = 4,
          .initial_sd = 0.08};
}

ModelSettings encoder_with_gelu() {
  ModelSettings model = narrow(48, 3, 2);
  model.activation = Activation::gelu;
  model.positions = Positions::learned;
  model.pooling = Pooling::first;
  return model;
}

ModelSettings bert() {
  ModelSettings model = narrow(64, 2, 2);
  model.family = ModelFamily::bert;
  use_bert_form(model);
  model.max_positions = 64;
  model.token_types = 2;
  model.pooler = true;
  return model;
}

/// The study's largest encoder.
ModelSettings medium() {
  ModelSettings model = testing::small_model();
  model.d_model = 256;
  model.heads = 8;
  model.layers = 4;
  model.feed_forward = 1024;
  model.max_seq_len = 256;
  return model;
}

/// distilbert-base-uncased.
ModelSettings distilbert() {
  ModelSettings model = testing::narrow_distilbert();
  model.vocab_size = 30522;
  model.d_model = 768;
  model.heads = 12;
  model.layers = 6;
  model.feed_forward = 3072;
  model.max_seq_len = 256;
  model.initial_sd = 0.02;
  return model;
}

std::vector<Shape> shapes() {
  std::vector<Shape> all = {
      {"Small", testing::small_model()},        {"NarrowDistilBert", testing::narrow_distilbert()},
      {"EncoderWithGelu", encoder_with_gelu()}, {"Bert", bert()},
      {"OneLayer", narrow(96, 4, 1)},           {"OddHeads", narrow(48, 4, 1)}};
  // Too large for a CPU.
  if (kOnGpu) all.insert(all.end(), {{"Medium", medium(), 1e-4}, {"DistilBert", distilbert(), 2e-5}});
  return all;
}

class FastEngine : public ::testing::TestWithParam<Shape> {
 protected:
  void SetUp() override {
    if (kOnGpu && probe_cuda()["gpus"].empty()) GTEST_SKIP() << probe_cuda()["note"].get<std::string>();
    device_ = open_device(DDPSWEEP_TEST_DEVICE);
    rows_ = testing::made_rows(kRows, static_cast<int>(model().max_seq_len));
  }

  const ModelSettings& model() const { return GetParam().model; }
  TokenSplit split() const { return testing::split_of(rows_); }

  struct Pass {
    double loss;
    at::Tensor gradient, logits;  // on the CPU
  };
  /// One forward and backward pass of the first rows, with weights that `seed` says, moved by `along`.
  Pass pass(EngineKind kind, Precision precision, const ModelSettings& settings, std::int64_t step = 0,
            const at::Tensor& along = {}) const {
    use_precision(precision);
    const TrainSettings train{.engine = kind, .precision = precision};
    Encoder encoder(settings, /*seed=*/3, device_->where(), compute_type(precision));
    if (along.defined()) {
      const at::NoGradGuard no_grad;
      encoder.flat().add_(along.to(device_->where()));
      encoder.flat_changed();
    }
    Reducer reducer(encoder.layout(), nullptr,
                    {.device = device_->where(), .type = gradient_type(train, device_->where())});
    const at::Tensor steps = at::full({}, step, at::device(device_->where()).dtype(at::kLong));
    const auto engine = kind == EngineKind::fast ? make_fast_engine(encoder, reducer, *device_, /*seed=*/5, steps)
                                                 : make_reference_engine(encoder, reducer);
    at::manual_seed(9);  // attention's dropout on GPUs
    const Batch batch{.tokens = at::tensor(rows_.tokens, at::kInt)
                                    .view({kRows, settings.max_seq_len})
                                    .narrow(0, 0, kBatch)
                                    .to(device_->where()),
                      .labels = at::tensor(rows_.labels, at::kLong).narrow(0, 0, kBatch).to(device_->where())};
    const at::Tensor loss = at::zeros({}, at::device(device_->where()).dtype(at::kDouble));
    reducer.begin(kBatch);
    engine->forward_backward(batch, loss);
    reducer.finish();
    const at::NoGradGuard no_grad;
    return {loss.item<double>() / kBatch, reducer.mean().cpu(), engine->logits(batch.tokens).cpu()};
  }

  static constexpr std::int64_t kRows = 32 * 50, kBatch = 24;
  std::unique_ptr<Device> device_;
  TokenRows rows_;
};
INSTANTIATE_TEST_SUITE_P(Each, FastEngine, ::testing::ValuesIn(shapes()),
                         [](const auto& tested) { return tested.param.name; });

double relative(const at::Tensor& a, const at::Tensor& b) { return ((a - b).norm() / b.norm()).item<double>(); }

TEST_P(FastEngine, HasTheLossAndTheGradientsOfTheReference) {
  const Pass reference = pass(EngineKind::reference, Precision::fp32, model());
  const Pass fast = pass(EngineKind::fast, Precision::fp32, model());
  EXPECT_NEAR(fast.loss, reference.loss, 1e-5);
  EXPECT_LT((fast.logits - reference.logits).abs().max().item<double>(), 1e-4);
  const Encoder encoder(model(), 3);
  for (const ParameterSlot& slot : encoder.layout().slots()) {
    const auto of = [&](const Pass& pass) { return pass.gradient.narrow(0, slot.offset, slot.size); };
    // Norms, because single elements may differ: where a ReLU gets nothing but rounding, either slope is right.
    const double nothing = 1e-7 * std::sqrt(static_cast<double>(slot.size));
    const double norm = of(reference).norm().item<double>();
    EXPECT_LT((of(fast) - of(reference)).norm().item<double>(), nothing + 1e-4 * norm) << slot.name;
  }
}

TEST_P(FastEngine, ComputesInBfloat16WithinItsRounding) {
  const Pass exact = pass(EngineKind::reference, Precision::fp32, model());
  const Pass fast = pass(EngineKind::fast, Precision::bf16, model());
  const double error = relative(fast.gradient, exact.gradient);
  const double unavoidable = relative(pass(EngineKind::reference, Precision::bf16, model()).gradient, exact.gradient);
  RecordProperty("relative_error", std::to_string(error));
  RecordProperty("relative_error_of_the_reference", std::to_string(unavoidable));
  EXPECT_LT(error, std::max(1e-2, 1.05 * unavoidable)) << "the reference's own: " << unavoidable;
  EXPECT_GT(error, 1e-5) << "as if it were fp32";
  EXPECT_NEAR(fast.loss, exact.loss, 0.05);
}

// With dropout there is no reference to hold gradients against, but the loss itself: how it changes along a direction.
TEST_P(FastEngine, HasGradientsOfTheLossThatDropoutLeaves) {
  ModelSettings settings = model();
  settings.dropout = 0.3;
  const Pass here = pass(EngineKind::fast, Precision::fp32, settings);
  const at::Tensor direction = here.gradient / here.gradient.norm();
  constexpr double kFar = 2e-2;
  const auto loss_at = [&](double distance) {
    return pass(EngineKind::fast, Precision::fp32, settings, 0, direction * distance).loss;
  };
  const double slope = (loss_at(kFar) - loss_at(-kFar)) / (2 * kFar);
  EXPECT_NEAR(slope / here.gradient.norm().item<double>(), 1, 0.02);
}

// The same elements as in fp32. On GPUs attention's dropout is its kernel's own affair, and another kernel drops
// others.
TEST_P(FastEngine, DropsInBfloat16WhatItDropsInFp32) {
  if (kOnGpu) GTEST_SKIP() << "attention's kernels drop other elements in each type";
  ModelSettings settings = model();
  settings.dropout = 0.3;
  const Pass exact = pass(EngineKind::fast, Precision::fp32, settings);
  const Pass rounded = pass(EngineKind::fast, Precision::bf16, settings);
  EXPECT_LT(relative(rounded.gradient, exact.gradient), 2e-2);
  EXPECT_NEAR(rounded.loss, exact.loss, 0.05);
}

TEST_P(FastEngine, DropsOtherElementsInEachStepAndTheSameInTheSame) {
  ModelSettings settings = model();
  settings.dropout = 0.1;
  const auto loss = [&](std::int64_t step) { return pass(EngineKind::fast, Precision::fp32, settings, step).loss; };
  EXPECT_EQ(loss(0), loss(0));
  EXPECT_NE(loss(0), loss(1));
  EXPECT_NE(loss(0), pass(EngineKind::fast, Precision::fp32, model()).loss);
}

TEST_P(FastEngine, HasTheLossCurveOfTheReference) {
  const auto train = [&](EngineKind kind) {
    return testing::train(model(), split(), *device_, nullptr, {.engine = kind, .rate = GetParam().rate});
  };
  const auto reference = train(EngineKind::reference), fast = train(EngineKind::fast);
  ASSERT_EQ(reference.size(), 50U);
  EXPECT_LT(reference.back(), 0.9 * reference.front()) << "nothing was learnt";
  EXPECT_LT(testing::largest_difference(reference, fast), 1e-5);
}

TEST(FastEngineShapes, AreRefusedWithTheWayOut) {
  EXPECT_NO_THROW(check_fast_shape(narrow(1024, 2, 1)));
  for (const std::int64_t width : {1028, 1022}) {
    try {
      check_fast_shape(narrow(width, 2, 1));
      FAIL() << width;
    } catch (const ConfigError& error) {
      EXPECT_THAT(error.what(), ::testing::HasSubstr("use train.engine: reference"));
    }
  }
}

}  // namespace
}  // namespace ddpsweep::worker
