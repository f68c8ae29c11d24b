// Model and optimizer against PyTorch's own modules (encoder_fixture.json, made by make_fixture.py) and formulas.
#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <gmock/gmock.h>

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "worker/failure.hpp"
#include "worker/model/encoder.hpp"
#include "worker/train/adam.hpp"
#include "worker/train/clip_norm.hpp"

namespace ddpsweep::worker {
namespace {

using nlohmann::json;

ModelSettings small_model() {
  return {.vocab_size = 20000,
          .d_model = 128,
          .heads = 4,
          .layers = 2,
          .feed_forward = 256,
          .max_seq_len = 128,
          .classes = 4,
          .dropout = 0.1};
}

at::Tensor tensor(const json& values) {
  const auto numbers = values.get<std::vector<float>>();
  return at::tensor(numbers);
}

/// Largest difference, relative to the larger of 1 and the expected value.
double distance(const at::Tensor& got, const at::Tensor& expected) {
  return ((got.flatten() - expected) / expected.abs().clamp_min(1)).abs().max().item<double>();
}

class Fixture : public ::testing::Test {
 protected:
  Fixture() {
    std::ifstream(DDPSWEEP_SOURCE_DIR "/tests/worker/encoder_fixture.json") >> json_;
    const json& m = json_["model"];
    settings_ = {.vocab_size = m["vocab_size"],
                 .d_model = m["d_model"],
                 .heads = m["heads"],
                 .layers = m["layers"],
                 .feed_forward = m["feed_forward"],
                 .max_seq_len = m["max_seq_len"],
                 .classes = m["classes"]};
    model_ = std::make_unique<Encoder>(settings_, /*seed=*/1);
    const at::NoGradGuard no_grad;
    for (std::size_t i = 0; i < slots().size(); ++i) {
      const at::Tensor& leaf = model_->leaves()[i];
      leaf.copy_(tensor(json_["parameters"].at(slots()[i].name)).view(leaf.sizes()));
    }
    const auto ids = json_["tokens"].get<std::vector<std::int32_t>>();
    tokens_ = at::tensor(ids, at::kInt).view({-1, settings_.max_seq_len});
    labels_ = at::tensor(json_["labels"].get<std::vector<std::int64_t>>());
  }

  const std::vector<ParameterSlot>& slots() const { return model_->layout().slots(); }

  json json_;
  ModelSettings settings_;
  std::unique_ptr<Encoder> model_;
  at::Tensor tokens_, labels_;
};

TEST_F(Fixture, HasTheSameParametersAsPyTorchsModules) {
  EXPECT_EQ(slots().size(), json_["parameters"].size());
  for (const ParameterSlot& slot : slots()) {
    EXPECT_EQ(static_cast<std::size_t>(slot.size), json_["parameters"].at(slot.name).size()) << slot.name;
  }
}

TEST_F(Fixture, ForwardIsWhatPyTorchComputes) {
  EXPECT_LT(distance(model_->forward(tokens_, true).detach(), tensor(json_["logits"])), 2e-6);
}

TEST_F(Fixture, GradientsAreWhatPyTorchComputes) {
  at::cross_entropy_loss(model_->forward(tokens_, true), labels_).backward();
  for (std::size_t i = 0; i < slots().size(); ++i) {
    const at::Tensor expected = tensor(json_["gradients"].at(slots()[i].name));
    EXPECT_LT(distance(model_->leaves()[i].grad(), expected), 2e-6) << slots()[i].name;
  }
}

TEST_F(Fixture, TrainingFollowsPyTorchsAdam) {
  const auto kernels = make_plain_kernels();
  const at::Tensor step = at::zeros({}, at::kLong), one = at::ones({});
  const at::Tensor rate = at::full({}, json_["learning_rate"].get<double>(), at::kDouble);
  Adam adam(*kernels, model_->flat(), model_->flat(), step, {.beta1 = 0.9, .beta2 = 0.999, .eps = 1e-8});
  at::Tensor gradient = at::zeros_like(model_->flat());
  for (const double expected : json_["losses"]) {
    const at::Tensor loss = at::cross_entropy_loss(model_->forward(tokens_, true), labels_);
    EXPECT_NEAR(loss.item<double>(), expected, 1e-5);
    loss.backward();
    for (std::size_t i = 0; i < slots().size(); ++i) {
      gradient.narrow(0, slots()[i].offset, slots()[i].size).copy_(model_->leaves()[i].grad().flatten());
      model_->leaves()[i].mutable_grad().reset();
    }
    adam.step(gradient, one, rate, 0, gradient.numel());
    step.add_(1);
  }
}

TEST(Encoder, SmallHasTheParametersThatItsDescriptionSays) {
  EXPECT_EQ(Encoder(small_model(), 1).layout().parameter_count(), 2'825'476);
}

TEST(Encoder, BeginsWithPyTorchsDistributions) {
  Encoder model(small_model(), 1);
  const auto leaf = [&](const std::string& name) {
    const auto& slots = model.layout().slots();
    const auto found = std::ranges::find(slots, name, &ParameterSlot::name);
    return model.leaves().at(static_cast<std::size_t>(found - slots.begin())).detach();
  };
  const at::Tensor embedding = leaf("embedding.weight");
  EXPECT_NEAR(embedding.mean().item<double>(), 0, 0.003);
  EXPECT_NEAR(embedding.std().item<double>(), 1, 0.003);
  const auto is_uniform = [&](const std::string& name, double bound) {
    const double largest = leaf(name).abs().max().item<double>();
    EXPECT_LE(largest, bound) << name;
    EXPECT_GT(largest, 0.9 * bound) << name;
  };
  is_uniform("layers.1.self_attn.in_proj_weight", std::sqrt(6.0 / (128 + 3 * 128)));
  is_uniform("layers.1.self_attn.out_proj.weight", 1 / std::sqrt(128.0));
  is_uniform("layers.0.linear1.bias", 1 / std::sqrt(128.0));
  is_uniform("layers.0.linear2.weight", 1 / std::sqrt(256.0));
  is_uniform("head.weight", 1 / std::sqrt(128.0));
  EXPECT_EQ(leaf("layers.0.self_attn.in_proj_bias").abs().max().item<double>(), 0);
  EXPECT_EQ(leaf("layers.0.self_attn.out_proj.bias").abs().max().item<double>(), 0);
  EXPECT_TRUE(leaf("layers.1.norm2.weight").eq(1).all().item<bool>());
  EXPECT_TRUE(leaf("layers.1.norm2.bias").eq(0).all().item<bool>());
}

TEST(Encoder, BeginsWithTransformersDistributionsWhereAFolderSaysSo) {
  ModelSettings settings = small_model();
  settings.positions = Positions::learned;
  settings.max_positions = 256;
  settings.token_types = 2;
  settings.embedding_norm = true;
  settings.attends_to_padding = false;
  settings.initial_sd = 0.02;
  const Encoder model(settings, 1);
  for (std::size_t i = 0; i < model.layout().slots().size(); ++i) {
    const ParameterSlot& slot = model.layout().slots()[i];
    const at::Tensor leaf = model.leaves()[i].detach();
    if (slot.shape.size() == 2 && slot.size > 1000) {
      EXPECT_NEAR(leaf.std().item<double>(), 0.02, 0.001) << slot.name;
    } else if (slot.name.find("norm") != std::string::npos && slot.name.ends_with("weight")) {
      EXPECT_TRUE(leaf.eq(1).all().item<bool>()) << slot.name;
    } else if (slot.name.ends_with("bias")) {
      EXPECT_TRUE(leaf.eq(0).all().item<bool>()) << slot.name;
    }
  }
  EXPECT_TRUE(model.leaves()[0].detach()[0].eq(0).all().item<bool>()) << "padding";
}

TEST(Encoder, DoesNotSeePaddingWhereItsFamilyDoesNot) {
  ModelSettings settings = small_model();
  settings.pooling = Pooling::first;
  const at::NoGradGuard no_grad;
  at::Tensor tokens = at::randint(1, 20000, {2, 128}, at::kInt);
  tokens.narrow(1, 50, 78).zero_();
  const auto logits = [&](bool attends) {
    settings.attends_to_padding = attends;
    const Encoder model(settings, 1);
    Encoder other(settings, 1);
    other.flat().narrow(0, 0, settings.d_model).fill_(3);  // the embedding of padding
    return std::pair(model.forward(tokens, false), other.forward(tokens, false));
  };
  const auto [blind, blind_changed] = logits(false);
  EXPECT_TRUE(blind.equal(blind_changed));
  const auto [seeing, seeing_changed] = logits(true);
  EXPECT_FALSE(seeing.equal(seeing_changed));
}

TEST(Encoder, WeightsFollowTheSeed) {
  EXPECT_TRUE(Encoder(small_model(), 3).flat().equal(Encoder(small_model(), 3).flat()));
  EXPECT_FALSE(Encoder(small_model(), 3).flat().equal(Encoder(small_model(), 4).flat()));
}

TEST(Encoder, DropoutActsInTrainingAloneAndFollowsTheGeneratorsSeed) {
  const Encoder model(small_model(), 1);
  const at::NoGradGuard no_grad;
  const at::Tensor tokens = at::randint(1, 20000, {2, 128}, at::kInt);
  const auto run = [&](bool training, std::uint64_t seed) {
    at::manual_seed(seed);
    return model.forward(tokens, training);
  };
  EXPECT_TRUE(run(false, 1).equal(run(false, 2)));
  EXPECT_TRUE(run(true, 1).equal(run(true, 1)));
  EXPECT_FALSE(run(true, 1).equal(run(true, 2)));
}

TEST(Encoder, ComputesInBfloat16OnACopyOfItsParameters) {
  Encoder exact(small_model(), 1);
  Encoder model(small_model(), 1, at::kCPU, at::kBFloat16);
  const at::Tensor tokens = at::randint(1, 20000, {2, 128}, at::kInt);
  const auto logits = [&](const Encoder& of) {
    const at::NoGradGuard no_grad;
    return of.forward(tokens, /*training=*/false);
  };
  EXPECT_EQ(logits(model).scalar_type(), at::kFloat);
  EXPECT_EQ(model.flat().scalar_type(), at::kFloat);
  EXPECT_TRUE(model.flat().equal(exact.flat()));
  const double apart = (logits(model) - logits(exact)).abs().max().item<double>();
  EXPECT_GT(apart, 1e-5) << "as if it were fp32";
  EXPECT_LT(apart, 0.05);

  model.forward(tokens, false).sum().backward();
  EXPECT_EQ(model.leaves()[0].grad().scalar_type(), at::kBFloat16);

  const at::Tensor before = logits(model);
  model.flat().mul_(2);
  EXPECT_TRUE(logits(model).equal(before)) << "the copy changes when it is told to";
  model.flat_changed();
  EXPECT_FALSE(logits(model).equal(before));
}

TEST(ClipNorm, ShortensLongGradientsAlone) {
  const at::Tensor sum = at::tensor({6.0F, 8.0F}), rows = at::full({}, 2.0F);
  EXPECT_EQ(clipping_divisor(sum, rows, 10).item<float>(), 2);
  EXPECT_TRUE(at::allclose(sum / clipping_divisor(sum, rows, 1), at::tensor({0.6F, 0.8F}), 1e-6));
}

class AdamFormula : public ::testing::TestWithParam<Optimizer> {};
INSTANTIATE_TEST_SUITE_P(Each, AdamFormula, ::testing::Values(Optimizer::adam, Optimizer::adamw),
                         [](const auto& tested) { return tested.param == Optimizer::adam ? "Adam" : "AdamW"; });

TEST_P(AdamFormula, IsFollowedAlsoAfterAReset) {
  const bool decoupled = GetParam() == Optimizer::adamw;
  const double rate = 0.01, beta1 = 0.8, beta2 = 0.95, eps = 1e-3, decay = 0.1;
  at::Tensor parameters = at::zeros({3}), working = at::zeros({3}, at::kBFloat16);
  const at::Tensor taken = at::zeros({}, at::kLong), rows = at::full({}, 4.0F),
                   rate_here = at::full({}, rate, at::kDouble);
  const auto kernels = make_plain_kernels();
  Adam adam(*kernels, parameters, working, taken,
            {.optimizer = GetParam(), .beta1 = beta1, .beta2 = beta2, .eps = eps, .weight_decay = decay});
  for (int round = 0; round < 2; ++round) {
    parameters.copy_(at::tensor({0.5F, -2.0F, 0.0F}));
    double p[] = {0.5, -2.0, 0.0}, first[3] = {}, second[3] = {};
    for (int step = 1; step <= 20; ++step) {
      at::Tensor gradient = at::empty({3});
      for (int i = 0; i < 3; ++i) {
        double g = std::sin(step + i) * (i + 1);
        gradient[i] = g;
        if (decoupled) {
          p[i] -= rate * decay * p[i];
        } else {
          g += decay * p[i];
        }
        first[i] = beta1 * first[i] + (1 - beta1) * g;
        second[i] = beta2 * second[i] + (1 - beta2) * g * g;
        const double mean = first[i] / (1 - std::pow(beta1, step)), square = second[i] / (1 - std::pow(beta2, step));
        p[i] -= rate * mean / (std::sqrt(square) + eps);
      }
      // In two parts, as when the last bucket is reduced later.
      adam.step(gradient * 4, rows, rate_here, 1, 3);
      adam.step(gradient * 4, rows, rate_here, 0, 1);
      taken.add_(1);
      for (int i = 0; i < 3; ++i) EXPECT_NEAR(parameters[i].item<double>(), p[i], 2e-6) << "step " << step;
      EXPECT_TRUE(working.equal(parameters.to(at::kBFloat16)));
    }
    adam.reset();
    taken.zero_();
  }
}

protocol::FailureClass class_of(const std::function<void()>& action) {
  try {
    action();
  } catch (...) {
    return describe(std::current_exception()).failure;
  }
  throw std::logic_error("nothing was thrown");
}

TEST(Failure, IsClassedByItsCause) {
  using protocol::FailureClass;
  EXPECT_EQ(class_of([] { throw std::bad_alloc(); }), FailureClass::oom);
  EXPECT_EQ(class_of([] { at::empty({std::int64_t{1} << 55}); }), FailureClass::oom);
  EXPECT_EQ(class_of([] { at::empty({2}).view({3}); }), FailureClass::unknown);
  EXPECT_EQ(class_of([] { throw DataError("x"); }), FailureClass::data);
  EXPECT_EQ(class_of([] { throw ConfigError("x"); }), FailureClass::config);
  EXPECT_EQ(class_of([] { throw CommunicatorError("x"); }), FailureClass::nccl);
  EXPECT_EQ(class_of([] { throw EnvironmentError("x"); }), FailureClass::unknown);
}

}  // namespace
}  // namespace ddpsweep::worker
