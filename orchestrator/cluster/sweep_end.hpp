// How a sweep ended: its exit code, and the last lines that are said about it. Pure.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "common/errors.hpp"
#include "orchestrator/cluster/admission.hpp"
#include "orchestrator/cluster/run_table.hpp"
#include "orchestrator/cluster/sweep_state.hpp"

namespace ddpsweep::cluster {

/// Of a sweep that is finished: ok, incomplete, environment or stopped.
ExitCode exit_code(const SweepState& state, const RunTable& runs, const Admission& admission);

/// What was left out because of the allocation's end, then either how to go on (with same_command) or where the table
/// is (of the store). None when a refusal or a failed store was the last word.
std::vector<std::string> last_lines(const SweepState& state, const RunTable& runs, const Admission& admission,
                                    const std::string& same_command, const std::filesystem::path& store);

}  // namespace ddpsweep::cluster
