#include "worker/model/encoder.hpp"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/grad_mode.h>
#include <fmt/format.h>

#include <cmath>

namespace ddpsweep::worker {
namespace {

constexpr double kNormEps = 1e-5;  // torch.nn.LayerNorm's

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

}  // namespace

Encoder::Encoder(const ModelSettings& settings, std::uint64_t seed, at::Device device, at::ScalarType compute)
    : settings_(settings) {
  const at::NoGradGuard no_grad;
  build_layout();
  flat_ = at::zeros({layout_.buffer_size()}, at::device(device).dtype(at::kFloat));
  working_ = flat_.to(compute);  // flat_ itself when it computes in fp32
  leaves_ = views_of(working_);
  initialise(seed);
  for (at::Tensor& leaf : leaves_) leaf.set_requires_grad(true);
  positions_ = sinusoidal_positions(settings_.max_seq_len, settings_.d_model).to(device, compute);
}

void Encoder::flat_changed() {
  const at::NoGradGuard no_grad;
  if (!working_.is_same(flat_)) working_.copy_(flat_);
}

std::vector<at::Tensor> Encoder::views_of(const at::Tensor& flat) const {
  std::vector<at::Tensor> views;
  for (const ParameterSlot& slot : layout_.slots()) {
    views.push_back(flat.narrow(0, slot.offset, slot.size).view(slot.shape).detach());
  }
  return views;
}

Encoder::Linear Encoder::add_linear(const std::string& weight, const std::string& bias, std::int64_t out,
                                    std::int64_t in) {
  return {layout_.add(weight, {out, in}), layout_.add(bias, {out})};
}

Encoder::Norm Encoder::add_norm(const std::string& name) {
  return {layout_.add(name + ".weight", {settings_.d_model}), layout_.add(name + ".bias", {settings_.d_model})};
}

void Encoder::build_layout() {
  const std::int64_t d = settings_.d_model, ff = settings_.feed_forward;
  embedding_ = layout_.add("embedding.weight", {settings_.vocab_size, d});
  for (std::int64_t i = 0; i < settings_.layers; ++i) {
    const std::string prefix = fmt::format("layers.{}.", i);
    const std::string attention = prefix + "self_attn.";
    Layer layer{};
    layer.qkv = add_linear(attention + "in_proj_weight", attention + "in_proj_bias", 3 * d, d);
    layer.out = add_linear(attention + "out_proj.weight", attention + "out_proj.bias", d, d);
    layer.norm1 = add_norm(prefix + "norm1");
    layer.linear1 = add_linear(prefix + "linear1.weight", prefix + "linear1.bias", ff, d);
    layer.linear2 = add_linear(prefix + "linear2.weight", prefix + "linear2.bias", d, ff);
    layer.norm2 = add_norm(prefix + "norm2");
    layers_.push_back(layer);
  }
  head_ = add_linear("head.weight", "head.bias", settings_.classes, d);
}

void Encoder::initialise(std::uint64_t seed) {
  const at::NoGradGuard no_grad;
  const auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
  const at::Tensor drawn = at::zeros({layout_.buffer_size()}, at::kFloat);
  const std::vector<at::Tensor> parameters = views_of(drawn);
  const auto uniform = [&](std::size_t index, double bound) { parameters[index].uniform_(-bound, bound, generator); };
  const auto linear_bound = [](std::int64_t inputs) { return 1.0 / std::sqrt(static_cast<double>(inputs)); };
  // torch.nn.Linear: kaiming_uniform_(a=sqrt(5)) comes down to 1 / sqrt(inputs), for weight and bias.
  const auto linear = [&](const Linear& at, std::int64_t inputs) {
    uniform(at.weight, linear_bound(inputs));
    uniform(at.bias, linear_bound(inputs));
  };
  const std::int64_t d = settings_.d_model;
  parameters[embedding_].normal_(0, 1, generator);
  for (const Layer& layer : layers_) {
    // torch.nn.MultiheadAttention: xavier_uniform_ over the fused (3D, D) matrix, biases stay 0.
    uniform(layer.qkv.weight, std::sqrt(6.0 / static_cast<double>(4 * d)));
    uniform(layer.out.weight, linear_bound(d));
    linear(layer.linear1, d);
    linear(layer.linear2, settings_.feed_forward);
    for (const Norm& norm : {layer.norm1, layer.norm2}) parameters[norm.weight].fill_(1);
  }
  linear(head_, d);
  flat_.copy_(drawn);
  flat_changed();
}

at::Tensor Encoder::apply(const Linear& linear, const at::Tensor& x) const {
  return at::linear(x, leaves_[linear.weight], leaves_[linear.bias]);
}

at::Tensor Encoder::apply(const Norm& norm, const at::Tensor& x) const {
  return at::layer_norm(x, {settings_.d_model}, leaves_[norm.weight], leaves_[norm.bias], kNormEps);
}

at::Tensor Encoder::attend(const Layer& layer, const at::Tensor& x, std::int64_t batch, double dropout) const {
  const std::int64_t t = settings_.max_seq_len, h = settings_.heads, d = settings_.d_model;
  // Three of (B, H, T, D/H). unbind(): the gradient of three single selects would be three mostly empty tensors.
  const auto qkv = apply(layer.qkv, x).view({batch, t, 3, h, d / h}).permute({2, 0, 3, 1, 4}).unbind();
  const at::Tensor mixed = at::scaled_dot_product_attention(qkv[0], qkv[1], qkv[2], /*attn_mask=*/{}, dropout);
  return apply(layer.out, mixed.transpose(1, 2).reshape({batch * t, d}));
}

at::Tensor Encoder::forward(const at::Tensor& tokens, bool training) const {
  const double dropout = training ? settings_.dropout : 0.0;
  const std::int64_t batch = tokens.size(0), d = settings_.d_model;
  // (B * T, D): linear layers would flatten three dimensions and restore them, forward and backward.
  at::Tensor x = drop(at::embedding(leaves_[embedding_], tokens) + positions_, dropout).view({-1, d});
  for (const Layer& layer : layers_) {
    x = apply(layer.norm1, x + drop(attend(layer, x, batch, dropout), dropout));
    const at::Tensor hidden = drop(at::relu(apply(layer.linear1, x)), dropout);  // (B * T, feed_forward)
    x = apply(layer.norm2, x + drop(apply(layer.linear2, hidden), dropout));
  }
  const at::Tensor pooled = x.view({batch, settings_.max_seq_len, d}).mean(1);  // (B, D)
  return apply(head_, drop(pooled, dropout)).to(at::kFloat);
}

}  // namespace ddpsweep::worker
