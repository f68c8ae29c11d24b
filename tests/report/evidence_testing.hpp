// Honest evidence of an attempt, made with the arithmetic of common/audit.hpp, for tests to spoil.
#pragma once

#include <cstdint>
#include <vector>

#include "common/audit.hpp"
#include "orchestrator/report/verdict.hpp"

namespace ddpsweep::report::testing {

inline constexpr std::int64_t kTrainRows = 100, kValidationRows = 11, kGlobalBatch = 8;
inline constexpr std::uint64_t kSeed = 42;

inline std::vector<std::uint64_t> marks_of(std::int64_t rows) {
  std::vector<std::uint64_t> marks;
  for (std::int64_t i = 0; i < rows; ++i) marks.push_back(splitmix64(static_cast<std::uint64_t>(i) + 1));
  return marks;
}

inline Evidence honest_evidence(int world_size, int epochs = 3) {
  Evidence evidence;
  evidence.world_size = world_size;
  evidence.epochs = epochs;
  evidence.validation_rows = kValidationRows;
  evidence.expected_evaluation = expected_evaluation(marks_of(kValidationRows), world_size);
  evidence.exclusive = true;
  if (world_size > 1) evidence.reducer_check = protocol::reducer_check_expected(world_size);
  for (int rank = 0; rank < world_size; ++rank) evidence.slot_ids.push_back("node/boot/" + std::to_string(rank));
  const BatchPlan plan{kTrainRows, kGlobalBatch, world_size};
  for (int epoch = 1; epoch <= epochs; ++epoch) {
    evidence.expected_work.push_back(expected_audit(marks_of(kTrainRows), plan, kSeed, epoch));
    store::Epoch reported;
    reported.epoch = epoch;
    reported.warmup = epoch == 1;
    reported.epoch_seconds = 10;
    reported.train_loss = 0.5;
    reported.validation_loss = 0.4;
    for (int rank = 0; rank < world_size; ++rank) {
      protocol::RankEpoch done;
      done.epoch = epoch;
      done.work = evidence.expected_work.back()[rank];
      done.evaluation = evidence.expected_evaluation[rank];
      done.correct = done.evaluation.rows;
      done.parameter_checksum = 0xabc0 + static_cast<std::uint64_t>(epoch);
      reported.ranks.push_back(done);
    }
    evidence.reported.push_back(reported);
    evidence.seen_training[epoch] = {9.9, 10.1};
  }
  return evidence;
}

/// The sentence of the finding with this code; empty when there is none.
inline std::string sentence(const store::Verdict& verdict, const std::string& code) {
  for (const auto& finding : verdict.findings) {
    if (finding.code == code) return finding.sentence;
  }
  return "";
}

}  // namespace ddpsweep::report::testing
