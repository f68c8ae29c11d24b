// The tensors of a Hugging Face folder, found and checked: which of them make up which parameter of the encoder.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "common/safetensors.hpp"
#include "worker/model/parameter_layout.hpp"
#include "worker/settings.hpp"

namespace ddpsweep::worker {

/// What transformers calls the tensors of each parameter (index = slot of the layout): the names of DistilBertModel and
/// BertModel, and "classifier" for the head. The matrix of queries, keys and values is three tensors there. The family
/// `encoder` is not known to transformers and keeps its own names.
std::vector<std::vector<std::string>> checkpoint_names(ModelFamily family, const ParameterLayout& layout);

/// model.safetensors of the model's folder, or the shards that model.safetensors.index.json lists, mapped into memory.
class Checkpoint {
 public:
  /// Finds every parameter; the head may be missing. Prefixes ("bert."), the older names of LayerNorm's weights (gamma,
  /// beta) and heads of other tasks are known. Throws ConfigError that lists all tensors which are missing, have
  /// another shape or type, or are none of this model's.
  Checkpoint(const ModelSettings& model, const ParameterLayout& layout);

  struct Part {
    const SafetensorsFile* file = nullptr;
    const SafetensorsEntry* entry = nullptr;  // F32, F16 or BF16
  };
  /// Of each parameter (index = slot of the layout), one below the other; empty where the checkpoint has none of it.
  const std::vector<std::vector<Part>>& parts() const { return parts_; }
  /// XXH3 over names, types and bytes of these, continued from `seed`.
  std::uint64_t fingerprint(std::uint64_t seed) const;

 private:
  std::vector<std::unique_ptr<SafetensorsFile>> files_;
  std::vector<std::vector<Part>> parts_;
};

/// What training begins with, of a model that has a folder: XXH3 over what its config.json makes of it and, if it is
/// pretrained, over its weights.
std::uint64_t model_fingerprint(const ModelSettings& model);

}  // namespace ddpsweep::worker
