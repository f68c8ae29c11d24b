// Weights between a checkpoint and the parameters of a model.
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <vector>

#include "worker/model/checkpoint.hpp"

namespace ddpsweep::worker {

/// Copies what the checkpoint has into parameters: fp32, on the CPU, index = slot of the checkpoint's layout.
void load_weights(const Checkpoint& checkpoint, const std::vector<at::Tensor>& parameters);

/// Writes parameters (as above) as a folder that transformers and ddpsweep can read: model.safetensors, config.json
/// and, where the model came from a folder, the files of its vocabulary. A folder of that name is replaced once the new
/// one is whole. Throws EnvironmentError.
void save_weights(const std::filesystem::path& folder, const ModelSettings& model, const ParameterLayout& layout,
                  const std::vector<at::Tensor>& parameters);

}  // namespace ddpsweep::worker
