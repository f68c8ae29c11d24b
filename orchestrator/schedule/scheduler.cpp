#include "orchestrator/schedule/scheduler.hpp"

#include <algorithm>

#include "common/errors.hpp"
#include "orchestrator/schedule/placement.hpp"

namespace ddpsweep::schedule {

using matrix::DeviceKind;
using matrix::Isolation;

// Note [Reservation]
// Under node and gpu isolation smaller runs may overtake the head of the queue, the largest run. So that they cannot do
// so for ever, a head that has to wait chooses the units (nodes or slots) that it will start on and keeps them: nothing
// else starts there, what runs there ends, and then the head has room. It prefers units that are busy now, because how
// long a run takes is not known, and whatever is free can serve others meanwhile.

Scheduler::Scheduler(std::vector<Slot> slots, Isolation isolation)
    : slots_(merge_slots(std::move(slots))), isolation_(isolation) {}

void Scheduler::add(const PendingRun& run) {
  require(run.need.world_size > 0 && !running_.contains(run.run), "a run of no ranks, or one that runs already");
  const auto place = isolation_ == Isolation::serial
                         ? queue_.end()
                         : std::upper_bound(queue_.begin(), queue_.end(), run, [](const auto& a, const auto& b) {
                             return std::pair(a.failed_on.empty(), a.need.world_size) >
                                    std::pair(b.failed_on.empty(), b.need.world_size);
                           });
  queue_.insert(place, run);
}

std::vector<Assignment> Scheduler::start(const Admits& admits) {
  std::vector<Assignment> started;
  bool head_waits = false;  // the head is the first run that is admitted
  std::set<std::string> taken;
  for (const auto& [run, slots] : running_) taken.merge(units_of(slots));

  // Slots for runs behind the head; made again only when something has started, since the queue may be long.
  std::map<std::pair<DeviceKind, Capability>, std::vector<Slot>> open;
  for (auto run = queue_.begin(); run != queue_.end();) {
    const bool is_head = !head_waits;
    if (isolation_ == Isolation::serial && !(is_head && running_.empty())) break;
    if (admits && !admits(run->run)) {
      ++run;
      continue;
    }
    std::vector<Slot> slots;
    if (is_head) {
      slots = choose_slots(run->need.world_size, slots_outside(run->need, taken), run->failed_on);
      if (slots.empty()) reserve_for(*run, taken);
    } else {
      const auto [suiting, is_new] = open.try_emplace({run->need.device, run->need.capability});
      if (is_new) {
        std::set<std::string> closed = taken;
        closed.insert(reserved_.begin(), reserved_.end());
        suiting->second = slots_outside(run->need, closed);
      }
      slots = choose_slots(run->need.world_size, suiting->second, run->failed_on);
    }
    if (slots.empty()) {
      head_waits = true;
      ++run;
      continue;
    }
    if (is_head) reserved_.clear();
    open.clear();
    taken.merge(units_of(slots));
    running_[run->run] = slots;
    started.push_back({run->run, std::move(slots)});
    run = queue_.erase(run);
  }
  return started;
}

void Scheduler::release(std::int64_t run) { require(running_.erase(run) == 1, "released a run that does not run"); }

std::vector<std::int64_t> Scheduler::lose_agent(int agent) {
  const auto is_lost = [&](const Slot& slot) { return slot.agent == agent; };
  std::erase_if(slots_, is_lost);
  reserved_.clear();
  std::vector<std::int64_t> hit;
  for (const auto& [run, slots] : running_) {
    if (std::any_of(slots.begin(), slots.end(), is_lost)) hit.push_back(run);
  }
  return hit;
}

void Scheduler::lose_slot(const std::string& id) {
  std::erase_if(slots_, [&](const Slot& slot) { return slot.id == id; });
  reserved_.clear();
}

std::vector<std::int64_t> Scheduler::take_unplaceable() {
  std::vector<std::int64_t> taken;
  std::erase_if(queue_, [&](const PendingRun& run) {
    const bool fits = static_cast<std::size_t>(run.need.world_size) <= count_suiting(slots_, run.need);
    if (!fits) taken.push_back(run.run);
    return !fits;
  });
  return taken;
}

std::size_t Scheduler::slot_count(DeviceKind device) const {
  return static_cast<std::size_t>(
      std::count_if(slots_.begin(), slots_.end(), [&](const Slot& slot) { return slot.device == device; }));
}

const std::string& Scheduler::exclusive_unit(const Slot& slot) const {
  return isolation_ == Isolation::node ? slot.node : slot.id;
}

std::set<std::string> Scheduler::units_of(const std::vector<Slot>& slots) const {
  std::set<std::string> units;
  for (const Slot& slot : slots) units.insert(exclusive_unit(slot));
  return units;
}

std::vector<Slot> Scheduler::slots_outside(const Need& need, const std::set<std::string>& units) const {
  std::vector<Slot> outside;
  std::copy_if(slots_.begin(), slots_.end(), std::back_inserter(outside),
               [&](const Slot& slot) { return suits(slot, need) && !units.contains(exclusive_unit(slot)); });
  return outside;
}

void Scheduler::reserve_for(const PendingRun& head, const std::set<std::string>& taken) {
  if (reserved_run_ == head.run && !reserved_.empty()) return;
  std::vector<Slot> candidates = slots_outside(head.need, {});
  std::stable_partition(candidates.begin(), candidates.end(),
                        [&](const Slot& slot) { return taken.contains(exclusive_unit(slot)); });
  reserved_run_ = head.run;
  reserved_ = units_of(choose_slots(head.need.world_size, candidates));
}

}  // namespace ddpsweep::schedule
