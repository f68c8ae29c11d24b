// Data sets as rank 0 trusts them: what each node prepared, the marks of every row, and the sums that follow from them.
// What training begins with is prepared, too: the fingerprint of pretrained weights comes with them.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "common/audit.hpp"
#include "common/token_cache.hpp"

namespace ddpsweep::cluster {

/// Cells with the same key share one prepare task. Made of all that such a task depends on: settings.dataset, and of
/// settings.model what decides how text becomes tokens and which weights training begins with.
std::string data_key(const nlohmann::json& settings);

/// What the `prepare` task on one node gave: the data of its Result.
struct NodeCache {
  std::string node;
  std::string folder;
  std::uint64_t fingerprint = 0;
  std::optional<std::uint64_t> weights_fingerprint;  // of a model folder; nothing: there is none
};

/// Reads a NodeCache from a Result's data. A worker that keeps no token cache leaves out cache_folder; its folder is
/// then empty. Throws ConfigError when fields have the wrong types.
NodeCache node_cache_from(const std::string& node, const nlohmann::json& data);

/// One data set, ready on every node.
class PreparedData {
 public:
  /// caches: one for each node, rank 0's own (the one this process can read) first. Maps it and checks every mark.
  /// Throws EnvironmentError with a sentence when nodes disagree or the cache is not what it says.
  explicit PreparedData(std::vector<NodeCache> caches);

  /// Empty when the node has none.
  const std::string& folder(const std::string& node) const;
  bool has_node(const std::string& node) const { return folders_.contains(node); }
  std::uint64_t fingerprint() const { return fingerprint_; }
  std::optional<std::uint64_t> weights_fingerprint() const { return weights_fingerprint_; }
  /// False when the worker keeps no token cache: nothing to compute sums from.
  bool auditable() const { return cache_ != nullptr; }

  // These need auditable().
  std::int64_t train_rows() const { return cache_->train().rows; }
  std::int64_t validation_rows() const { return cache_->validation().rows; }
  /// Index: epoch - 1, then rank.
  std::vector<std::vector<AuditSum>> expected_work(std::int64_t global_batch, int world_size, std::uint64_t seed,
                                                   int epochs) const;
  std::vector<AuditSum> expected_evaluation(int world_size) const;

 private:
  std::map<std::string, std::string> folders_;  // by node
  std::uint64_t fingerprint_ = 0;
  std::optional<std::uint64_t> weights_fingerprint_;
  std::unique_ptr<TokenCache> cache_;
};

}  // namespace ddpsweep::cluster
