// Nodes and their slots for tests.
#pragma once

#include <string>
#include <vector>

#include "orchestrator/schedule/slot.hpp"

namespace ddpsweep::schedule {

/// One agent a node: counts[i] slots on "n<i + 1>", offered by agent i.
inline std::vector<Slot> nodes(const std::vector<int>& counts, matrix::DeviceKind device = matrix::DeviceKind::cpu) {
  std::vector<Slot> slots;
  for (int node = 0; node < static_cast<int>(counts.size()); ++node) {
    for (int i = 0; i < counts[static_cast<std::size_t>(node)]; ++i) {
      const std::string name = "n" + std::to_string(node + 1);
      slots.push_back({name + "/" + std::to_string(i), name, node, i, device});
    }
  }
  return slots;
}

inline std::vector<std::string> ids(const std::vector<Slot>& slots) {
  std::vector<std::string> names;
  for (const Slot& slot : slots) names.push_back(slot.id);
  return names;
}

}  // namespace ddpsweep::schedule
