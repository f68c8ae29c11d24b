// Decides whether an attempt may enter a speedup. Pure: evidence in, verdict out. docs/measurement.md has the rules.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/store/records.hpp"

namespace ddpsweep::report {

/// Of the ranks of one epoch: the one that took least (it waited least for the others), and the one that took most.
struct SeenSeconds {
  double shortest = 0, longest = 0;
};

/// What was seen of one attempt that ran to its end.
struct Evidence {
  int world_size = 1;
  int epochs = 0;  // asked for
  int warmup_epochs = 1;
  std::vector<store::Epoch> reported;  // complete epochs in the order in which they were completed
  /// By epoch: how long the ranks trained by the orchestrator's own clock, from the arrival of the message that begins
  /// the phase to that of the next one. Epochs whose phases were not told are left out.
  std::map<int, SeenSeconds> seen_training;
  std::vector<std::string> protocol_faults;  // e.g. "rank 1 reported epoch 2 twice", "rank 0 never reported epoch 3"
  /// Index epoch - 1, then rank; empty when the work could not be audited (the reason is in audit_unknown).
  std::vector<std::vector<AuditSum>> expected_work;
  std::vector<AuditSum> expected_evaluation;  // index = rank
  std::int64_t validation_rows = 0;
  std::string audit_unknown;
  std::vector<float> reducer_check;   // what the group made of the known vector; empty: not reported
  std::vector<std::string> slot_ids;  // index = rank
  std::optional<bool> exclusive;      // nobody else used the devices; nothing: not known
  bool oversubscribed = false;
  /// Index = rank: what the driver said of its GPU, where it said anything. Empty: the ranks ran on no GPUs.
  std::vector<std::optional<store::DeviceUse>> device_use;
  std::optional<double> min_accuracy;  // the cell's floor, a fraction; nothing: it has none
};

store::Verdict judge(const Evidence& evidence);

}  // namespace ddpsweep::report
