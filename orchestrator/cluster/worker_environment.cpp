#include "orchestrator/cluster/worker_environment.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>
#include <string_view>

#include "common/excerpt.hpp"

namespace ddpsweep::cluster {
namespace {

constexpr std::array<std::string_view, 13> kNames = {
    "PATH",           "HOME",       "USER",        "TMPDIR",       "LD_LIBRARY_PATH", "LANG",        "TZ",
    "XDG_CACHE_HOME", "PYTHONPATH", "VIRTUAL_ENV", "ASAN_OPTIONS", "UBSAN_OPTIONS",   "TSAN_OPTIONS"};

/// Of what libraries read: how they compute and communicate.
constexpr std::array<std::string_view, 7> kLibraries = {"NCCL_", "GLOO_", "CUDA_", "NVIDIA_", "TORCH_", "OMP_", "MKL_"};
constexpr std::array<std::string_view, 2> kPrefixes = {"LC_", "DDPSWEEP_"};

/// Which GPUs are an agent's.
constexpr std::array<std::string_view, 2> kVisible = {"CUDA_VISIBLE_DEVICES", "NVIDIA_VISIBLE_DEVICES"};

template <std::size_t Count>
bool begins_with_one_of(std::string_view name, const std::array<std::string_view, Count>& prefixes) {
  return std::ranges::any_of(prefixes, [&](std::string_view prefix) { return name.starts_with(prefix); });
}

bool passes(std::string_view name) {
  return std::ranges::find(kNames, name) != kNames.end() || begins_with_one_of(name, kLibraries) ||
         begins_with_one_of(name, kPrefixes);
}

using Json = nlohmann::json;

/// The variable's value where all agents have the same; else each agent's.
Json joint_value(const AgentEnvironments& agents, const std::string& name) {
  Json by_agent = Json::object();
  std::set<Json> values;
  for (const auto& [agent, environment] : agents) {
    const auto found = environment.find(name);
    by_agent[agent] = found == environment.end() ? Json() : Json(found->second);
    values.insert(by_agent[agent]);
  }
  return values.size() == 1 ? *values.begin() : by_agent;
}

}  // namespace

Environment worker_environment(const char* const* environment) {
  Environment passed;
  for (; *environment; ++environment) {
    const std::string_view entry = *environment;
    const auto equals = entry.find('=');
    if (equals == std::string_view::npos) continue;
    if (const auto name = entry.substr(0, equals); passes(name)) passed.emplace(name, entry.substr(equals + 1));
  }
  return passed;
}

Json joint_environment(const AgentEnvironments& agents) {
  Json joint = Json::object();
  for (const auto& [agent, environment] : agents) {
    for (const auto& [name, value] : environment) {
      if (std::ranges::find(kVisible, name) != kVisible.end()) continue;
      if (!joint.contains(name)) joint[name] = joint_value(agents, name);
    }
  }
  return joint;
}

std::vector<std::string> uneven_variables(const AgentEnvironments& agents) {
  std::vector<std::string> sentences;
  const Json joint = joint_environment(agents);
  for (const auto& [name, value] : joint.items()) {
    if (!value.is_object() || !begins_with_one_of(name, kLibraries)) continue;
    std::string texts;
    for (const auto& [agent, its] : value.items()) {
      texts += (texts.empty() ? "" : ", ") +
               (its.is_null() ? "not set for " : fmt::format("'{}' for ", one_line(its.get<std::string>()))) + agent;
    }
    sentences.push_back(fmt::format("{} is {}", name, texts));
  }
  return sentences;
}

}  // namespace ddpsweep::cluster
