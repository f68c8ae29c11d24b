#include "orchestrator/cluster/data_audit.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "common/hash.hpp"

namespace ddpsweep::cluster {

namespace {

void agree_on_weights(const NodeCache& own, const NodeCache& other) {
  if (other.weights_fingerprint == own.weights_fingerprint) return;
  const auto named = [](const NodeCache& cache) {
    return fmt::format("{} on {}", cache.weights_fingerprint ? to_hex(*cache.weights_fingerprint) : "none", cache.node);
  };
  throw EnvironmentError(
      fmt::format("nodes have different pretrained weights: fingerprint {}, {}; make the folder of model.weights the "
                  "same on every node",
                  named(own), named(other)));
}

}  // namespace

std::string data_key(const nlohmann::json& settings) {
  nlohmann::json key{{"dataset", settings.value("dataset", nlohmann::json::object())}};
  const auto model = settings.value("model", nlohmann::json::object());
  for (const char* name : {"type", "vocab_size", "max_seq_len", "weights", "pretrained", "pooler"}) {
    if (model.contains(name)) key["model"][name] = model[name];
  }
  return key.dump();
}

NodeCache node_cache_from(const std::string& node, const nlohmann::json& data) {
  NodeCache cache{.node = node};
  try {
    if (data.contains("weights_fingerprint")) {
      cache.weights_fingerprint = from_hex(data.at("weights_fingerprint").get<std::string>());
    }
    if (!data.contains("cache_folder")) return cache;
    cache.folder = data.at("cache_folder").get<std::string>();
    cache.fingerprint = from_hex(data.at("fingerprint").get<std::string>());
  } catch (const nlohmann::json::exception& e) {
    throw ConfigError(fmt::format("the prepare task on {} reported {}: {}", node, excerpt(data.dump()), e.what()));
  }
  return cache;
}

PreparedData::PreparedData(std::vector<NodeCache> caches) {
  require(!caches.empty(), "rank 0's own node always prepares");
  const auto& own = caches.front();
  for (const auto& cache : caches) {
    if (cache.fingerprint != own.fingerprint) {
      throw EnvironmentError(
          fmt::format("nodes have different data: fingerprint {} on {}, {} on {}; make the data the "
                      "same on every node, or remove the token caches",
                      to_hex(own.fingerprint), own.node, to_hex(cache.fingerprint), cache.node));
    }
    agree_on_weights(own, cache);
    folders_[cache.node] = cache.folder;
  }
  fingerprint_ = own.fingerprint;
  weights_fingerprint_ = own.weights_fingerprint;
  if (own.folder.empty()) return;
  try {
    cache_ = std::make_unique<TokenCache>(own.folder);
    cache_->verify();
  } catch (const EnvironmentError& e) {
    throw EnvironmentError(fmt::format("{}; remove {} to have it made again", e.what(), own.folder));
  }
  if (cache_->fingerprint() != fingerprint_) {
    throw EnvironmentError(fmt::format("{}: the prepare task reported fingerprint {}, but the cache holds {}",
                                       own.folder, to_hex(fingerprint_), to_hex(cache_->fingerprint())));
  }
}

const std::string& PreparedData::folder(const std::string& node) const {
  static const std::string none;
  const auto it = folders_.find(node);
  return it == folders_.end() ? none : it->second;
}

std::vector<std::vector<AuditSum>> PreparedData::expected_work(std::int64_t global_batch, int world_size,
                                                               std::uint64_t seed, int epochs) const {
  std::vector<std::vector<AuditSum>> sums;
  const BatchPlan plan{train_rows(), global_batch, world_size};
  for (int epoch = 1; epoch <= epochs; ++epoch) {
    sums.push_back(expected_audit(cache_->train().marks, plan, seed, epoch));
  }
  return sums;
}

std::vector<AuditSum> PreparedData::expected_evaluation(int world_size) const {
  return ddpsweep::expected_evaluation(cache_->validation().marks, world_size);
}

}  // namespace ddpsweep::cluster
