#include "worker/ddp/sampler.hpp"

#include <numeric>

namespace ddpsweep::worker {

Sampler::Sampler(const BatchPlan& plan, int rank, std::uint64_t seed, Faults faults)
    : plan_(plan), rank_(rank), seed_(seed), faults_(faults) {}

void Sampler::begin_epoch(int epoch) {
  order_ = epoch_permutation(plan_.rows, seed_, faults_.has(Fault::same_order) ? 1 : epoch);
  if (faults_.has(Fault::no_shuffle)) std::iota(order_.begin(), order_.end(), 0);
}

std::vector<std::int64_t> Sampler::rows(std::int64_t step) const {
  if (faults_.has(Fault::replay_batch)) step -= step % 2;
  const bool takes_all = faults_.has(Fault::sampler_off) || (faults_.has(Fault::one_rank_all) && rank_ == 0);
  const bool takes_none = faults_.has(Fault::one_rank_all) && rank_ != 0;
  // All rows of a batch are what the only rank of a group of one takes.
  const BatchPlan plan = takes_all ? BatchPlan{plan_.rows, plan_.global_batch, 1} : plan_;
  const int rank = takes_all ? 0 : rank_;

  std::vector<std::int64_t> ids(takes_none ? 0 : static_cast<std::size_t>(plan.rank_rows(step, rank)));
  for (std::size_t i = 0; i < ids.size(); ++i) {
    ids[i] = order_[plan.position(step, rank, static_cast<std::int64_t>(i))];
  }
  const bool misbehaves = rank_ == plan_.world_size - 1 && !ids.empty();
  if (misbehaves && faults_.has(Fault::skip_rows)) ids.pop_back();
  if (misbehaves && faults_.has(Fault::double_rows)) ids.back() = ids.front();
  return ids;
}

}  // namespace ddpsweep::worker
