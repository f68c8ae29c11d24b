// A linear layer, forward and backward, over the rows of a batch.
#pragma once

#include "worker/fast/parameter.hpp"

namespace ddpsweep::worker {

/// y = x W' + b, with x (R, in), W (out, in), b (out). Its backward pass is two calls, because the block that it is
/// part of decides what is computed on the way: d x = d y W, d W = d y' x; d b, the column sums of d y, is mostly made
/// by the kernel that made d y (bias_gradient() says where to).
class Linear {
 public:
  Linear(const Parameters& parameters, EncoderLayout::Linear at)
      : parameters_(parameters), weight_(parameters.at(at.weight)), bias_(parameters.at(at.bias)) {}

  at::Tensor forward(const at::Tensor& x) const;
  /// max(y, 0), by the same matrix product.
  at::Tensor forward_relu(const at::Tensor& x) const;

  /// d x (R, in).
  at::Tensor input_gradient(const at::Tensor& d_y) const;
  /// into += d x.
  void add_input_gradient(const at::Tensor& d_y, at::Tensor& into) const;
  /// Writes d W. The bias's gradient must be there: both are ready now.
  void weight_gradient(const at::Tensor& d_y, const at::Tensor& x) const;

  const at::Tensor& bias_gradient() const { return bias_.gradient; }

 private:
  Parameters parameters_;
  Parameter weight_, bias_;
};

}  // namespace ddpsweep::worker
