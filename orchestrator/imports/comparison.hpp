// Imported experiments beside each other: raw speedups, and what stands against them. Pure.
//
// A raw speedup S = T(base) / T(p) is what two files say, whoever wrote them; it is no speedup of this project, for
// which the work must have been counted. Base is the experiment of the family with the fewest GPUs.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "orchestrator/imports/experiment.hpp"

namespace ddpsweep::imports {

struct Pair {
  Facts base, other;
  double raw_speedup = 0;
  /// Rows a second of the other over those of the base, both rows as samples_per_rank_epoch claims. Nothing: one of
  /// them does not claim any.
  std::optional<double> claimed_throughput;
  /// The same if each rank of both trained on equally many rows in an epoch, as one does whose sampler was never on.
  double throughput_of_equal_ranks = 0;
};

/// A finding about experiments of a family. Codes: partial, missing_baseline, several_baselines, slower.
struct FamilyNote {
  std::string code, experiment, sentence;
};

struct Family {
  std::string name;                // empty: no family was given
  std::vector<Facts> experiments;  // by GPUs, else in the order given
  std::vector<Pair> pairs;
  std::vector<FamilyNote> notes;
};

/// In the order of their first experiments.
std::vector<Family> compare(const std::vector<Facts>& experiments);

}  // namespace ddpsweep::imports
