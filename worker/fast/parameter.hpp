// What a block of the fast engine computes with and where it leaves its gradients.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <utility>
#include <vector>

#include "worker/ddp/reducer.hpp"
#include "worker/model/encoder_layout.hpp"

namespace ddpsweep::worker {

struct Parameter {
  std::size_t index = 0;
  at::Tensor value;
  at::Tensor gradient;  // a view of the reducer's buffer
};

/// All of a model's parameters. Gradients are written where they are reduced, and told to be ready in the order in
/// which the backward pass makes them: no hooks, no copies, no buffers to zero.
class Parameters {
 public:
  /// values: one for each slot of the layout. reducer: must outlive this.
  Parameters(std::vector<at::Tensor> values, Reducer& reducer) : values_(std::move(values)), reducer_(&reducer) {}

  Parameter at(std::size_t index) const { return {index, values_.at(index), reducer_->gradient_of(index)}; }
  void ready(const Parameter& parameter) const { reducer_->ready(parameter.index); }

 private:
  std::vector<at::Tensor> values_;
  Reducer* reducer_;
};

}  // namespace ddpsweep::worker
