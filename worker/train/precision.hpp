// In which precision matrix products are computed; everything else, and all that is kept, is fp32.
#pragma once

#include "worker/settings.hpp"

namespace ddpsweep::worker {

/// What all matrix products of this process do from now on: with tf32, GPUs may round operands to 10 bits of mantissa.
void use_precision(Precision precision);

/// While it lives, forward passes of this thread compute as `precision` says: with bf16, operations that can stand it
/// take bfloat16 copies of their operands (PyTorch's autocast). Gradients of parameters are fp32 all the same.
class ForwardPrecision {
 public:
  explicit ForwardPrecision(Precision precision);
  ~ForwardPrecision();
  ForwardPrecision(const ForwardPrecision&) = delete;
  ForwardPrecision& operator=(const ForwardPrecision&) = delete;

 private:
  bool before_;
};

}  // namespace ddpsweep::worker
