#include "worker/train/group_start.hpp"

#include <ATen/Parallel.h>
#include <fmt/format.h>

#include "worker/comm/gloo_communicator.hpp"
#include "worker/failure.hpp"

namespace ddpsweep::worker {

void check_spec(const protocol::Spec& spec) {
  if (spec.device != "cpu") {
    throw ConfigError(fmt::format("this worker trains on 'cpu' only, not on '{}'", spec.device));
  }
  if (spec.world_size < 1 || spec.rank < 0 || spec.rank >= spec.world_size || spec.threads < 1) {
    throw ConfigError(
        fmt::format("spec: rank {} of {} and {} threads make no sense", spec.rank, spec.world_size, spec.threads));
  }
}

void use_threads(int threads) {
  at::set_num_threads(threads);
  at::set_num_interop_threads(1);
}

std::unique_ptr<Communicator> join_group(const protocol::Spec& spec, AgentLink& agent) {
  if (spec.world_size == 1) return nullptr;
  agent.enter_phase("rendezvous");
  const GlooOptions options{.rank = spec.rank, .world_size = spec.world_size, .one_node = spec.nodes == 1};
  return make_gloo_communicator(options,
                                {.publish = [&](const std::string& key) { agent.send(protocol::Rendezvous{key}); },
                                 .receive = [&] { return agent.wait_for_rendezvous(options.start_timeout).key; }});
}

}  // namespace ddpsweep::worker
