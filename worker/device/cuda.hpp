// What needs CUDA. A worker that was built without it has the same functions (without_cuda.cpp), so that nothing else
// has to ask.
#pragma once

#include <map>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "worker/device/device.hpp"

namespace ddpsweep::worker {

/// See open_device().
std::unique_ptr<Device> open_cuda_device();

/// Name to version of the libraries that were loaded for it.
std::map<std::string, std::string> cuda_libraries();

/// What `ddpsweep-worker --probe` prints: {"gpus": [{"uuid", "name", "pci", "memory_bytes", "compute_capability"}],
/// "nvlink": pairs of UUIDs that reach each other over it, as far as the driver tells, "nvlink_told": whether it told
/// of all pairs, "driver_version" and "cuda_driver_version" (each only where there are GPUs), "note": why there are no
/// GPUs}. Makes no CUDA context. Never throws.
nlohmann::json probe_cuda();

}  // namespace ddpsweep::worker
