#include "worker/train/trainer.hpp"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <set>
#include <span>

#include "common/hash.hpp"
#include "worker/ddp/reducer_check.hpp"
#include "worker/model/weights.hpp"
#include "worker/train/clip_norm.hpp"
#include "worker/train/precision.hpp"

namespace ddpsweep::worker {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kWarmUpSteps = 3;
constexpr std::int64_t kSettlingSteps = 5;  // of a calibration, until the clocks are up

double seconds_since(Clock::time_point began) { return std::chrono::duration<double>(Clock::now() - began).count(); }

/// Rows of an evaluation batch: larger ones leave the caches of a CPU core, and smaller ones leave a GPU idle.
std::int64_t evaluation_batch(at::Device device) { return device.is_cpu() ? 64 : 512; }

/// How long a calibration may take for the steps of a kind. A GPU's are so even that few tell as much as many.
double longest_calibration_ms(at::Device device) { return device.is_cpu() ? 10'000 : 400; }

/// The nearest-rank percentile; 0 when there are no values.
double percentile(std::vector<double> values, double fraction) {
  if (values.empty()) return 0;
  const auto rank = static_cast<std::size_t>(std::ceil(fraction * static_cast<double>(values.size())));
  const auto nth = values.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(rank, 1) - 1);
  std::nth_element(values.begin(), nth, values.end());
  return *nth;
}

/// What a feed must hold of steps: an epoch's, or a calibration's.
std::int64_t most_steps(const BatchPlan& plan, int calibration_steps) {
  return std::max({plan.steps(), std::int64_t{calibration_steps}, kSettlingSteps});
}

std::span<float> values_of(const at::Tensor& flat) {
  return {flat.mutable_data_ptr<float>(), static_cast<std::size_t>(flat.numel())};
}

}  // namespace

Trainer::Trainer(const protocol::Spec& spec, const Settings& settings, const TokenCache& cache, Device& device,
                 std::unique_ptr<Communicator> group, Faults faults, StepObserver on_step)
    : device_(device),
      records_(settings.train.cuda_graph && device.records()),
      faults_(faults),
      on_step_(std::move(on_step)),
      rank_(spec.rank),
      world_size_(spec.world_size),
      rank_seed_(splitmix64(spec.seed) + static_cast<std::uint64_t>(spec.rank)),
      communication_(settings.train.communication),
      clip_norm_(settings.train.clip_norm),
      sampler_({cache.train().rows, spec.global_batch, spec.world_size}, spec.rank, spec.seed, faults),
      learning_rate_(settings.train, settings.train.epochs * sampler_.plan().steps()),
      steps_(at::zeros({2}, at::device(device.where()).dtype(at::kLong))),
      rates_(at::zeros({most_steps(sampler_.plan(), spec.calibration_steps)}, steps_.options().dtype(at::kDouble))),
      loss_sum_(at::zeros({}, rates_.options())),
      evaluation_step_(at::zeros({}, steps_.options())),
      evaluation_loss_(at::zeros({}, rates_.options())),
      correct_(at::zeros({}, steps_.options())),
      train_feed_(cache.train(), device.where(), device.kernels(), steps_[0], rates_.size(0), spec.global_batch,
                  faults.has(Fault::wrong_rows) ? 1 : 0),
      validation_feed_(cache.validation(), device.where(), device.kernels(), evaluation_step_,
                       cache.validation().rows / evaluation_batch(device.where()) + 1,
                       evaluation_batch(device.where())),
      validation_rows_(cache.validation().rows),
      model_(settings.model, spec.seed, device.where(), compute_type(settings.train.precision)),
      reducer_(model_.layout(), group.get(), reducer_options(settings.train, model_.parts(), device.where()), faults),
      engine_(settings.train.engine == EngineKind::fast
                  ? make_fast_engine(model_, reducer_, device, rank_seed_, steps_[1])
                  : make_reference_engine(model_, reducer_)),
      optimizer_(device.kernels(), model_.flat(), model_.working(), steps_[1], settings.train),
      group_(std::move(group)) {
  reducer_.communicate(communication_);
  share_weights();
}

void Trainer::share_weights() {
  // The same seed gives the same weights, unless two CPU models round differently.
  if (group_) group_->broadcast(values_of(model_.flat()), /*root=*/0);
  model_.flat_changed();
  at::manual_seed(rank_seed_);  // dropout: other numbers on every rank
}

void Trainer::rehearse(const std::function<void()>& body) {
  const at::Tensor kept = model_.flat().to(at::kCPU, at::kFloat, /*non_blocking=*/false, /*copy=*/true);
  body();
  device_.synchronize(group_.get());
  model_.flat().copy_(kept);
  optimizer_.reset();
  share_weights();
}

std::vector<float> Trainer::check_reducer() {
  return worker::check_reducer(reducer_, model_.layout(), rank_, world_size_);
}

void Trainer::feed_steps(int epoch, std::int64_t steps, std::int64_t cycle) {
  const BatchPlan& plan = sampler_.plan();
  const std::int64_t steps_before = (epoch - 1) * plan.steps();
  sampler_.begin_epoch(epoch);
  shapes_.clear();
  std::vector<std::vector<std::int64_t>> ids;
  const at::Tensor rates = at::zeros(rates_.sizes(), at::kDouble);
  auto* const rate = rates.mutable_data_ptr<double>();
  for (std::int64_t step = 0; step < steps; ++step) {
    ids.push_back(sampler_.rows(step % cycle));
    shapes_.push_back({std::ssize(ids.back()), plan.batch_rows(step % cycle), reducer_.communicates()});
    rate[step] = learning_rate_.at(steps_before + step);
  }
  rates_.copy_(rates);
  train_feed_.begin(ids);
  steps_[1].fill_(steps_before);
  loss_sum_.zero_();
}

void Trainer::take_step(const StepShape& shape) {
  const auto began = Clock::now();
  const Batch batch = train_feed_.next(shape.rows);
  input_seconds_ += seconds_since(began);
  reducer_.begin(shape.batch_rows);
  if (shape.rows > 0) engine_->forward_backward(batch, loss_sum_);
  const at::Tensor rate = rates_.index_select(0, steps_.narrow(0, 0, 1)).squeeze(0);
  if (clip_norm_ > 0) {
    reducer_.finish();
    optimize({0, model_.layout().buffer_size()}, clipping_divisor(reducer_.gradient(), reducer_.divisor(), clip_norm_),
             rate);
  } else {
    reducer_.finish([&](Reducer::Range range) { optimize(range, reducer_.divisor(), rate); });
  }
  steps_.add_(1);
}

void Trainer::optimize(Reducer::Range range, const at::Tensor& divisor, const at::Tensor& rate) {
  if (faults_.has(Fault::diverge) && rank_ == world_size_ - 1) {
    reducer_.gradient().narrow(0, range.begin, range.end - range.begin).mul_(1.01);
  }
  optimizer_.step(reducer_.gradient(), divisor, rate, range.begin, range.end);
}

void Trainer::train_step(std::int64_t step) {
  const StepShape shape = shapes_.at(static_cast<std::size_t>(step));
  if (const auto recorded = recorded_steps_.find(shape); recorded != recorded_steps_.end()) {
    recorded->second->replay();
  } else {
    take_step(shape);
  }
}

bool Trainer::record_steps() {
  if (!records_) return false;
  const std::size_t before = recorded_steps_.size();
  // The largest first: the others find room in its memory.
  for (const StepShape& shape : std::set<StepShape, std::greater<>>(shapes_.begin(), shapes_.end())) {
    if (recorded_steps_.contains(shape)) continue;
    // Until memory is allocated and libraries have chosen their kernels.
    for (int time = 0; time < kWarmUpSteps; ++time) {
      steps_.zero_();
      take_step(shape);
    }
    device_.synchronize(group_.get());
    recorded_steps_[shape] = device_.record([&] { take_step(shape); });
  }
  return recorded_steps_.size() > before;
}

void Trainer::warm_up() {
  if (!records_) return;
  rehearse([&] {
    feed_steps(/*epoch=*/1, sampler_.plan().steps(), sampler_.plan().steps());
    record_steps();
    const auto batches = evaluation_batches();
    validation_feed_.begin(batches);
    for (const auto& ids : batches) {
      const auto rows = std::ssize(ids);
      if (recorded_evaluations_.contains(rows)) continue;
      evaluation_step_.zero_();
      take_evaluation_step(rows);
      recorded_evaluations_[rows] = device_.record([&] { take_evaluation_step(rows); });
    }
  });
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
  constexpr std::int64_t kFewest = 4;
  const auto fit = static_cast<std::int64_t>(longest_calibration_ms(device_.where()) / std::max(step_ms, 1e-3));
  const std::int64_t wish = std::clamp(fit, std::min<std::int64_t>(kFewest, most), std::int64_t{most});
  return group_ ? std::ranges::min(group_->all_gather(wish)) : wish;
}

protocol::Calibration Trainer::calibrate(int steps) {
  constexpr int kRounds = 2;  // of each kind in turn, so that drift of the machine favours none
  const BatchPlan& plan = sampler_.plan();
  const std::int64_t full_steps = std::max<std::int64_t>(1, plan.rows / plan.global_batch);
  std::vector<double> whole, computing, reducing;
  const auto append = [](std::vector<double>& all, const Timing& some) {
    all.insert(all.end(), some.step_ms.begin(), some.step_ms.end());
  };
  const auto train = [&](std::int64_t count, bool communicates) {
    reducer_.communicate(communicates);
    feed_steps(/*epoch=*/1, count, full_steps);
    if (record_steps()) feed_steps(/*epoch=*/1, count, full_steps);
    return time_steps(count, [&](std::int64_t step) { train_step(step); });
  };
  const auto reduce = [&](std::int64_t count) {
    const auto once = [&] { reducer_.reduce_alone(); };
    const auto recording = records_ ? device_.record(once) : nullptr;
    return time_steps(count, [&](std::int64_t) { recording ? recording->replay() : once(); });
  };

  rehearse([&] {
    const std::int64_t of_each = agree_on_steps(steps, train(kSettlingSteps, communication_).step_ms.back());
    const std::int64_t count = std::max<std::int64_t>(1, of_each / kRounds);
    for (int round = 0; round < kRounds; ++round) {
      append(whole, train(count, communication_));
      if (!group_) continue;
      append(computing, train(count, /*communicates=*/false));
      reducer_.communicate(true);
      append(reducing, reduce(count));
    }
    reducer_.communicate(communication_);
  });

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
  feed_steps(epoch, report.steps, report.steps);
  input_seconds_ = 0;
  const double wait_before = reducer_.wait_seconds();
  const Timing timing = time_steps(report.steps, [&](std::int64_t step) { train_step(step); });

  report.train_seconds = timing.seconds;
  report.input_seconds = input_seconds_;
  report.loss_sum = loss_sum_.item<double>();
  report.work = train_feed_.work(rank_);
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

void Trainer::take_evaluation_step(std::int64_t rows) {
  const at::NoGradGuard no_grad;
  const Batch batch = validation_feed_.next(rows);
  const at::Tensor logits = engine_->logits(batch.tokens);
  evaluation_loss_.add_(at::cross_entropy_loss(logits, batch.labels, /*weight=*/{}, at::Reduction::Sum));
  correct_.add_(logits.argmax(1).eq(batch.labels).sum());
  evaluation_step_.add_(1);
}

void Trainer::evaluate(protocol::RankEpoch& report) {
  const auto began = Clock::now();
  const auto batches = evaluation_batches();
  validation_feed_.begin(batches);
  evaluation_loss_.zero_();
  correct_.zero_();
  for (const auto& ids : batches) {
    const auto recorded = recorded_evaluations_.find(std::ssize(ids));
    recorded != recorded_evaluations_.end() ? recorded->second->replay() : take_evaluation_step(std::ssize(ids));
  }
  device_.synchronize(group_.get());
  report.evaluation_loss_sum = evaluation_loss_.item<double>();
  report.correct = correct_.item<std::int64_t>();
  const AuditSum evaluated = validation_feed_.work(rank_);
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
