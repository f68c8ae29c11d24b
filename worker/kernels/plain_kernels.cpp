// The fast engine's operations as formulas in ATen. They compute in fp32 and round what is stored.
#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include "worker/kernels/kernels.hpp"
#include "worker/kernels/philox.hpp"

namespace ddpsweep::worker {
namespace {

at::Tensor wide(const at::Tensor& x) { return x.to(at::kFloat); }

/// What dropout multiplies each element by, fp32, on the CPU. Reads the step back.
at::Tensor dropout_factors(at::IntArrayRef shape, const Dropout& dropout) {
  const at::Tensor factors = at::empty(shape, at::kFloat);
  const DropoutRule rule = dropout_rule(dropout.probability);
  const auto step = static_cast<std::uint64_t>(dropout.step.item<std::int64_t>());
  auto* factor = factors.mutable_data_ptr<float>();
  PhiloxBlock block{};
  for (std::int64_t e = 0; e < factors.numel(); ++e) {
    if (e % 4 == 0) block = dropout_words(dropout.seed, step, dropout.site, static_cast<std::uint32_t>(e / 4));
    factor[e] = block.word[e % 4] >= rule.threshold ? rule.scale : 0;
  }
  return factors;
}

/// x: fp32, like what it returns.
at::Tensor drop(const at::Tensor& x, const Dropout& dropout) {
  return dropout.on() ? x * dropout_factors(x.sizes(), dropout).to(x.device()) : x;
}

struct WideNormed {
  at::Tensor out;  // (R, D) fp32
  NormStatistics statistics;
};
WideNormed normalise(const at::Tensor& sum, const NormParameters& norm) {
  const auto [out, mean, rstd] =
      at::native_layer_norm(wide(sum), {sum.size(1)}, wide(norm.weight), wide(norm.bias), norm.eps);
  return {out, {mean.view({-1}), rstd.view({-1})}};
}

/// d_out: (R, D) fp32, like d sum, which it returns.
at::Tensor normalise_backward(const at::Tensor& d_out, const at::Tensor& sum, const NormParameters& norm,
                              const NormStatistics& statistics, const NormGradients& gradients) {
  const auto [d_sum, d_weight, d_bias] =
      at::native_layer_norm_backward(d_out, wide(sum), {sum.size(1)}, statistics.mean, statistics.rstd,
                                     wide(norm.weight), wide(norm.bias), {true, true, true});
  gradients.weight.copy_(d_weight);
  gradients.bias.copy_(d_bias);
  return d_sum;
}

class PlainKernels final : public Kernels {
 public:
  Embedded embed(const at::Tensor& tokens, const at::Tensor& table, const at::Tensor& positions, const at::Tensor& type,
                 const std::optional<NormParameters>& norm, const Dropout& dropout) const override {
    const at::NoGradGuard no_grad;
    at::Tensor sum = wide(at::embedding(table, tokens)) + wide(positions);
    if (type.defined()) sum = sum + wide(type);
    sum = sum.view({-1, table.size(1)});
    if (!norm) return {.out = drop(sum, dropout).to(table.scalar_type()), .sum = {}, .statistics = {}};
    sum = sum.to(table.scalar_type());
    const WideNormed normed = normalise(sum, *norm);
    return {.out = drop(normed.out, dropout).to(sum.scalar_type()), .sum = sum, .statistics = normed.statistics};
  }

  at::Tensor norm_dropout_backward(const at::Tensor& d_out, const at::Tensor& sum, const NormParameters& norm,
                                   const NormStatistics& statistics, const Dropout& dropout,
                                   const NormGradients& gradients) const override {
    const at::NoGradGuard no_grad;
    return normalise_backward(drop(wide(d_out), dropout), sum, norm, statistics, gradients).to(d_out.scalar_type());
  }

  at::Tensor dropout(const at::Tensor& d_out, const Dropout& dropout) const override {
    return drop(wide(d_out), dropout).to(d_out.scalar_type());
  }

  void embedding_gradient(const at::Tensor& d_rows, const at::Tensor& sorted, const at::Tensor& order,
                          std::int64_t padding, const at::Tensor& table_gradient) const override {
    table_gradient.copy_(at::embedding_dense_backward(wide(d_rows).index_select(0, order), sorted,
                                                      table_gradient.size(0), padding, /*scale_grad_by_freq=*/false));
  }

  Normed residual_norm(const at::Tensor& x, const at::Tensor& branch, const NormParameters& norm,
                       const Dropout& dropout) const override {
    const at::NoGradGuard no_grad;
    const at::Tensor sum = (wide(x) + drop(wide(branch), dropout)).to(x.scalar_type());
    const WideNormed normed = normalise(sum, norm);
    return {.out = normed.out.to(x.scalar_type()), .sum = sum, .statistics = normed.statistics};
  }

  ResidualGradient residual_norm_backward(const at::Tensor& d_out, const at::Tensor& sum, const NormParameters& norm,
                                          const NormStatistics& statistics, const Dropout& dropout,
                                          const NormGradients& gradients,
                                          const at::Tensor& branch_bias_gradient) const override {
    const at::NoGradGuard no_grad;
    const at::Tensor d_sum = normalise_backward(wide(d_out), sum, norm, statistics, gradients);
    const at::Tensor d_branch = drop(d_sum, dropout);
    branch_bias_gradient.copy_(d_branch.sum(0));
    const at::Tensor d_x = d_sum.to(d_out.scalar_type());
    return {.x = d_x, .branch = dropout.on() ? d_branch.to(d_out.scalar_type()) : d_x};
  }

  void relu_dropout(const at::Tensor& x, const Dropout& dropout) const override {
    x.copy_(drop(wide(x).relu(), dropout));
  }

  void relu_dropout_backward(const at::Tensor& d_out, const at::Tensor& out, const Dropout& dropout,
                             const at::Tensor& bias_gradient) const override {
    const at::Tensor d_x = (wide(d_out) * dropout_rule(dropout.probability).scale).masked_fill(out == 0, 0);
    bias_gradient.copy_(d_x.sum(0));
    d_out.copy_(d_x);
  }

  void gelu_backward(const at::Tensor& d_out, const at::Tensor& x, const at::Tensor& bias_gradient) const override {
    const at::Tensor d_x = at::gelu_backward(wide(d_out), wide(x));
    bias_gradient.copy_(d_x.sum(0));
    d_out.copy_(d_x);
  }

  at::Tensor join_heads(const at::Tensor& d_query, const at::Tensor& d_key, const at::Tensor& d_value,
                        const at::Tensor& bias_gradient) const override {
    const auto rows = [](const at::Tensor& heads) { return heads.transpose(1, 2).flatten(2).flatten(0, 1); };
    const at::Tensor joined = at::cat({rows(d_query), rows(d_key), rows(d_value)}, 1);
    bias_gradient.copy_(wide(joined).sum(0));
    return joined;
  }

  at::Tensor classify(const at::Tensor& rows, const at::Tensor& weight, const at::Tensor& bias,
                      const at::Tensor& labels, const Dropout& dropout, const at::Tensor& loss_sum,
                      const at::Tensor& weight_gradient, const at::Tensor& bias_gradient) const override {
    const at::NoGradGuard no_grad;
    const at::Tensor dropped = drop(wide(rows), dropout), label = labels.unsqueeze(1);
    const at::Tensor log_shares = at::log_softmax(at::linear(dropped, wide(weight), wide(bias)), 1);
    loss_sum.sub_(log_shares.gather(1, label).sum(at::kDouble));
    const at::Tensor d_logits = log_shares.exp().scatter_add(1, label, at::full(label.sizes(), -1, dropped.options()));
    weight_gradient.copy_(d_logits.t().mm(dropped));
    bias_gradient.copy_(d_logits.sum(0));
    return drop(d_logits.mm(wide(weight)), dropout).to(rows.scalar_type());
  }

  void adam(const AdamState& state, const at::Tensor& gradient, const at::Tensor& divisor, const at::Tensor& step,
            const at::Tensor& rate, const AdamSettings& settings) const override {
    const at::NoGradGuard no_grad;
    using List = at::TensorList;
    const at::Tensor mean = wide(gradient) / divisor, steps = step.to(at::kFloat) + 1;
    const auto take_step = [&](auto fused) {
      fused(List(state.parameters), List(mean), List(state.first), List(state.second), /*max_exp_avg_sqs=*/List(),
            List(steps), rate.item<double>(), settings.beta1, settings.beta2, settings.weight_decay, settings.eps,
            /*amsgrad=*/false, /*maximize=*/false);
    };
    if (settings.decoupled_decay) {
      take_step([](auto... arguments) { at::_fused_adamw_(arguments...); });
    } else {
      take_step([](auto... arguments) { at::_fused_adam_(arguments...); });
    }
    if (state.working.defined()) state.working.copy_(state.parameters);
  }

  void gather_and_count(const RowTable& table, const at::Tensor& step, const at::Tensor& tokens,
                        const at::Tensor& labels, const at::Tensor& sums, const at::Tensor& counts) const override {
    const std::int64_t rows = tokens.size(0), length = tokens.size(1);
    const at::Tensor line = step.view({1});
    const at::Tensor ids = table.ids.index_select(0, line)[0].narrow(0, 0, rows);
    tokens.copy_(table.tokens.index_select(0, ids.add(table.shift).remainder(table.tokens.size(0))));
    labels.copy_(table.labels.index_select(0, ids));
    // int64 wraps around as uint64 does.
    const at::Tensor of_tokens = (tokens * table.coefficients.narrow(0, 2, length)).sum(1);
    const at::Tensor sum = ids * table.coefficients[0] + labels * table.coefficients[1] + of_tokens;
    sums.narrow(1, 0, rows).index_copy_(0, line, sum.unsqueeze(0));
    counts.index_copy_(0, line, at::full({1}, rows, counts.options()));
  }
};

}  // namespace

std::unique_ptr<Kernels> make_plain_kernels() { return std::make_unique<PlainKernels>(); }

}  // namespace ddpsweep::worker
