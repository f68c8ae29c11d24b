#include "orchestrator/cluster/retry_policy.hpp"

#include <fmt/format.h>

#include "common/errors.hpp"

namespace ddpsweep::cluster {

using protocol::FailureClass;

bool may_pass_next_time(const Outcome& outcome) {
  if (outcome.state != store::State::failed) return false;
  switch (outcome.failure.value_or(FailureClass::unknown)) {
    case FailureClass::nccl:
    case FailureClass::peer_lost:
    case FailureClass::crash:
    case FailureClass::hang:
    case FailureClass::agent_lost:
      return true;
    case FailureClass::config:
    case FailureClass::data:
    case FailureClass::oom:
    case FailureClass::unknown:
      return false;
  }
  bug("a FailureClass that is neither tried again nor not");
}

RetryPolicy::RetryPolicy(const matrix::Limits& limits, std::size_t runs) : limits_(limits), runs_(runs) {}

std::optional<Retry> RetryPolicy::try_again(std::int64_t run, const schedule::Need& need, const Outcome& outcome,
                                            const std::vector<schedule::Slot>& slots) {
  if (!may_pass_next_time(outcome)) return std::nullopt;
  History& history = histories_[run];
  if (history.retries >= limits_.retries) return std::nullopt;
  history.failed_on.insert(history.failed_on.end(), slots.begin(), slots.end());
  return Retry{{run, need, history.failed_on}, ++history.retries};
}

std::string RetryPolicy::why_give_up(std::size_t failed) const {
  if (!limits_.max_failures || failed <= limits_.max_failures->of(runs_)) return "";
  return fmt::format("{} of {} runs have failed, more than limits.max_failures: {} allows", failed, runs_,
                     limits_.max_failures->written);
}

}  // namespace ddpsweep::cluster
