#include "worker/train/trainer.hpp"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "common/hash.hpp"
#include "worker/ddp/reducer_check.hpp"
#include "worker/train/precision.hpp"

namespace ddpsweep::worker {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point began) { return std::chrono::duration<double>(Clock::now() - began).count(); }

/// Rows of an evaluation batch: larger ones leave the caches of a CPU core, and smaller ones leave a GPU idle.
std::int64_t evaluation_batch(at::Device device) { return device.is_cpu() ? 64 : 512; }

/// The nearest-rank percentile; 0 when there are no values.
double percentile(std::vector<double> values, double fraction) {
  if (values.empty()) return 0;
  const auto rank = static_cast<std::size_t>(std::ceil(fraction * static_cast<double>(values.size())));
  const auto nth = values.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(rank, 1) - 1);
  std::nth_element(values.begin(), nth, values.end());
  return *nth;
}

std::span<float> values_of(const at::Tensor& flat) {
  return {flat.mutable_data_ptr<float>(), static_cast<std::size_t>(flat.numel())};
}

}  // namespace

Trainer::Trainer(const protocol::Spec& spec, const Settings& settings, const TokenCache& cache, Device& device,
                 std::unique_ptr<Communicator> group, Faults faults, StepObserver on_step)
    : device_(device),
      train_rows_(cache.train(), device.where()),
      validation_rows_(cache.validation(), device.where()),
      precision_(settings.train.precision),
      faults_(faults),
      on_step_(std::move(on_step)),
      rank_(spec.rank),
      world_size_(spec.world_size),
      sampler_({cache.train().rows, spec.global_batch, spec.world_size}, spec.rank, spec.seed, faults),
      model_(settings.model, spec.seed, device.where()),
      reducer_(model_.layout(), group.get(),
               {settings.train.overlap, settings.train.first_bucket_bytes, settings.train.bucket_bytes, device.where()},
               faults),
      optimizer_(model_.flat(), settings.train),
      tape_(cache.train().seq_len, device.where()),
      group_(std::move(group)) {
  // The same seed gives the same weights, unless two CPU models round differently.
  if (group_) group_->broadcast(values_of(model_.flat()), /*root=*/0);
  reducer_.attach(model_.leaves());
  // Dropout: other numbers on every rank.
  at::manual_seed(splitmix64(spec.seed) + static_cast<std::uint64_t>(spec.rank));
}

std::vector<float> Trainer::check_reducer() {
  return worker::check_reducer(reducer_, model_.layout(), rank_, world_size_);
}

Trainer::EpochRows Trainer::rows_of_epoch(int epoch) {
  sampler_.begin_epoch(epoch);
  std::vector<std::int64_t> ids;
  EpochRows rows{.ids = {}, .step_at = {0}};
  for (std::int64_t step = 0; step < sampler_.plan().steps(); ++step) {
    const auto of_step = sampler_.rows(step);
    ids.insert(ids.end(), of_step.begin(), of_step.end());
    rows.step_at.push_back(std::ssize(ids));
  }
  rows.ids = to_device(ids, device_.where());
  return rows;
}

void Trainer::train_step(std::int64_t step, const EpochRows& rows, at::Tensor& loss_sum, double& input_seconds) {
  const auto began = Clock::now();
  const std::int64_t first = rows.step_at[step], count = rows.step_at[step + 1] - first;
  const Batch batch = gather(train_rows_, rows.ids.narrow(0, first, count), faults_.has(Fault::wrong_rows) ? 1 : 0);
  tape_.add(batch, step);
  input_seconds += seconds_since(began);

  reducer_.begin(count, sampler_.plan().batch_rows(step));
  if (count > 0) {
    at::Tensor loss;  // () fp32, the mean
    {
      const ForwardPrecision precision(precision_);
      loss = at::cross_entropy_loss(model_.forward(batch.tokens, /*training=*/true), batch.labels);
    }
    loss.backward();
    loss_sum.add_(loss.detach(), count);
  }
  reducer_.finish();
  if (faults_.has(Fault::diverge) && rank_ == world_size_ - 1) reducer_.gradient().mul_(1.01);
  optimizer_.step(reducer_.gradient());
}

protocol::RankEpoch Trainer::train_epoch(int epoch) {
  protocol::RankEpoch report;
  report.epoch = epoch;
  report.steps = sampler_.plan().steps();
  const EpochRows rows = rows_of_epoch(epoch);
  tape_.begin(rows.ids.size(0));
  at::Tensor loss_sum = at::zeros({}, rows.ids.options().dtype(at::kDouble));
  const double wait_before = reducer_.wait_seconds();

  device_.synchronize(group_.get());
  if (group_) group_->barrier();
  const auto epoch_began = Clock::now();
  device_.begin_steps();
  for (std::int64_t step = 0; step < report.steps; ++step) {
    on_step_(step);
    train_step(step, rows, loss_sum, report.input_seconds);
    device_.end_step(group_.get());
  }
  device_.synchronize(group_.get());
  report.train_seconds = seconds_since(epoch_began);

  report.loss_sum = loss_sum.item<double>();
  report.work = tape_.sum(rank_);
  report.communication_wait_seconds = reducer_.wait_seconds() - wait_before;
  const std::vector<double> step_ms = device_.step_milliseconds();
  report.step_p50_ms = percentile(step_ms, 0.50);
  report.step_p95_ms = percentile(step_ms, 0.95);
  report.parameter_checksum = hash64(std::as_bytes(values_of(model_.flat().cpu())));
  report.peak_memory_bytes = device_.peak_memory_bytes();
  return report;
}

void Trainer::evaluate(protocol::RankEpoch& report) {
  const at::NoGradGuard no_grad;
  const auto began = Clock::now();
  const std::int64_t total = validation_rows_.tokens.size(0), most = evaluation_batch(device_.where());
  tape_.begin(total + most);
  at::Tensor loss_sum = at::zeros({}, at::device(device_.where()).dtype(at::kDouble));
  at::Tensor correct = at::zeros({}, at::device(device_.where()).dtype(at::kLong));
  for (std::int64_t first = rank_; first < total; first += most * world_size_) {
    std::vector<std::int64_t> ids;
    for (std::int64_t id = first; id < total && std::ssize(ids) < most; id += world_size_) ids.push_back(id);
    if (faults_.has(Fault::eval_padding)) ids.resize(static_cast<std::size_t>(most), ids.front());

    const Batch batch = gather(validation_rows_, to_device(ids, device_.where()));
    tape_.add(batch, /*step=*/0);
    const ForwardPrecision precision(precision_);
    const at::Tensor logits = model_.forward(batch.tokens, /*training=*/false);
    loss_sum.add_(at::cross_entropy_loss(logits, batch.labels, /*weight=*/{}, at::Reduction::Sum));
    correct.add_(logits.argmax(1).eq(batch.labels).sum());
  }
  report.evaluation_loss_sum = loss_sum.item<double>();
  report.correct = correct.item<std::int64_t>();
  const AuditSum evaluated = tape_.sum(rank_);
  report.evaluation.rows = evaluated.rows;
  report.evaluation.marks = evaluated.marks;
  report.evaluation_seconds = seconds_since(began);
}

bool Trainer::agree_on_any(bool wish) {
  if (!group_) return wish;
  return std::ranges::any_of(group_->all_gather(wish ? 1 : 0), [](std::int64_t vote) { return vote != 0; });
}

}  // namespace ddpsweep::worker
