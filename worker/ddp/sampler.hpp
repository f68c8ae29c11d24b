// Which rows this rank trains on, step by step.
#pragma once

#include <cstdint>
#include <vector>

#include "common/permutation.hpp"
#include "worker/train/fault.hpp"

namespace ddpsweep::worker {

/// Deals each epoch's permutation as BatchPlan says: same rows in global batch k at any world size.
class Sampler {
 public:
  Sampler(const BatchPlan& plan, int rank, std::uint64_t seed, Faults faults = {});

  /// epoch: from 1. Call before rows().
  void begin_epoch(int epoch);
  /// Ids of the rows of global batch `step` that this rank trains on; may be none in a short last batch.
  std::vector<std::int64_t> rows(std::int64_t step) const;
  const BatchPlan& plan() const { return plan_; }

 private:
  BatchPlan plan_;
  int rank_;
  std::uint64_t seed_;
  Faults faults_;
  std::vector<std::int32_t> order_;  // the epoch's permutation
};

}  // namespace ddpsweep::worker
