// What `ddpsweep show` says of an attempt that failed beyond its one sentence: where its ranks stood, what happened,
// and how its logs end. Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "orchestrator/cli/words.hpp"

namespace ddpsweep::cli {

/// The rank whose log tells most of why the attempt did not succeed: the first one that its error names, else 0.
int rank_to_blame(const Json& attempt);

/// The end of a log as the rank's agent read it when the worker had ended: the event log_tail.
struct StoredTail {
  int rank = 0;
  std::vector<std::string> lines;
};
/// Those of the attempt; of one rank alone where it is given.
std::vector<StoredTail> stored_tails(const Json& attempt, std::optional<int> rank = std::nullopt);

/// Where each rank was seen last; "" where nobody recorded that.
std::string last_seen_text(const Json& attempt);

/// The other events of the attempt.
std::string events_text(const Json& attempt);

/// How logs end: that of "log_tail", read here, and those that the store has of other ranks.
std::string logs_text(const Json& attempt);

}  // namespace ddpsweep::cli
