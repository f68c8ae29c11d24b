#include "orchestrator/cluster/evidence.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "common/hash.hpp"
#include "common/version.hpp"

namespace ddpsweep::cluster {
namespace {

/// A worker may write anything into its result: a field of another type counts as not reported.
std::vector<float> floats(const nlohmann::json& result, const char* name) {
  std::vector<float> values;
  const auto it = result.find(name);
  if (it == result.end() || !it->is_array()) return values;
  for (const auto& value : *it) values.push_back(value.is_number() ? value.get<float>() : 0.0F);
  return values;
}

/// Every rank has to have got the right values: those of the first that did not, else everybody's.
std::vector<float> reducer_check(const Attempt& attempt) {
  auto expected = protocol::reducer_check_expected(attempt.world_size());
  for (int rank = 0; rank < attempt.world_size(); ++rank) {
    auto values = floats(attempt.result(rank), "reducer_check");
    if (values != expected) return values;
  }
  return expected;
}

}  // namespace

report::Evidence gather_evidence(const Attempt& attempt, const PreparedData& data, const matrix::Cell& cell,
                                 std::uint64_t seed, const std::vector<schedule::Slot>& slots, bool oversubscribed) {
  report::Evidence evidence;
  const int world_size = attempt.world_size();
  evidence.world_size = world_size;
  evidence.epochs = attempt.setup().epochs;
  evidence.warmup_epochs = attempt.setup().warmup_epochs;
  evidence.reported = attempt.epochs().complete();
  evidence.seen_training = attempt.seen_training();
  evidence.protocol_faults = attempt.epochs().faults();
  if (data.auditable()) {
    evidence.expected_work = data.expected_work(cell.global_batch, world_size, seed, evidence.epochs);
    evidence.expected_evaluation = data.expected_evaluation(world_size);
    evidence.validation_rows = data.validation_rows();
  } else {
    evidence.audit_unknown = "the worker keeps no token cache to compute the expected sums from";
  }
  evidence.reducer_check = reducer_check(attempt);
  for (const auto& slot : slots) evidence.slot_ids.push_back(slot.id);
  for (int rank = 0; rank < world_size && cell.device == matrix::DeviceKind::gpu; ++rank) {
    evidence.device_use.push_back(attempt.device_use(rank));
  }
  evidence.oversubscribed = oversubscribed;
  evidence.min_accuracy = cell.goals.min_accuracy;
  return evidence;
}

std::string program_of(const protocol::Hello& hello) {
  return one_line(fmt::format("{} {}", excerpt(hello.program), excerpt(hello.program_version)));
}

store::Provenance gather_provenance(const Attempt& attempt, const PreparedData& data, std::string device_model,
                                    matrix::Isolation isolation) {
  store::Provenance provenance;
  provenance.program_version = kVersion;
  provenance.git_hash = kGitHash;
  provenance.numerics_version = kNumericsVersion;
  if (data.auditable()) provenance.data_fingerprint = to_hex(data.fingerprint());
  if (const auto weights = data.weights_fingerprint()) provenance.weights_fingerprint = to_hex(*weights);
  provenance.device_model = std::move(device_model);
  provenance.isolation = to_string(isolation);
  for (int rank = 0; rank < attempt.world_size(); ++rank) {
    const auto& hello = attempt.hello(rank);
    if (!hello) continue;
    if (provenance.worker_program.empty()) {
      provenance.worker_program = program_of(*hello);
    }
    // Ranks with different libraries make a provenance of their own, equal to no other.
    for (const auto& [name, version] : hello->libraries) {
      auto& known = provenance.libraries[name];
      if (known.empty()) {
        known = version;
      } else if (known != version) {
        known += fmt::format(" / rank {}: {}", rank, version);
      }
    }
  }
  return provenance;
}

std::string device_model(const std::vector<Inventory>& inventories, const std::vector<schedule::Slot>& slots) {
  std::set<std::string> models;
  for (const auto& slot : slots) {
    const Inventory& inventory = inventories.at(slot.agent);
    if (slot.device == matrix::DeviceKind::cpu) {
      models.insert(inventory.cpu_model);
    } else {
      const auto gpu = std::ranges::find(inventory.gpus, slot.id, &Gpu::uuid);
      require(gpu != inventory.gpus.end(), "a GPU's slot without its GPU");
      models.insert(gpu->name);
    }
  }
  return fmt::format("{}", fmt::join(models, " + "));
}

void fill_from_results(store::AttemptEnd& end, const Attempt& attempt) {
  const auto& result = attempt.result(0);
  if (!result.is_object()) return;
  if (const auto it = result.find("parameters"); it != result.end() && it->is_number_integer()) {
    end.parameters = it->get<std::int64_t>();
  }
  if (const auto it = result.find("transport"); it != result.end() && it->is_string()) {
    end.transport = one_line(excerpt(it->get<std::string>()));
  }
}

double samples_per_second(const Attempt& attempt) {
  const auto& epochs = attempt.epochs().complete();
  std::int64_t samples = 0;
  double duration = 0;
  for (const auto& epoch : epochs) {
    if (epoch.warmup && attempt.setup().epochs > attempt.setup().warmup_epochs) continue;
    samples += epoch.samples;
    duration += epoch.epoch_seconds;
  }
  return duration > 0 ? static_cast<double>(samples) / duration : 0;
}

}  // namespace ddpsweep::cluster
