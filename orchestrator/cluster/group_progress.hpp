// How far each rank of a group is, who is behind, and which deadline was missed. Pure: time comes in with each call.
//
// Note [The group is where its last rank is]
// Ranks wait for each other in every step and at the rendezvous, and one that waits looks like one that hangs. So there
// is one clock for the group: it runs from when the ranks that are behind all others came to where they are, and the
// deadline of that phase is theirs. A rank that waits for a slow one is neither blamed nor hurried, and when the slow
// one arrives, the clock of the next phase begins.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "common/protocol/messages.hpp"
#include "orchestrator/matrix/sweep.hpp"

namespace ddpsweep::cluster {

using Clock = std::chrono::steady_clock;
inline double seconds(Clock::duration duration) { return std::chrono::duration<double>(duration).count(); }

using matrix::Deadlines;

class GroupProgress {
 public:
  /// nodes: index = rank, for messages; fewer where they are not known.
  GroupProgress(int world_size, std::vector<std::string> nodes, Clock::time_point now);

  /// A line of any kind.
  void heard(int rank, Clock::time_point now) { ranks_.at(rank).last_line = now; }
  void hello(int rank, Clock::time_point now);
  void began(int rank, const protocol::Phase& phase, Clock::time_point now);
  void beat(int rank, const protocol::Heartbeat& heartbeat, Clock::time_point now);
  /// Rank 0 has said how the group meets.
  void key_is_known() { key_is_known_ = true; }
  void ended(int rank, Clock::time_point now);

  /// What is to be said of a deadline that has passed.
  struct Missed {
    std::vector<int> ranks;  // that missed it
    std::string sentence;
  };
  std::optional<Missed> missed(const Deadlines& deadlines, Clock::time_point now) const;

  /// The ranks that have not ended and are behind all others; all of them when none is.
  std::vector<int> behind() const;
  /// "rank 2 on n1 at step 117 of epoch 3, while the others waited at step 118"; empty when all have ended.
  std::string standing() const;
  /// A line for each rank: where it is, since when, and when it was last heard.
  std::string last_seen(Clock::time_point now) const;

  /// "rank 2 on n1"; without the node where it is not known.
  std::string name(int rank) const;
  /// "at step 117 of epoch 3", "in phase load", "before its hello".
  std::string where(int rank) const;
  /// The latest that the rank said of itself.
  const protocol::Heartbeat& latest(int rank) const { return ranks_.at(rank).at; }

 private:
  struct Rank {
    bool said_hello = false, has_ended = false;
    int phases = 0;  // begun
    protocol::Heartbeat at{"start", 0, 0};
    Clock::time_point last_line, last_move;
  };
  /// Grows with time. Counts phases, because their names are the worker's business and have no order.
  struct Position {
    bool said_hello = false;
    int phases = 0, epoch = 0;
    std::int64_t step = 0;
    auto operator<=>(const Position&) const = default;
  };

  Position position(int rank) const;
  std::vector<int> living() const;
  std::vector<int> silent_for(Clock::duration time, Clock::time_point now) const;
  Missed missed_phase(const char* limit, Clock::duration stood) const;
  void look_at_group(Clock::time_point now);
  std::string names(const std::vector<int>& ranks) const;
  std::string what_others_did(const std::vector<int>& ranks) const;

  const std::vector<std::string> nodes_;
  std::vector<Rank> ranks_;
  bool key_is_known_ = false;
  std::optional<Position> last_position_;  // of those behind; nothing when all have ended
  Clock::time_point last_move_;            // when it last changed
};

}  // namespace ddpsweep::cluster
