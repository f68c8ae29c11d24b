// Has every data set of a sweep prepared once on every node, before the first attempt: nothing then disturbs what is
// being measured, and a missing data set shows in the first minute.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "orchestrator/cluster/attempt.hpp"
#include "orchestrator/cluster/data_audit.hpp"
#include "orchestrator/cluster/mailbox.hpp"

namespace ddpsweep::cluster {

/// A data set whose preparation is over: `data`, or else why there is none.
struct DataSet {
  std::unique_ptr<PreparedData> data;
  Outcome failure;
};

/// Where and how prepare tasks run.
struct PreparationSetup {
  std::vector<schedule::Slot> places;  // one a node, rank 0's own node first
  std::vector<std::string> command;
  std::string cache_root;
  std::string log_folder;
  std::chrono::milliseconds timeout{};
  Deadlines deadlines;
};

/// One place a node for prepare tasks: the first agent there; rank 0's node first and always.
std::vector<schedule::Slot> prepare_places(const std::vector<Inventory>& inventories);

class Preparation {
 public:
  /// say: takes lines for the person who watches. note: takes events for the store.
  Preparation(PreparationSetup setup, Mailbox& mailbox, std::function<void(const std::string&)> say,
              std::function<void(store::Event)> note);

  /// Asks for the data set of these settings (a cell's); asking twice is asking once.
  void need(const nlohmann::json& settings);
  /// Data sets are prepared one after the other, on all nodes at the same time.
  void tick(Clock::time_point now);
  void on_line(const WorkerLine& line, Clock::time_point now);
  void on_exit(const WorkerExit& exit, Clock::time_point now);
  void lose_agent(int agent, const std::string& sentence, Clock::time_point now);
  /// Begins no further data set.
  void stop() { waiting_.clear(); }
  /// Ends what runs.
  void kill();

  bool busy() const { return !tasks_.empty(); }
  bool idle() const { return tasks_.empty() && waiting_.empty(); }
  /// Once idle: the data set of settings that were asked for.
  const DataSet& at(const nlohmann::json& settings) const { return data_sets_.at(data_key(settings)); }

  /// Prepare tasks are told from attempts by their number.
  static bool owns(std::int64_t attempt) { return attempt < 0; }

 private:
  struct Task {
    schedule::Slot place;
    Attempt attempt;
  };
  void begin(Clock::time_point now);
  void settle(Clock::time_point now);
  DataSet join() const;
  void apply(Task& task);

  const PreparationSetup setup_;
  Mailbox& mailbox_;
  std::function<void(const std::string&)> say_;
  std::function<void(store::Event)> note_;
  std::deque<nlohmann::json> waiting_;
  nlohmann::json current_;  // settings of the data set being prepared
  Clock::time_point began_;
  std::map<std::int64_t, Task> tasks_;  // of the data set being prepared, one a node; the number is the attempt's
  std::int64_t next_id_ = -1;
  std::map<std::string, DataSet> data_sets_;  // by data_key
};

}  // namespace ddpsweep::cluster
