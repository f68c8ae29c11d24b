#include "orchestrator/cluster/worker_environment.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace ddpsweep::cluster {
namespace {

constexpr std::array<std::string_view, 13> kNames = {
    "PATH",           "HOME",       "USER",        "TMPDIR",       "LD_LIBRARY_PATH", "LANG",        "TZ",
    "XDG_CACHE_HOME", "PYTHONPATH", "VIRTUAL_ENV", "ASAN_OPTIONS", "UBSAN_OPTIONS",   "TSAN_OPTIONS"};

constexpr std::array<std::string_view, 9> kPrefixes = {"NCCL_", "GLOO_", "CUDA_", "NVIDIA_",  "TORCH_",
                                                       "OMP_",  "MKL_",  "LC_",   "DDPSWEEP_"};

bool passes(std::string_view name) {
  return std::ranges::find(kNames, name) != kNames.end() ||
         std::ranges::any_of(kPrefixes, [&](std::string_view prefix) { return name.starts_with(prefix); });
}

}  // namespace

std::map<std::string, std::string> worker_environment(const char* const* environment) {
  std::map<std::string, std::string> passed;
  for (; *environment; ++environment) {
    const std::string_view entry = *environment;
    const auto equals = entry.find('=');
    if (equals == std::string_view::npos) continue;
    if (const auto name = entry.substr(0, equals); passes(name)) passed.emplace(name, entry.substr(equals + 1));
  }
  return passed;
}

}  // namespace ddpsweep::cluster
