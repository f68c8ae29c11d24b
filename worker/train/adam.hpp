// Adam (Kingma and Ba 2015) and AdamW (Loshchilov and Hutter 2019) as torch.optim computes them, over one flat buffer.
#pragma once

#include <ATen/core/Tensor.h>

#include "worker/settings.hpp"

namespace ddpsweep::worker {

class Adam {
 public:
  /// parameters: (N) fp32, changed in place by step().
  Adam(at::Tensor parameters, const TrainSettings& settings);

  /// Forgets all steps.
  void reset();
  /// gradient: (N) fp32. learning_rate: of this step.
  void step(const at::Tensor& gradient, double learning_rate);

 private:
  TrainSettings settings_;
  at::Tensor parameters_;      // (N) fp32
  at::Tensor first_, second_;  // (N) fp32: running means of the gradient and of its square
  at::Tensor steps_;           // () fp32
};

}  // namespace ddpsweep::worker
