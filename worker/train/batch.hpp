// The rows that one step or one evaluation batch works on, gathered from the token cache on the engine's device, and
// the record of which they were.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "common/audit.hpp"
#include "common/token_cache.hpp"
#include "worker/kernels/kernels.hpp"

namespace ddpsweep::worker {

struct Batch {
  at::Tensor tokens;  // (B, T) int32
  at::Tensor labels;  // (B) int64

  std::int64_t rows() const { return labels.size(0); }
};

/// Hands out batches step by step. Which rows each step has is uploaded once; from then on a counter on the device says
/// which step it is, and nothing comes from the host, so that a step can be replayed. What was handed out is recorded
/// on the device too: of each row the sum that its mark is made of (common/audit.hpp), computed from the very tokens
/// that the model gets. The rest of that arithmetic is 8 bytes a row, and the host's, when the epoch is over.
class BatchFeed {
 public:
  /// On the CPU the rows are the mapped file itself, which must outlive this; on a GPU a copy, so that no step waits
  /// for the host. step: () int64 on the device, the line of begin()'s ids that comes next; whoever calls next() counts
  /// it on. most_steps, most_rows: what begin() is given at most. shift: fault injection, see RowTable.
  BatchFeed(const TokenSplit& split, at::Device device, const Kernels& kernels, at::Tensor step,
            std::int64_t most_steps, std::int64_t most_rows, std::int64_t shift = 0);

  /// Begins anew: ids[s] are the rows of step s, maybe none.
  void begin(const std::vector<std::vector<std::int64_t>>& ids);
  /// The batch of this step, which has `rows` rows.
  Batch next(std::int64_t rows);
  /// What was handed out since begin(). Waits for the device.
  AuditSum work(int rank) const;

 private:
  const Kernels& kernels_;
  at::Tensor step_;
  RowTable table_;
  at::Tensor sums_;    // like table_.ids: of the rows that were handed out
  at::Tensor counts_;  // (steps) int64: how many those are
};

}  // namespace ddpsweep::worker
