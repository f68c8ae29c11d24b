// Tokens to the rows that the first layer works on.
#pragma once

#include <optional>

#include "worker/device/device.hpp"
#include "worker/fast/dropouts.hpp"
#include "worker/fast/norm.hpp"
#include "worker/model/encoder.hpp"

namespace ddpsweep::worker {

/// x = dropout([norm](table[tokens] + positions [+ type])), see Kernels::embed.
class EmbeddingBlock {
 public:
  EmbeddingBlock(const Encoder& model, const Parameters& parameters, Device& device, Dropouts& dropouts);

  /// tokens: (B, T). Returns (B * T, D).
  at::Tensor forward(const at::Tensor& tokens, bool training);
  /// d_x: (B * T, D). Of the last forward() with training.
  void backward(const at::Tensor& d_x);

 private:
  Parameters parameters_;
  Device& device_;
  Parameter table_;
  at::Tensor position_values_;  // (T, D)
  std::optional<Parameter> positions_, types_;
  std::optional<Norm> norm_;
  Dropout dropout_;
  std::int64_t padding_;  // the token without a gradient; -1: none
  struct Saved {
    Embedded embedded;
    at::Tensor sorted, order;  // of the tokens: which rows add up to one row of the table
  };
  Saved saved_;
};

}  // namespace ddpsweep::worker
