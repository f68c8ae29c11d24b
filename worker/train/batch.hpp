// The rows that one step or one evaluation batch works on, gathered from the token cache on the engine's device.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>

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

/// Row numbers where the engine needs them: (B) int64.
at::Tensor to_device(std::span<const std::int64_t> ids, at::Device device);

/// Copies rows `ids`. shift is for fault injection: tokens come from row id + shift.
Batch gather(const DeviceRows& rows, at::Tensor ids, std::int64_t shift = 0);

}  // namespace ddpsweep::worker
