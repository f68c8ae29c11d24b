#include <cuda_runtime_api.h>
#include <fmt/format.h>
#include <nccl.h>

#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "common/nvml.hpp"
#include "worker/device/cuda.hpp"

namespace ddpsweep::worker {
namespace {

/// As nvidia-smi prints it: "GPU-8 hex digits-4-4-4-12".
std::string uuid_of(const cudaDeviceProp& properties) {
  std::string text = "GPU";
  for (std::size_t i = 0; i < sizeof properties.uuid.bytes; ++i) {
    if (i == 0 || i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    text += fmt::format("{:02x}", static_cast<unsigned char>(properties.uuid.bytes[i]));
  }
  return text;
}

std::string cuda_version(int version) { return fmt::format("{}.{}", version / 1000, version % 1000 / 10); }

nlohmann::json describe(const cudaDeviceProp& gpu) {
  return {{"uuid", uuid_of(gpu)},
          {"name", gpu.name},
          {"pci", fmt::format("{:04x}:{:02x}:{:02x}.0", gpu.pciDomainID, gpu.pciBusID, gpu.pciDeviceID)},
          {"memory_bytes", gpu.totalGlobalMem},
          {"compute_capability", fmt::format("{}.{}", gpu.major, gpu.minor)}};
}

/// Adds to the probe what the driver says of its GPUs.
void ask_driver(nlohmann::json& probe) {
  const auto& gpus = probe["gpus"];
  if (gpus.empty()) return;
  const Nvml nvml = Nvml::load();
  probe["driver_version"] = nvml.driver_version().value_or("");
  int version = 0;
  if (cudaDriverGetVersion(&version) == cudaSuccess && version > 0)
    probe["cuda_driver_version"] = cuda_version(version);
  std::vector<std::pair<std::string, Nvml::Device>> known;
  for (const auto& gpu : gpus) {
    const std::string uuid = gpu.at("uuid");
    if (const auto device = nvml.find(uuid)) known.emplace_back(uuid, *device);
  }
  bool told = known.size() == gpus.size();
  for (std::size_t i = 0; i < known.size(); ++i) {
    for (std::size_t j = i + 1; j < known.size(); ++j) {
      const auto linked = nvml.nvlink(known[i].second, known[j].second);
      told = told && linked;
      if (linked.value_or(false)) probe["nvlink"].push_back(nlohmann::json::array({known[i].first, known[j].first}));
    }
  }
  probe["nvlink_told"] = told;
}

}  // namespace

std::map<std::string, std::string> cuda_libraries() {
  std::map<std::string, std::string> libraries;
  int version = 0;
  if (cudaRuntimeGetVersion(&version) == cudaSuccess) {
    libraries["cuda"] = cuda_version(version);
  }
  if (ncclGetVersion(&version) == ncclSuccess) {
    libraries["nccl"] = fmt::format("{}.{}.{}", version / 10000, version / 100 % 100, version % 100);
  }
  return libraries;
}

nlohmann::json probe_cuda() {
  nlohmann::json probe{{"gpus", nlohmann::json::array()}, {"nvlink", nlohmann::json::array()}, {"note", ""}};
  int count = 0;
  auto error = cudaGetDeviceCount(&count);
  for (int i = 0; i < count && error == cudaSuccess; ++i) {
    cudaDeviceProp properties{};
    error = cudaGetDeviceProperties(&properties, i);
    if (error == cudaSuccess) probe["gpus"].push_back(describe(properties));
  }
  if (error != cudaSuccess) {
    probe["gpus"] = nlohmann::json::array();
    probe["note"] = fmt::format("no GPUs: {}", cudaGetErrorString(error));
  }
  ask_driver(probe);
  return probe;
}

}  // namespace ddpsweep::worker
