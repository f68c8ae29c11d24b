// A LayerNorm's parameters as the kernels take them.
#pragma once

#include "worker/fast/parameter.hpp"
#include "worker/kernels/kernels.hpp"

namespace ddpsweep::worker {

class Norm {
 public:
  Norm(const Parameters& parameters, EncoderLayout::Norm at, double eps)
      : parameters_(parameters), weight_(parameters.at(at.weight)), bias_(parameters.at(at.bias)), eps_(eps) {}

  NormParameters values() const { return {weight_.value, bias_.value, eps_}; }
  NormGradients gradients() const { return {weight_.gradient, bias_.gradient}; }
  void ready() const {
    parameters_.ready(bias_);
    parameters_.ready(weight_);
  }

 private:
  Parameters parameters_;
  Parameter weight_, bias_;
  double eps_;
};

}  // namespace ddpsweep::worker
