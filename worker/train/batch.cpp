#include "worker/train/batch.hpp"

#include <ATen/ATen.h>

#include <algorithm>

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

at::Tensor to_device(std::span<const std::int64_t> ids, at::Device device) {
  at::Tensor copy = at::empty({std::ssize(ids)}, at::kLong);
  std::ranges::copy(ids, copy.mutable_data_ptr<std::int64_t>());
  return copy.to(device);
}

Batch gather(const DeviceRows& rows, at::Tensor ids, std::int64_t shift) {
  const at::Tensor sources = shift == 0 ? ids : ids.add(shift).remainder(rows.tokens.size(0));
  return {.tokens = rows.tokens.index_select(0, sources),
          .labels = rows.labels.index_select(0, ids),
          .ids = std::move(ids)};
}

}  // namespace ddpsweep::worker
