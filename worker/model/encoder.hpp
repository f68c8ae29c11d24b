// The text classifier: a post-LN transformer encoder over one flat parameter buffer, in ATen operations.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "worker/model/parameter_layout.hpp"
#include "worker/settings.hpp"

namespace ddpsweep::worker {

/// Token embedding + sinusoidal positions, dropout, `layers` times torch.nn.TransformerEncoderLayer(norm_first=False),
/// mean over all positions, dropout, linear. Padding (token 0) is a word like any other. Parameters are fp32; a model
/// that computes in bfloat16 does so on a copy of them, and its gradients are bfloat16.
class Encoder {
 public:
  /// compute: at::kFloat or at::kBFloat16.
  Encoder(const ModelSettings& settings, std::uint64_t seed, at::Device device = at::kCPU,
          at::ScalarType compute = at::kFloat);

  /// Weights as PyTorch's modules begin with, drawn from `seed` on the CPU: the same on every device.
  void initialise(std::uint64_t seed);

  /// tokens: (B, max_seq_len) int32; returns logits (B, classes) fp32. With `training`, dropout draws from ATen's
  /// default generator, and autograd records unless the caller switched it off.
  at::Tensor forward(const at::Tensor& tokens, bool training) const;

  const ParameterLayout& layout() const { return layout_; }
  /// All parameters, fp32. Whoever writes here calls flat_changed() before the next forward pass.
  at::Tensor& flat() { return flat_; }
  void flat_changed();
  /// What a forward pass reads: one leaf for each slot of the layout, a view into flat() or into its copy.
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
  std::vector<at::Tensor> views_of(const at::Tensor& flat) const;
  at::Tensor apply(const Linear& linear, const at::Tensor& x) const;
  at::Tensor apply(const Norm& norm, const at::Tensor& x) const;
  /// x: (B * T, D), like what it returns.
  at::Tensor attend(const Layer& layer, const at::Tensor& x, std::int64_t batch, double dropout) const;

  ModelSettings settings_;
  ParameterLayout layout_;
  std::size_t embedding_ = 0;
  std::vector<Layer> layers_;
  Linear head_{};
  at::Tensor flat_;                 // (layout_.buffer_size()) fp32
  at::Tensor working_;              // flat_, or its copy to compute with
  std::vector<at::Tensor> leaves_;  // of working_, as layout_.slots()
  at::Tensor positions_;            // (T, D)
};

}  // namespace ddpsweep::worker
