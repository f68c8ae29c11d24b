#include "worker/fast/attention_block.hpp"

#include <ATen/ATen.h>

#include <utility>

namespace ddpsweep::worker {

AttentionBlock::AttentionBlock(const Encoder& model, const Parameters& parameters, const EncoderLayout::Layer& layer,
                               const Device& device, Dropouts& dropouts)
    : kernels_(device.kernels()),
      t_(model.settings().max_seq_len),
      heads_(model.settings().heads),
      head_width_(model.settings().d_model / heads_),
      qkv_(parameters, layer.qkv),
      out_(parameters, layer.out),
      norm_(parameters, layer.norm1, model.settings().norm_eps),
      attention_(
          make_attention(device, model.working().scalar_type(), head_width_, !model.settings().attends_to_padding)),
      attention_dropout_(dropouts.next()),
      dropout_(dropouts.next(model.dropout_sites().after_attention)) {}

at::Tensor AttentionBlock::to_heads(const at::Tensor& rows) const {
  return rows.view({-1, t_, heads_, head_width_}).transpose(1, 2);
}

at::Tensor AttentionBlock::from_heads(const at::Tensor& heads) const {
  return heads.transpose(1, 2).reshape({-1, heads_ * head_width_});
}

at::Tensor AttentionBlock::forward(const at::Tensor& x, const at::Tensor& bias, bool training) {
  const auto qkv = qkv_.forward(x).view({-1, t_, 3, heads_, head_width_}).permute({2, 0, 3, 1, 4}).unbind();
  const at::Tensor mixed = from_heads(
      attention_->forward(qkv[0], qkv[1], qkv[2], bias, training ? attention_dropout_ : Dropout(), training));
  Normed normed = kernels_.residual_norm(x, out_.forward(mixed), norm_.values(), training ? dropout_ : Dropout());
  const at::Tensor y = normed.out;
  if (training) saved_ = {x, mixed, std::move(normed)};
  return y;
}

at::Tensor AttentionBlock::backward(const at::Tensor& d_y) {
  const Saved saved = std::exchange(saved_, {});
  ResidualGradient d = kernels_.residual_norm_backward(d_y, saved.normed.sum, norm_.values(), saved.normed.statistics,
                                                       dropout_, norm_.gradients(), out_.bias_gradient());
  norm_.ready();
  out_.weight_gradient(d.branch, saved.mixed);
  const auto d_heads = attention_->backward(to_heads(out_.input_gradient(d.branch)));
  const at::Tensor d_qkv = kernels_.join_heads(d_heads.query, d_heads.key, d_heads.value, qkv_.bias_gradient());
  qkv_.weight_gradient(d_qkv, saved.x);
  qkv_.add_input_gradient(d_qkv, d.x);
  return d.x;
}

}  // namespace ddpsweep::worker
