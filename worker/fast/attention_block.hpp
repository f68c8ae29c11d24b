// Self-attention, its residual connection and LayerNorm.
#pragma once

#include <memory>

#include "worker/fast/attention.hpp"
#include "worker/fast/dropouts.hpp"
#include "worker/fast/linear.hpp"
#include "worker/fast/norm.hpp"
#include "worker/model/encoder.hpp"

namespace ddpsweep::worker {

/// y = norm(x + dropout(out(attention(qkv(x)))))
class AttentionBlock {
 public:
  AttentionBlock(const Encoder& model, const Parameters& parameters, const EncoderLayout::Layer& layer,
                 const Device& device, Dropouts& dropouts);

  /// x: (B * T, D). bias: see Attention::forward. Returns (B * T, D).
  at::Tensor forward(const at::Tensor& x, const at::Tensor& bias, bool training);
  /// d_y, and what it returns, d x: (B * T, D). Of the last forward() with training.
  at::Tensor backward(const at::Tensor& d_y);

 private:
  /// (B * T, D) as (B, H, T, K), a view; and back.
  at::Tensor to_heads(const at::Tensor& rows) const;
  at::Tensor from_heads(const at::Tensor& heads) const;

  const Kernels& kernels_;
  std::int64_t t_, heads_, head_width_;
  Linear qkv_, out_;
  Norm norm_;
  std::unique_ptr<Attention> attention_;
  Dropout attention_dropout_, dropout_;
  struct Saved {
    at::Tensor x, mixed;
    Normed normed;
  };
  Saved saved_;
};

}  // namespace ddpsweep::worker
