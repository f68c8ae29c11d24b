#include "worker/fast/embedding_block.hpp"

#include <ATen/ATen.h>

#include <optional>
#include <tuple>
#include <utility>

namespace ddpsweep::worker {

EmbeddingBlock::EmbeddingBlock(const Encoder& model, const Parameters& parameters, Device& device, Dropouts& dropouts)
    : parameters_(parameters),
      device_(device),
      table_(parameters.at(model.parts().embedding)),
      position_values_(model.positions().detach()),
      dropout_(dropouts.next()),
      padding_(model.settings().attends_to_padding ? -1 : 0) {
  const EncoderLayout& parts = model.parts();
  if (parts.positions) positions_ = parameters.at(*parts.positions);
  if (parts.token_types) types_ = parameters.at(*parts.token_types);
  if (parts.embedding_norm) norm_.emplace(parameters, *parts.embedding_norm, model.settings().norm_eps);
}

at::Tensor EmbeddingBlock::forward(const at::Tensor& tokens, bool training) {
  if (training) {
    device_.begin_aside([&] {
      std::tie(saved_.sorted, saved_.order) = at::sort(tokens.flatten(), /*stable=*/std::optional(true), /*dim=*/0);
    });
  }
  Embedded embedded =
      device_.kernels().embed(tokens, table_.value, position_values_, types_ ? types_->value[0] : at::Tensor(),
                              norm_ ? std::optional(norm_->values()) : std::nullopt, training ? dropout_ : Dropout());
  const at::Tensor out = embedded.out;
  if (training) saved_.embedded = std::move(embedded);
  return out;
}

void EmbeddingBlock::backward(const at::Tensor& d_x) {
  const Saved saved = std::exchange(saved_, {});
  const Kernels& kernels = device_.kernels();
  at::Tensor d_sum = d_x;
  if (norm_) {
    d_sum = kernels.norm_dropout_backward(d_x, saved.embedded.sum, norm_->values(), saved.embedded.statistics, dropout_,
                                          norm_->gradients());
    norm_->ready();
  } else if (dropout_.on()) {
    d_sum = kernels.dropout(d_x, dropout_);
  }
  if (types_) {
    types_->gradient.zero_();
    at::Tensor first = types_->gradient[0];
    first.copy_(d_sum.sum(0, /*keepdim=*/false, at::kFloat));
    parameters_.ready(*types_);
  }
  if (positions_) {
    const std::int64_t t = position_values_.size(0), rest = positions_->gradient.size(0) - t;
    positions_->gradient.narrow(0, 0, t).copy_(d_sum.view({-1, t, d_sum.size(1)}).sum(0, false, at::kFloat));
    if (rest > 0) positions_->gradient.narrow(0, t, rest).zero_();
    parameters_.ready(*positions_);
  }
  device_.await_aside();
  kernels.embedding_gradient(d_sum, saved.sorted, saved.order, padding_, table_.gradient);
  parameters_.ready(table_);
}

}  // namespace ddpsweep::worker
