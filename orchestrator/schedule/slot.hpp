// The unit of placement.
#pragma once

#include <string>

#include "orchestrator/matrix/sweep.hpp"

namespace ddpsweep::schedule {

/// Of a GPU: 90 for "9.0". 0: not known, or not asked for.
using Capability = int;

/// One CPU core or GPU that an agent offers. Two slots with the same id are the same slot.
struct Slot {
  std::string id;    // GPU UUID, or "<node>/<boot id>/<core>"; with slots beyond the cores "<agent>/<index>"
  std::string node;  // as the launcher names it
  int agent = 0;     // MPI rank of the agent
  int index = 0;     // core number or GPU ordinal on that agent
  matrix::DeviceKind device = matrix::DeviceKind::cpu;
  std::string model;          // of a GPU: "NVIDIA H200"
  Capability capability = 0;  // of a GPU
};

/// What a run asks of the machines: so many slots, all of one kind.
struct Need {
  int world_size = 1;
  matrix::DeviceKind device = matrix::DeviceKind::cpu;
  Capability capability = 0;  // at least, of GPUs
  std::string purpose;        // what that is for: "bf16"

  bool operator==(const Need&) const = default;
  auto operator<=>(const Need&) const = default;
};

}  // namespace ddpsweep::schedule
