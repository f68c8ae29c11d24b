// How the learning rate changes over a run.
#pragma once

#include <cstdint>

#include "worker/settings.hpp"

namespace ddpsweep::worker {

/// Warm-up and decay as transformers' get_constant_schedule_with_warmup and get_linear_schedule_with_warmup compute
/// them. In a warm-up of w steps, step s (from 0) has s / w of the rate. After it: constant, all of the rate; linear,
/// as much of it as there is left of the steps after the warm-up.
class LearningRate {
 public:
  /// total_steps: of the whole run.
  LearningRate(const TrainSettings& settings, std::int64_t total_steps);

  double at(std::int64_t step) const;

 private:
  double highest_;
  Schedule schedule_;
  std::int64_t warmup_steps_, total_steps_;
};

}  // namespace ddpsweep::worker
