#include "common/units.hpp"
#include "orchestrator/store/store_impl.hpp"

namespace ddpsweep::store {
namespace {

std::optional<std::int64_t> unless_zero(std::int64_t number) {
  return number == 0 ? std::nullopt : std::optional(number);
}

template <class Use>
void with_values_of(const NodeFacts& node, Use&& use) {
  use(node.node, unless_empty(node.cpu_model), unless_zero(node.cores), unless_zero(node.memory_bytes),
      unless_empty(node.kernel), unless_empty(node.os), node.gpus, unless_empty(node.gpu_model),
      unless_zero(node.gpu_memory_bytes), unless_empty(node.gpu_link), unless_empty(node.driver_version),
      unless_empty(node.cuda_driver_version));
}

}  // namespace

void Store::record_nodes(const std::vector<NodeFacts>& nodes) {
  impl_->transact("recording the nodes", [&] {
    for (const NodeFacts& node : nodes) impl_->record_node(node, utc_now());
  });
}

void Store::Impl::record_node(const NodeFacts& node, const std::string& now) {
  with_values_of(node, [&](const auto&... values) {
    connection.execute(
        "UPDATE node SET last_seen_at = ?1 WHERE node_id = (SELECT max(node_id) FROM node WHERE node = ?2) "
        "AND cpu_model IS ?3 AND cores IS ?4 AND memory_bytes IS ?5 AND kernel IS ?6 AND os IS ?7 AND gpus IS ?8 "
        "AND gpu_model IS ?9 AND gpu_memory_bytes IS ?10 AND gpu_link IS ?11 AND driver_version IS ?12 "
        "AND cuda_driver_version IS ?13",
        now, values...);
    connection.execute(
        "INSERT INTO node (first_seen_at, node, cpu_model, cores, memory_bytes, kernel, os, gpus, gpu_model, "
        "gpu_memory_bytes, gpu_link, driver_version, cuda_driver_version, last_seen_at) "
        "SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?1 WHERE changes() = 0",
        now, values...);
  });
}

}  // namespace ddpsweep::store
