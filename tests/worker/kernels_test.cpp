// The plain formulas against autograd, in double where that makes the reference better.
#include "worker/kernels/kernels.hpp"

#include <ATen/ATen.h>
#include <gmock/gmock.h>

#include "common/audit.hpp"
#include "worker/kernels/philox.hpp"

namespace ddpsweep::worker {
namespace {

using ::testing::ElementsAre;

constexpr std::int64_t kRows = 6, kWidth = 20;
const Dropout kNoDropout;

Dropout dropout(double probability, std::uint64_t seed = 5, std::int64_t step = 3, std::uint32_t site = 2) {
  return {.probability = probability, .seed = seed, .step = at::scalar_tensor(step, at::kLong), .site = site};
}

/// A copy in double that autograd follows.
at::Tensor leaf(const at::Tensor& x) { return x.to(at::kDouble).set_requires_grad(true); }

/// Puts gradients into the leaves that `out` came from.
void backward(const at::Tensor& out, const at::Tensor& d_out) { (out * d_out).sum().backward(); }

void expect_close(const at::Tensor& actual, const at::Tensor& expected, double tolerance = 1e-5) {
  ASSERT_EQ(actual.sizes(), expected.sizes());
  const double difference = (actual.to(at::kDouble) - expected.to(at::kDouble)).abs().max().item<double>();
  EXPECT_LE(difference, tolerance * std::max(1.0, expected.abs().max().item<double>()));
}

class PlainKernels : public ::testing::Test {
 protected:
  PlainKernels() { at::manual_seed(1); }

  at::Tensor mask(at::IntArrayRef shape, const Dropout& dropout) const {
    return dropout.on() ? kernels_->dropout(at::ones(shape), dropout) : at::ones(shape);
  }
  static NormParameters norm() { return {.weight = at::randn(kWidth), .bias = at::randn(kWidth), .eps = 1e-5}; }
  static NormGradients norm_gradients() { return {.weight = at::full(kWidth, 7.0F), .bias = at::full(kWidth, 7.0F)}; }

  std::unique_ptr<Kernels> kernels_ = make_plain_kernels();
};

TEST(Philox, HasTheAnswersOfRandom123) {
  EXPECT_THAT(philox4x32_7({0, 0, 0, 0}, {0, 0}).word, ElementsAre(0x5f6fb709, 0x0d893f64, 0x4f121f81, 0x4f730a48));
  constexpr std::uint32_t kOnes = 0xffffffff;
  EXPECT_THAT(philox4x32_7({kOnes, kOnes, kOnes, kOnes}, {kOnes, kOnes}).word,
              ElementsAre(0x5207ddc2, 0x45165e59, 0x4d8ee751, 0x8c52f662));
  EXPECT_THAT(philox4x32_7({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}).word,
              ElementsAre(0x4dfccaba, 0x190a87f0, 0xc47362ba, 0xb6b5242a));
}

TEST(DropoutRule, DividesByTheExactShareThatIsKept) {
  EXPECT_EQ(dropout_rule(0).threshold, 0U);
  EXPECT_EQ(dropout_rule(0).scale, 1.0F);
  EXPECT_EQ(dropout_rule(0.75).threshold, 0xc0000000);
  EXPECT_EQ(dropout_rule(0.75).scale, 4.0F);
  EXPECT_EQ(dropout_rule(0.1).threshold, 429496730U);
  EXPECT_EQ(dropout_rule(std::nextafter(1.0, 0.0)).threshold, 0xffffffff);
}

TEST_F(PlainKernels, DropWhatTheWordsSay) {
  const std::uint64_t seed = 0x1234567890abcdef;
  const std::int64_t step = 0x1122334455667788;
  const at::Tensor mask = this->mask({3, 5}, dropout(0.4, seed, step, 9)).flatten();
  for (std::uint32_t e = 0; e < 15; ++e) {
    const std::uint32_t word = philox4x32_7({e / 4, 9, 0x55667788, 0x11223344}, {0x90abcdef, 0x12345678}).word[e % 4];
    EXPECT_EQ(mask[e].item<float>(), word >= 0.4 * 4294967296 ? 1 / 0.6F : 0) << e;
  }
}

TEST_F(PlainKernels, DropTheShareThatIsAsked) {
  const at::Tensor mask = this->mask({1000, 1000}, dropout(0.3));
  EXPECT_NEAR(mask.eq(0).to(at::kDouble).mean().item<double>(), 0.3, 0.002);  // four standard deviations
  EXPECT_NEAR(mask.to(at::kDouble).mean().item<double>(), 1, 0.003);
}

TEST_F(PlainKernels, DropOtherElementsForOtherSeedsStepsAndSites) {
  const auto mask = [&](auto... of) { return this->mask({1000}, dropout(0.5, of...)); };
  EXPECT_TRUE(mask(5, 3, 2).equal(mask(5, 3, 2)));
  const std::uint64_t far = 1ULL << 32;
  for (const at::Tensor& other :
       {mask(6, 3, 2), mask(5 + far, 3, 2), mask(5, 4, 2), mask(5, 3 + far, 2), mask(5, 3, 1)}) {
    EXPECT_NEAR(mask(5, 3, 2).eq(other).sum().item<int>(), 500, 80);
  }
}

TEST_F(PlainKernels, EmbedWithAndWithoutNormTypeAndDropout) {
  const at::Tensor tokens = at::randint(10, {2, 3}, at::kInt), table = at::randn({10, kWidth});
  const at::Tensor positions = at::randn({3, kWidth}), type = at::randn(kWidth);
  const NormParameters norm = this->norm();
  for (const Dropout& dropout : {kNoDropout, dropout(0.3)}) {
    const at::Tensor mask = this->mask({kRows, kWidth}, dropout);
    const at::Tensor plain =
        (table.index_select(0, tokens.flatten()).view({2, 3, kWidth}) + positions).view({-1, kWidth});
    const Embedded bare = kernels_->embed(tokens, table, positions, {}, {}, dropout);
    expect_close(bare.out, plain * mask);
    EXPECT_FALSE(bare.sum.defined() || bare.statistics.mean.defined() || bare.statistics.rstd.defined());

    const at::Tensor typed = plain + type;
    expect_close(kernels_->embed(tokens, table, positions, type, {}, dropout).out, typed * mask);
    const Embedded normed = kernels_->embed(tokens, table, positions, type, norm, dropout);
    expect_close(normed.sum, typed);
    expect_close(normed.out, at::layer_norm(typed, {kWidth}, norm.weight, norm.bias, norm.eps) * mask);
    expect_close(normed.statistics.mean, typed.mean(1));
    expect_close(normed.statistics.rstd, (typed.var(1, /*unbiased=*/false) + norm.eps).rsqrt());
  }
}

TEST_F(PlainKernels, TakeNormAndDropoutBackwardAsAutogradDoes) {
  const NormParameters norm = this->norm();
  const at::Tensor d_out = at::randn({kRows, kWidth}), x = 3 * at::randn({kRows, kWidth}) + 1;
  for (const Dropout& dropout : {kNoDropout, dropout(0.3)}) {
    const at::Tensor sum = leaf(x), weight = leaf(norm.weight), bias = leaf(norm.bias);
    backward(at::layer_norm(sum, {kWidth}, weight, bias, norm.eps) * mask(x.sizes(), dropout), d_out);
    const NormStatistics statistics{.mean = x.mean(1), .rstd = (x.var(1, /*unbiased=*/false) + norm.eps).rsqrt()};
    const NormGradients gradients = norm_gradients();
    expect_close(kernels_->norm_dropout_backward(d_out, x, norm, statistics, dropout, gradients), sum.grad());
    expect_close(gradients.weight, weight.grad());
    expect_close(gradients.bias, bias.grad());
  }
}

TEST_F(PlainKernels, AddResidualsAndNormaliseAsAutogradDoes) {
  const NormParameters norm = this->norm();
  const at::Tensor x = at::randn({kRows, kWidth}), linear = at::randn({kRows, kWidth}), bias = at::randn(kWidth);
  const at::Tensor d_out = at::randn({kRows, kWidth});
  for (const Dropout& dropout : {kNoDropout, dropout(0.3)}) {
    const at::Tensor x_leaf = leaf(x), linear_leaf = leaf(linear), bias_leaf = leaf(bias);
    const at::Tensor weight_leaf = leaf(norm.weight), norm_bias_leaf = leaf(norm.bias);
    const at::Tensor sum = x_leaf + (linear_leaf + bias_leaf) * mask(x.sizes(), dropout);
    const at::Tensor out = at::layer_norm(sum, {kWidth}, weight_leaf, norm_bias_leaf, norm.eps);
    backward(out, d_out);

    const Normed normed = kernels_->residual_norm(x, linear + bias, norm, dropout);
    expect_close(normed.sum, sum);
    expect_close(normed.out, out);
    const NormGradients gradients = norm_gradients();
    const at::Tensor bias_gradient = at::full(kWidth, 7.0F);
    const ResidualGradient d =
        kernels_->residual_norm_backward(d_out, normed.sum, norm, normed.statistics, dropout, gradients, bias_gradient);
    expect_close(d.x, x_leaf.grad());
    expect_close(d.branch, linear_leaf.grad());
    expect_close(bias_gradient, bias_leaf.grad());
    expect_close(gradients.weight, weight_leaf.grad());
    expect_close(gradients.bias, norm_bias_leaf.grad());
    EXPECT_EQ(d.x.is_same(d.branch), !dropout.on());
  }
}

TEST_F(PlainKernels, TakeTheStatisticsFromTheSumThatIsStored) {
  const auto narrow = [](const at::Tensor& x) { return x.to(at::kBFloat16); };
  NormParameters norm = this->norm();
  norm.weight = narrow(norm.weight), norm.bias = narrow(norm.bias);
  const at::Tensor x = narrow(at::randn({kRows, kWidth})), branch = narrow(at::randn({kRows, kWidth}));
  const Normed normed = kernels_->residual_norm(x, branch, norm, kNoDropout);
  EXPECT_TRUE(normed.sum.equal(x + branch));
  EXPECT_TRUE(normed.out.equal(at::layer_norm(normed.sum, {kWidth}, norm.weight, norm.bias, norm.eps)));
  EXPECT_EQ(normed.statistics.mean.scalar_type(), at::kFloat);
  expect_close(normed.statistics.mean, normed.sum.to(at::kDouble).mean(1), 1e-6);

  const at::Tensor bias_gradient = at::full(kWidth, 7.0F);  // gradients may be fp32 all the same
  const ResidualGradient d = kernels_->residual_norm_backward(x, normed.sum, norm, normed.statistics, dropout(0.5),
                                                              norm_gradients(), bias_gradient);
  EXPECT_EQ(d.x.scalar_type(), at::kBFloat16);
  EXPECT_EQ(d.branch.scalar_type(), at::kBFloat16);
  expect_close(bias_gradient, d.branch.to(at::kDouble).sum(0), 0.02);
}

TEST_F(PlainKernels, TakeReluAndDropoutBackwardAsAutogradDoes) {
  const at::Tensor x = at::randn({kRows, kWidth}), bias = at::randn(kWidth), d_out = at::randn({kRows, kWidth});
  for (const Dropout& dropout : {kNoDropout, dropout(0.3)}) {
    const at::Tensor x_leaf = leaf(x), bias_leaf = leaf(bias);
    const at::Tensor expected = at::relu(x_leaf + bias_leaf) * mask(x.sizes(), dropout);
    backward(expected, d_out);
    const at::Tensor out = x + bias, d_x = d_out.clone(), bias_gradient = at::full(kWidth, 7.0F);
    kernels_->relu_dropout(out, dropout);
    expect_close(out, expected);
    kernels_->relu_dropout_backward(d_x, out, dropout, bias_gradient);
    expect_close(d_x, x_leaf.grad());
    expect_close(bias_gradient, bias_leaf.grad());
  }
}

TEST_F(PlainKernels, TakeGeluBackwardAsAutogradDoes) {
  const at::Tensor x = 3 * at::randn({kRows, kWidth}), d_out = at::randn({kRows, kWidth});
  const at::Tensor x_leaf = leaf(x), d_x = d_out.clone(), bias_gradient = at::full(kWidth, 7.0F);
  backward(x_leaf * 0.5 * (1 + at::erf(x_leaf / std::sqrt(2.0))), d_out);
  kernels_->gelu_backward(d_x, x, bias_gradient);
  expect_close(d_x, x_leaf.grad());
  expect_close(bias_gradient, x_leaf.grad().sum(0));
}

TEST_F(PlainKernels, JoinHeadsAsAutogradDoes) {
  constexpr std::int64_t kBatch = 2, kLength = 3, kHeads = 4, kHead = 5;
  const at::Tensor joined = leaf(at::randn({kBatch * kLength, 3 * kHeads * kHead}));
  const auto parts = joined.view({kBatch, kLength, 3, kHeads, kHead}).permute({2, 0, 3, 1, 4}).unbind();
  const at::Tensor query = at::randn({kBatch, kHeads, kLength, kHead});
  const at::Tensor key = at::randn({kBatch, kLength, kHeads, kHead}).transpose(1, 2);
  const at::Tensor value = at::randn({kBatch, kHeads, kLength, 2 * kHead}).narrow(3, 1, kHead);
  (parts[0] * query + parts[1] * key + parts[2] * value).sum().backward();
  const at::Tensor bias_gradient = at::full(3 * kHeads * kHead, 7.0F);
  expect_close(kernels_->join_heads(query, key, value, bias_gradient), joined.grad());
  expect_close(bias_gradient, joined.grad().sum(0));
}

TEST_F(PlainKernels, ClassifyAsAutogradDoes) {
  constexpr std::int64_t kClasses = 5;
  const at::Tensor rows = at::randn({kRows, kWidth}), labels = at::randint(kClasses, kRows, at::kLong);
  const at::Tensor weight = at::randn({kClasses, kWidth}), bias = at::randn(kClasses);
  for (const Dropout& dropout : {kNoDropout, dropout(0.3)}) {
    const at::Tensor rows_leaf = leaf(rows), weight_leaf = leaf(weight), bias_leaf = leaf(bias);
    const at::Tensor loss = at::cross_entropy_loss(
        at::linear(rows_leaf * mask(rows.sizes(), dropout), weight_leaf, bias_leaf), labels, {}, at::Reduction::Sum);
    loss.backward();
    const at::Tensor loss_sum = at::full({}, 100, at::kDouble), bias_gradient = at::full(kClasses, 7.0F);
    const at::Tensor weight_gradient = at::full({kClasses, kWidth}, 7.0F);
    expect_close(kernels_->classify(rows, weight, bias, labels, dropout, loss_sum, weight_gradient, bias_gradient),
                 rows_leaf.grad());
    expect_close(loss_sum, loss + 100, 1e-6);
    expect_close(weight_gradient, weight_leaf.grad());
    expect_close(bias_gradient, bias_leaf.grad());
  }
}

TEST_F(PlainKernels, SumTheGradientOfEachTokensRow) {
  constexpr std::int64_t kWords = 12;
  const at::Tensor tokens = at::tensor({3, 0, 3, 7, 0, 0, 11, 3, 3}, at::kInt), d_rows = at::randn({9, kWidth});
  const auto [sorted, order] = at::sort(tokens, /*stable=*/true, /*dim=*/0, /*descending=*/false);
  const at::Tensor expected = at::one_hot(tokens.to(at::kLong), kWords).to(at::kFloat).t().mm(d_rows);
  const at::Tensor gradient = at::full({kWords, kWidth}, 7.0F), narrow = gradient.to(at::kBFloat16);
  kernels_->embedding_gradient(d_rows, sorted, order, /*padding=*/-1, gradient);
  expect_close(gradient, expected);
  kernels_->embedding_gradient(d_rows, sorted, order, /*padding=*/-1, narrow);
  EXPECT_TRUE(narrow.equal(gradient.to(at::kBFloat16)));
  kernels_->embedding_gradient(d_rows, sorted, order, /*padding=*/0, gradient);
  expected[0].zero_();
  expect_close(gradient, expected);
}

TEST_F(PlainKernels, StepAsAdamAndAdamwDo) {
  constexpr double kRate = 0.01, kBeta1 = 0.9, kBeta2 = 0.99, kEps = 1e-8, kDecay = 0.1, kDivisor = 3;
  for (const bool decoupled : {false, true}) {
    const at::Tensor start = at::randn(100), first = at::zeros(100), second = at::zeros(100), steps = at::zeros({});
    const at::Tensor expected = start.clone();
    const AdamState state{.parameters = start.clone(),
                          .first = at::zeros(100),
                          .second = at::zeros(100),
                          .working = at::full(100, 7, at::kBFloat16)};
    for (std::int64_t step = 0; step < 5; ++step) {
      const at::Tensor gradient = at::randn(100).to(step % 2 == 0 ? at::kFloat : at::kBFloat16);
      const double rate = kRate / static_cast<double>(step + 1);
      const at::Tensor slope = gradient.to(at::kFloat) / kDivisor;
      steps.add_(1);
      const auto fused = [&](auto step_of) {
        using List = at::TensorList;
        step_of(List(expected), List(slope), List(first), List(second), List(), List(steps), rate, kBeta1, kBeta2,
                kDecay, kEps, /*amsgrad=*/false, /*maximize=*/false);
      };
      if (decoupled) {
        fused([](auto... arguments) { at::_fused_adamw_(arguments...); });
      } else {
        fused([](auto... arguments) { at::_fused_adam_(arguments...); });
      }
      kernels_->adam(
          state, gradient, at::scalar_tensor(kDivisor), at::scalar_tensor(step, at::kLong),
          at::scalar_tensor(rate, at::kDouble),
          {.decoupled_decay = decoupled, .beta1 = kBeta1, .beta2 = kBeta2, .eps = kEps, .weight_decay = kDecay});
      expect_close(state.parameters, expected, 1e-6);
      expect_close(state.first, first, 1e-6);
      expect_close(state.second, second, 1e-6);
      EXPECT_TRUE(state.working.equal(state.parameters.to(at::kBFloat16)));
    }
    EXPECT_GT((expected - start).abs().min().item<double>(), 1e-4) << "nothing moved";
  }
}

TEST_F(PlainKernels, GatherTheRowsOfAStepAndTheirMarks) {
  constexpr std::int64_t kTable = 11, kLength = 5, kMost = 4, kTaken = 3, kStep = 1;
  std::vector<std::int64_t> coefficients;
  for (std::uint64_t i = 0; i < kLength + 2; ++i) {
    coefficients.push_back(static_cast<std::int64_t>(mark_coefficient(i)));
  }
  RowTable table{.tokens = at::randint(30000, {kTable, kLength}, at::kInt),
                 .labels = at::randint(4, kTable, at::kLong),
                 .ids = at::tensor({9, 1, 3, 5, 10, 0, 4, 6}, at::kLong).view({2, kMost}),
                 .coefficients = at::tensor(coefficients)};
  for (const std::int64_t shift : {0, 2, 10}) {
    table.shift = shift;
    const at::Tensor tokens = at::full({kTaken, kLength}, 7, at::kInt), labels = at::full(kTaken, 7, at::kLong);
    const at::Tensor sums = at::full({2, kMost}, 7, at::kLong), counts = at::full(2, 7, at::kLong);
    kernels_->gather_and_count(table, at::scalar_tensor(kStep, at::kLong), tokens, labels, sums, counts);
    for (std::int64_t i = 0; i < kTaken; ++i) {
      const auto id = table.ids[kStep][i].item<std::int64_t>();
      const at::Tensor row = table.tokens[(id + shift) % kTable];
      const auto label = table.labels[id].item<std::int64_t>();
      EXPECT_TRUE(tokens[i].equal(row));
      EXPECT_EQ(labels[i].item<std::int64_t>(), label);
      EXPECT_EQ(splitmix64(static_cast<std::uint64_t>(sums[kStep][i].item<std::int64_t>())),
                row_mark({row.const_data_ptr<std::int32_t>(), kLength}, static_cast<std::int32_t>(label), id));
    }
    EXPECT_TRUE(sums[0].eq(7).all().item<bool>());
    EXPECT_EQ(sums[kStep][kTaken].item<int>(), 7);
    EXPECT_TRUE(counts.equal(at::tensor({std::int64_t{7}, kTaken})));
  }
}

}  // namespace
}  // namespace ddpsweep::worker
