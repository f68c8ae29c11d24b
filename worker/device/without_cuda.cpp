#include <nlohmann/json.hpp>

#include "common/errors.hpp"
#include "worker/device/cuda.hpp"

namespace ddpsweep::worker {

std::unique_ptr<Device> open_cuda_device() {
  throw ConfigError(
      "this worker was built without CUDA; `scripts/setup --cuda` installs what it takes, then build again");
}

std::map<std::string, std::string> cuda_libraries() { return {}; }

nlohmann::json probe_cuda() {
  return {{"gpus", nlohmann::json::array()},
          {"nvlink", nlohmann::json::array()},
          {"note", "no GPUs: the worker was built without CUDA; `scripts/setup --cuda`, then build again"}};
}

}  // namespace ddpsweep::worker
