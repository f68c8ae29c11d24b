// Counts the work of an epoch from the tensors that the model is given, on their device and without stopping it.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "common/audit.hpp"
#include "worker/train/batch.hpp"

namespace ddpsweep::worker {

/// Keeps of each row the sum that its mark is made of (common/audit.hpp): that needs every token, so it is done where
/// the tokens are. The rest of the arithmetic is 8 bytes a row, and the host's, when the epoch is over.
class WorkTape {
 public:
  WorkTape(int seq_len, at::Device device);

  /// Begins an epoch in which up to `rows` rows will come.
  void begin(std::int64_t rows);
  /// The rows of `batch` are given to the model in `step`.
  void add(const Batch& batch, std::int64_t step);
  /// What came since begin(). Waits for the device.
  AuditSum sum(int rank) const;

 private:
  at::Tensor coefficients_;  // (T) int64
  at::Tensor sums_;          // (rows) int64, modulo 2^64
  std::int64_t used_ = 0;    // rows of sums_
  struct Part {
    std::int64_t step, rows;
  };
  std::vector<Part> parts_;  // in the order of sums_
};

}  // namespace ddpsweep::worker
