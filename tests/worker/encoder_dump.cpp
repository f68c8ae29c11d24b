// encoder_dump SETTINGS.json BATCH.safetensors OUT.safetensors SAVED: one forward and backward pass of a model folder,
// for transformers_parity_test.py to hold against transformers, and the model saved as the folder SAVED.
//
// SETTINGS: a cell's model section and "classes". BATCH: tokens (B, T) I32, labels (B) I64. OUT: logits, loss, and the
// gradient of each tensor under its name in a checkpoint; dropout is off, the loss is the mean over rows.
#include <ATen/ATen.h>
#include <fmt/format.h>

#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>

#include "common/errors.hpp"
#include "common/safetensors.hpp"
#include "worker/model/checkpoint.hpp"
#include "worker/model/encoder.hpp"
#include "worker/model/model_config.hpp"
#include "worker/model/weights.hpp"

namespace {

using namespace ddpsweep;
using namespace ddpsweep::worker;

ModelSettings read_settings(const char* file) {
  nlohmann::json json;
  std::ifstream(file) >> json;
  ModelSettings model;
  model.family = json.at("type") == "bert" ? ModelFamily::bert : ModelFamily::distilbert;
  model.max_seq_len = json.at("max_seq_len");
  model.classes = json.at("classes");
  model.folder = json.at("weights").get<std::string>();
  model.pretrained = json.at("pretrained");
  model.pooler = json.at("pooler");
  read_model_config(model);
  return model;
}

at::Tensor read(const SafetensorsFile& file, std::string_view name, at::ScalarType type) {
  const auto entry = std::ranges::find(file.entries(), name, &SafetensorsEntry::name);
  const at::Tensor values = at::empty(entry->shape, type);
  const auto bytes = file.bytes(*entry);
  std::memcpy(values.mutable_data_ptr(), bytes.data(), bytes.size());
  return values;
}

void run(char** arguments) {
  const ModelSettings settings = read_settings(arguments[1]);
  const SafetensorsFile batch{std::filesystem::path(arguments[2])};
  Encoder model(settings, /*seed=*/1);
  const at::Tensor logits = model.forward(read(batch, "tokens", at::kInt), /*training=*/true);
  const at::Tensor loss = at::cross_entropy_loss(logits, read(batch, "labels", at::kLong));
  loss.backward();

  std::vector<at::Tensor> kept{logits.detach().contiguous(), loss.detach()};
  std::vector<std::string> names{"logits", "loss"};
  const auto parts = checkpoint_names(settings.family, model.layout());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto gradients = model.leaves()[i].grad().chunk(std::ssize(parts[i]));
    for (std::size_t part = 0; part < parts[i].size(); ++part) {
      names.push_back(parts[i][part]);
      kept.push_back(gradients[part].contiguous());
    }
  }
  std::vector<SafetensorsTensor> tensors;
  for (std::size_t i = 0; i < kept.size(); ++i) {
    const std::span<const float> values(kept[i].const_data_ptr<float>(), kept[i].numel());
    tensors.push_back({names[i], "F32", kept[i].sizes().vec(), std::as_bytes(values)});
  }
  write_safetensors(arguments[3], tensors);
  save_weights(arguments[4], settings, model.layout(), views_of(model.layout(), model.flat()));
  fmt::print("{} parameters\n", model.layout().parameter_count());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) return 2;
  try {
    run(argv);
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 1;
  }
}
