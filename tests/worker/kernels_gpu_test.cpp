// Each of the fast engine's operations as CUDA kernels against the plain formulas on the same GPU. Skipped where there
// is none.
#include <ATen/ATen.h>
#include <gmock/gmock.h>

#include "common/audit.hpp"
#include "worker/device/cuda.hpp"
#include "worker/kernels/cuda_kernels.hpp"

namespace ddpsweep::worker {
namespace {

struct Case {
  std::int64_t batch, length, width;
  at::ScalarType type;
  double dropout;
};

std::ostream& operator<<(std::ostream& out, const Case& c) {
  return out << c.batch << " x " << c.length << " x " << c.width << ' ' << c.type << ", dropout " << c.dropout;
}

std::vector<Case> all_cases() {
  std::vector<Case> cases;
  for (const std::int64_t width : {32, 48, 64, 128, 256, 384, 512, 640, 768, 1024}) {
    for (const auto& [batch, length] : {std::pair{1, 1}, {1, 3}, {3, 1}, {257, 1}, {32, 128}}) {
      for (const at::ScalarType type : {at::kFloat, at::kBFloat16}) {
        for (const double dropout : {0.0, 0.3}) cases.push_back({batch, length, width, type, dropout});
      }
    }
  }
  return cases;
}

/// What operations are given: the same each time that it is made for a case.
class Inputs {
 public:
  Inputs(const Case& c, at::Device where) : case_(c), options_(at::device(where).dtype(c.type)) { at::manual_seed(1); }

  std::int64_t batch() const { return case_.batch; }
  std::int64_t length() const { return case_.length; }
  std::int64_t width() const { return case_.width; }
  std::int64_t rows() const { return batch() * length(); }
  at::TensorOptions options() const { return options_; }
  at::TensorOptions options(at::ScalarType type) const { return options_.dtype(type); }

  at::Tensor normal(at::IntArrayRef shape) const { return at::randn(shape, options(at::kFloat)).to(options_); }
  at::Tensor matrix() const { return normal({rows(), width()}); }
  at::Tensor vector() const { return normal({width()}); }
  at::Tensor below(std::int64_t limit, at::IntArrayRef shape, at::ScalarType type) const {
    return at::randint(limit, shape, options(type));
  }
  at::Tensor scalar(double value, at::ScalarType type) const { return at::full({}, value, options(type)); }
  /// Somewhere to write to, with something else in it.
  at::Tensor used(at::IntArrayRef shape) const { return at::full(shape, 7, options_); }
  at::Tensor used(at::IntArrayRef shape, at::ScalarType type) const { return at::full(shape, 7, options(type)); }

  NormParameters norm() const { return {.weight = 1 + 0.1 * vector(), .bias = vector(), .eps = 1e-5}; }
  NormGradients norm_gradients() const { return {.weight = used({width()}), .bias = used({width()})}; }
  Dropout dropout() const {
    constexpr std::int64_t kStep = (std::int64_t{1} << 33) + 5;
    return {.probability = case_.dropout,
            .seed = 0x1234567890abcdef,
            .step = at::full({}, kStep, options(at::kLong)),
            .site = 3};
  }

 private:
  Case case_;
  at::TensorOptions options_;
};

struct Output {
  const char* name;
  at::Tensor value;
};
using Outputs = std::vector<Output>;

Outputs embed(const Kernels& kernels, const Inputs& in) {
  constexpr std::int64_t kWords = 1000;
  const at::Tensor tokens = in.below(kWords, {in.batch(), in.length()}, at::kInt);
  // Off centre, for a mean of about 0 is nothing but rounding.
  const at::Tensor table = 0.5 + in.normal({kWords, in.width()}), positions = in.normal({in.length(), in.width()});
  const at::Tensor type = in.vector();
  Outputs outputs;
  for (const at::Tensor& added : {at::Tensor(), type}) {
    outputs.push_back({"bare", kernels.embed(tokens, table, positions, added, {}, in.dropout()).out});
    const Embedded normed = kernels.embed(tokens, table, positions, added, in.norm(), in.dropout());
    outputs.insert(
        outputs.end(),
        {{"out", normed.out}, {"sum", normed.sum}, {"mean", normed.statistics.mean}, {"rstd", normed.statistics.rstd}});
  }
  return outputs;
}

/// What a forward pass leaves for a backward pass.
NormStatistics statistics_of(const at::Tensor& sum, const NormParameters& norm) {
  const at::Tensor wide = sum.to(at::kFloat);
  return {.mean = wide.mean(1), .rstd = (wide.var(1, /*unbiased=*/false) + norm.eps).rsqrt()};
}

Outputs norm_dropout_backward(const Kernels& kernels, const Inputs& in) {
  const at::Tensor d_out = in.matrix(), sum = 3 * in.matrix() + 1;
  const NormParameters norm = in.norm();
  const NormGradients gradients = in.norm_gradients();
  const at::Tensor d_sum =
      kernels.norm_dropout_backward(d_out, sum, norm, statistics_of(sum, norm), in.dropout(), gradients);
  return {{"d_sum", d_sum}, {"weight", gradients.weight}, {"bias", gradients.bias}};
}

Outputs dropout(const Kernels& kernels, const Inputs& in) {
  return {{"d_x", kernels.dropout(in.matrix(), in.dropout())}};
}

/// From word 600 on no word occurs.
Outputs embedding_gradient_of(const Kernels& kernels, const Inputs& in, const at::Tensor& tokens,
                              std::int64_t padding) {
  const auto [sorted, order] = at::sort(tokens, /*stable=*/true, /*dim=*/0, /*descending=*/false);
  const at::Tensor gradient = in.used({1000, in.width()});
  kernels.embedding_gradient(in.matrix(), sorted, order, padding, gradient);
  EXPECT_TRUE(gradient.narrow(0, 600, 400).eq(0).all().item<bool>());
  if (padding >= 0) {
    EXPECT_TRUE(gradient[padding].eq(0).all().item<bool>());
  }
  return {{"gradient", gradient}};
}

Outputs embedding_gradient(const Kernels& kernels, const Inputs& in) {
  Outputs outputs;
  for (const std::int64_t padding : {-1, 0, 17}) {
    outputs.push_back(embedding_gradient_of(kernels, in, in.below(600, {in.rows()}, at::kInt), padding)[0]);
  }
  return outputs;
}

Outputs embedding_gradient_with_a_frequent_word(const Kernels& kernels, const Inputs& in) {
  Outputs outputs;
  for (const std::int64_t word : {0, 300, 599}) {
    for (const std::int64_t padding : {std::int64_t{-1}, word}) {
      const at::Tensor frequent = in.below(4, {in.rows()}, at::kInt).lt(3);
      const at::Tensor tokens = in.below(600, {in.rows()}, at::kInt).masked_fill(frequent, word);
      outputs.push_back(embedding_gradient_of(kernels, in, tokens, padding)[0]);
    }
  }
  return outputs;
}

Outputs residual_norm(const Kernels& kernels, const Inputs& in) {
  const at::Tensor x = in.matrix(), branch = in.matrix();
  const Normed normed = kernels.residual_norm(x, branch, in.norm(), in.dropout());
  return {{"out", normed.out}, {"sum", normed.sum}, {"mean", normed.statistics.mean}, {"rstd", normed.statistics.rstd}};
}

Outputs residual_norm_backward(const Kernels& kernels, const Inputs& in) {
  const at::Tensor d_out = in.matrix(), sum = 3 * in.matrix() + 1, bias_gradient = in.used({in.width()});
  const NormParameters norm = in.norm();
  const NormGradients gradients = in.norm_gradients();
  const ResidualGradient d = kernels.residual_norm_backward(d_out, sum, norm, statistics_of(sum, norm), in.dropout(),
                                                            gradients, bias_gradient);
  EXPECT_EQ(d.x.is_same(d.branch), !in.dropout().on());
  return {{"x", d.x},
          {"branch", d.branch},
          {"weight", gradients.weight},
          {"bias", gradients.bias},
          {"branch_bias", bias_gradient}};
}

Outputs relu_dropout(const Kernels& kernels, const Inputs& in) {
  const at::Tensor x = in.matrix();
  kernels.relu_dropout(x, in.dropout());
  return {{"x", x}};
}

Outputs relu_dropout_backward(const Kernels& kernels, const Inputs& in) {
  const at::Tensor d_out = in.matrix(), out = in.matrix(), bias_gradient = in.used({in.width()});
  make_plain_kernels()->relu_dropout(out, in.dropout());
  kernels.relu_dropout_backward(d_out, out, in.dropout(), bias_gradient);
  return {{"d_x", d_out}, {"bias", bias_gradient}};
}

Outputs gelu_backward(const Kernels& kernels, const Inputs& in) {
  const at::Tensor d_out = in.matrix(), bias_gradient = in.used({in.width()});
  kernels.gelu_backward(d_out, 3 * in.matrix(), bias_gradient);
  return {{"d_x", d_out}, {"bias", bias_gradient}};
}

Outputs join_heads(const Kernels& kernels, const Inputs& in) {
  constexpr std::int64_t kHead = 16;
  const std::int64_t b = in.batch(), t = in.length(), h = in.width() / kHead;
  const at::Tensor query = in.normal({b, h, t, kHead}), key = in.normal({b, t, h, kHead}).transpose(1, 2);
  const at::Tensor value = in.normal({b, h, t, 2 * kHead}).narrow(3, kHead, kHead);
  const at::Tensor bias_gradient = in.used({3 * in.width()});
  return {{"joined", kernels.join_heads(query, key, value, bias_gradient)}, {"bias", bias_gradient}};
}

Outputs classify(const Kernels& kernels, const Inputs& in) {
  Outputs outputs;
  for (const std::int64_t classes : {2, 4, 20, 64}) {
    const at::Tensor rows = in.matrix(), bias = in.normal({classes});
    // Small, for a row that is told with certainty has gradients that are nothing but rounding.
    const at::Tensor weight = 0.02 * in.normal({classes, in.width()});
    const at::Tensor labels = in.below(classes, {in.rows()}, at::kLong), loss_sum = in.used({}, at::kDouble);
    const at::Tensor weight_gradient = in.used({classes, in.width()}), bias_gradient = in.used({classes});
    const at::Tensor d_rows =
        kernels.classify(rows, weight, bias, labels, in.dropout(), loss_sum, weight_gradient, bias_gradient);
    outputs.insert(outputs.end(),
                   {{"d_rows", d_rows}, {"loss", loss_sum}, {"weight", weight_gradient}, {"bias", bias_gradient}});
  }
  return outputs;
}

Outputs adam(const Kernels& kernels, const Inputs& in) {
  Outputs outputs;
  for (const bool decoupled : {false, true}) {
    const at::Tensor gradient = in.matrix().flatten();
    const auto made = [&] { return at::randn(gradient.sizes(), in.options(at::kFloat)); };
    AdamState state{.parameters = made(), .first = made(), .second = made().abs(), .working = {}};
    if (gradient.scalar_type() == at::kBFloat16) state.working = in.used(gradient.sizes());
    for (const double step : {0.0, 1.0, 1e6}) {
      kernels.adam(state, gradient, in.scalar(3, at::kFloat), in.scalar(step, at::kLong), in.scalar(0.01, at::kDouble),
                   {.decoupled_decay = decoupled, .beta1 = 0.9, .beta2 = 0.999, .eps = 1e-8, .weight_decay = 0.1});
    }
    outputs.insert(outputs.end(), {{"parameters", state.parameters}, {"first", state.first}, {"second", state.second}});
    if (state.working.defined()) outputs.push_back({"working", state.working});
  }
  return outputs;
}

Outputs gather_and_count(const Kernels& kernels, const Inputs& in) {
  constexpr std::int64_t kTable = 500, kSteps = 3;
  std::vector<std::int64_t> coefficients;
  for (std::int64_t i = 0; i < in.length() + 2; ++i) {
    coefficients.push_back(static_cast<std::int64_t>(mark_coefficient(static_cast<std::uint64_t>(i))));
  }
  RowTable table{.tokens = in.below(30000, {kTable, in.length()}, at::kInt),
                 .labels = in.below(4, {kTable}, at::kLong),
                 .ids = in.below(kTable, {kSteps, in.batch() + 2}, at::kLong),
                 .coefficients = at::tensor(coefficients).to(in.options().device())};
  Outputs outputs;
  for (const std::int64_t shift : {0, 499}) {
    table.shift = shift;
    const at::Tensor tokens = in.used({in.batch(), in.length()}, at::kInt), labels = in.used({in.batch()}, at::kLong);
    const at::Tensor sums = in.used(table.ids.sizes(), at::kLong), counts = in.used({kSteps}, at::kLong);
    kernels.gather_and_count(table, in.scalar(1, at::kLong), tokens, labels, sums, counts);
    outputs.insert(outputs.end(), {{"tokens", tokens}, {"labels", labels}, {"sums", sums}, {"counts", counts}});
  }
  return outputs;
}

/// fp32: of the largest element. bfloat16: of the norm. Infinite where one is NaN.
double relative_error(const at::Tensor& actual, const at::Tensor& expected, at::ScalarType type) {
  const at::Tensor a = actual.to(at::kDouble), b = expected.to(at::kDouble);
  const auto size = [&](const at::Tensor& x) { return (type == at::kFloat ? x.abs().max() : x.norm()).item<double>(); };
  const double difference = size(a - b);
  if (difference == 0) return 0;
  const double error = difference / size(b);
  return std::isnan(error) ? std::numeric_limits<double>::infinity() : error;
}

struct Operation {
  const char* name;
  Outputs (*run)(const Kernels&, const Inputs&);
};

constexpr Operation kOperations[] = {
    {"embed", embed},
    {"norm_dropout_backward", norm_dropout_backward},
    {"dropout", dropout},
    {"embedding_gradient", embedding_gradient},
    {"embedding_gradient_with_a_frequent_word", embedding_gradient_with_a_frequent_word},
    {"residual_norm", residual_norm},
    {"residual_norm_backward", residual_norm_backward},
    {"relu_dropout", relu_dropout},
    {"relu_dropout_backward", relu_dropout_backward},
    {"gelu_backward", gelu_backward},
    {"join_heads", join_heads},
    {"classify", classify},
    {"adam", adam},
    {"gather_and_count", gather_and_count},
};

class GpuKernels : public ::testing::TestWithParam<Operation> {
 protected:
  void SetUp() override {
    if (probe_cuda()["gpus"].empty()) GTEST_SKIP() << probe_cuda()["note"].get<std::string>();
    device_ = open_cuda_device();
  }

  Outputs run(const Kernels& kernels, const Case& c) const { return GetParam().run(kernels, {c, device_->where()}); }

  std::unique_ptr<Device> device_;
};

TEST_P(GpuKernels, ComputeWhatThePlainFormulasSay) {
  const auto cuda = make_cuda_kernels(), plain = make_plain_kernels();
  for (const Case& c : all_cases()) {
    const Outputs actual = run(*cuda, c), expected = run(*plain, c);
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
      const at::Tensor &a = actual[i].value, &b = expected[i].value;
      ASSERT_EQ(a.sizes(), b.sizes()) << actual[i].name << ", " << c;
      ASSERT_EQ(a.scalar_type(), b.scalar_type()) << actual[i].name << ", " << c;
      if (at::isIntegralType(a.scalar_type(), /*includeBool=*/true)) {
        EXPECT_TRUE(a.equal(b)) << actual[i].name << ", " << c;
      } else {
        EXPECT_LE(relative_error(a, b, c.type), c.type == at::kFloat ? 1e-5 : 1e-2) << actual[i].name << ", " << c;
      }
    }
  }
}

TEST_P(GpuKernels, RepeatBitByBit) {
  const auto cuda = make_cuda_kernels();
  for (const Case& c : all_cases()) {
    const Outputs once = run(*cuda, c), again = run(*cuda, c);
    for (std::size_t i = 0; i < once.size(); ++i) {
      EXPECT_TRUE(once[i].value.equal(again[i].value)) << once[i].name << ", " << c;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Each, GpuKernels, ::testing::ValuesIn(kOperations),
                         [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace ddpsweep::worker
