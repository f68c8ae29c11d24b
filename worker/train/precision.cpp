#include "worker/train/precision.hpp"

#include <ATen/Context.h>

namespace ddpsweep::worker {

void use_precision(Precision precision) {
  at::globalContext().setFloat32MatmulPrecision(precision == Precision::tf32 ? "high" : "highest");
}

at::ScalarType compute_type(Precision precision) { return precision == Precision::bf16 ? at::kBFloat16 : at::kFloat; }

}  // namespace ddpsweep::worker
