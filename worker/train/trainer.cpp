#include "worker/train/trainer.hpp"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "common/hash.hpp"
#include "worker/ddp/reducer_check.hpp"
#include "worker/train/batch.hpp"

namespace ddpsweep::worker {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::int64_t kEvaluationBatch = 64;  // rows; larger ones leave the caches of a CPU core

double seconds_since(Clock::time_point began) { return std::chrono::duration<double>(Clock::now() - began).count(); }

/// The nearest-rank percentile; 0 when there are no values.
double percentile(std::vector<double> values, double fraction) {
  if (values.empty()) return 0;
  const auto rank = static_cast<std::size_t>(std::ceil(fraction * static_cast<double>(values.size())));
  const auto nth = values.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(rank, 1) - 1);
  std::nth_element(values.begin(), nth, values.end());
  return *nth;
}

std::int64_t peak_memory_bytes() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss * std::int64_t{1024};
}

std::span<float> values_of(const at::Tensor& flat) {
  return {flat.mutable_data_ptr<float>(), static_cast<std::size_t>(flat.numel())};
}

}  // namespace

Trainer::Trainer(const protocol::Spec& spec, const Settings& settings, const TokenCache& cache,
                 std::unique_ptr<Communicator> group, Faults faults, StepObserver on_step)
    : cache_(cache),
      faults_(faults),
      on_step_(std::move(on_step)),
      rank_(spec.rank),
      world_size_(spec.world_size),
      sampler_({cache.train().rows, spec.global_batch, spec.world_size}, spec.rank, spec.seed, faults),
      model_(settings.model, spec.seed),
      reducer_(model_.layout(), group.get(),
               {settings.train.overlap, settings.train.first_bucket_bytes, settings.train.bucket_bytes}, faults),
      optimizer_(model_.flat(), settings.train),
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

double Trainer::train_step(std::int64_t step, protocol::RankEpoch& report) {
  const auto began = Clock::now();
  const Batch batch = gather(cache_.train(), sampler_.rows(step), faults_.has(Fault::wrong_rows) ? 1 : 0);
  for (std::int64_t i = 0; i < batch.rows(); ++i) report.work.add(batch.mark(i), step, rank_);
  report.input_seconds += seconds_since(began);

  reducer_.begin(batch.rows(), sampler_.plan().batch_rows(step));
  double loss_sum = 0;
  if (batch.rows() > 0) {
    const at::Tensor loss = at::cross_entropy_loss(model_.forward(batch.tokens, /*training=*/true), batch.labels);
    loss.backward();
    loss_sum = loss.item<double>() * static_cast<double>(batch.rows());
  }
  reducer_.finish();
  if (faults_.has(Fault::diverge) && rank_ == world_size_ - 1) reducer_.gradient().mul_(1.01);
  optimizer_.step(reducer_.gradient());
  return loss_sum;
}

protocol::RankEpoch Trainer::train_epoch(int epoch) {
  protocol::RankEpoch report;
  report.epoch = epoch;
  report.steps = sampler_.plan().steps();
  sampler_.begin_epoch(epoch);
  std::vector<double> step_ms;
  step_ms.reserve(static_cast<std::size_t>(report.steps));
  const double wait_before = reducer_.wait_seconds();

  if (group_) group_->barrier();
  const auto epoch_began = Clock::now();
  for (std::int64_t step = 0; step < report.steps; ++step) {
    on_step_(step);
    const auto step_began = Clock::now();
    report.loss_sum += train_step(step, report);
    step_ms.push_back(seconds_since(step_began) * 1e3);
  }
  report.train_seconds = seconds_since(epoch_began);

  report.communication_wait_seconds = reducer_.wait_seconds() - wait_before;
  report.step_p50_ms = percentile(step_ms, 0.50);
  report.step_p95_ms = percentile(step_ms, 0.95);
  report.parameter_checksum = hash64(std::as_bytes(values_of(model_.flat())));
  report.peak_memory_bytes = peak_memory_bytes();
  return report;
}

void Trainer::evaluate(protocol::RankEpoch& report) {
  const at::NoGradGuard no_grad;
  const auto began = Clock::now();
  const TokenSplit& rows = cache_.validation();
  for (std::int64_t first = rank_; first < rows.rows; first += kEvaluationBatch * world_size_) {
    std::vector<std::int64_t> ids;
    for (std::int64_t id = first; id < rows.rows && std::ssize(ids) < kEvaluationBatch; id += world_size_) {
      ids.push_back(id);
    }
    if (faults_.has(Fault::eval_padding)) ids.resize(kEvaluationBatch, ids.front());

    const Batch batch = gather(rows, std::move(ids));
    const at::Tensor logits = model_.forward(batch.tokens, /*training=*/false);
    report.evaluation_loss_sum +=
        at::cross_entropy_loss(logits, batch.labels, /*weight=*/{}, at::Reduction::Sum).item<double>();
    report.correct += logits.argmax(1).eq(batch.labels).sum().item<std::int64_t>();
    report.evaluation.rows += batch.rows();
    for (std::int64_t i = 0; i < batch.rows(); ++i) report.evaluation.marks += batch.mark(i);
  }
  report.evaluation_seconds = seconds_since(began);
}

bool Trainer::agree_on_any(bool wish) {
  if (!group_) return wish;
  return std::ranges::any_of(group_->all_gather(wish ? 1 : 0), [](std::int64_t vote) { return vote != 0; });
}

}  // namespace ddpsweep::worker
