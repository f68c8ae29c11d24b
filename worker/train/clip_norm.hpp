// Keeps a gradient from being too long.
#pragma once

#include <ATen/core/Tensor.h>

namespace ddpsweep::worker {

/// By what to divide `gradient` (N), of which the mean is one divisor-th, () fp32, so that the result has at most the
/// Euclidean norm `max_norm`: as torch.nn.utils.clip_grad_norm_ scales it. () fp32; nothing is read back from the
/// device.
at::Tensor clipping_divisor(const at::Tensor& gradient, const at::Tensor& divisor, double max_norm);

}  // namespace ddpsweep::worker
