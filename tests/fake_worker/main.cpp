// ddpsweep-fake-worker: a worker that trains nothing, for tests of everything around one.
#include <unistd.h>

#include <cstdlib>

#include "tests/fake_worker/fake_task.hpp"

int main() {
  using namespace ddpsweep;
  const char* text = std::getenv("DDPSWEEP_FAKE");
  const fake::FaultScript script(text == nullptr ? "" : text);
  fake::AgentPipe agent;
  protocol::Hello hello{protocol::kVersion, "ddpsweep-fake-worker", "1", {{"fake", "1"}}, ::getpid()};
  if (script.has("wrong_version", {})) hello.version = 99;
  agent.send(hello);
  const auto spec = agent.receive<protocol::Spec>();
  if (spec.task == "prepare") {
    fake::prepare(agent, spec, script);
  } else if (spec.task == "check") {
    fake::check(agent, spec, script);
  } else {
    fake::train(agent, spec, script);
  }
}
