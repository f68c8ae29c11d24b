// One worker group that does the "check" task for one model, on real agents.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "orchestrator/cluster/attempt.hpp"
#include "orchestrator/cluster/mailbox.hpp"
#include "orchestrator/doctor/group_report.hpp"

namespace ddpsweep::doctor {

struct GroupSetup {
  std::int64_t id = 0;  // of its attempt; never that of a run
  std::string model;
  nlohmann::json settings;            // of a cell that has this model
  std::vector<schedule::Slot> slots;  // index = rank; all of one kind
  std::vector<std::string> command;
  std::filesystem::path log_folder;
  std::chrono::milliseconds timeout{};
};

class GroupCheck {
 public:
  using Clock = std::chrono::steady_clock;

  /// Launches the group.
  GroupCheck(GroupSetup setup, cluster::Mailbox& mailbox, Clock::time_point now);

  void on_line(const cluster::WorkerLine& line, Clock::time_point now);
  void on_exit(const cluster::WorkerExit& exit, Clock::time_point now);
  void on_released(const cluster::DeviceReleased& released);
  void lose_agent(int agent, const std::string& sentence, Clock::time_point now);
  void tick(Clock::time_point now);
  void kill();

  bool over() const { return attempt_.over(); }
  /// True when that slot is a GPU of the group that did not get all of its memory back: no place for another group.
  bool kept_memory(const std::string& slot_id) const;
  /// "rank 0 on n1, rank 2 on n3": those whose end has not been reported.
  std::string still_running() const;
  Check check() const;

 private:
  void apply();
  bool refused_task(const cluster::Outcome& outcome) const;
  void send_to_agents(const cluster::Message& message);

  const GroupSetup setup_;
  cluster::Mailbox& mailbox_;
  cluster::Attempt attempt_;
  std::set<std::string> phases_;  // that some rank has ended
  std::set<int> ended_;           // ranks
  Clock::time_point now_;
};

}  // namespace ddpsweep::doctor
