// Decides which run starts when and on which slots. Pure: no clock, no MPI, no processes; tests simulate whole sweeps.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "orchestrator/schedule/slot.hpp"

namespace ddpsweep::schedule {

/// A run that waits for slots.
struct PendingRun {
  std::int64_t run = 0;
  Need need;
  std::vector<Slot> failed_on = {};  // what its failed attempts had: it waits behind others, and others are preferred
};

/// Rank i of the group runs on slots[i]. Ranks on one node are consecutive.
struct Assignment {
  std::int64_t run = 0;
  std::vector<Slot> slots;
};

/// May this run begin now? None: every run may.
using Admits = std::function<bool(std::int64_t run)>;

class Scheduler {
 public:
  /// Slots seen twice are merged into the first. Serial: one attempt at a time. Node: attempts share no node. Gpu:
  /// share no slot.
  Scheduler(std::vector<Slot> slots, matrix::Isolation isolation);

  void add(const PendingRun& run);
  /// Everything that may start now, marked as started. Serial keeps the order; node and gpu start the largest first,
  /// those that failed before behind all others, backfill smaller ones, and keep a reservation for the head of the
  /// queue so that it is not starved. Runs that `admits` refuses stay where they are in the queue, and others start in
  /// their place.
  std::vector<Assignment> start(const Admits& admits = nullptr);
  /// The run's attempt is over; its slots are free.
  void release(std::int64_t run);
  /// The agent is gone: its slots leave. Returns the running runs that used one of them (still to be released).
  std::vector<std::int64_t> lose_agent(int agent);
  /// That slot is of no use any more: it leaves. A run that holds it may go on.
  void lose_slot(const std::string& id);
  /// Pending runs that can never start on the slots left; they are taken out of the queue.
  std::vector<std::int64_t> take_unplaceable();

  bool idle() const { return queue_.empty() && running_.empty(); }
  std::size_t pending() const { return queue_.size(); }
  const std::vector<Slot>& slots() const { return slots_; }
  std::size_t slot_count(matrix::DeviceKind device) const;

 private:
  /// What two running attempts may not have in common: a node's name or a slot's id.
  const std::string& exclusive_unit(const Slot& slot) const;
  std::set<std::string> units_of(const std::vector<Slot>& slots) const;
  std::vector<Slot> slots_outside(const Need& need, const std::set<std::string>& units) const;
  void reserve_for(const PendingRun& head, const std::set<std::string>& taken);

  std::vector<Slot> slots_;
  matrix::Isolation isolation_;
  std::deque<PendingRun> queue_;  // serial: as added; else the largest first, and last those that failed before
  std::map<std::int64_t, std::vector<Slot>> running_;
  // See Note [Reservation] in scheduler.cpp.
  std::int64_t reserved_run_ = 0;
  std::set<std::string> reserved_;  // units
};

}  // namespace ddpsweep::schedule
