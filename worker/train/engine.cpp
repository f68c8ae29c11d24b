#include "worker/train/engine.hpp"

#include "worker/train/precision.hpp"

namespace ddpsweep::worker {

at::ScalarType gradient_type(const TrainSettings& settings, at::Device device) {
  return settings.engine == EngineKind::fast && device.is_cuda() ? compute_type(settings.precision) : at::kFloat;
}

ReducerOptions reducer_options(const TrainSettings& settings, const EncoderLayout& parts, at::Device device) {
  return {.overlap = settings.overlap,
          .first_bucket_bytes = settings.first_bucket_bytes,
          .bucket_bytes = settings.bucket_bytes,
          .device = device,
          .type = gradient_type(settings, device),
          .boundary = parts.layers.front().qkv.weight};
}

}  // namespace ddpsweep::worker
