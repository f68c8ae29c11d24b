#include "worker/model/weights.hpp"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "common/errors.hpp"
#include "common/folder_in_the_making.hpp"
#include "common/foreign_json.hpp"

namespace ddpsweep::worker {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

at::ScalarType scalar_type(std::string_view dtype) {
  return dtype == "F16" ? at::kHalf : dtype == "BF16" ? at::kBFloat16 : at::kFloat;
}

/// The file's bytes may lie anywhere, so they are copied before anything takes them for numbers.
at::Tensor read(const Checkpoint::Part& part) {
  const at::Tensor values = at::empty(part.entry->shape, scalar_type(part.entry->dtype));
  const auto bytes = part.file->bytes(*part.entry);
  std::memcpy(values.mutable_data_ptr(), bytes.data(), bytes.size());
  return values;
}

json labels(std::int64_t classes, bool from_id) {
  json labels = json::object();
  for (std::int64_t i = 0; i < classes; ++i) {
    const std::string label = fmt::format("LABEL_{}", i);
    if (from_id)
      labels[std::to_string(i)] = label;
    else
      labels[label] = i;
  }
  return labels;
}

/// Of a folder's model its own config.json; of others their sizes.
json config_of(const ModelSettings& model) {
  json config = json::object();
  if (model.folder.empty()) {
    config = {{"model_type", "ddpsweep_encoder"}, {"vocab_size", model.vocab_size},
              {"d_model", model.d_model},         {"heads", model.heads},
              {"layers", model.layers},           {"feed_forward", model.feed_forward},
              {"max_seq_len", model.max_seq_len}};
  } else {
    std::ifstream in(model.folder / "config.json");
    config = parse_foreign_json(std::string{std::istreambuf_iterator<char>(in), {}});
    if (!config.is_object()) throw ConfigError(fmt::format("{}/config.json is no longer JSON", model.folder.string()));
    config["architectures"] = {model.family == ModelFamily::bert ? "BertModel" : "DistilBertModel"};
    config["dtype"] = "float32";
  }
  config["id2label"] = labels(model.classes, true);
  config["label2id"] = labels(model.classes, false);
  return config;
}

void write_text(const fs::path& path, const std::string& text) {
  std::ofstream out(path);
  out << text;
  if (!out.flush()) throw EnvironmentError(fmt::format("{}: cannot write: {}", path.string(), std::strerror(errno)));
}

void fill(const fs::path& folder, const ModelSettings& model, const ParameterLayout& layout,
          const std::vector<at::Tensor>& parameters) {
  const auto names = checkpoint_names(model.family, layout);
  std::vector<SafetensorsTensor> tensors;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::span<const float> values(parameters[i].const_data_ptr<float>(), parameters[i].numel());
    std::vector<std::int64_t> shape = layout.slots()[i].shape;
    shape[0] /= std::ssize(names[i]);
    const std::size_t size = values.size() / names[i].size();
    for (std::size_t part = 0; part < names[i].size(); ++part) {
      tensors.push_back({names[i][part], "F32", shape, std::as_bytes(values.subspan(part * size, size))});
    }
  }
  write_safetensors(folder / "model.safetensors", tensors);
  write_text(folder / "config.json", config_of(model).dump(2) + "\n");
  if (model.folder.empty()) return;
  for (const char* name : {"vocab.txt", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"}) {
    if (fs::exists(model.folder / name)) fs::copy_file(model.folder / name, folder / name);
  }
}

}  // namespace

void load_weights(const Checkpoint& checkpoint, const std::vector<at::Tensor>& parameters) {
  const at::NoGradGuard no_grad;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    std::int64_t row = 0;
    for (const Checkpoint::Part& part : checkpoint.parts()[i]) {
      const std::int64_t rows = part.entry->shape[0];
      parameters[i].narrow(0, row, rows).copy_(read(part));
      row += rows;
    }
  }
}

void save_weights(const fs::path& folder, const ModelSettings& model, const ParameterLayout& layout,
                  const std::vector<at::Tensor>& parameters) {
  const FolderInTheMaking made(folder);
  fill(made.path(), model, layout, parameters);
  try {
    fs::remove_all(folder);
    fs::rename(made.path(), folder);
  } catch (const fs::filesystem_error& failure) {
    throw EnvironmentError(failure.what());
  }
}

}  // namespace ddpsweep::worker
