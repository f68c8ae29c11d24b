// The unit of placement.
#pragma once

#include <string>

#include "orchestrator/matrix/sweep.hpp"

namespace ddpsweep::schedule {

/// One CPU core or GPU that an agent offers. Two slots with the same id are the same slot.
struct Slot {
  std::string id;    // GPU UUID, or "<node>/<boot id>/<core>"; with slots beyond the cores "<agent>/<index>"
  std::string node;  // as the launcher names it
  int agent = 0;     // MPI rank of the agent
  int index = 0;     // core number or GPU ordinal on that agent
  matrix::DeviceKind device = matrix::DeviceKind::cpu;
};

}  // namespace ddpsweep::schedule
