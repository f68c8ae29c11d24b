// ddpsweep-worker: does one task for an agent (docs/protocol.md) and leaves. `ddpsweep-worker --probe` prints which
// GPUs it could use.
#include <fmt/format.h>
#include <torch/headeronly/version.h>
#include <unistd.h>

#include <nlohmann/json.hpp>
#include <string_view>

#include "common/hash.hpp"
#include "common/logging.hpp"
#include "common/token_cache.hpp"
#include "common/version.hpp"
#include "worker/agent_link.hpp"
#include "worker/data/prepare.hpp"
#include "worker/device/cuda.hpp"
#include "worker/failure.hpp"
#include "worker/model/checkpoint.hpp"
#include "worker/model/model_config.hpp"
#include "worker/train/check_task.hpp"
#include "worker/train/train_task.hpp"

namespace {

using namespace ddpsweep;
using namespace ddpsweep::worker;

protocol::Result run_prepare(const protocol::Spec& spec, AgentLink& agent) {
  agent.enter_phase("load");
  Settings settings = parse_settings(spec.settings);
  read_model_config(settings.model);
  nlohmann::json data;
  if (!settings.model.folder.empty()) data["weights_fingerprint"] = to_hex(model_fingerprint(settings.model));
  const std::filesystem::path folder = prepare(settings, spec.cache_root);
  const TokenCache cache(folder);
  data["cache_folder"] = folder.string();
  data["fingerprint"] = to_hex(cache.fingerprint());
  data["train_rows"] = cache.train().rows;
  data["validation_rows"] = cache.validation().rows;
  data["classes"] = cache.classes();
  return {data};
}

protocol::Result run(const protocol::Spec& spec, AgentLink& agent) {
  if (spec.task == "train") return run_training(spec, agent);
  if (spec.task == "prepare") return run_prepare(spec, agent);
  if (spec.task == "check") return run_check(spec, agent);
  throw ConfigError(fmt::format("unknown task '{}': this worker can 'train', 'prepare' and 'check'", spec.task));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 2 && std::string_view(argv[1]) == "--probe") {
    fmt::print("{}\n", probe_cuda().dump());
    return 0;
  }
  start_logging("worker");  // before the link's threads, which log
  AgentLink agent;          // before anything can print
  auto libraries = cuda_libraries();
  libraries["libtorch"] = TORCH_VERSION;
  agent.send(protocol::Hello{
      .program = "ddpsweep-worker", .program_version = kVersion, .libraries = libraries, .pid = ::getpid()});
  agent.enter_phase("start");
  const protocol::Spec spec = agent.wait_for_spec();
  start_logging(fmt::format("worker rank {}", spec.rank));
  try {
    agent.send(run(spec, agent));
  } catch (...) {
    agent.send(describe(std::current_exception()));
    agent.leave(1);
  }
  agent.leave(0);
}
