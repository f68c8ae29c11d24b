// What a sweep that goes on would put beside the figures that its store has: attempts under other circumstances. Each
// circumstance is looked at as soon as it is known, and all of them before the first attempt. Pure.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "orchestrator/cluster/messages.hpp"
#include "orchestrator/matrix/sweep.hpp"
#include "orchestrator/store/counted_provenance.hpp"

namespace ddpsweep::cluster {

struct DataSet;

/// Circumstances that are not what they were.
struct Mixture {
  std::vector<std::string> lines;  // what differs, then and now: for the person who watches
  std::string refusal;             // why nothing may start, and the ways out; empty: it may
};

class MixedProvenance {
 public:
  /// counted: of the whole sweep; looked at are those of the chosen cells that are not run again (--rerun). allowed:
  /// nothing is refused (--allow-mixed).
  MixedProvenance(const matrix::Sweep& sweep, const std::vector<store::CountedProvenance>& counted, bool allowed);

  /// What is known when all agents have said what they offer: program, isolation, and devices of the kinds that
  /// attempts to come will use.
  Mixture of_programs_and_devices(const std::vector<Inventory>& inventories,
                                  const std::set<matrix::DeviceKind>& to_come) const;
  /// What is known when the data are prepared: data, weights, the worker and its libraries. prepared: the data set of a
  /// cell's settings, or nullptr where no attempt to come needs it.
  Mixture of_data(const std::function<const DataSet*(const nlohmann::json&)>& prepared) const;

 private:
  struct Counted {
    const matrix::Cell* cell;
    store::Provenance provenance;
  };
  class Differences;

  const matrix::Sweep& sweep_;
  std::vector<Counted> counted_;
  const bool allowed_;
};

}  // namespace ddpsweep::cluster
