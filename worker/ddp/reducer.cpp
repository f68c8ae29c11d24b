#include "worker/ddp/reducer.hpp"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/utils/lambda_post_hook.h>
#include <torch/csrc/autograd/variable.h>

#include <utility>

#include "common/errors.hpp"

namespace ddpsweep::worker {

Reducer::Reducer(const ParameterLayout& layout, Communicator* group, const ReducerOptions& options, Faults faults)
    : layout_(layout), group_(group), overlap_(options.overlap), faults_(faults), arrived_(layout.slots().size()) {
  gradient_ = at::zeros({layout.buffer_size()}, at::device(options.device).dtype(options.type));
  for (const ParameterSlot& slot : layout.slots()) {
    slices_.push_back(gradient_.narrow(0, slot.offset, slot.size).view(slot.shape));
  }
  cut_buckets(options);
}

void Reducer::cut_buckets(const ReducerOptions& options) {
  const auto& slots = layout_.slots();
  bucket_of_.resize(slots.size());
  std::int64_t end = layout_.buffer_size(), limit_bytes = options.first_bucket_bytes;
  std::vector<std::size_t> parameters;
  for (std::size_t i = slots.size(); i-- > 0;) {
    bucket_of_[i] = buckets_.size();
    parameters.push_back(i);
    const std::int64_t bytes = (end - slots[i].offset) * static_cast<std::int64_t>(gradient_.element_size());
    if (bytes < limit_bytes && i > 0 && i != options.boundary) continue;
    buckets_.push_back({.range = {slots[i].offset, end}, .parameters = std::exchange(parameters, {}), .pending = {}});
    end = slots[i].offset;
    limit_bytes = options.bucket_bytes;
  }
}

void Reducer::attach(const std::vector<at::Tensor>& leaves) {
  require(leaves.size() == slices_.size(), "one leaf for each parameter");
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    auto accumulator = torch::autograd::impl::grad_accumulator(leaves[i]);
    // Autograd leaves a new tensor in grad(), which is taken away again: cheaper than zeroing the buffer before each
    // step and adding to it.
    accumulator->add_post_hook(std::make_unique<torch::autograd::utils::LambdaPostHook>(
        [this, i, leaf = leaves[i]](const auto& outputs, const auto&) {
          ready(i, std::exchange(leaf.mutable_grad(), at::Tensor()));
          return outputs;
        }));
    accumulators_.push_back(std::move(accumulator));
  }
}

void Reducer::begin(std::int64_t batch_rows) {
  const int ranks = faults_.has(Fault::sum_not_average) && group_ != nullptr ? group_->world_size() : 1;
  at::Tensor& divisor = divisors_[batch_rows];
  if (!divisor.defined()) {
    divisor = at::full({}, static_cast<double>(batch_rows) / ranks, gradient_.options().dtype(at::kFloat));
  }
  divisor_ = divisor;
  ready_.assign(slices_.size(), false);
  started_ = 0;
  for (Bucket& bucket : buckets_) bucket.missing = bucket.parameters.size();
}

void Reducer::ready(std::size_t parameter) {
  require(!ready_[parameter], "a parameter's gradient is complete once a step");
  ready_[parameter] = true;
  --buckets_[bucket_of_[parameter]].missing;
  if (overlap_) start_complete_buckets();
}

void Reducer::ready(std::size_t parameter, at::Tensor gradient) {
  arrived_[parameter] = std::move(gradient);
  ready(parameter);
}

void Reducer::start_complete_buckets() {
  // In order, whatever becomes complete first: every rank must start the same bucket next.
  for (; started_ < buckets_.size() && buckets_[started_].missing == 0; ++started_) {
    collect(buckets_[started_]);
    start(buckets_[started_]);
  }
}

/// Puts the bucket's gradients where they are reduced, as far as they are not there: one operation for all of them,
/// since each costs the host more than a small copy costs the device.
void Reducer::collect(const Bucket& bucket) {
  const at::NoGradGuard no_grad;
  std::vector<at::Tensor> to, from, zero;
  for (const std::size_t parameter : bucket.parameters) {
    if (!ready_[parameter]) {
      zero.push_back(slices_[parameter]);
    } else if (arrived_[parameter].defined()) {
      to.push_back(slices_[parameter]);
      from.push_back(std::exchange(arrived_[parameter], at::Tensor()));
    }
  }
  if (!to.empty()) at::_foreach_copy_(to, from);
  if (!zero.empty()) at::_foreach_zero_(zero);
}

void Reducer::start(Bucket& bucket) {
  if (group_ == nullptr || !communicates_) return;
  bucket.pending =
      group_->all_reduce_sum(gradient_.narrow(0, bucket.range.begin, bucket.range.end - bucket.range.begin));
}

void Reducer::wait(std::size_t first, std::size_t last) {
  std::vector<std::unique_ptr<Communicator::Pending>> pending;
  for (; first < last; ++first) {
    if (buckets_[first].pending) pending.push_back(std::move(buckets_[first].pending));
  }
  if (!pending.empty()) group_->wait(std::move(pending));
}

void Reducer::finish(const std::function<void(Range)>& on_reduced) {
  for (Bucket& bucket : buckets_) bucket.missing = 0;
  start_complete_buckets();
  std::int64_t end = layout_.buffer_size();
  if (const std::size_t last = buckets_.size() - 1; on_reduced && buckets_[last].pending && last > 0) {
    wait(0, last);
    on_reduced({buckets_[last].range.end, end});
    end = buckets_[last].range.end;
  }
  wait(0, buckets_.size());
  if (on_reduced) on_reduced({0, end});
}

at::Tensor Reducer::mean() const { return gradient_.to(at::kFloat).div(divisor_); }

void Reducer::reduce_alone() {
  for (Bucket& bucket : buckets_) start(bucket);
  wait(0, buckets_.size());
}

}  // namespace ddpsweep::worker
