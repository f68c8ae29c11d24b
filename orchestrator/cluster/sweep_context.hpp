// What the parts of rank 0's sweep have in common: what it is about, and whom they talk to.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "common/excerpt.hpp"
#include "common/units.hpp"
#include "orchestrator/cluster/coordinator.hpp"
#include "orchestrator/cluster/mailbox.hpp"
#include "orchestrator/cluster/run_table.hpp"
#include "orchestrator/report/terminal.hpp"
#include "orchestrator/store/recorder.hpp"

namespace ddpsweep::cluster {

/// All of it outlives them.
struct SweepContext {
  const matrix::Sweep& sweep;
  const std::vector<Inventory>& inventories;
  const CoordinatorOptions& options;
  RunTable& runs;
  Mailbox& mailbox;
  store::Recorder& recorder;
  report::Terminal& terminal;

  /// One line for the person who watches. Whatever a worker wrote in it, it stays one.
  void say(const std::string& line) const { terminal.say(one_line(line)); }
  /// For the store; the moment is added.
  void note(store::Event event) const {
    // Only these have lines of their own: what a worker said must not look like one.
    const bool has_lines = event.kind == "log_tail" || event.kind == "last_seen";
    event.text = has_lines ? printable(event.text) : one_line(event.text);
    event.at = utc_now();
    recorder.submit([event = std::move(event)](store::Store& s) { s.record_event(event); });
  }
};

}  // namespace ddpsweep::cluster
