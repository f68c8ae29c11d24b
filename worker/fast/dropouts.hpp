// Hands out a model's dropouts: each has a site of its own.
#pragma once

#include <utility>

#include "worker/kernels/kernels.hpp"

namespace ddpsweep::worker {

class Dropouts {
 public:
  /// seed: of this rank. step: () int64 on the device, of the run.
  Dropouts(double probability, std::uint64_t seed, at::Tensor step)
      : probability_(probability), seed_(seed), step_(std::move(step)) {}

  /// The next one; if it is not `there`, one that drops nothing.
  Dropout next(bool there = true) { return {there ? probability_ : 0, seed_, step_, site_++}; }

 private:
  double probability_;
  std::uint64_t seed_;
  at::Tensor step_;
  std::uint32_t site_ = 0;
};

}  // namespace ddpsweep::worker
