// The set-up of a sweep in words: what a reader of its figures needs to judge or to repeat them. Pure.
#pragma once

#include <string>
#include <vector>

#include "orchestrator/store/setup_rows.hpp"

namespace ddpsweep::publication {

/// One line of the set-up. value: "not recorded" where the store does not know it; where it differs between cells, each
/// value with its cells.
struct SetupFact {
  std::string name, value;
};

/// In the order in which they are read: hardware, software, data, training, statistics, cost.
std::vector<SetupFact> setup_facts(const store::SweepSetup& setup);

}  // namespace ddpsweep::publication
