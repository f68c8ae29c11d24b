// What a sweep ran on.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/store/reader.hpp"

namespace ddpsweep::store {

/// A node, as it was while `attempts` counted attempts of the sweep ran on it. Nothing: not recorded, or not
/// applicable; the view attempt_node says more.
struct NodeRow {
  std::string node;
  std::int64_t attempts = 0;
  std::optional<std::string> cpu_model, kernel, os, gpu_model, gpu_link, driver_version, cuda_driver_version;
  std::optional<std::int64_t> cores, memory_bytes, gpus, gpu_memory_bytes;
};

/// The nodes of the counted attempts of the sweep's cells, by name; a node that changed between attempts has a row for
/// each of what it was, in order of time.
std::vector<NodeRow> node_rows(Reader& reader, const std::string& sweep);

}  // namespace ddpsweep::store
