#include "worker/fast/linear.hpp"

#include <ATen/ATen.h>

namespace ddpsweep::worker {

at::Tensor Linear::forward(const at::Tensor& x) const { return at::addmm(bias_.value, x, weight_.value.t()); }

at::Tensor Linear::forward_relu(const at::Tensor& x) const {
  return at::_addmm_activation(bias_.value, x, weight_.value.t(), 1, 1, /*use_gelu=*/false);
}

at::Tensor Linear::input_gradient(const at::Tensor& d_y) const { return at::mm(d_y, weight_.value); }

void Linear::add_input_gradient(const at::Tensor& d_y, at::Tensor& into) const { into.addmm_(d_y, weight_.value); }

void Linear::weight_gradient(const at::Tensor& d_y, const at::Tensor& x) const {
  at::Tensor gradient = weight_.gradient;
  if (gradient.scalar_type() == d_y.scalar_type()) {
    at::mm_out(gradient, d_y.t(), x);
  } else {
    gradient.copy_(at::mm(d_y.t(), x));  // bfloat16 on a CPU, whose gradients are fp32
  }
  parameters_.ready(bias_);
  parameters_.ready(weight_);
}

}  // namespace ddpsweep::worker
