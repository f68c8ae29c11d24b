#include "worker/train/batch.hpp"

#include <ATen/ATen.h>

#include <algorithm>
#include <numeric>

namespace ddpsweep::worker {
namespace {

/// ATen has no read-only tensors; nothing writes to these.
template <class T>
at::Tensor view_of(std::span<const T> values, at::IntArrayRef shape) {
  return at::from_blob(const_cast<T*>(values.data()), shape, c10::CppTypeToScalarType<T>::value);
}

}  // namespace

DeviceRows::DeviceRows(const TokenSplit& split, at::Device device)
    : tokens(view_of(split.tokens, {split.rows, split.seq_len}).to(device)),
      labels(view_of(split.labels, {split.rows}).to(device, at::kLong)) {}

Batch gather(const DeviceRows& rows, at::Tensor ids, std::int64_t shift) {
  const at::Tensor sources = shift == 0 ? ids : ids.add(shift).remainder(rows.tokens.size(0));
  return {.tokens = rows.tokens.index_select(0, sources),
          .labels = rows.labels.index_select(0, ids),
          .ids = std::move(ids)};
}

BatchFeed::BatchFeed(const TokenSplit& split, at::Device device, std::int64_t shift)
    : rows_(split, device), shift_(shift), step_(at::zeros({1}, at::device(device).dtype(at::kLong))) {}

std::int64_t BatchFeed::begin(const std::vector<std::vector<std::int64_t>>& ids) {
  rows_of_step_.clear();
  for (const auto& of_step : ids) rows_of_step_.push_back(std::ssize(of_step));
  const std::int64_t steps = std::ssize(ids), most = ids.empty() ? 0 : std::ranges::max(rows_of_step_);
  const at::Tensor filled = at::zeros({steps, most}, at::kLong);
  for (std::int64_t step = 0; step < steps; ++step) {
    std::ranges::copy(ids[step], filled.mutable_data_ptr<std::int64_t>() + step * most);
  }
  ids_ = filled.to(step_.device());
  step_.zero_();
  next_ = 0;
  return std::accumulate(rows_of_step_.begin(), rows_of_step_.end(), std::int64_t{0});
}

Batch BatchFeed::next() {
  const at::Tensor line = ids_.index_select(0, step_).squeeze(0);
  step_.add_(1);
  return gather(rows_, line.narrow(0, 0, rows_of_step_.at(next_++)), shift_);
}

}  // namespace ddpsweep::worker
