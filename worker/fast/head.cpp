#include "worker/fast/head.hpp"

#include <ATen/ATen.h>

namespace ddpsweep::worker {

Head::Head(const Encoder& model, const Parameters& parameters, const Kernels& kernels, Dropouts& dropouts)
    : kernels_(kernels),
      parameters_(parameters),
      t_(model.settings().max_seq_len),
      pooling_(model.settings().pooling),
      weight_(parameters.at(model.parts().head.weight)),
      bias_(parameters.at(model.parts().head.bias)),
      dropout_(dropouts.next()) {
  if (model.parts().pooler) pooler_.emplace(parameters, *model.parts().pooler);
}

at::Tensor Head::pool(const at::Tensor& x) const {
  const at::Tensor states = x.view({-1, t_, x.size(1)});
  return pooling_ == Pooling::mean ? states.mean(1) : states.select(1, 0).contiguous();
}

at::Tensor Head::pool_backward(const at::Tensor& d_rows) const {
  const std::int64_t b = d_rows.size(0), d = d_rows.size(1);
  if (pooling_ == Pooling::mean) {
    return d_rows.div(static_cast<double>(t_)).unsqueeze(1).expand({b, t_, d}).reshape({b * t_, d});
  }
  at::Tensor d_states = at::zeros({b, t_, d}, d_rows.options());
  d_states.select(1, 0).copy_(d_rows);
  return d_states.view({b * t_, d});
}

at::Tensor Head::logits(const at::Tensor& x) const {
  at::Tensor rows = pool(x);
  if (pooler_) rows = at::tanh(pooler_->forward(rows));
  return at::linear(rows, weight_.value, bias_.value).to(at::kFloat);
}

at::Tensor Head::forward_backward(const at::Tensor& x, const at::Tensor& labels, const at::Tensor& loss_sum) const {
  const at::Tensor pooled = pool(x);
  const at::Tensor rows = pooler_ ? at::tanh(pooler_->forward(pooled)) : pooled;
  at::Tensor d_rows =
      kernels_.classify(rows, weight_.value, bias_.value, labels, dropout_, loss_sum, weight_.gradient, bias_.gradient);
  parameters_.ready(bias_);
  parameters_.ready(weight_);
  if (pooler_) {
    const at::Tensor d_before = at::tanh_backward(d_rows, rows);
    at::Tensor bias_gradient = pooler_->bias_gradient();
    bias_gradient.copy_(d_before.sum(0, /*keepdim=*/false, at::kFloat));
    pooler_->weight_gradient(d_before, pooled);
    d_rows = pooler_->input_gradient(d_before);
  }
  return pool_backward(d_rows);
}

}  // namespace ddpsweep::worker
