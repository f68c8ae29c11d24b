// Adam (Kingma and Ba 2015) and AdamW (Loshchilov and Hutter 2019) as torch.optim computes them, over flat buffers.
#pragma once

#include <ATen/core/Tensor.h>

#include "worker/kernels/kernels.hpp"
#include "worker/settings.hpp"

namespace ddpsweep::worker {

class Adam {
 public:
  /// parameters: (N) fp32, changed in place by step(). working: (N), the copy of them that a model computes with, which
  /// follows; may be `parameters` itself. step: () int64 on the device, the steps taken so far; its owner counts.
  Adam(const Kernels& kernels, at::Tensor parameters, const at::Tensor& working, at::Tensor step,
       const TrainSettings& settings);

  /// Forgets all steps.
  void reset();
  /// Takes a step with elements [begin, end). gradient: (N) fp32 or bfloat16, of which the mean is one divisor-th.
  /// divisor: () fp32. rate: () fp64, the learning rate. All on the device.
  void step(const at::Tensor& gradient, const at::Tensor& divisor, const at::Tensor& rate, std::int64_t begin,
            std::int64_t end);

 private:
  const Kernels& kernels_;
  AdamState state_;
  AdamSettings settings_;
  at::Tensor step_;
};

}  // namespace ddpsweep::worker
