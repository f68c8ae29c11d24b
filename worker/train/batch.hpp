// The rows that one step or one evaluation batch works on, gathered from the token cache on the engine's device.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "common/token_cache.hpp"

namespace ddpsweep::worker {

/// One split of the token cache as the engine reads it: on the CPU the mapped file itself, which must outlive this; on
/// a GPU a copy, so that no step waits for the host.
struct DeviceRows {
  at::Tensor tokens;  // (rows, T) int32
  at::Tensor labels;  // (rows) int64

  DeviceRows(const TokenSplit& split, at::Device device);
};

struct Batch {
  at::Tensor tokens;  // (B, T) int32
  at::Tensor labels;  // (B) int64
  at::Tensor ids;     // (B) int64: rows that these claim to be

  std::int64_t rows() const { return ids.size(0); }
};

/// Copies rows `ids`. shift is for fault injection: tokens come from row id + shift.
Batch gather(const DeviceRows& rows, at::Tensor ids, std::int64_t shift = 0);

/// Hands out batches step by step. Which rows each step has is uploaded once; from then on the device counts the steps,
/// and nothing comes from the host.
class BatchFeed {
 public:
  /// shift: see gather().
  BatchFeed(const TokenSplit& split, at::Device device, std::int64_t shift = 0);

  /// Begins anew: ids[s] are the rows of step s, maybe none. Returns how many they are in all.
  std::int64_t begin(const std::vector<std::vector<std::int64_t>>& ids);
  /// The batch of the next step.
  Batch next();

 private:
  DeviceRows rows_;
  std::int64_t shift_;
  at::Tensor ids_;                          // (steps, most rows of a step) int64, filled up with row 0
  at::Tensor step_;                         // (1) int64: the next one
  std::vector<std::int64_t> rows_of_step_;  // what of a line of ids_ is not filled up
  std::size_t next_ = 0;
};

}  // namespace ddpsweep::worker
