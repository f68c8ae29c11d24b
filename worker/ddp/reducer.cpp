#include "worker/ddp/reducer.hpp"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/utils/lambda_post_hook.h>
#include <torch/csrc/autograd/variable.h>

#include <utility>

#include "common/errors.hpp"

namespace ddpsweep::worker {

Reducer::Reducer(const ParameterLayout& layout, Communicator* group, const ReducerOptions& options, Faults faults)
    : layout_(layout), group_(group), overlap_(options.overlap), faults_(faults) {
  gradient_ = at::zeros({layout.buffer_size()}, at::device(options.device).dtype(at::kFloat));
  divisor_ = at::ones({}, gradient_.options());
  for (const ParameterSlot& slot : layout.slots()) {
    slices_.push_back(gradient_.narrow(0, slot.offset, slot.size).view(slot.shape));
  }
  cut_buckets(options);
}

void Reducer::cut_buckets(const ReducerOptions& options) {
  const auto& slots = layout_.slots();
  bucket_of_.resize(slots.size());
  std::int64_t end = layout_.buffer_size(), limit_bytes = options.first_bucket_bytes;
  std::size_t parameters = 0;
  for (std::size_t i = slots.size(); i-- > 0;) {
    bucket_of_[i] = buckets_.size();
    ++parameters;
    const std::int64_t bytes = (end - slots[i].offset) * static_cast<std::int64_t>(sizeof(float));
    if (bytes < limit_bytes && i > 0) continue;
    buckets_.push_back({.begin = slots[i].offset, .end = end, .parameters = parameters, .missing = 0, .pending = {}});
    end = slots[i].offset;
    parameters = 0;
    limit_bytes = options.bucket_bytes;
  }
}

void Reducer::attach(const std::vector<at::Tensor>& leaves) {
  require(leaves.size() == slices_.size(), "one leaf for each parameter");
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    auto accumulator = torch::autograd::impl::grad_accumulator(leaves[i]);
    // Autograd leaves a new tensor in grad(), which we copy and give back: cheaper than zeroing the buffer before each
    // step and adding to it.
    accumulator->add_post_hook(std::make_unique<torch::autograd::utils::LambdaPostHook>(
        [this, i, leaf = leaves[i]](const auto& outputs, const auto&) {
          ready(i, leaf.grad());
          leaf.mutable_grad().reset();
          return outputs;
        }));
    accumulators_.push_back(std::move(accumulator));
  }
}

void Reducer::begin(std::int64_t rank_rows, std::int64_t batch_rows) {
  // One rank has all rows: its mean is the mean.
  const bool weigh = group_ != nullptr && !faults_.has(Fault::sum_not_average);
  weight_ = weigh ? static_cast<double>(rank_rows) : 1;
  const double divisor = weigh ? static_cast<double>(batch_rows) : 1;
  if (divisor != std::exchange(divisor_value_, divisor)) divisor_.fill_(divisor);
  ready_.assign(slices_.size(), false);
  started_ = 0;
  for (Bucket& bucket : buckets_) bucket.missing = bucket.parameters;
}

void Reducer::ready(std::size_t parameter, const at::Tensor& gradient) {
  const at::NoGradGuard no_grad;
  require(!ready_[parameter], "a parameter's gradient is complete once a step");
  at::mul_out(slices_[parameter], gradient, at::scalar_tensor(weight_));
  ready_[parameter] = true;
  --buckets_[bucket_of_[parameter]].missing;
  if (overlap_) start_complete_buckets();
}

void Reducer::start_complete_buckets() {
  // In order, whatever becomes complete first: every rank must start the same bucket next.
  for (; started_ < buckets_.size() && buckets_[started_].missing == 0; ++started_) {
    Bucket& bucket = buckets_[started_];
    if (group_ == nullptr) continue;
    bucket.pending = group_->all_reduce_sum(
        {gradient_.mutable_data_ptr<float>() + bucket.begin, static_cast<std::size_t>(bucket.end - bucket.begin)});
  }
}

void Reducer::finish() {
  for (std::size_t i = 0; i < slices_.size(); ++i) {
    if (ready_[i]) continue;
    slices_[i].zero_();
    --buckets_[bucket_of_[i]].missing;
  }
  start_complete_buckets();
  const at::NoGradGuard no_grad;
  for (Bucket& bucket : buckets_) {
    if (!bucket.pending) continue;
    std::exchange(bucket.pending, nullptr)->wait();
    gradient_.narrow(0, bucket.begin, bucket.end - bucket.begin).div_(divisor_);
  }
}

}  // namespace ddpsweep::worker
