// The text classifier: a post-LN transformer encoder over one flat parameter buffer, in ATen operations.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "worker/model/parameter_layout.hpp"
#include "worker/settings.hpp"

namespace ddpsweep::worker {

/// Token embedding + sinusoidal positions, dropout, `layers` times torch.nn.TransformerEncoderLayer(norm_first=False),
/// mean over all positions, dropout, linear. Padding (token 0) is a word like any other. Weights are what PyTorch's
/// modules begin with, drawn from `seed` on the CPU: the same on every device.
class Encoder {
 public:
  Encoder(const ModelSettings& settings, std::uint64_t seed, at::Device device = at::kCPU);

  /// tokens: (B, max_seq_len) int32; returns logits (B, classes) fp32. With `training`, dropout draws from ATen's
  /// default generator, and autograd records unless the caller switched it off.
  at::Tensor forward(const at::Tensor& tokens, bool training) const;

  const ParameterLayout& layout() const { return layout_; }
  /// All parameters; writing here changes the model.
  at::Tensor& flat() { return flat_; }
  /// One leaf for each slot of the layout, a view into flat().
  const std::vector<at::Tensor>& leaves() const { return leaves_; }

 private:
  struct Linear {
    std::size_t weight, bias;
  };
  struct Norm {
    std::size_t weight, bias;
  };
  struct Layer {
    Linear qkv, out, linear1, linear2;
    Norm norm1, norm2;
  };

  Linear add_linear(const std::string& weight, const std::string& bias, std::int64_t out, std::int64_t in);
  Norm add_norm(const std::string& name);
  void build_layout();
  void make_leaves();
  void initialise(std::uint64_t seed);
  at::Tensor apply(const Linear& linear, const at::Tensor& x) const;
  at::Tensor apply(const Norm& norm, const at::Tensor& x) const;
  at::Tensor attend(const Layer& layer, const at::Tensor& x, double dropout) const;

  ModelSettings settings_;
  ParameterLayout layout_;
  std::size_t embedding_ = 0;
  std::vector<Layer> layers_;
  Linear head_{};
  at::Tensor flat_;                 // (layout_.buffer_size()) fp32
  std::vector<at::Tensor> leaves_;  // as layout_.slots()
  at::Tensor positions_;            // (T, D) fp32
};

}  // namespace ddpsweep::worker
