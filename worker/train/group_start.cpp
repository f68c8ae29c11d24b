#include "worker/train/group_start.hpp"

#include <ATen/Parallel.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <limits>

#include "worker/failure.hpp"
#include "worker/train/precision.hpp"

namespace ddpsweep::worker {
namespace {

/// Sockets count milliseconds in 32 bits.
std::chrono::milliseconds timeout_of(const protocol::Spec& spec) {
  constexpr double kMost = std::numeric_limits<std::int32_t>::max();
  return std::chrono::milliseconds(static_cast<std::int64_t>(std::min(spec.timeout_seconds * 1000, kMost)));
}

}  // namespace

void check_spec(const protocol::Spec& spec) {
  if (spec.world_size < 1 || spec.rank < 0 || spec.rank >= spec.world_size || spec.threads < 1) {
    throw ConfigError(
        fmt::format("spec: rank {} of {} and {} threads make no sense", spec.rank, spec.world_size, spec.threads));
  }
  if (!(spec.timeout_seconds > 0)) throw ConfigError(fmt::format("spec: timeout_seconds is {}", spec.timeout_seconds));
}

std::unique_ptr<Device> open_device(const protocol::Spec& spec, Precision precision) {
  auto device = open_device(spec.device);
  if (precision != Precision::fp32 && device->where().is_cpu()) {
    throw ConfigError("settings: train.precision must be 'fp32' on the CPU");
  }
  use_precision(precision);
  return device;
}

void use_threads(int threads) {
  at::set_num_threads(threads);
  at::set_num_interop_threads(1);
}

std::unique_ptr<Communicator> join_group(const protocol::Spec& spec, Device& device, AgentLink& agent, Faults faults) {
  if (spec.world_size == 1) return nullptr;
  agent.enter_phase("rendezvous");
  if (faults.has(Fault::never_joins) && spec.rank == spec.world_size - 1) ::pause();
  const GroupOptions options{
      .rank = spec.rank, .world_size = spec.world_size, .one_node = spec.nodes == 1, .timeout = timeout_of(spec)};
  return device.join(options, {.publish = [&](const std::string& key) { agent.send(protocol::Rendezvous{key}); },
                               .receive = [&] { return agent.wait_for_rendezvous(options.timeout).key; }});
}

}  // namespace ddpsweep::worker
