// The two linear layers of an encoder layer, their residual connection and LayerNorm.
#pragma once

#include "worker/fast/dropouts.hpp"
#include "worker/fast/linear.hpp"
#include "worker/fast/norm.hpp"
#include "worker/model/encoder.hpp"

namespace ddpsweep::worker {

/// y = norm(x + dropout(linear2([dropout](activation(linear1(x))))))
class FeedForwardBlock {
 public:
  FeedForwardBlock(const Encoder& model, const Parameters& parameters, const EncoderLayout::Layer& layer,
                   const Kernels& kernels, Dropouts& dropouts);

  /// x, and what it returns: (R, D).
  at::Tensor forward(const at::Tensor& x, bool training);
  /// d_y, and what it returns, d x: (R, D). Of the last forward() with training.
  at::Tensor backward(const at::Tensor& d_y);

 private:
  const Kernels& kernels_;
  Linear linear1_, linear2_;
  Norm norm_;
  Activation activation_;
  Dropout activation_dropout_, dropout_;
  struct Saved {
    at::Tensor x;
    at::Tensor before, after;  // the activation and its dropout: (R, F); `before` with GELU alone
    Normed normed;
  };
  Saved saved_;
};

}  // namespace ddpsweep::worker
