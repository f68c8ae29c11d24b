// `ddpsweep doctor --launch FILE` on rank 0: what every rank offers, a message round all of them, and for each model of
// the file and kind of device a worker group over all agents that does everything but train. Never touches a store.
//
// Each distinct model gets a group, not only the first: one that cannot be built, or does not fit into memory, shall
// show now and not hours into the sweep. A group takes about as long as its worker's start.
#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/cluster/agent_watch.hpp"
#include "orchestrator/cluster/director.hpp"
#include "orchestrator/cluster/launcher.hpp"
#include "orchestrator/cluster/mailbox.hpp"
#include "orchestrator/doctor/doctor_options.hpp"
#include "orchestrator/doctor/group_check.hpp"
#include "orchestrator/doctor/ring_check.hpp"
#include "orchestrator/matrix/sweep.hpp"

namespace ddpsweep::doctor {

class LaunchCheck : public cluster::Director {
 public:
  static constexpr std::chrono::seconds kInventoriesDue{60};
  static constexpr std::chrono::seconds kDeadline{120};  // of all of it

  /// args: of `doctor`. Does not throw for anything that a user can do: what is wrong is printed, the other ranks are
  /// sent home, and exit_code() says what it was.
  LaunchCheck(const std::vector<std::string>& args, const cluster::Launcher& launcher, cluster::Mailbox& mailbox,
              Clock::time_point now);

  void on_message(int from, const cluster::Message& message, Clock::time_point now) override;
  void tick(Clock::time_point now) override;
  void stop_gracefully() override { stop_now(); }
  void stop_now() override;
  bool finished() const override { return stage_ == Stage::over; }
  ExitCode exit_code() const override { return exit_code_; }

 private:
  enum class Stage { inventories, ring, groups, over };

  void load(const std::vector<std::string>& args);
  void refuse(ExitCode code, const std::string& message);
  void judge_inventories(Clock::time_point now);
  void begin_next_group(Clock::time_point now);
  void look_after_agents(Clock::time_point now);
  void lose_agent(int agent, Clock::time_point now);
  void miss_inventories();
  void out_of_time();
  void conclude();
  std::string node_of(int rank) const;
  void tell_all(const cluster::Message& message);

  const cluster::Launcher launcher_;
  cluster::Mailbox& mailbox_;
  const Clock::time_point began_;
  Stage stage_ = Stage::inventories;
  ExitCode exit_code_ = ExitCode::ok;
  CheckPrinter printer_;
  DoctorOptions options_;
  matrix::Sweep sweep_;
  std::vector<std::optional<cluster::Inventory>> inventories_;  // index = rank
  cluster::AgentWatch watch_;
  Clock::time_point last_beat_;
  std::optional<RingCheck> ring_;
  std::vector<schedule::Slot> slots_;       // that agents offer
  std::deque<const matrix::Cell*> models_;  // a cell of each model and kind of device that has had no group yet
  std::int64_t next_id_ = 1;
  std::optional<GroupCheck> group_;
};

}  // namespace ddpsweep::doctor
