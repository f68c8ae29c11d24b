// In which arithmetic a model is computed; parameters, gradients and the optimizer's state are fp32 whatever it is.
#pragma once

#include <c10/core/ScalarType.h>

#include "worker/settings.hpp"

namespace ddpsweep::worker {

/// What matrix products of fp32 numbers do in this process from now on: with tf32, GPUs may round operands to 10 bits
/// of mantissa.
void use_precision(Precision precision);

/// What a model computes with: its Encoder's `compute`.
at::ScalarType compute_type(Precision precision);

}  // namespace ddpsweep::worker
