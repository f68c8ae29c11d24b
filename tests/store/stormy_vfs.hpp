// Bad weather for SQLite: a file system of its own that counts what is done to files and lets the call of a given
// number, and those after it, go wrong. All connections of the process go through it while one lives.
#pragma once

#include <filesystem>
#include <limits>

namespace ddpsweep::store::testing {

struct Storm {
  enum class Kind {
    no_room,         // writes fail: the disk is full
    no_answer,       // writes, syncs and deletions fail
    killed_before,   // kill -9 before the call
    killed_between,  // kill -9 when half of it is done
    killed_after,    // kill -9 after it
    power_cut,       // as killed_before; and of what was not synced some sectors are lost, deletions among it
  };
  Kind kind = Kind::no_room;
  int at = std::numeric_limits<int>::max();  // the first call that goes wrong; counts from 1
  unsigned seed = 1;                         // which sectors are lost
};

class StormyVfs {
 public:
  /// Fair weather until set().
  StormyVfs();
  ~StormyVfs();
  StormyVfs(const StormyVfs&) = delete;
  StormyVfs& operator=(const StormyVfs&) = delete;

  /// Counts from here. What is on the disk now is safe from a power cut. Any thread may call it.
  void set(const Storm& storm);
  void calm() { set({}); }
  /// Ends the process now, and the power with it if the storm is of that kind.
  [[noreturn]] void strike();
  /// Changes since set(): writes, truncations, syncs, deletions.
  int calls() const;
  /// Of these, the ones that failed.
  int failures() const;
};

}  // namespace ddpsweep::store::testing
