#include "worker/train/batch.hpp"

#include <ATen/ATen.h>

#include <algorithm>

#include "common/audit.hpp"

namespace ddpsweep::worker {

std::uint64_t Batch::mark(std::int64_t i) const {
  const auto seq_len = static_cast<std::size_t>(tokens.size(1));
  const std::span row(tokens.const_data_ptr<std::int32_t>() + i * tokens.size(1), seq_len);
  return row_mark(row, static_cast<std::int32_t>(labels.const_data_ptr<std::int64_t>()[i]), ids[i]);
}

Batch gather(const TokenSplit& split, std::vector<std::int64_t> ids, std::int64_t shift) {
  const auto rows = static_cast<std::int64_t>(ids.size());
  Batch batch{.tokens = at::empty({rows, split.seq_len}, at::kInt),
              .labels = at::empty({rows}, at::kLong),
              .ids = std::move(ids)};
  auto* token = batch.tokens.mutable_data_ptr<std::int32_t>();
  auto* label = batch.labels.mutable_data_ptr<std::int64_t>();
  for (const std::int64_t id : batch.ids) {
    token = std::ranges::copy(split.row((id + shift) % split.rows), token).out;
    *label++ = split.labels[id];
  }
  return batch;
}

}  // namespace ddpsweep::worker
