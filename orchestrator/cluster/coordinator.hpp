// Rank 0's view of the sweep: takes what agents report, starts runs, assembles epochs, judges attempts, records all of
// it. Driven by one loop (see orchestrator_main.cpp); owns no process and never waits.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "common/errors.hpp"
#include "orchestrator/cluster/allocation_end.hpp"
#include "orchestrator/cluster/attempt.hpp"
#include "orchestrator/cluster/mailbox.hpp"
#include "orchestrator/matrix/sweep.hpp"
#include "orchestrator/store/recorder.hpp"

namespace ddpsweep::cluster {

struct CoordinatorOptions {
  std::filesystem::path store_folder;               // absolute; the files of a sweep lie beside its store
  std::filesystem::path output_name;                // folder in it for logs/ and experiments/; empty: itself
  std::filesystem::path cache_root;                 // token caches
  std::vector<std::string> worker_command;          // resolved: ours or the experiment file's
  std::string same_command;                         // that goes on with this sweep, for messages
  std::string whole_command;                        // the same without its choice of cells
  bool live_output = true;                          // standard output may be a terminal: no launcher is in between
  std::chrono::milliseconds agent_silence{30'000};  // an agent silent for so long is lost
  std::chrono::milliseconds failure_grace{5'000};   // between a group's first failure and its SIGKILL
  std::vector<store::CountedProvenance> counted;    // how what counts already was measured
  bool allow_mixed = false;                         // new attempts may come from other circumstances
  AskTimeLeft time_left;                            // until the allocation ends; none: it does not
};

class Coordinator {
 public:
  /// inventories: index = agent (MPI rank). runs: what register_sweep() returned.
  Coordinator(matrix::Sweep sweep, std::vector<Inventory> inventories, const std::vector<store::RunStatus>& runs,
              std::int64_t next_attempt_id, Mailbox& mailbox, store::Recorder& recorder, CoordinatorOptions options);
  ~Coordinator();

  void on_message(int from, const Message& message, Clock::time_point now);
  /// Deadlines, liveness, starting what may start. Call at least every 100 ms.
  void tick(Clock::time_point now);

  /// SIGUSR2: start nothing more, let finish what will be over before the allocation ends, and interrupt the rest; ends
  /// with ExitCode::stopped when runs are left.
  void stop_gracefully();
  /// SIGTERM or SIGINT: kill what runs, record it as interrupted, end.
  void stop_now();

  bool finished() const;
  /// Finished, all of it is in the store or cannot be, and what there is to say has been said.
  bool recorded() const;
  /// Meaningful once recorded(): ok, incomplete, environment or stopped.
  ExitCode exit_code() const;
  /// What the status file says (sweep_status.hpp). It is replaced each second; the last one is for the owner to write.
  nlohmann::json status() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace ddpsweep::cluster
