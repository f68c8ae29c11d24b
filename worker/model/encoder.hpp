// The text classifier: a post-LN transformer encoder over one flat parameter buffer, in ATen operations.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <optional>
#include <vector>

#include "worker/model/encoder_layout.hpp"
#include "worker/settings.hpp"

namespace ddpsweep::worker {

/// One view into `flat` for each slot of the layout.
std::vector<at::Tensor> views_of(const ParameterLayout& layout, const at::Tensor& flat);

/// One model for all families (ModelSettings says what of it a family has):
///
///   x = tokens' embedding + positions [+ the embedding of token type 0]; [LayerNorm]; dropout
///   each layer:  x = LayerNorm(x + attention(x));  x = LayerNorm(x + linear2(activation(linear1(x))))
///   row = mean over x, or x of the first token; [row = tanh(dense(row))]; dropout; linear
///
/// `encoder` is torch.nn.TransformerEncoderLayer(norm_first=False) to each detail; the others are transformers'
/// DistilBertModel and BertModel with a linear head, where padding (token 0) is not attention_mask to. The families
/// differ in where dropout acts: see DropoutSites. Parameters are fp32; a model that computes in bfloat16 does so on a
/// copy of them, and its gradients are bfloat16.
class Encoder {
 public:
  /// compute: at::kFloat or at::kBFloat16.
  Encoder(const ModelSettings& settings, std::uint64_t seed, at::Device device = at::kCPU,
          at::ScalarType compute = at::kFloat);

  /// Random weights, drawn from `seed` on the CPU, so that they are the same on every device: as PyTorch's modules
  /// begin, or normal ones with settings.initial_sd, as transformers does. Over them the pretrained ones, if there are
  /// any.
  void initialise(std::uint64_t seed);

  /// tokens: (B, max_seq_len) int32; returns logits (B, classes) fp32. With `training`, dropout draws from ATen's
  /// default generator, and autograd records unless the caller switched it off.
  at::Tensor forward(const at::Tensor& tokens, bool training) const;

  /// Where else than after the embeddings, on the attention's weights, after linear2 and before the head.
  struct DropoutSites {
    bool after_attention, after_activation;
  };

  const ModelSettings& settings() const { return settings_; }
  const DropoutSites& dropout_sites() const { return dropout_sites_; }
  const EncoderLayout& parts() const { return layout_; }
  const ParameterLayout& layout() const { return layout_.parameters; }
  /// All parameters, fp32. Whoever writes here calls flat_changed() before the next forward pass.
  at::Tensor& flat() { return flat_; }
  const at::Tensor& flat() const { return flat_; }
  void flat_changed();
  /// What a forward pass reads: flat() itself, or its copy in the type that the model computes in.
  const at::Tensor& working() const { return working_; }
  /// (T, D), what is added to the tokens' embeddings.
  at::Tensor positions() const;
  /// What a forward pass reads: one leaf for each slot of the layout, a view into flat() or into its copy.
  const std::vector<at::Tensor>& leaves() const { return leaves_; }

 private:
  using Linear = EncoderLayout::Linear;
  using Norm = EncoderLayout::Norm;
  using Layer = EncoderLayout::Layer;
  void draw_as_torch(const std::vector<at::Tensor>& parameters, const at::Generator& generator) const;
  void draw_as_transformers(const std::vector<at::Tensor>& parameters, const at::Generator& generator) const;
  at::Tensor apply(const Linear& linear, const at::Tensor& x) const;
  at::Tensor apply(const Norm& norm, const at::Tensor& x) const;
  /// (B * T, D)
  at::Tensor embed(const at::Tensor& tokens) const;
  /// x: (B * T, D), like what it returns. attention_mask: (B, 1, 1, T) bool, false at padding; nothing: none.
  at::Tensor attend(const Layer& layer, const at::Tensor& x, const std::optional<at::Tensor>& attention_mask,
                    std::int64_t batch, double dropout) const;

  ModelSettings settings_;
  DropoutSites dropout_sites_;
  EncoderLayout layout_;
  at::Tensor flat_;                 // (layout().buffer_size()) fp32
  at::Tensor working_;              // flat_, or its copy to compute with
  std::vector<at::Tensor> leaves_;  // of working_, as layout().slots()
  at::Tensor fixed_positions_;      // (T, D), where they are not learned
};

}  // namespace ddpsweep::worker
