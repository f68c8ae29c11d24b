#include "tests/fake_worker/fake_work.hpp"

#include <cmath>
#include <limits>
#include <numeric>

namespace ddpsweep::fake {
namespace {

constexpr std::uint64_t kWrongRow = 0x5bd1e995;

std::vector<std::int32_t> order_of_rows(const protocol::Spec& spec, const FaultScript& script, const Place& place,
                                        std::int64_t rows) {
  if (script.has("no_shuffle", place)) {
    std::vector<std::int32_t> order(static_cast<std::size_t>(rows));
    std::iota(order.begin(), order.end(), 0);
    return order;
  }
  return epoch_permutation(rows, spec.seed, script.has("same_order", place) ? 1 : place.epoch);
}

AuditSum training_sums(const TokenCache& cache, const protocol::Spec& spec, const FaultScript& script,
                       const Place& place) {
  const auto marks = cache.train().marks;
  const BatchPlan plan{cache.train().rows, spec.global_batch, spec.world_size};
  const auto order = order_of_rows(spec, script, place, plan.rows);
  const bool everything = script.has("sampler_off", place) || script.has("one_rank_all", place);
  const bool nothing = script.has("one_rank_all", place) && spec.rank != 0;

  AuditSum sum;
  for (std::int64_t step = 0; step < plan.steps() && !nothing; ++step) {
    const std::int64_t source = script.has("replay_batch", place) && step == 1 ? 0 : step;
    const std::int64_t rows = everything ? plan.batch_rows(source) : plan.rank_rows(source, spec.rank);
    for (std::int64_t i = script.has("skip_rows", place) ? 1 : 0; i < rows; ++i) {
      const auto position = everything ? source * plan.global_batch + i : plan.position(source, spec.rank, i);
      std::uint64_t mark = marks[order[position]];
      if (script.has("wrong_rows", place)) mark ^= kWrongRow;
      sum.add(mark, step, spec.rank);
      if (i == 0 && script.has("double_rows", place)) sum.add(mark, step, spec.rank);
    }
  }
  return sum;
}

AuditSum evaluation_sums(const TokenCache& cache, const protocol::Spec& spec, const FaultScript& script,
                         const Place& place) {
  AuditSum sum;
  const auto marks = cache.validation().marks;
  for (auto row = static_cast<std::size_t>(spec.rank); row < marks.size(); row += spec.world_size) {
    ++sum.rows;
    sum.marks += marks[row];
  }
  if (script.has("padding_counted", place) && spec.rank == spec.world_size - 1) {
    ++sum.rows;
    sum.marks += marks[0];
  }
  return sum;
}

}  // namespace

protocol::RankEpoch work_of_epoch(const TokenCache& cache, const protocol::Spec& spec, const FaultScript& script,
                                  int epoch) {
  const Place place{spec.rank, spec.world_size, epoch, spec.seed, spec.attempt};
  protocol::RankEpoch report;
  report.epoch = epoch;
  report.work = training_sums(cache, spec, script, place);
  report.evaluation = evaluation_sums(cache, spec, script, place);
  report.steps = BatchPlan{cache.train().rows, spec.global_batch, spec.world_size}.steps();
  // A model that learns: its loss falls, its accuracy rises towards 1.
  const double wrong = 0.5 / epoch;
  report.loss_sum = 2 * wrong * static_cast<double>(report.work.rows);
  report.evaluation_loss_sum = 2.2 * wrong * static_cast<double>(report.evaluation.rows);
  report.correct = std::llround((1 - wrong) * static_cast<double>(report.evaluation.rows));
  report.parameter_checksum = splitmix64(spec.seed + static_cast<std::uint64_t>(epoch));
  if (script.has("nan_loss", place)) report.loss_sum = std::numeric_limits<double>::quiet_NaN();
  if (script.has("diverge", place)) report.parameter_checksum += static_cast<std::uint64_t>(spec.rank);
  return report;
}

std::vector<float> reducer_check(const protocol::Spec& spec, const FaultScript& script) {
  const Place place{spec.rank, spec.world_size, 0, spec.seed, spec.attempt};
  auto values = protocol::reducer_check_expected(spec.world_size);
  if (script.has("no_reducer_check", place)) values.clear();
  if (script.has("sum_not_average", place)) {
    for (auto& value : values) value *= static_cast<float>(spec.world_size);
  }
  return values;
}

TokenRows fake_rows(std::int64_t rows, int seq_len, int vocab_size, int classes, std::uint64_t seed) {
  TokenRows split;
  for (std::int64_t row = 0; row < rows; ++row) {
    const auto random = splitmix64(seed + static_cast<std::uint64_t>(row));
    const auto label = static_cast<std::int32_t>(random % static_cast<std::uint64_t>(classes));
    const int length = 1 + static_cast<int>((random >> 32) % static_cast<std::uint64_t>(seq_len));
    split.labels.push_back(label);
    for (int t = 0; t < seq_len; ++t) {
      const auto word = splitmix64(random + static_cast<std::uint64_t>(t));
      const auto id = 1 + static_cast<std::int32_t>(word % static_cast<std::uint64_t>(vocab_size - 1));
      split.tokens.push_back(t < length ? id : 0);
    }
  }
  return split;
}

}  // namespace ddpsweep::fake
