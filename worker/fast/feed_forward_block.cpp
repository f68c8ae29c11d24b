#include "worker/fast/feed_forward_block.hpp"

#include <ATen/ATen.h>

#include <utility>

namespace ddpsweep::worker {

FeedForwardBlock::FeedForwardBlock(const Encoder& model, const Parameters& parameters,
                                   const EncoderLayout::Layer& layer, const Kernels& kernels, Dropouts& dropouts)
    : kernels_(kernels),
      linear1_(parameters, layer.linear1),
      linear2_(parameters, layer.linear2),
      norm_(parameters, layer.norm2, model.settings().norm_eps),
      activation_(model.settings().activation),
      activation_dropout_(dropouts.next(model.dropout_sites().after_activation)),
      dropout_(dropouts.next()) {}

at::Tensor FeedForwardBlock::forward(const at::Tensor& x, bool training) {
  const bool drops = training && activation_dropout_.on();
  at::Tensor before, after;
  if (activation_ == Activation::gelu) {
    before = linear1_.forward(x);
    after = at::gelu(before);
    if (drops) after = kernels_.dropout(after, activation_dropout_);
  } else {
    after = linear1_.forward_relu(x);
    if (drops) kernels_.relu_dropout(after, activation_dropout_);
  }
  Normed normed = kernels_.residual_norm(x, linear2_.forward(after), norm_.values(), training ? dropout_ : Dropout());
  const at::Tensor y = normed.out;
  if (training) saved_ = {x, before, after, std::move(normed)};
  return y;
}

at::Tensor FeedForwardBlock::backward(const at::Tensor& d_y) {
  const Saved saved = std::exchange(saved_, {});
  ResidualGradient d = kernels_.residual_norm_backward(d_y, saved.normed.sum, norm_.values(), saved.normed.statistics,
                                                       dropout_, norm_.gradients(), linear2_.bias_gradient());
  norm_.ready();
  linear2_.weight_gradient(d.branch, saved.after);
  at::Tensor d_hidden = linear2_.input_gradient(d.branch);
  if (activation_ == Activation::gelu) {
    if (activation_dropout_.on()) d_hidden = kernels_.dropout(d_hidden, activation_dropout_);
    kernels_.gelu_backward(d_hidden, saved.before, linear1_.bias_gradient());
  } else {
    kernels_.relu_dropout_backward(d_hidden, saved.after, activation_dropout_, linear1_.bias_gradient());
  }
  linear1_.weight_gradient(d_hidden, saved.x);
  linear1_.add_input_gradient(d_hidden, d.x);
  return d.x;
}

}  // namespace ddpsweep::worker
