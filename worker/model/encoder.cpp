#include "worker/model/encoder.hpp"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/grad_mode.h>

#include <cmath>

#include "worker/model/checkpoint.hpp"
#include "worker/model/weights.hpp"

namespace ddpsweep::worker {
namespace {

constexpr std::int64_t kPadding = 0;  // the token

/// (length, width): sin and cos of position / 10000^(2i / width) in columns 2i and 2i + 1 (Vaswani et al. 2017).
at::Tensor sinusoidal_positions(std::int64_t length, std::int64_t width) {
  const at::Tensor position = at::arange(length, at::kFloat).unsqueeze(1);
  const at::Tensor rate =
      at::exp(at::arange(0, width, 2, at::kFloat) * (-std::log(10000.0) / static_cast<double>(width)));
  at::Tensor table = at::empty({length, width}, at::kFloat);
  table.slice(1, 0, width, 2).copy_(at::sin(position * rate));
  table.slice(1, 1, width, 2).copy_(at::cos(position * rate));
  return table;
}

at::Tensor drop(const at::Tensor& x, double probability) {
  return probability > 0 ? at::dropout(x, probability, /*train=*/true) : x;
}

at::Tensor activate(Activation activation, const at::Tensor& x) {
  return activation == Activation::gelu ? at::gelu(x) : at::relu(x);
}

}  // namespace

Encoder::Encoder(const ModelSettings& settings, std::uint64_t seed, at::Device device, at::ScalarType compute)
    : settings_(settings),
      dropout_sites_{.after_attention = settings.family != ModelFamily::distilbert,
                     .after_activation = settings.family == ModelFamily::encoder},
      layout_(settings) {
  const at::NoGradGuard no_grad;
  flat_ = at::zeros({layout().buffer_size()}, at::device(device).dtype(at::kFloat));
  working_ = flat_.to(compute);  // flat_ itself when it computes in fp32
  leaves_ = views_of(layout(), working_);
  initialise(seed);
  for (at::Tensor& leaf : leaves_) leaf.set_requires_grad(true);
  if (settings_.positions == Positions::sinusoidal) {
    fixed_positions_ = sinusoidal_positions(settings_.max_seq_len, settings_.d_model).to(device, compute);
  }
}

void Encoder::flat_changed() {
  const at::NoGradGuard no_grad;
  if (!working_.is_same(flat_)) working_.copy_(flat_);
}

std::vector<at::Tensor> views_of(const ParameterLayout& layout, const at::Tensor& flat) {
  std::vector<at::Tensor> views;
  for (const ParameterSlot& slot : layout.slots()) {
    views.push_back(flat.narrow(0, slot.offset, slot.size).view(slot.shape).detach());
  }
  return views;
}

void Encoder::initialise(std::uint64_t seed) {
  const at::NoGradGuard no_grad;
  const auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
  const at::Tensor drawn = at::zeros({layout().buffer_size()}, at::kFloat);
  const std::vector<at::Tensor> parameters = views_of(layout(), drawn);
  settings_.initial_sd > 0 ? draw_as_transformers(parameters, generator) : draw_as_torch(parameters, generator);
  if (settings_.pretrained) load_weights(Checkpoint(settings_, layout()), parameters);
  flat_.copy_(drawn);
  flat_changed();
}

void Encoder::draw_as_torch(const std::vector<at::Tensor>& parameters, const at::Generator& generator) const {
  const auto uniform = [&](std::size_t index, double bound) { parameters[index].uniform_(-bound, bound, generator); };
  const auto linear_bound = [](std::int64_t inputs) { return 1.0 / std::sqrt(static_cast<double>(inputs)); };
  // torch.nn.Linear: kaiming_uniform_(a=sqrt(5)) comes down to 1 / sqrt(inputs), for weight and bias.
  const auto linear = [&](const Linear& at, std::int64_t inputs) {
    uniform(at.weight, linear_bound(inputs));
    uniform(at.bias, linear_bound(inputs));
  };
  const std::int64_t d = settings_.d_model;
  parameters[layout_.embedding].normal_(0, 1, generator);
  if (layout_.positions) parameters[*layout_.positions].normal_(0, 1, generator);
  for (const Layer& layer : layout_.layers) {
    // torch.nn.MultiheadAttention: xavier_uniform_ over the fused (3D, D) matrix, biases stay 0.
    uniform(layer.qkv.weight, std::sqrt(6.0 / static_cast<double>(4 * d)));
    uniform(layer.out.weight, linear_bound(d));
    linear(layer.linear1, d);
    linear(layer.linear2, settings_.feed_forward);
    for (const Norm& norm : {layer.norm1, layer.norm2}) parameters[norm.weight].fill_(1);
  }
  linear(layout_.head, d);
}

void Encoder::draw_as_transformers(const std::vector<at::Tensor>& parameters, const at::Generator& generator) const {
  // Matrices and tables are normal, and biases stay 0.
  for (const at::Tensor& parameter : parameters) {
    if (parameter.dim() == 2) parameter.normal_(0, settings_.initial_sd, generator);
  }
  parameters[layout_.embedding][kPadding].zero_();
  const auto fill = [&](const Norm& norm) { parameters[norm.weight].fill_(1); };
  if (layout_.embedding_norm) fill(*layout_.embedding_norm);
  for (const Layer& layer : layout_.layers) {
    fill(layer.norm1);
    fill(layer.norm2);
  }
}

at::Tensor Encoder::apply(const Linear& linear, const at::Tensor& x) const {
  return at::linear(x, leaves_[linear.weight], leaves_[linear.bias]);
}

at::Tensor Encoder::apply(const Norm& norm, const at::Tensor& x) const {
  return at::layer_norm(x, {settings_.d_model}, leaves_[norm.weight], leaves_[norm.bias], settings_.norm_eps);
}

at::Tensor Encoder::positions() const {
  return layout_.positions ? leaves_[*layout_.positions].narrow(0, 0, settings_.max_seq_len) : fixed_positions_;
}

at::Tensor Encoder::embed(const at::Tensor& tokens) const {
  // transformers gives the padding's row no gradient.
  const std::int64_t padding = settings_.attends_to_padding ? -1 : kPadding;
  at::Tensor x = at::embedding(leaves_[layout_.embedding], tokens, padding);
  x = x + positions();
  if (layout_.token_types) x = x + leaves_[*layout_.token_types][0];
  x = x.view({-1, settings_.d_model});
  return layout_.embedding_norm ? apply(*layout_.embedding_norm, x) : x;
}

at::Tensor Encoder::attend(const Layer& layer, const at::Tensor& x, const std::optional<at::Tensor>& attention_mask,
                           std::int64_t batch, double dropout) const {
  const std::int64_t t = settings_.max_seq_len, h = settings_.heads, d = settings_.d_model;
  // Three of (B, H, T, D/H). unbind(): the gradient of three single selects would be three mostly empty tensors.
  const auto qkv = apply(layer.qkv, x).view({batch, t, 3, h, d / h}).permute({2, 0, 3, 1, 4}).unbind();
  const at::Tensor mixed = at::scaled_dot_product_attention(qkv[0], qkv[1], qkv[2], attention_mask, dropout);
  return apply(layer.out, mixed.transpose(1, 2).reshape({batch * t, d}));
}

at::Tensor Encoder::forward(const at::Tensor& tokens, bool training) const {
  const double dropout = training ? settings_.dropout : 0.0;
  const double after_attention = dropout_sites_.after_attention ? dropout : 0.0;
  const double after_activation = dropout_sites_.after_activation ? dropout : 0.0;
  const std::int64_t batch = tokens.size(0), t = settings_.max_seq_len, d = settings_.d_model;
  std::optional<at::Tensor> attention_mask;
  if (!settings_.attends_to_padding) attention_mask = tokens.ne(kPadding).view({batch, 1, 1, t});
  // (B * T, D): linear layers would flatten three dimensions and restore them, forward and backward.
  at::Tensor x = drop(embed(tokens), dropout);
  for (const Layer& layer : layout_.layers) {
    x = apply(layer.norm1, x + drop(attend(layer, x, attention_mask, batch, dropout), after_attention));
    const at::Tensor hidden =
        drop(activate(settings_.activation, apply(layer.linear1, x)), after_activation);  // (B * T, feed_forward)
    x = apply(layer.norm2, x + drop(apply(layer.linear2, hidden), dropout));
  }
  const at::Tensor states = x.view({batch, t, d});
  at::Tensor row = settings_.pooling == Pooling::mean ? states.mean(1) : states.select(1, 0);  // (B, D)
  if (layout_.pooler) row = at::tanh(apply(*layout_.pooler, row));
  return apply(layout_.head, drop(row, dropout)).to(at::kFloat);
}

}  // namespace ddpsweep::worker
