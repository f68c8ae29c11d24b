#include "worker/model/encoder_layout.hpp"

#include <fmt/format.h>

namespace ddpsweep::worker {

EncoderLayout::EncoderLayout(const ModelSettings& model) {
  const std::int64_t d = model.d_model, ff = model.feed_forward;
  embedding = parameters.add("embedding.weight", {model.vocab_size, d});
  if (model.positions == Positions::learned) {
    const std::int64_t rows = model.max_positions > 0 ? model.max_positions : model.max_seq_len;
    positions = parameters.add("positions.weight", {rows, d});
  }
  if (model.token_types > 0) token_types = parameters.add("token_types.weight", {model.token_types, d});
  if (model.embedding_norm) embedding_norm = add_norm("embedding_norm", d);
  for (std::int64_t i = 0; i < model.layers; ++i) {
    const std::string prefix = fmt::format("layers.{}.", i);
    const std::string attention = prefix + "self_attn.";
    Layer layer{};
    layer.qkv = add_linear(attention + "in_proj_weight", attention + "in_proj_bias", 3 * d, d);
    layer.out = add_linear(attention + "out_proj.weight", attention + "out_proj.bias", d, d);
    layer.norm1 = add_norm(prefix + "norm1", d);
    layer.linear1 = add_linear(prefix + "linear1.weight", prefix + "linear1.bias", ff, d);
    layer.linear2 = add_linear(prefix + "linear2.weight", prefix + "linear2.bias", d, ff);
    layer.norm2 = add_norm(prefix + "norm2", d);
    layers.push_back(layer);
  }
  if (model.pooler) pooler = add_linear("pooler.weight", "pooler.bias", d, d);
  head = add_linear("head.weight", "head.bias", model.classes, d);
}

EncoderLayout::Linear EncoderLayout::add_linear(const std::string& weight, const std::string& bias, std::int64_t out,
                                                std::int64_t in) {
  return {parameters.add(weight, {out, in}), parameters.add(bias, {out})};
}

EncoderLayout::Norm EncoderLayout::add_norm(const std::string& name, std::int64_t width) {
  return {parameters.add(name + ".weight", {width}), parameters.add(name + ".bias", {width})};
}

}  // namespace ddpsweep::worker
