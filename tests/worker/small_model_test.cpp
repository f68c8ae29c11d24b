// The model `small` against PyTorch's own modules: small_model_fixture.json, made by make_small_fixture.py, which says
// how weights, batch and samples come about.
#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <gmock/gmock.h>

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "common/permutation.hpp"
#include "worker/model/encoder.hpp"
#include "worker/train/adam.hpp"

namespace ddpsweep::worker {
namespace {

using nlohmann::json;

constexpr double kTolerance = 1e-5;

std::uint64_t name_hash(std::string_view name) {
  std::uint32_t hash = 2166136261U;  // FNV-1a
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

double formula(std::string_view name, std::uint64_t index) {
  return static_cast<double>(splitmix64((name_hash(name) << 32) ^ index) >> 40) / 8388608 - 1;
}

at::Tensor weights(const ParameterSlot& slot) {
  double spread = 0.1;
  if (slot.name.starts_with("embedding")) {
    spread = 1;
  } else if (slot.shape.size() == 2) {
    spread = 2 / std::sqrt(static_cast<double>(slot.shape[0] + slot.shape[1]));
  }
  const bool is_scale = slot.name.find("norm") != std::string::npos && slot.name.ends_with("weight");
  at::Tensor values = at::empty({slot.size}, at::kFloat);
  for (std::int64_t i = 0; i < slot.size; ++i) {
    values.data_ptr<float>()[i] =
        static_cast<float>((is_scale ? 1 : 0) + spread * formula(slot.name, static_cast<std::uint64_t>(i)));
  }
  return values.view(slot.shape);
}

/// Elements from begin up to, but without, end.
struct Range {
  std::uint64_t begin = 0, end = 0;
  std::uint64_t size() const { return end - begin; }
};

class SmallModel : public ::testing::Test {
 protected:
  SmallModel() {
    at::set_num_threads(1);
    std::ifstream(DDPSWEEP_SOURCE_DIR "/tests/worker/small_model_fixture.json") >> fixture_;
    const json& m = fixture_["model"];
    const ModelSettings settings{.vocab_size = m["vocab_size"],
                                 .d_model = m["d_model"],
                                 .heads = m["heads"],
                                 .layers = m["layers"],
                                 .feed_forward = m["feed_forward"],
                                 .max_seq_len = m["max_seq_len"],
                                 .classes = m["classes"]};
    model_ = std::make_unique<Encoder>(settings, /*seed=*/1);
    const at::NoGradGuard no_grad;
    for (std::size_t i = 0; i < slots().size(); ++i) model_->leaves()[i].copy_(weights(slots()[i]));
    const std::int64_t rows = fixture_["rows"], length = settings.max_seq_len;
    tokens_ = at::empty({rows, length}, at::kInt);
    for (std::int64_t i = 0; i < tokens_.numel(); ++i) {
      tokens_.data_ptr<std::int32_t>()[i] = static_cast<std::int32_t>(splitmix64(static_cast<std::uint64_t>(i)) %
                                                                      static_cast<std::uint64_t>(settings.vocab_size));
    }
    labels_ = at::arange(rows, at::kLong).remainder(settings.classes);
  }

  const std::vector<ParameterSlot>& slots() const { return model_->layout().slots(); }
  at::Tensor loss() { return at::cross_entropy_loss(model_->forward(tokens_, true), labels_); }

  /// Sampled elements within the tolerance times the tensor's largest magnitude, and the sum with it.
  void expect_like(const at::Tensor& tensor, const std::string& name, const json& expected, Range left_out = {}) {
    const at::Tensor flat = tensor.detach().flatten().to(at::kDouble);
    const double scale = expected["largest"];
    if (left_out.size() > 0) return expect_elements(flat, name, expected, left_out);
    EXPECT_NEAR(flat.abs().max().item<double>(), scale, kTolerance * scale) << name;
    EXPECT_NEAR(flat.sum().item<double>(), expected["sum"].get<double>(),
                kTolerance * scale * std::sqrt(static_cast<double>(flat.numel())))
        << name;
    expect_elements(flat, name, expected, {});
  }

  static void expect_elements(const at::Tensor& flat, const std::string& name, const json& expected, Range left_out) {
    const double scale = expected["largest"];
    const auto elements = expected["elements"].get<std::vector<double>>();
    for (std::size_t i = 0; i < elements.size(); ++i) {
      const auto place = splitmix64(name_hash(name) + i) % static_cast<std::uint64_t>(flat.numel());
      if (place >= left_out.begin && place < left_out.end) continue;
      EXPECT_NEAR(flat[static_cast<std::int64_t>(place)].item<double>(), elements[i], kTolerance * scale)
          << name << " at " << place;
    }
  }

  json fixture_;
  std::unique_ptr<Encoder> model_;
  at::Tensor tokens_, labels_;
};

TEST_F(SmallModel, LogitsAndLossAreWhatPyTorchComputes) {
  const at::Tensor logits = model_->forward(tokens_, true).detach().flatten();
  const auto expected = fixture_["logits"].get<std::vector<double>>();
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_NEAR(logits[static_cast<std::int64_t>(i)].item<double>(), expected[i], kTolerance) << i;
  }
  EXPECT_NEAR(loss().item<double>(), fixture_["loss"].get<double>(), kTolerance);
}

TEST_F(SmallModel, EveryGradientIsWhatPyTorchComputes) {
  loss().backward();
  ASSERT_EQ(slots().size(), fixture_["gradients"].size());
  for (std::size_t i = 0; i < slots().size(); ++i) {
    expect_like(model_->leaves()[i].grad(), slots()[i].name, fixture_["gradients"].at(slots()[i].name));
  }
}

// The bias of the keys shifts all scores of a query alike, which softmax does not see: its gradient is zero but for
// rounding, and Adam divides that by its own size. So its steps are noise, in PyTorch as well, and are left out.
TEST_F(SmallModel, TenStepsOfAdamEndWherePyTorchsDo) {
  const std::uint64_t width = fixture_["model"]["d_model"];
  const auto kernels = make_plain_kernels();
  const at::Tensor taken = at::zeros({}, at::kLong), one = at::ones({});
  const at::Tensor rate = at::full({}, fixture_["learning_rate"].get<double>(), at::kDouble);
  Adam adam(*kernels, model_->flat(), model_->flat(), taken, {.beta1 = 0.9, .beta2 = 0.999, .eps = 1e-8});
  at::Tensor gradient = at::zeros_like(model_->flat());
  for (int step = 0; step < fixture_["steps"].get<int>(); ++step) {
    loss().backward();
    for (std::size_t i = 0; i < slots().size(); ++i) {
      gradient.narrow(0, slots()[i].offset, slots()[i].size).copy_(model_->leaves()[i].grad().flatten());
      model_->leaves()[i].mutable_grad().reset();
    }
    adam.step(gradient, one, rate, 0, gradient.numel());
    taken.add_(1);
  }
  for (std::size_t i = 0; i < slots().size(); ++i) {
    const bool has_keys = slots()[i].name.ends_with("in_proj_bias");
    expect_like(model_->leaves()[i], slots()[i].name, fixture_["trained"].at(slots()[i].name),
                has_keys ? Range{width, 2 * width} : Range{});
  }
}

}  // namespace
}  // namespace ddpsweep::worker
