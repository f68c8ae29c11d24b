// Keeps a gradient from being too long.
#pragma once

#include <ATen/core/Tensor.h>

namespace ddpsweep::worker {

/// Scales gradient, all parameters' in one flat tensor (N), down to the Euclidean norm `max_norm` if it is longer, as
/// torch.nn.utils.clip_grad_norm_ does. Nothing is read back from the device.
void clip_norm(at::Tensor& gradient, double max_norm);

}  // namespace ddpsweep::worker
