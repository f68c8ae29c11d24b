// How rank 0 and the agents reach each other; the real one is MpiMailbox, tests have their own.
#pragma once

#include <optional>
#include <utility>

#include "orchestrator/cluster/messages.hpp"

namespace ddpsweep::cluster {

class Mailbox {
 public:
  virtual ~Mailbox() = default;
  virtual int rank() const = 0;
  virtual int size() const = 0;
  /// Never blocks. A message to oneself arrives like any other. Messages to a rank given up by abandon() are dropped.
  virtual void send(int to, const Message& message) = 0;
  /// The next message and its sender, or nothing. Never blocks.
  virtual std::optional<std::pair<int, Message>> receive() = 0;
  /// The rank is lost: stop sending to it, forget sends that have not completed.
  virtual void abandon(int rank) = 0;
};

}  // namespace ddpsweep::cluster
