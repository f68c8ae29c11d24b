// The work audit: sums that prove which rows a rank trained on, in which step.
//
// Every row has a 64-bit mark made from all that the model sees of it (tokens, label) and from its place in the data
// set (id). A rank adds up the marks of the rows that it really fed to the model, computed from those very tensors;
// the orchestrator computes what the sums must be from the data and the permutation, and trusts no worker's word.
// docs/measurement.md lists what this catches and what it cannot.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "common/permutation.hpp"

namespace ddpsweep {

/// The mark of a row: splitmix64(id * c0 + label * c1 + sum over t of tokens[t] * c(t+2)), everything modulo 2^64.
/// A multilinear hash, because a device can compute it as one multiply and one sum over a (B, T) batch.
std::uint64_t row_mark(std::span<const std::int32_t> tokens, std::int32_t label, std::int64_t id);

/// c(i) above: odd, fixed for ever.
constexpr std::uint64_t mark_coefficient(std::uint64_t i) { return splitmix64(i ^ 0xd1b54a32d192ed03ULL) | 1; }

/// The mark of a row in the step and on the rank where it was used; this is what shows a wrong order.
constexpr std::uint64_t placed_mark(std::uint64_t mark, std::int64_t step, int rank) {
  return splitmix64(mark + splitmix64((static_cast<std::uint64_t>(step) << 20) + static_cast<std::uint64_t>(rank)));
}

/// What one rank did in one epoch. Sums are modulo 2^64.
struct AuditSum {
  std::int64_t rows = 0;
  std::uint64_t marks = 0;   // sum of row_mark
  std::uint64_t placed = 0;  // sum of placed_mark

  void add(std::uint64_t mark, std::int64_t step, int rank) {
    ++rows;
    marks += mark;
    placed += placed_mark(mark, step, rank);
  }
  bool operator==(const AuditSum&) const = default;
};

/// What each rank (index) must report for epoch `epoch` of a run with this seed. marks: one per training row.
std::vector<AuditSum> expected_audit(std::span<const std::uint64_t> marks, const BatchPlan& plan, std::uint64_t seed,
                                     int epoch);

/// What evaluation must report: rank r takes rows r, r + world_size, ... of the evaluation rows; step is not used
/// (placed stays 0).
std::vector<AuditSum> expected_evaluation(std::span<const std::uint64_t> marks, int world_size);

}  // namespace ddpsweep
