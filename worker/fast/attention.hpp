// Scaled dot-product attention, forward and backward, by whichever of torch's kernels is the fastest that fits.
#pragma once

#include <ATen/core/Tensor.h>

#include <memory>

#include "worker/device/device.hpp"
#include "worker/kernels/kernels.hpp"

namespace ddpsweep::worker {

/// softmax(Q K' / sqrt(K) + bias) V for each head, with dropout on the weights. A forward pass with
/// training keeps what the backward pass needs. Dropout draws from ATen's generator where the kernel is torch's.
class Attention {
 public:
  struct Gradients {
    at::Tensor query, key, value;  // (B, H, T, K), of strides of the kernel's choice
  };

  virtual ~Attention() = default;
  /// query, key, value: (B, H, T, K), of any strides with the last 1. bias: (B, H, T, T), -inf where a key is not
  /// attended to, or undefined. Returns (B, H, T, K); its rows (B * T, H * K) are contiguous where the kernel makes
  /// them so.
  virtual at::Tensor forward(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value,
                             const at::Tensor& bias, const Dropout& dropout, bool training) = 0;
  /// Of the last forward() with training.
  virtual Gradients backward(const at::Tensor& d_out) = 0;
};

/// head_width: K. masked: whether forward() will be given a bias.
std::unique_ptr<Attention> make_attention(const Device& device, at::ScalarType type, std::int64_t head_width,
                                          bool masked);

/// The bias for a batch whose padding (token 0) nobody attends to. tokens: (B, T). Returns (B, heads, T, T), of one row
/// of numbers for each row of tokens, aligned as torch's kernels want it.
at::Tensor padding_bias(const at::Tensor& tokens, std::int64_t heads, at::ScalarType type);

}  // namespace ddpsweep::worker
