// The three tasks of a worker, as the fake one does them.
#pragma once

#include "tests/fake_worker/agent_pipe.hpp"
#include "tests/fake_worker/fault_script.hpp"

namespace ddpsweep::fake {

/// Makes a small token cache (really) and reports it.
void prepare(AgentPipe& agent, const protocol::Spec& spec, const FaultScript& script);

/// Goes through the life of one rank: phases, rendezvous, epochs that take the scripted time, result.
void train(AgentPipe& agent, const protocol::Spec& spec, const FaultScript& script);

/// Meets the group and reports made-up figures that agree on all ranks, or as the script says.
void check(AgentPipe& agent, const protocol::Spec& spec, const FaultScript& script);

/// Does what the script says about crashing, leaving, failing and hanging at this place, if anything.
void misbehave(AgentPipe& agent, const FaultScript& script, const Place& place);

}  // namespace ddpsweep::fake
