#include "orchestrator/cluster/sweep_end.hpp"

#include "orchestrator/cluster/console.hpp"

namespace ddpsweep::cluster {

ExitCode exit_code(const SweepState& state, const RunTable& runs, const Admission& admission) {
  switch (state.cause()) {
    case StopCause::refused:
    case StopCause::store_failed:
      return ExitCode::environment;
    case StopCause::gave_up:
      return ExitCode::incomplete;
    case StopCause::none:
    case StopCause::stopped:
      break;
  }
  return admission.hopeless() ? ExitCode::incomplete : runs.exit_code();
}

std::vector<std::string> last_lines(const SweepState& state, const RunTable& runs, const Admission& admission,
                                    const std::string& same_command, const std::filesystem::path& store) {
  if (state.cause() == StopCause::refused || state.cause() == StopCause::store_failed) return {};
  auto lines = admission.left_out();
  const auto code = exit_code(state, runs, admission);
  const bool goes_on = code == ExitCode::stopped || state.cause() == StopCause::gave_up;
  lines.push_back(goes_on ? console::go_on(runs.counting(), runs.size(), same_command, runs.unfinished_reruns())
                          : console::done(code, runs.counting(), runs.size(), store));
  return lines;
}

}  // namespace ddpsweep::cluster
