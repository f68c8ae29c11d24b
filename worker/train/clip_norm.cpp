#include "worker/train/clip_norm.hpp"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

namespace ddpsweep::worker {

at::Tensor clipping_divisor(const at::Tensor& gradient, const at::Tensor& divisor, double max_norm) {
  constexpr double kEps = 1e-6;  // PyTorch's
  const at::NoGradGuard no_grad;
  const at::Tensor norm = at::linalg_vector_norm(gradient, 2, {}, false, at::kFloat) / divisor;
  return divisor * ((norm + kEps).clamp_min(max_norm) / max_norm);
}

}  // namespace ddpsweep::worker
