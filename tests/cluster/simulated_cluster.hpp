// Agents and workers as the coordinator sees them, without processes, MPI or waiting: messages in memory, honest or as
// a FaultScript says, time by hand.
#pragma once

#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "orchestrator/cluster/coordinator.hpp"

namespace ddpsweep::cluster::testing {

/// What the agents of rank 0's world would do with its messages.
class SimulatedCluster : public Mailbox {
 public:
  /// agents: slots of each. Workers start at once; epochs take no time.
  explicit SimulatedCluster(std::vector<int> slots_of_agents);
  ~SimulatedCluster() override;

  int rank() const override { return 0; }
  int size() const override { return static_cast<int>(inventories.size()); }
  void send(int to, const Message& message) override;
  std::optional<std::pair<int, Message>> receive() override;
  void abandon(int rank) override { abandoned.insert(rank); }

  /// Begins the sweep in a new program with this cluster. The store lives on between programs.
  void start(const matrix::Sweep& sweep);
  /// Ticks until the sweep is over or `until` holds; the clock goes 100 ms a tick. Fails the test after `limit` ticks.
  void run(
      const std::function<bool()>& until = [] { return false; }, int limit = 20'000);
  void tick();
  /// Waits for the recorder, then closes the store.
  ExitCode stop_program();
  /// All rows of a query, cells joined by '|'.
  std::vector<std::string> query(const std::string& sql);

  /// The status file as it is now.
  nlohmann::json status();

  /// Before start(): the allocation, which is so long as a whole, ends in so many seconds from now. The end may be
  /// moved later.
  void end_allocation_in(double seconds, double whole);
  /// Train tasks that were stuck do their work now.
  void go_on();

  /// Before start(): the agent has this GPU, too.
  void offer_gpu(int agent, const Gpu& gpu);

  std::vector<Inventory> inventories;
  std::map<std::string, store::DeviceUse> device_uses;  // by UUID: what the driver will say; attempt and rank apart
  std::string script;                                   // of all workers, see tests/fake_worker/fault_script.hpp
  std::set<int> silent;                                 // agents that say and do nothing any more
  std::vector<std::string> odd_lines;                   // that each train task writes after its hello
  int unkillable = -1;                                  // an agent whose workers SIGKILL does not end
  bool stuck = false;                                   // train tasks say hello and no more
  std::set<int> abandoned;                              // what the coordinator gave up
  std::vector<std::int64_t> kills;                      // attempts that were to be killed
  std::vector<Launch> launches;
  std::optional<Coordinator> coordinator;
  CoordinatorOptions options;
  Clock::time_point now{};

 private:
  void launch(int agent, const Launch& launch);
  void prepare(int agent, const LaunchRank& rank);
  void train(int agent, const LaunchRank& rank);
  void say(int agent, const LaunchRank& rank, const protocol::FromWorker& message);
  void exit(int agent, const LaunchRank& rank, WorkerExit how);

  std::filesystem::path folder_;
  TimeLeft allocation_;  // left: until this moment of `now`
  std::deque<std::pair<int, Message>> to_rank_zero_;
  std::map<std::int64_t, std::vector<std::pair<int, LaunchRank>>> running_;  // ranks that have not ended
  std::unique_ptr<store::Recorder> recorder_;
};

/// A sweep of synthetic data: one cell for each world size, 3 epochs of 50 rows.
matrix::Sweep toy_sweep(const std::vector<int>& world_sizes, int repeats = 1);

}  // namespace ddpsweep::cluster::testing
