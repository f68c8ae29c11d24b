// The fast engine's operations as CUDA kernels.
#pragma once

#include <memory>

#include "worker/kernels/kernels.hpp"

namespace ddpsweep::worker {

/// They run on the current stream of the tensors' device, the current one. Models may be kWidestModel wide.
std::unique_ptr<Kernels> make_cuda_kernels();

}  // namespace ddpsweep::worker
