// How far a sweep is and why it ends: the one place that knows which step may follow which. Pure.
#pragma once

namespace ddpsweep::cluster {

/// In this order. A sweep goes forwards only, and may leave phases out.
enum class Phase {
  preparing,  // data sets are being prepared; no run starts
  working,    // runs start as there is room for them
  draining,   // no further run starts; what runs, prepare tasks as well, may finish
  over,       // nothing runs, and nothing will; the recorder may still have to write
  told,       // what there is to say at the end has been said
};

/// Why a sweep ends before all its runs are over. The first one stays, except that a failed store explains most.
enum class StopCause {
  none,
  stopped,       // somebody said so, or nothing that is left would be over in time
  gave_up,       // more runs have failed than limits.max_failures allows
  refused,       // new attempts would not be measured as those that count were
  store_failed,  // what happens cannot be recorded any more
};

class SweepState {
 public:
  Phase phase() const { return phase_; }
  StopCause cause() const { return cause_; }
  bool preparing() const { return phase_ == Phase::preparing; }
  bool working() const { return phase_ == Phase::working; }
  bool draining() const { return phase_ == Phase::draining; }
  bool finished() const { return phase_ >= Phase::over; }
  bool told() const { return phase_ == Phase::told; }

  // Each returns whether it was news; what the phase does not allow is none, and changes nothing.

  /// preparing -> working: all data sets are there, or are known to be missing.
  bool prepared() { return phase_ == Phase::preparing && go_to(Phase::working); }
  /// preparing, working -> draining: a signal, or nothing that is left fits before the allocation ends.
  bool stop() { return phase_ < Phase::draining && go_to(Phase::draining, StopCause::stopped); }
  /// working -> draining: too many runs have failed.
  bool give_up() { return phase_ == Phase::working && go_to(Phase::draining, StopCause::gave_up); }
  /// preparing -> over: nothing has been started yet.
  bool refuse() { return phase_ == Phase::preparing && go_to(Phase::over, StopCause::refused); }
  /// -> over: all that was to finish has, or was killed.
  bool end() { return phase_ < Phase::over && go_to(Phase::over); }
  /// over -> told: the last line is about to be said.
  bool tell() { return phase_ == Phase::over && go_to(Phase::told); }
  /// -> told, in any phase, once: the recorder has failed, and this is about to be said.
  bool lose_store() { return cause_ != StopCause::store_failed && go_to(Phase::told, StopCause::store_failed); }

 private:
  bool go_to(Phase phase) {
    phase_ = phase;
    return true;
  }
  bool go_to(Phase phase, StopCause cause) {
    cause_ = cause;
    return go_to(phase);
  }

  Phase phase_ = Phase::preparing;
  StopCause cause_ = StopCause::none;
};

}  // namespace ddpsweep::cluster
