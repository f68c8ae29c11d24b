#include "worker/train/precision.hpp"

#include <ATen/Context.h>
#include <ATen/autocast_mode.h>

namespace ddpsweep::worker {

void use_precision(Precision precision) {
  at::globalContext().setFloat32MatmulPrecision(precision == Precision::tf32 ? "high" : "highest");
}

ForwardPrecision::ForwardPrecision(Precision precision) : before_(at::autocast::is_autocast_enabled(at::kCUDA)) {
  at::autocast::set_autocast_dtype(at::kCUDA, at::kBFloat16);
  // Each parameter is used once in a forward pass: keeping its copy would gain nothing.
  at::autocast::set_autocast_cache_enabled(false);
  at::autocast::set_autocast_enabled(at::kCUDA, precision == Precision::bf16);
}

ForwardPrecision::~ForwardPrecision() { at::autocast::set_autocast_enabled(at::kCUDA, before_); }

}  // namespace ddpsweep::worker
