#include "worker/train/clip_norm.hpp"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

namespace ddpsweep::worker {

void clip_norm(at::Tensor& gradient, double max_norm) {
  constexpr double kEps = 1e-6;  // PyTorch's
  const at::NoGradGuard no_grad;
  gradient.mul_(max_norm / (at::linalg_vector_norm(gradient) + kEps).clamp_min(max_norm));
}

}  // namespace ddpsweep::worker
