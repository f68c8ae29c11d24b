// What rank 0 does beside being an agent: reads the sweep and opens the store, hears every agent's inventory, says
// whether the sweep goes on, and then drives the Coordinator to the end of it.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "common/errors.hpp"
#include "orchestrator/cluster/allocation_end.hpp"
#include "orchestrator/cluster/coordinator.hpp"
#include "orchestrator/cluster/director.hpp"
#include "orchestrator/cluster/mailbox.hpp"
#include "orchestrator/cluster/run_options.hpp"
#include "orchestrator/cluster/sweep_status.hpp"
#include "orchestrator/matrix/sweep.hpp"
#include "orchestrator/store/recorder.hpp"

namespace ddpsweep::cluster {

class RankZero : public Director {
 public:
  /// started_by_launcher: srun or mpirun made this rank, and may have bound it to cores. Does not throw for anything
  /// that a user can do: what is wrong is printed, the other ranks are sent home, and exit_code() says what it was.
  RankZero(const std::vector<std::string>& args, bool started_by_launcher, Mailbox& mailbox, Clock::time_point now);
  ~RankZero() override;

  /// Takes what agents send. Loss of an agent is handled by the Coordinator once that exists.
  void on_message(int from, const Message& message, Clock::time_point now) override;
  void tick(Clock::time_point now) override;
  void stop_gracefully() override;
  void stop_now() override;

  /// Everything is recorded, and all agents were told to leave.
  bool finished() const override { return finished_; }
  ExitCode exit_code() const override { return exit_code_; }

 private:
  void load();
  void begin();
  void refuse(ExitCode code, const std::string& message);
  /// Of a sweep that has not begun; the Coordinator does it from then on.
  void write_status(const SweepStatus& status);
  void tell_all(const Message& message);
  void beat(Clock::time_point now);
  /// Calls action; what it throws becomes a refusal.
  template <class Action>
  void guarded(Action action);

  Mailbox& mailbox_;
  const std::vector<std::string> args_;
  const bool started_by_launcher_;
  RunOptions options_;
  matrix::Sweep sweep_;
  std::vector<store::RunStatus> runs_;
  std::vector<store::CountedProvenance> counted_;
  std::optional<AllocationEnd> allocation_end_;
  std::int64_t next_attempt_id_ = 0;
  std::vector<std::optional<Inventory>> inventories_;  // index = rank
  const Clock::time_point inventories_due_;
  Clock::time_point last_beat_;
  bool finished_ = false;
  ExitCode exit_code_ = ExitCode::ok;
  std::unique_ptr<store::Recorder> recorder_;
  std::unique_ptr<Coordinator> coordinator_;  // uses the recorder
};

}  // namespace ddpsweep::cluster
