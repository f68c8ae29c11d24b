// Plays the agent for tests: starts ddpsweep-worker processes, speaks the protocol with them, collects what they say.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "common/protocol/messages.hpp"

namespace ddpsweep::testing {

/// What one worker said, and how it ended.
struct WorkerRecord {
  std::vector<protocol::FromWorker> messages;  // in order
  std::vector<std::string> malformed;          // lines that were no message
  int exit_code = -1;                          // -1: ended by a signal
  int signal = 0;

  std::vector<protocol::RankEpoch> epochs() const;
  /// The data of the Result, or nothing.
  std::optional<nlohmann::json> result() const;
  std::optional<protocol::Error> error() const;
};

/// Worker processes with pipes, one for each spec. Their standard error goes to this process's.
class WorkerGroup {
 public:
  /// environment: set on top of this process's. A worker on a GPU sees that of its local rank alone, as an agent's
  /// does.
  WorkerGroup(const std::filesystem::path& program, const std::vector<protocol::Spec>& specs,
              const std::map<std::string, std::string>& environment = {});
  ~WorkerGroup();  // kills what is left
  WorkerGroup(const WorkerGroup&) = delete;
  WorkerGroup& operator=(const WorkerGroup&) = delete;

  using Observer = std::function<void(WorkerGroup& group, std::size_t rank, const protocol::FromWorker& message)>;
  /// Passes worker 0's Rendezvous on, tells the observer everything, and returns when all workers have ended. Throws
  /// std::runtime_error that names each rank's last phase when they have not by then.
  std::vector<WorkerRecord> run(const Observer& observer = {},
                                std::chrono::seconds timeout = std::chrono::seconds(120));

  void send(std::size_t rank, const protocol::ToWorker& message);
  void send_line(std::size_t rank, std::string line);
  void close_input(std::size_t rank);
  void kill(std::size_t rank, int signal);

 private:
  struct Process;
  void receive(std::size_t rank, const Observer& observer);
  [[noreturn]] void time_out();

  std::vector<Process> processes_;
};

/// Settings of a cell that trains in milliseconds: synthetic data and a very small model.
nlohmann::json small_settings();

/// Runs the "prepare" task; returns its Result's data. Throws std::runtime_error with the worker's Error.
nlohmann::json prepare(const std::filesystem::path& program, const nlohmann::json& settings,
                       const std::filesystem::path& cache_root);

/// One Spec for each rank of a group on one node that trains on what prepare() returned.
std::vector<protocol::Spec> training_specs(int world_size, std::int64_t global_batch, const nlohmann::json& settings,
                                           const nlohmann::json& prepared, std::uint64_t seed = 42);

}  // namespace ddpsweep::testing
