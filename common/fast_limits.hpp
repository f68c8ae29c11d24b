// Which models the fast engine's CUDA kernels take (worker/kernels), so that a plan can say it before a worker does.
#pragma once

namespace ddpsweep {

constexpr int kFastStep = 4;       // widths of model and feed-forward layer are multiples of it
constexpr int kFastWidest = 1024;  // width of the model
constexpr int kFastMostClasses = 64;

}  // namespace ddpsweep
