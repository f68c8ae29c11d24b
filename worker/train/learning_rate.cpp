#include "worker/train/learning_rate.hpp"

#include <algorithm>
#include <cmath>

namespace ddpsweep::worker {

LearningRate::LearningRate(const TrainSettings& settings, std::int64_t total_steps)
    : highest_(settings.learning_rate),
      schedule_(settings.schedule),
      warmup_steps_(static_cast<std::int64_t>(
          std::ceil(settings.warmup < 1 ? settings.warmup * static_cast<double>(total_steps) : settings.warmup))),
      total_steps_(total_steps) {}

double LearningRate::at(std::int64_t step) const {
  const auto share = [](std::int64_t part, std::int64_t whole) {
    return static_cast<double>(part) / static_cast<double>(std::max<std::int64_t>(whole, 1));
  };
  if (step < warmup_steps_) return highest_ * share(step, warmup_steps_);
  if (schedule_ == Schedule::constant) return highest_;
  return highest_ * std::max(0.0, share(total_steps_ - step, total_steps_ - warmup_steps_));
}

}  // namespace ddpsweep::worker
