// What computes a step: two implementations of one interface, so that each is the other's test.
#pragma once

#include <ATen/core/Tensor.h>

#include <memory>

#include "worker/ddp/reducer.hpp"
#include "worker/device/device.hpp"
#include "worker/model/encoder.hpp"
#include "worker/settings.hpp"
#include "worker/train/batch.hpp"

namespace ddpsweep::worker {

class Engine {
 public:
  virtual ~Engine() = default;

  /// The forward and the backward pass of a batch of at least one row: hands the gradients of the sum of its rows'
  /// losses to the reducer, and adds that sum to loss_sum, () fp64.
  virtual void forward_backward(const Batch& batch, const at::Tensor& loss_sum) = 0;
  /// tokens: (B, T) int32. Returns (B, classes) fp32, without dropout.
  virtual at::Tensor logits(const at::Tensor& tokens) = 0;
};

/// ATen's operations and autograd, on any device: the oracle, and what CPUs run. Everything must outlive it.
std::unique_ptr<Engine> make_reference_engine(Encoder& model, Reducer& reducer);

/// Throws ConfigError for a model whose shape the CUDA kernels do not take (common/fast_limits.hpp).
void check_fast_shape(const ModelSettings& model);

/// Forward and backward pass by hand (worker/fast), without autograd. seed: of this rank's dropout. step: () int64 on
/// the device, of the run. On a GPU check_fast_shape() is called first.
std::unique_ptr<Engine> make_fast_engine(Encoder& model, Reducer& reducer, Device& device, std::uint64_t seed,
                                         const at::Tensor& step);

/// Of the gradients that are reduced: those of the reference engine are fp32 whatever it computes in, as are those of
/// any engine on CPUs, whose groups add up fp32 alone.
at::ScalarType gradient_type(const TrainSettings& settings, at::Device device);
/// How gradients are reduced. The embeddings' are a bucket of their own: they are the last to be ready, and all other
/// parameters can be updated meanwhile.
ReducerOptions reducer_options(const TrainSettings& settings, const EncoderLayout& parts, at::Device device);

}  // namespace ddpsweep::worker
