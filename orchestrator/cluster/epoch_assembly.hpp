// Makes whole epochs out of what the ranks of one attempt report, and remembers every report that does not fit.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/store/records.hpp"

namespace ddpsweep::cluster {

/// Values in, values out; any order, any number of reports, from workers that may lie.
class EpochAssembly {
 public:
  EpochAssembly(std::int64_t attempt_id, int world_size, int epochs, int warmup_epochs);

  /// Takes one rank's report. Returns the epoch when this was the last rank it waited for; finished_at is left empty.
  /// A report that comes twice, out of turn or for an epoch nobody asked for becomes a fault; the first report of a
  /// rank and epoch is the one that counts.
  std::optional<store::Epoch> add(int rank, const protocol::RankEpoch& report);
  /// To be called when no report can come any more: epochs that never came become faults.
  void close();

  /// In the order in which they became complete.
  const std::vector<store::Epoch>& complete() const { return complete_; }
  /// One sentence each, e.g. "rank 1 reported epoch 2 twice"; a flood is cut short.
  const std::vector<std::string>& faults() const { return faults_; }

 private:
  store::Epoch assemble(int number, std::vector<protocol::RankEpoch> ranks) const;
  void fault(std::string sentence);

  const std::int64_t attempt_id_;
  const int world_size_, epochs_, warmup_epochs_;
  std::map<int, std::vector<std::optional<protocol::RankEpoch>>> reports_;  // by epoch; index = rank
  std::vector<int> last_;                                                   // index = rank: latest epoch it reported
  std::vector<store::Epoch> complete_;
  std::vector<std::string> faults_;
};

}  // namespace ddpsweep::cluster
