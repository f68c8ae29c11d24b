#include "orchestrator/cluster/causes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

namespace ddpsweep::cluster {
namespace {

using protocol::FailureClass;

/// Smaller is the better explanation.
int weight(FailureClass failure) {
  switch (failure) {
    case FailureClass::unknown:
      return 1;
    case FailureClass::nccl:
      return 2;
    case FailureClass::peer_lost:
      return 3;
    default:
      return 0;
  }
}

std::string signal_name(int signal) {
  const char* abbreviation = ::sigabbrev_np(signal);
  return abbreviation != nullptr ? fmt::format("SIG{}", abbreviation) : fmt::format("signal {}", signal);
}

}  // namespace

const Cause* best_cause(const std::vector<Cause>& causes) {
  const auto best = std::ranges::min_element(causes, {}, [](const Cause& cause) { return weight(cause.failure); });
  return best == causes.end() ? nullptr : &*best;
}

std::optional<BadEnd> bad_end(const WorkerExit& exit, const KnownOfWorker& known) {
  if (!exit.start_error.empty()) return BadEnd{FailureClass::config, "did not start: " + exit.start_error};
  if (exit.killed_by_agent && known.told_to_die) return std::nullopt;
  if (exit.closed_output) {
    return BadEnd{FailureClass::crash, "closed its standard output and went on, so its agent killed it"};
  }
  if (exit.killed_by_agent) return BadEnd{FailureClass::unknown, "was killed by its agent"};
  if (exit.signal != 0) return BadEnd{FailureClass::crash, "was ended by " + signal_name(exit.signal)};
  if (known.gave_reason) return std::nullopt;
  if (exit.exit_code != 0) {
    return BadEnd{FailureClass::crash, fmt::format("left with exit code {} and gave no reason", exit.exit_code)};
  }
  if (!known.gave_result) return BadEnd{FailureClass::unknown, "left with exit code 0 but reported no result"};
  return std::nullopt;
}

}  // namespace ddpsweep::cluster
