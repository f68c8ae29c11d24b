#include "worker/fast/attention.hpp"

#include <ATen/ATen.h>

#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace ddpsweep::worker {
namespace {

/// Base of those that are two ATen operations: what a forward pass leaves for its backward pass.
class TorchAttention : public Attention {
 protected:
  struct Saved {
    at::Tensor query, key, value, bias, out, log_sum, seed, offset;
    double dropout = 0;
  };
  /// Keeps it for a backward pass, if there will be one; returns what attention made.
  at::Tensor kept(const Saved& made, bool training) {
    saved_ = training ? made : Saved();
    return made.out;
  }
  Saved saved_;
};

/// cuDNN's; takes a bias.
class CudnnAttention final : public TorchAttention {
 public:
  at::Tensor forward(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value, const at::Tensor& bias,
                     const Dropout& dropout, bool training) override {
    auto made = at::_scaled_dot_product_cudnn_attention(query, key, value, bias, /*compute_log_sumexp=*/true,
                                                        dropout.probability);
    return kept({query, key, value, bias, std::get<0>(made), std::get<1>(made), std::get<6>(made), std::get<7>(made),
                 dropout.probability},
                training);
  }
  Gradients backward(const at::Tensor& d_out) override {
    const Saved s = std::exchange(saved_, {});
    const at::Tensor none;
    auto [query, key, value] = at::_scaled_dot_product_cudnn_attention_backward(
        d_out, s.query, s.key, s.value, s.out, s.log_sum, s.seed, s.offset, s.bias, none, none, s.query.size(2),
        s.key.size(2), s.dropout, /*is_causal=*/false);
    return {query, key, value};
  }
};

/// FlashAttention-2 (Dao 2023); takes no bias.
class FlashAttention final : public TorchAttention {
 public:
  at::Tensor forward(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value, const at::Tensor& bias,
                     const Dropout& dropout, bool training) override {
    auto made = at::_scaled_dot_product_flash_attention(query, key, value, dropout.probability);
    return kept({query, key, value, bias, std::get<0>(made), std::get<1>(made), std::get<6>(made), std::get<7>(made),
                 dropout.probability},
                training);
  }
  Gradients backward(const at::Tensor& d_out) override {
    const Saved s = std::exchange(saved_, {});
    const at::Tensor none;
    auto [query, key, value] = at::_scaled_dot_product_flash_attention_backward(
        d_out, s.query, s.key, s.value, s.out, s.log_sum, none, none, s.query.size(2), s.key.size(2), s.dropout,
        /*is_causal=*/false, s.seed, s.offset);
    return {query, key, value};
  }
};

/// Memory-efficient attention (Rabe and Staats 2021), which also computes in fp32.
class EfficientAttention final : public TorchAttention {
 public:
  at::Tensor forward(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value, const at::Tensor& bias,
                     const Dropout& dropout, bool training) override {
    const auto given = bias.defined() ? std::optional(bias) : std::nullopt;
    auto [out, log_sum, seed, offset] = at::_scaled_dot_product_efficient_attention(
        query, key, value, given, /*compute_log_sumexp=*/true, dropout.probability);
    return kept({query, key, value, bias, out, log_sum, seed, offset, dropout.probability}, training);
  }
  Gradients backward(const at::Tensor& d_out) override {
    const Saved s = std::exchange(saved_, {});
    auto made =
        at::_scaled_dot_product_efficient_attention_backward(d_out, s.query, s.key, s.value, s.bias, s.out, s.log_sum,
                                                             s.seed, s.offset, s.dropout, {true, true, true, false});
    return {std::get<0>(made), std::get<1>(made), std::get<2>(made)};
  }
};

/// The formula, for CPUs and for shapes that no kernel of torch's takes.
class PlainAttention final : public Attention {
 public:
  explicit PlainAttention(const Kernels& kernels) : kernels_(kernels) {}

  at::Tensor forward(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value, const at::Tensor& bias,
                     const Dropout& dropout, bool training) override {
    scale_ = 1 / std::sqrt(static_cast<double>(query.size(3)));
    at::Tensor scores = at::matmul(query, key.transpose(2, 3)).mul_(scale_);
    if (bias.defined()) scores.add_(bias);
    const at::Tensor weights = at::softmax(scores, -1), used = drop(weights, dropout);
    saved_ = training ? Saved{query, key, value, weights, used} : Saved();
    dropout_ = dropout;
    return at::matmul(used, value).transpose(1, 2).contiguous().transpose(1, 2);
  }
  Gradients backward(const at::Tensor& d_out) override {
    const Saved s = std::exchange(saved_, {});
    const at::Tensor d_weights = drop(at::matmul(d_out, s.value.transpose(2, 3)).contiguous(), dropout_);
    const at::Tensor d_scores =
        at::_softmax_backward_data(d_weights, s.weights, -1, s.weights.scalar_type()).mul_(scale_);
    return {at::matmul(d_scores, s.key), at::matmul(d_scores.transpose(2, 3), s.query),
            at::matmul(s.used.transpose(2, 3), d_out)};
  }

 private:
  at::Tensor drop(const at::Tensor& x, const Dropout& dropout) const {
    return dropout.on() ? kernels_.dropout(x, dropout) : x;
  }

  struct Saved {
    at::Tensor query, key, value, weights, used;
  };
  const Kernels& kernels_;
  Saved saved_;
  Dropout dropout_;
  double scale_ = 0;
};

}  // namespace

std::unique_ptr<Attention> make_attention(const Device& device, at::ScalarType type, std::int64_t head_width,
                                          bool masked) {
  constexpr std::int64_t kAlignment = 8, kWidestHead = 128;
  constexpr int kAmpere = 80, kHopper = 90;
  const int capability = device.compute_capability();
  if (device.where().is_cpu() || head_width % kAlignment != 0 || head_width > kWidestHead) {
    return std::make_unique<PlainAttention>(device.kernels());
  }
  if (type == at::kBFloat16 && masked && capability >= kHopper) return std::make_unique<CudnnAttention>();
  if (type == at::kBFloat16 && !masked && capability >= kAmpere) return std::make_unique<FlashAttention>();
  return std::make_unique<EfficientAttention>();
}

at::Tensor padding_bias(const at::Tensor& tokens, std::int64_t heads, at::ScalarType type) {
  constexpr std::int64_t kAlignment = 16;
  const std::int64_t b = tokens.size(0), t = tokens.size(1);
  const at::Tensor padded =
      at::zeros({b, (t + kAlignment - 1) / kAlignment * kAlignment}, tokens.options().dtype(type));
  at::Tensor bias = padded.narrow(1, 0, t);
  bias.masked_fill_(tokens.eq(0), -std::numeric_limits<double>::infinity());
  return bias.view({b, 1, 1, t}).expand({b, heads, t, t});
}

}  // namespace ddpsweep::worker
