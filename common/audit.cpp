#include "common/audit.hpp"

namespace ddpsweep {

std::uint64_t row_mark(std::span<const std::int32_t> tokens, std::int32_t label, std::int64_t id) {
  std::uint64_t sum =
      static_cast<std::uint64_t>(id) * mark_coefficient(0) + static_cast<std::uint64_t>(label) * mark_coefficient(1);
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    sum += static_cast<std::uint64_t>(tokens[t]) * mark_coefficient(t + 2);
  }
  return splitmix64(sum);
}

std::vector<AuditSum> expected_audit(std::span<const std::uint64_t> marks, const BatchPlan& plan, std::uint64_t seed,
                                     int epoch) {
  const std::vector<std::int32_t> order = epoch_permutation(plan.rows, seed, epoch);
  std::vector<AuditSum> sums(static_cast<std::size_t>(plan.world_size));
  for (std::int64_t step = 0; step < plan.steps(); ++step) {
    for (int rank = 0; rank < plan.world_size; ++rank) {
      for (std::int64_t i = 0; i < plan.rank_rows(step, rank); ++i) {
        sums[rank].add(marks[order[plan.position(step, rank, i)]], step, rank);
      }
    }
  }
  return sums;
}

std::vector<AuditSum> expected_evaluation(std::span<const std::uint64_t> marks, int world_size) {
  std::vector<AuditSum> sums(static_cast<std::size_t>(world_size));
  for (std::size_t row = 0; row < marks.size(); ++row) {
    AuditSum& sum = sums[row % sums.size()];
    ++sum.rows;
    sum.marks += marks[row];
  }
  return sums;
}

}  // namespace ddpsweep
