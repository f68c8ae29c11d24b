// What a worker group reported about its "check" task, and what to think of it. Pure.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/cluster/attempt.hpp"
#include "orchestrator/doctor/check.hpp"
#include "orchestrator/schedule/slot.hpp"

namespace ddpsweep::doctor {

struct GroupReport {
  std::string model;
  std::vector<schedule::Slot> slots;                        // index = rank
  std::vector<nlohmann::json> results;                      // index = rank; null where none was reported
  std::vector<std::optional<store::DeviceUse>> device_use;  // index = rank; nothing where no driver was asked
  cluster::Outcome outcome;
  bool refused_task = false;  // the worker does not know the task
  std::string log_folder;
  double seconds = 0;
};

/// Holds the group to docs/protocol.md: every rank reports, the reduced vector is the average, the logits are finite,
/// and the ranks agree; a GPU that kept memory is a warning. What is wrong names rank and node.
Check judge(const GroupReport& report);

/// "model tiny", "model tiny on GPUs"
std::string group_name(const std::string& model, matrix::DeviceKind device);
/// File of a rank's standard error, below the log folder.
std::string log_name(const std::string& model, matrix::DeviceKind device, int rank);

}  // namespace ddpsweep::doctor
