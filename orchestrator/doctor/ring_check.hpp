// A message that goes round all ranks: MPI connects each with the next and with rank 0. Pure.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/doctor/check.hpp"

namespace ddpsweep::doctor {

class RingCheck {
 public:
  using Clock = std::chrono::steady_clock;
  static constexpr std::chrono::seconds kPatience{20};

  RingCheck(std::vector<std::string> node_of_rank, Clock::time_point began);

  /// Rank 0 hears that the message has come by this rank.
  void passed(int rank, Clock::time_point now);
  /// It has come back, or has had its time.
  bool over(Clock::time_point now) const;
  /// What it showed, once over.
  Check check() const;

 private:
  std::vector<std::string> nodes_;                           // index = rank
  std::vector<std::optional<Clock::time_point>> passed_at_;  // index = rank
  Clock::time_point began_;
};

}  // namespace ddpsweep::doctor
