#include "worker/train/trainer.hpp"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "common/hash.hpp"
#include "worker/ddp/reducer_check.hpp"
#include "worker/model/weights.hpp"
#include "worker/train/clip_norm.hpp"
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
      train_feed_(cache.train(), device.where(), faults.has(Fault::wrong_rows) ? 1 : 0),
      validation_feed_(cache.validation(), device.where()),
      validation_rows_(cache.validation().rows),
      faults_(faults),
      on_step_(std::move(on_step)),
      rank_(spec.rank),
      world_size_(spec.world_size),
      seed_(spec.seed),
      communication_(settings.train.communication),
      clip_norm_(settings.train.clip_norm),
      sampler_({cache.train().rows, spec.global_batch, spec.world_size}, spec.rank, spec.seed, faults),
      learning_rate_(settings.train, settings.train.epochs * sampler_.plan().steps()),
      model_(settings.model, spec.seed, device.where(), compute_type(settings.train.precision)),
      reducer_(model_.layout(), group.get(),
               {settings.train.overlap, settings.train.first_bucket_bytes, settings.train.bucket_bytes, device.where()},
               faults),
      optimizer_(model_.flat(), settings.train),
      tape_(cache.train().seq_len, device.where()),
      group_(std::move(group)) {
  reducer_.communicate(communication_);
  reducer_.attach(model_.leaves());
  share_weights();
}

void Trainer::share_weights() {
  // The same seed gives the same weights, unless two CPU models round differently.
  if (group_) group_->broadcast(values_of(model_.flat()), /*root=*/0);
  model_.flat_changed();
  // Dropout: other numbers on every rank.
  at::manual_seed(splitmix64(seed_) + static_cast<std::uint64_t>(rank_));
}

std::vector<float> Trainer::check_reducer() {
  return worker::check_reducer(reducer_, model_.layout(), rank_, world_size_);
}

Trainer::Sums Trainer::no_sums() const {
  return {.loss = at::zeros({}, at::device(device_.where()).dtype(at::kDouble))};
}

void Trainer::feed_steps(std::int64_t steps, std::int64_t cycle) {
  std::vector<std::vector<std::int64_t>> ids;
  for (std::int64_t step = 0; step < steps; ++step) ids.push_back(sampler_.rows(step % cycle));
  tape_.begin(train_feed_.begin(ids));
}

void Trainer::train_step(int epoch, std::int64_t step, std::int64_t batch_rows, Sums& sums) {
  const auto began = Clock::now();
  const Batch batch = train_feed_.next();
  tape_.add(batch, step);
  sums.input_seconds += seconds_since(began);

  reducer_.begin(batch_rows);
  if (batch.rows() > 0) {
    const at::Tensor loss = at::cross_entropy_loss(model_.forward(batch.tokens, /*training=*/true), batch.labels,
                                                   /*weight=*/{}, at::Reduction::Sum);
    loss.backward();
    sums.loss.add_(loss.detach());
  }
  reducer_.finish();
  if (faults_.has(Fault::diverge) && rank_ == world_size_ - 1) reducer_.gradient().mul_(1.01);
  if (clip_norm_ > 0) clip_norm(reducer_.gradient(), clip_norm_);
  optimizer_.step(reducer_.gradient(), learning_rate_.at((epoch - 1) * sampler_.plan().steps() + step));
  model_.flat_changed();
}

Trainer::Timing Trainer::time_steps(std::int64_t steps, const std::function<void(std::int64_t step)>& take_step) {
  device_.synchronize(group_.get());
  if (group_) group_->barrier();
  const auto began = Clock::now();
  device_.begin_steps();
  for (std::int64_t step = 0; step < steps; ++step) {
    on_step_(step);
    take_step(step);
    device_.end_step(group_.get());
  }
  device_.synchronize(group_.get());
  const double seconds = seconds_since(began);
  return {.seconds = seconds, .step_ms = device_.step_milliseconds()};
}

std::int64_t Trainer::agree_on_steps(int most, double step_ms) {
  constexpr double kLongestMs = 10'000;  // of the steps of each kind
  constexpr std::int64_t kFewest = 4;
  const auto fit = static_cast<std::int64_t>(kLongestMs / std::max(step_ms, 1e-3));
  const std::int64_t wish = std::clamp(fit, std::min<std::int64_t>(kFewest, most), std::int64_t{most});
  return group_ ? std::ranges::min(group_->all_gather(wish)) : wish;
}

protocol::Calibration Trainer::calibrate(int steps) {
  constexpr std::int64_t kSettling = 5;  // until memory is allocated and libraries have chosen their kernels
  constexpr int kRounds = 2;             // of each kind in turn, so that drift of the machine favours none
  const BatchPlan& plan = sampler_.plan();
  const std::int64_t full_steps = std::max<std::int64_t>(1, plan.rows / plan.global_batch);
  sampler_.begin_epoch(1);
  Sums sums = no_sums();
  const auto train = [&](std::int64_t count) {
    feed_steps(count, full_steps);
    return time_steps(count, [&](std::int64_t step) { train_step(1, step, plan.batch_rows(step % full_steps), sums); });
  };
  const auto reduce = [&](std::int64_t count) {
    return time_steps(count, [&](std::int64_t) { reducer_.reduce_alone(); });
  };
  const auto append = [](std::vector<double>& all, const Timing& some) {
    all.insert(all.end(), some.step_ms.begin(), some.step_ms.end());
  };

  const std::int64_t of_each = agree_on_steps(steps, train(kSettling).step_ms.back());
  const std::int64_t count = std::max<std::int64_t>(1, of_each / kRounds);
  std::vector<double> whole, computing, reducing;
  for (int round = 0; round < kRounds; ++round) {
    append(whole, train(count));
    if (!group_) continue;
    reducer_.communicate(false);
    append(computing, train(count));
    reducer_.communicate(true);
    append(reducing, reduce(count));
    reducer_.communicate(communication_);
  }
  model_.initialise(seed_);
  optimizer_.reset();
  share_weights();

  protocol::Calibration measured;
  measured.steps = static_cast<int>(std::ssize(whole));
  measured.step_ms = percentile(whole, 0.5);
  measured.compute_ms = group_ ? percentile(computing, 0.5) : measured.step_ms;
  measured.communication_ms = percentile(reducing, 0.5);
  if (group_) {
    measured.reduced_bytes = static_cast<std::int64_t>(reducer_.gradient().nbytes());
    measured.buckets = static_cast<int>(reducer_.bucket_count());
  }
  return measured;
}

protocol::RankEpoch Trainer::train_epoch(int epoch) {
  protocol::RankEpoch report;
  report.epoch = epoch;
  report.steps = sampler_.plan().steps();
  sampler_.begin_epoch(epoch);
  feed_steps(report.steps, report.steps);
  Sums sums = no_sums();
  const double wait_before = reducer_.wait_seconds();
  const Timing timing = time_steps(
      report.steps, [&](std::int64_t step) { train_step(epoch, step, sampler_.plan().batch_rows(step), sums); });

  report.train_seconds = timing.seconds;
  report.input_seconds = sums.input_seconds;
  report.loss_sum = sums.loss.item<double>();
  report.work = tape_.sum(rank_);
  report.communication_wait_seconds = reducer_.wait_seconds() - wait_before;
  report.step_p50_ms = percentile(timing.step_ms, 0.50);
  report.step_p95_ms = percentile(timing.step_ms, 0.95);
  report.parameter_checksum = hash64(std::as_bytes(values_of(model_.flat().cpu())));
  report.peak_memory_bytes = device_.peak_memory_bytes();
  return report;
}

std::vector<std::vector<std::int64_t>> Trainer::evaluation_batches() const {
  const std::int64_t most = evaluation_batch(device_.where());
  std::vector<std::vector<std::int64_t>> batches;
  for (std::int64_t id = rank_; id < validation_rows_; id += world_size_) {
    if (batches.empty() || std::ssize(batches.back()) == most) batches.emplace_back();
    batches.back().push_back(id);
  }
  if (faults_.has(Fault::eval_padding) && !batches.empty()) {
    batches.back().resize(static_cast<std::size_t>(most), batches.back().front());
  }
  return batches;
}

void Trainer::evaluate(protocol::RankEpoch& report) {
  const at::NoGradGuard no_grad;
  const auto began = Clock::now();
  const auto batches = evaluation_batches();
  tape_.begin(validation_feed_.begin(batches));
  at::Tensor loss_sum = at::zeros({}, at::device(device_.where()).dtype(at::kDouble));
  at::Tensor correct = at::zeros({}, at::device(device_.where()).dtype(at::kLong));
  for (std::size_t i = 0; i < batches.size(); ++i) {
    const Batch batch = validation_feed_.next();
    tape_.add(batch, /*step=*/0);
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

void Trainer::save(const std::filesystem::path& folder) const {
  save_weights(folder, model_.settings(), model_.layout(), views_of(model_.layout(), model_.flat().cpu()));
}

bool Trainer::agree_on_any(bool wish) {
  if (!group_) return wish;
  return std::ranges::any_of(group_->all_gather(wish ? 1 : 0), [](std::int64_t vote) { return vote != 0; });
}

}  // namespace ddpsweep::worker
