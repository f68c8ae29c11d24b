// Turns the signals that stop a sweep into something that the event loop can wait for and ask.
#pragma once

#include "common/file_descriptor.hpp"

namespace ddpsweep::cluster {

enum class StopRequest { none, gracefully, now };

/// One for a process. From construction SIGUSR2 asks to stop gracefully, SIGTERM and SIGINT to stop now. A second
/// request is one that comes a second or more after the first, since launchers send several signals for one: a second
/// SIGUSR2 asks to stop now, a second SIGTERM or SIGINT ends the process with 128 + its number. SIGPIPE and SIGXFSZ are
/// ignored: writing to a dead worker or rank, or beyond the limit on a file's size, is an error like others.
class StopSignals {
 public:
  StopSignals();
  StopSignals(const StopSignals&) = delete;
  StopSignals& operator=(const StopSignals&) = delete;

  /// Readable when a request waits to be taken.
  int file() const { return wake_.get(); }
  /// The strongest request since the last call.
  StopRequest take();

 private:
  FileDescriptor wake_;
};

}  // namespace ddpsweep::cluster
