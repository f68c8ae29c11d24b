// The rows that one step or one evaluation batch works on, gathered from the token cache.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "common/token_cache.hpp"

namespace ddpsweep::worker {

struct Batch {
  at::Tensor tokens;              // (B, T) int32
  at::Tensor labels;              // (B) int64
  std::vector<std::int64_t> ids;  // (B) rows that these claim to be

  std::int64_t rows() const { return static_cast<std::int64_t>(ids.size()); }
  /// The audit's mark of row i, from the tensors that the model is given and from nothing else.
  std::uint64_t mark(std::int64_t i) const;
};

/// Copies rows `ids` of `split`. shift is for fault injection: tokens come from row id + shift.
Batch gather(const TokenSplit& split, std::vector<std::int64_t> ids, std::int64_t shift = 0);

}  // namespace ddpsweep::worker
