// Why a group ended, told from how its workers ended and from what they said. Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "common/protocol/messages.hpp"
#include "orchestrator/cluster/messages.hpp"

namespace ddpsweep::cluster {

struct Cause {
  protocol::FailureClass failure = protocol::FailureClass::unknown;
  std::string sentence;
  int rank = 0;  // where it was seen
};

/// Of what several ranks failed of, what explains the group's end: a signal, oom, data, config, a hang or a lost agent
/// beat an unexplained end, and that beats nccl and peer_lost, which are mostly the echo of another rank's end; the
/// first among equals. Null when there is none.
const Cause* best_cause(const std::vector<Cause>& causes);

/// What rank 0 knew of a worker when it ended.
struct KnownOfWorker {
  bool told_to_die = false;  // its group was being killed
  bool gave_result = false;
  bool gave_reason = false;  // an error of its own
};

/// What is wrong with that end: a class, and what the rank did ("was ended by SIGSEGV"). Nothing of a good end, nor of
/// one that is explained already.
struct BadEnd {
  protocol::FailureClass failure;
  std::string how;
};
std::optional<BadEnd> bad_end(const WorkerExit& exit, const KnownOfWorker& known);

}  // namespace ddpsweep::cluster
