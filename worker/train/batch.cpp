#include "worker/train/batch.hpp"

#include <ATen/ATen.h>

#include <algorithm>
#include <span>
#include <utility>

#include "common/errors.hpp"

namespace ddpsweep::worker {
namespace {

/// ATen has no read-only tensors; nothing writes to these.
template <class T>
at::Tensor view_of(std::span<const T> values, at::IntArrayRef shape) {
  return at::from_blob(const_cast<T*>(values.data()), shape, c10::CppTypeToScalarType<T>::value);
}

/// ATen computes with int64, which wraps around as uint64 does.
at::Tensor mark_coefficients(std::int64_t seq_len) {
  const at::Tensor coefficients = at::empty({seq_len + 2}, at::kLong);
  for (std::int64_t i = 0; i < seq_len + 2; ++i) {
    coefficients.mutable_data_ptr<std::int64_t>()[i] =
        static_cast<std::int64_t>(mark_coefficient(static_cast<std::uint64_t>(i)));
  }
  return coefficients;
}

}  // namespace

BatchFeed::BatchFeed(const TokenSplit& split, at::Device device, const Kernels& kernels, at::Tensor step,
                     std::int64_t most_steps, std::int64_t most_rows, std::int64_t shift)
    : kernels_(kernels),
      step_(std::move(step)),
      table_{.tokens = view_of(split.tokens, {split.rows, split.seq_len}).to(device),
             .labels = view_of(split.labels, {split.rows}).to(device, at::kLong),
             .ids = at::zeros({most_steps, most_rows}, at::device(device).dtype(at::kLong)),
             .coefficients = mark_coefficients(split.seq_len).to(device),
             .shift = shift},
      sums_(at::zeros_like(table_.ids)),
      counts_(at::zeros({most_steps}, table_.ids.options())) {}

void BatchFeed::begin(const std::vector<std::vector<std::int64_t>>& ids) {
  const std::int64_t most = table_.ids.size(1);
  require(std::ssize(ids) <= table_.ids.size(0), "more steps than the feed was made for");
  const at::Tensor lines = at::zeros(table_.ids.sizes(), at::kLong);
  for (std::size_t step = 0; step < ids.size(); ++step) {
    require(std::ssize(ids[step]) <= most, "more rows than the feed was made for");
    std::ranges::copy(ids[step], lines.mutable_data_ptr<std::int64_t>() + static_cast<std::int64_t>(step) * most);
  }
  table_.ids.copy_(lines);
  step_.zero_();
  counts_.zero_();
}

Batch BatchFeed::next(std::int64_t rows) {
  Batch batch{.tokens = at::empty({rows, table_.tokens.size(1)}, table_.tokens.options()),
              .labels = at::empty({rows}, table_.labels.options())};
  kernels_.gather_and_count(table_, step_, batch.tokens, batch.labels, sums_, counts_);
  return batch;
}

AuditSum BatchFeed::work(int rank) const {
  const at::Tensor sums = sums_.cpu(), counts = counts_.cpu();
  const auto* const sum = sums.const_data_ptr<std::int64_t>();
  const auto* const count = counts.const_data_ptr<std::int64_t>();
  AuditSum total;
  for (std::int64_t step = 0; step < counts.numel(); ++step) {
    for (std::int64_t i = 0; i < count[step]; ++i) {
      total.add(splitmix64(static_cast<std::uint64_t>(sum[step * sums.size(1) + i])), step, rank);
    }
  }
  return total;
}

}  // namespace ddpsweep::worker
