// The GPU's own clock, for durations inside what a graph replays, where the host can put no events that it could read.
#pragma once

#include <cuda_runtime_api.h>

#include <cstdint>

namespace ddpsweep::worker {

/// When the stream gets there, *nanoseconds (on the device) grows by sign times the clock: called with -1 and later
/// with +1, by the time between.
void add_device_clock(std::int64_t* nanoseconds, int sign, cudaStream_t stream);

}  // namespace ddpsweep::worker
