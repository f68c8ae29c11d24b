// From the last layer's rows to the classes.
#pragma once

#include <optional>

#include "worker/fast/dropouts.hpp"
#include "worker/fast/linear.hpp"
#include "worker/model/encoder.hpp"

namespace ddpsweep::worker {

/// row = mean over x, or x of the first token; [row = tanh(pooler(row))]; logits = linear(dropout(row)); and the sum of
/// their cross entropies.
class Head {
 public:
  Head(const Encoder& model, const Parameters& parameters, const Kernels& kernels, Dropouts& dropouts);

  /// x: (B * T, D). Returns (B, classes) fp32.
  at::Tensor logits(const at::Tensor& x) const;
  /// Forward and backward in one: adds the batch's loss, a sum over its rows, to loss_sum, () fp64, and returns the
  /// gradient of that sum in x, (B * T, D). labels: (B) int64.
  at::Tensor forward_backward(const at::Tensor& x, const at::Tensor& labels, const at::Tensor& loss_sum) const;

 private:
  at::Tensor pool(const at::Tensor& x) const;
  at::Tensor pool_backward(const at::Tensor& d_rows) const;

  const Kernels& kernels_;
  Parameters parameters_;
  std::int64_t t_;
  Pooling pooling_;
  std::optional<Linear> pooler_;
  Parameter weight_, bias_;
  Dropout dropout_;
};

}  // namespace ddpsweep::worker
