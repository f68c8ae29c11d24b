// The SQLite store: schema, migrations, and one method for each thing that is written. One writer at a time.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "orchestrator/store/counted_provenance.hpp"
#include "orchestrator/store/records.hpp"

namespace ddpsweep::store {

struct ImportedSweep;

/// What the store knows about one run of the sweep being run.
struct RunStatus {
  std::int64_t run_id = 0;
  std::size_t cell = 0;  // index in Sweep::cells
  int repeat = 1;
  bool done = false;                       // has an attempt that is valid or unaudited
  std::optional<double> expected_seconds;  // what such attempts of its cell took, from start to end
};

/// Opened for writing by rank 0 alone; holds the writer lock until destruction. Every method is one transaction and
/// throws EnvironmentError. Not thread-safe: the Recorder owns it after start-up.
class Store {
 public:
  /// Creates the file when it is not there. Throws EnvironmentError when another live writer holds it, the schema is
  /// newer than this program, or the folder cannot be written.
  explicit Store(const std::filesystem::path& file);
  ~Store();

  /// Adds or finds the sweep, its cells and runs; closes attempts that a dead writer left running as interrupted.
  /// Infeasible cells are recorded with their reason. Returns one entry for each run, in no particular order.
  /// any_numerics: an attempt of another numerics_version makes a run done, too.
  /// Throws ConfigError when the sweep's name is that of imported runs.
  std::vector<RunStatus> register_sweep(const matrix::Sweep& sweep, bool any_numerics = false);
  /// Of a sweep that is registered.
  std::vector<CountedProvenance> counted_provenances(const matrix::Sweep& sweep);

  /// Adds a row for each node that is not what it was when it was seen last; of the others, when they were seen.
  void record_nodes(const std::vector<NodeFacts>& nodes);

  /// Takes in what other programs measured; imported.hpp says how it is kept. An experiment that the sweep has already
  /// is replaced. Returns the names of those. Throws ConfigError when the name is that of a sweep that was run.
  std::vector<std::string> import(const ImportedSweep& sweep);

  std::int64_t next_attempt_id();

  void start_attempt(const AttemptStart& attempt, const std::vector<Placement>& placements);
  void record_pid(std::int64_t attempt_id, int rank, std::int64_t pid);
  void record_epoch(const Epoch& epoch);  // with its rank_epoch rows, one transaction
  void record_calibration(const RankCalibration& calibration);
  void record_device_use(const DeviceUse& use);
  void record_phase(const PhaseSpan& phase);
  void record_event(const Event& event);
  void end_attempt(const AttemptEnd& end);
  void mark_infeasible(std::int64_t run_id, const std::string& reason);
  void heartbeat();  // renews the writer's claim; every 10 s

  const std::filesystem::path& file() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace ddpsweep::store
