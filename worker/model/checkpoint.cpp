#include "worker/model/checkpoint.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <ranges>
#include <set>
#include <string_view>

#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "common/foreign_json.hpp"
#include "common/hash.hpp"
#include "worker/model/encoder_layout.hpp"

namespace ddpsweep::worker {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

/// A parameter or a module of ours, and its names there. In layers: behind "layers.N." here.
struct Name {
  std::string_view ours;
  std::vector<std::string_view> distilbert, bert;
};

const std::array<Name, 6>& outer_names() {
  static const std::array<Name, 6> kNames{{
      {"embedding.", {"embeddings.word_embeddings."}, {"embeddings.word_embeddings."}},
      {"positions.", {"embeddings.position_embeddings."}, {"embeddings.position_embeddings."}},
      {"token_types.", {}, {"embeddings.token_type_embeddings."}},
      {"embedding_norm.", {"embeddings.LayerNorm."}, {"embeddings.LayerNorm."}},
      {"pooler.", {}, {"pooler.dense."}},
      {"head.", {"classifier."}, {"classifier."}},
  }};
  return kNames;
}

const std::array<Name, 6>& layer_names() {
  static const std::array<Name, 6> kNames{{
      {"self_attn.in_proj_",
       {"attention.q_lin.", "attention.k_lin.", "attention.v_lin."},
       {"attention.self.query.", "attention.self.key.", "attention.self.value."}},
      {"self_attn.out_proj.", {"attention.out_lin."}, {"attention.output.dense."}},
      {"norm1.", {"sa_layer_norm."}, {"attention.output.LayerNorm."}},
      {"linear1.", {"ffn.lin1."}, {"intermediate.dense."}},
      {"linear2.", {"ffn.lin2."}, {"output.dense."}},
      {"norm2.", {"output_layer_norm."}, {"output.LayerNorm."}},
  }};
  return kNames;
}

std::vector<std::string> translate(ModelFamily family, const std::string& ours) {
  constexpr std::string_view kLayers = "layers.";
  std::string_view rest = ours;
  std::string prefix;
  const bool in_layer = rest.starts_with(kLayers);
  if (in_layer) {
    const auto dot = rest.find('.', kLayers.size());
    prefix = fmt::format("{}.layer.{}.", family == ModelFamily::bert ? "encoder" : "transformer",
                         rest.substr(kLayers.size(), dot - kLayers.size()));
    rest = rest.substr(dot + 1);
  }
  for (const Name& name : in_layer ? layer_names() : outer_names()) {
    if (!rest.starts_with(name.ours)) continue;
    std::vector<std::string> theirs;
    for (const std::string_view stem : family == ModelFamily::bert ? name.bert : name.distilbert) {
      theirs.push_back(fmt::format("{}{}{}", prefix, stem, rest.substr(name.ours.size())));
    }
    return theirs;
  }
  bug(fmt::format("no checkpoint has a name for {}", ours));
}

/// Without what depends on the class that saved the tensor, and on its age.
std::string normal_name(std::string name) {
  for (const std::string_view prefix : {"distilbert.", "bert."}) {
    if (name.starts_with(prefix)) name.erase(0, prefix.size());
  }
  for (const auto& [old_end, end] : {std::pair{".gamma", ".weight"}, {".beta", ".bias"}}) {
    if (name.ends_with(old_end)) name.replace(name.rfind('.'), std::string::npos, end);
  }
  return name;
}

/// Parts of other models that share the encoder: heads of other tasks, and a buffer that older versions saved.
bool is_of_no_use(std::string_view name, bool has_pooler) {
  constexpr std::array<std::string_view, 5> kOthers{"cls.", "vocab_", "qa_outputs.", "pre_classifier.",
                                                    "embeddings.position_ids"};
  return std::ranges::any_of(kOthers, [&](std::string_view other) { return name.starts_with(other); }) ||
         (!has_pooler && name.starts_with("pooler."));
}

std::vector<std::string> shards_of(const fs::path& index) {
  std::ifstream in(index);
  const json parsed = parse_foreign_json(std::string{std::istreambuf_iterator<char>(in), {}});
  const auto map = parsed.is_object() ? parsed.find("weight_map") : parsed.end();
  if (!parsed.is_object() || map == parsed.end() || !map->is_object() || map->empty()) {
    throw ConfigError(fmt::format("{}: has no weight_map: it is damaged; fetch it again", index.string()));
  }
  std::set<std::string> shards;
  for (const auto& [tensor, shard] : map->items()) {
    if (!shard.is_string() || fs::path(shard.get<std::string>()).filename() != shard.get<std::string>()) {
      throw ConfigError(fmt::format("{}: the file of {} is {}, which is no name of a file in this folder",
                                    index.string(), excerpt(tensor), excerpt(shard.dump())));
    }
    shards.insert(shard.get<std::string>());
  }
  return {shards.begin(), shards.end()};
}

std::vector<std::string> weight_files(const fs::path& folder) {
  if (fs::exists(folder / "model.safetensors")) return {"model.safetensors"};
  if (fs::exists(folder / "model.safetensors.index.json")) return shards_of(folder / "model.safetensors.index.json");
  throw ConfigError(
      fmt::format("{} has neither model.safetensors nor model.safetensors.index.json; docs/models.md says how to bring "
                  "weights, and "
                  "pretrained: false begins with random ones",
                  folder.string()));
}

std::string listing(const char* what, const std::vector<std::string>& items) {
  constexpr std::size_t kMost = 12;
  if (items.empty()) return "";
  const std::span shown = std::span(items).first(std::min(items.size(), kMost));
  return fmt::format("; {}: {}{}", what,
                     fmt::join(shown | std::views::transform([](const auto& item) { return excerpt(item); }), ", "),
                     items.size() > kMost ? fmt::format(" and {} more", items.size() - kMost) : "");
}

/// What is wrong with a tensor for its place; empty: nothing.
std::string misfit(const SafetensorsEntry& entry, const std::vector<std::int64_t>& shape) {
  if (entry.shape != shape) {
    return fmt::format("{} is {}, not {}", entry.name, shape_text(entry.shape), shape_text(shape));
  }
  if (entry.dtype != "F32" && entry.dtype != "F16" && entry.dtype != "BF16") {
    return fmt::format("{} is {}, not F32, F16 or BF16", entry.name, entry.dtype);
  }
  return "";
}

}  // namespace

std::vector<std::vector<std::string>> checkpoint_names(ModelFamily family, const ParameterLayout& layout) {
  std::vector<std::vector<std::string>> names;
  for (const ParameterSlot& slot : layout.slots()) {
    names.push_back(family == ModelFamily::encoder ? std::vector{slot.name} : translate(family, slot.name));
  }
  return names;
}

Checkpoint::Checkpoint(const ModelSettings& model, const ParameterLayout& layout) {
  std::map<std::string, Part> there;
  std::vector<std::string> missing, misfits, surplus;
  for (const std::string& name : weight_files(model.folder)) {
    files_.push_back(std::make_unique<SafetensorsFile>(model.folder / name));
    for (const SafetensorsEntry& entry : files_.back()->entries()) {
      if (!there.emplace(normal_name(entry.name), Part{files_.back().get(), &entry}).second) {
        misfits.push_back(entry.name + " is there twice");
      }
    }
  }
  // Where such a layer stands before the classifier, which this model lacks, its classifier is not ours.
  const bool other_head =
      there.contains("pre_classifier.weight") || (!model.pooler && there.contains("pooler.dense.weight"));
  const auto names = checkpoint_names(model.family, layout);
  std::set<std::string> known;
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::vector<std::int64_t> shape = layout.slots()[i].shape;
    shape[0] /= std::ssize(names[i]);
    std::vector<Part>& parts = parts_.emplace_back();
    for (const std::string& name : names[i]) {
      known.insert(name);
      const auto found = there.find(name);
      const bool is_head = name.starts_with("classifier.");
      if (is_head && other_head) continue;
      if (found == there.end()) {
        if (!is_head) missing.push_back(name);
      } else if (const auto problem = misfit(*found->second.entry, shape); !problem.empty()) {
        misfits.push_back(problem);
      } else {
        parts.push_back(found->second);
      }
    }
  }
  for (const auto& [name, part] : there) {
    if (!known.contains(name) && !is_of_no_use(name, model.pooler)) surplus.push_back(part.entry->name);
  }
  if (missing.empty() && misfits.empty() && surplus.empty()) return;
  throw ConfigError(fmt::format("{}: the weights do not fit the model of its config.json{}{}{}", model.folder.string(),
                                listing("missing", missing), listing("unfit", misfits), listing("surplus", surplus)));
}

std::uint64_t Checkpoint::fingerprint(std::uint64_t seed) const {
  std::uint64_t hash = seed;
  for (const std::vector<Part>& parts : parts_) {
    for (const Part& part : parts) {
      hash = hash64(fmt::format("{} {}", normal_name(part.entry->name), part.entry->dtype), hash);
      hash = hash64(part.file->bytes(*part.entry), hash);
    }
  }
  return hash;
}

std::uint64_t model_fingerprint(const ModelSettings& model) {
  const std::uint64_t config = hash64(
      fmt::format("{} tokens, width {}, {} heads, {} layers, {} inside, {} positions, {} token types, eps {}, sd {}",
                  model.vocab_size, model.d_model, model.heads, model.layers, model.feed_forward, model.max_positions,
                  model.token_types, model.norm_eps, model.initial_sd));
  if (!model.pretrained) return config;
  return Checkpoint(model, EncoderLayout(model).parameters).fingerprint(config);
}

}  // namespace ddpsweep::worker
