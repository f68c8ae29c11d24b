// When the allocation that this program runs in ends: as --until says, else as Slurm does, else never.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "orchestrator/cluster/child_program.hpp"
#include "orchestrator/cluster/launcher.hpp"

namespace ddpsweep::cluster {

using WallClock = std::chrono::system_clock;

/// An allocation's beginning and its end.
struct AllocationSpan {
  WallClock::time_point begin, end;

  bool operator==(const AllocationSpan&) const = default;
};

/// What is left of an allocation, and how long it is as a whole; seconds.
struct TimeLeft {
  double left = 0, whole = 0;
};
/// Asked at any time; nothing when no end is known.
using AskTimeLeft = std::function<std::optional<TimeLeft>()>;

/// "2h30m" from now, "15:20" (the next), "2026-11-28T15:20" or with seconds; local time. Throws ConfigError, also for a
/// moment that is over.
WallClock::time_point parse_until(const std::string& text, WallClock::time_point now);

/// SLURM_JOB_START_TIME and SLURM_JOB_END_TIME, which newer Slurms set (seconds since 1970). Where only the end is
/// there the allocation begins now.
std::optional<AllocationSpan> span_of_environment(const Getenv& get, WallClock::time_point now);

/// What squeue was asked for: "1795874888 1795874948". Nothing for a job without an end ("1795874888 NONE").
std::optional<AllocationSpan> read_squeue(std::string_view printed);

class AllocationEnd {
 public:
  struct Patience {
    std::chrono::milliseconds first{5'000};       // for squeue's answer at the start, when nothing else is known
    std::chrono::milliseconds again{5 * 60'000};  // between two questions later
  };

  /// until: of --until; empty: Slurm is asked, if this is one of its jobs. Throws ConfigError.
  explicit AllocationEnd(const std::string& until, const Getenv& get);
  AllocationEnd(const std::string& until, const Getenv& get, Patience patience);

  /// Asks Slurm again from time to time, since the limit of a job may be changed, and does not wait for the answer.
  std::optional<TimeLeft> time_left();
  /// Why no end is known where there should be one; empty otherwise.
  const std::string& problem() const { return problem_; }

 private:
  void ask();
  /// True when there was an answer.
  bool take_answer();

  const Patience patience_;
  std::string job_;  // of Slurm; empty: there is nobody to ask
  std::optional<AllocationSpan> span_;
  std::unique_ptr<ChildProgram> squeue_;  // while it is asked
  std::chrono::steady_clock::time_point asked_;
  std::string problem_;
};

}  // namespace ddpsweep::cluster
