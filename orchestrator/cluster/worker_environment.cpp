#include "orchestrator/cluster/worker_environment.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "common/excerpt.hpp"
#include "orchestrator/cluster/stray_processes.hpp"

namespace ddpsweep::cluster {
namespace {

constexpr std::size_t kMostOfAValue = 80;  // bytes, in a sentence

constexpr std::array<std::string_view, 13> kNames = {
    "PATH",           "HOME",       "USER",        "TMPDIR",       "LD_LIBRARY_PATH", "LANG",        "TZ",
    "XDG_CACHE_HOME", "PYTHONPATH", "VIRTUAL_ENV", "ASAN_OPTIONS", "UBSAN_OPTIONS",   "TSAN_OPTIONS"};

/// Of what libraries read: how they compute and communicate.
constexpr std::array<std::string_view, 7> kLibraries = {"NCCL_", "GLOO_", "CUDA_", "NVIDIA_", "TORCH_", "OMP_", "MKL_"};
constexpr std::array<std::string_view, 2> kPrefixes = {"LC_", "DDPSWEEP_"};

/// Which GPUs are an agent's.
constexpr std::array<std::string_view, 2> kVisible = {"CUDA_VISIBLE_DEVICES", "NVIDIA_VISIBLE_DEVICES"};

/// What may well be another on each node: names of interfaces, places of files, what an image says of itself.
constexpr std::array<std::string_view, 9> kNodesOwn = {"NCCL_SOCKET_IFNAME",
                                                       "GLOO_SOCKET_IFNAME",
                                                       "NCCL_HOSTID",
                                                       "NCCL_VERSION",
                                                       "CUDA_CACHE_PATH",
                                                       "TORCH_HOME",
                                                       "CUDA_MPS_PIPE_DIRECTORY",
                                                       "CUDA_MPS_LOG_DIRECTORY",
                                                       "TORCH_EXTENSIONS_DIR"};

template <std::size_t Count>
bool is_one_of(std::string_view name, const std::array<std::string_view, Count>& names) {
  return std::ranges::find(names, name) != names.end();
}

template <std::size_t Count>
bool begins_with_one_of(std::string_view name, const std::array<std::string_view, Count>& prefixes) {
  return std::ranges::any_of(prefixes, [&](std::string_view prefix) { return name.starts_with(prefix); });
}

/// Not the id of a worker that this sweep is itself started by.
bool passes(std::string_view name) {
  return name != kWorkerIdVariable &&
         (is_one_of(name, kNames) || begins_with_one_of(name, kLibraries) || begins_with_one_of(name, kPrefixes));
}

/// Positions in `agents`, by the value that they have; nothing: it is not set.
using Holders = std::map<std::optional<std::string>, std::vector<std::size_t>>;

/// Of each variable that an agent has, but for kVisible.
std::map<std::string, Holders> holders_by_name(const std::vector<AgentEnvironment>& agents) {
  std::map<std::string, Holders> all;
  for (const auto& agent : agents)
    for (const auto& [name, value] : agent.variables)
      if (!is_one_of(name, kVisible)) all[name];
  for (auto& [name, holders] : all) {
    for (std::size_t i = 0; i < agents.size(); ++i) {
      const auto found = agents[i].variables.find(name);
      holders[found == agents[i].variables.end() ? std::nullopt : std::optional(found->second)].push_back(i);
    }
  }
  return all;
}

/// "agent 0 on n0 and 3 others"
std::string names_of(const std::vector<std::size_t>& holders, const std::vector<AgentEnvironment>& agents) {
  const auto& first = agents[holders.front()];
  const auto text = fmt::format("agent {} on {}", first.agent, first.node);
  return holders.size() == 1 ? text : fmt::format("{} and {} more", text, holders.size() - 1);
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

nlohmann::json joint_environment(const std::vector<AgentEnvironment>& agents) {
  using Json = nlohmann::json;
  const auto json_of = [](const std::optional<std::string>& value) { return value ? Json(*value) : Json(); };
  Json joint = Json::object();
  for (const auto& [name, holders] : holders_by_name(agents)) {
    if (holders.size() == 1) {
      joint[name] = json_of(holders.begin()->first);
      continue;
    }
    for (const auto& [value, who] : holders) {
      Json numbers = Json::array();
      for (const auto i : who) numbers.push_back(agents[i].agent);
      joint[name].push_back({{"value", json_of(value)}, {"agents", numbers}});
    }
  }
  return joint;
}

std::vector<std::string> uneven_variables(const std::vector<AgentEnvironment>& agents) {
  std::vector<std::string> sentences;
  for (const auto& [name, holders] : holders_by_name(agents)) {
    if (holders.size() == 1 || !begins_with_one_of(name, kLibraries) || is_one_of(name, kNodesOwn)) continue;
    std::vector<std::string> parts;
    for (const auto& [value, who] : holders) {
      parts.push_back(fmt::format("{} for {}", value ? fmt::format("'{}'", excerpt(*value, kMostOfAValue)) : "not set",
                                  names_of(who, agents)));
    }
    sentences.push_back(one_line(fmt::format("{} is {}", name, fmt::join(parts, ", "))));
  }
  return sentences;
}

}  // namespace ddpsweep::cluster
