#include "tests/worker/training.hpp"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

#include "worker/ddp/reducer.hpp"
#include "worker/ddp/sampler.hpp"
#include "worker/model/encoder.hpp"
#include "worker/model/model_config.hpp"
#include "worker/train/adam.hpp"
#include "worker/train/engine.hpp"
#include "worker/train/precision.hpp"

namespace ddpsweep::worker::testing {

std::vector<double> train(const ModelSettings& settings, const TokenSplit& rows, Device& device, Communicator* group,
                          const TrainingOptions& options) {
  const int rank = group ? group->rank() : 0, world_size = group ? group->world_size() : 1;
  const TrainSettings train{.engine = options.engine,
                            .precision = options.precision,
                            .beta1 = 0.9,
                            .beta2 = 0.999,
                            .eps = 1e-8,
                            .first_bucket_bytes = 1 << 20,
                            .bucket_bytes = 25 << 20};
  use_precision(options.precision);
  Sampler sampler({rows.rows, options.global_batch, world_size}, rank, options.seed);
  const std::int64_t steps = sampler.plan().steps();
  const at::Tensor step = at::zeros({}, at::device(device.where()).dtype(at::kLong));
  const at::Tensor rate = at::full({}, options.rate, step.options().dtype(at::kDouble));
  const at::Tensor losses = at::zeros({steps}, rate.options()), loss_sum = at::zeros({}, rate.options());
  Encoder model(settings, options.seed, device.where(), compute_type(options.precision));
  Reducer reducer(model.layout(), group, reducer_options(train, model.parts(), device.where()));
  const auto engine = options.engine == EngineKind::fast ? make_fast_engine(model, reducer, device, options.seed, step)
                                                         : make_reference_engine(model, reducer);
  Adam adam(device.kernels(), model.flat(), model.working(), step, train);
  BatchFeed feed(rows, device.where(), device.kernels(), step, steps, options.global_batch);
  sampler.begin_epoch(1);
  std::vector<std::vector<std::int64_t>> ids;
  for (std::int64_t i = 0; i < steps; ++i) ids.push_back(sampler.rows(i));
  feed.begin(ids);
  at::manual_seed(options.seed + static_cast<std::uint64_t>(rank));

  const auto take_step = [&](std::int64_t rows_here, std::int64_t batch_rows) {
    const Batch batch = feed.next(rows_here);
    reducer.begin(batch_rows);
    loss_sum.zero_();
    if (rows_here > 0) engine->forward_backward(batch, loss_sum);
    reducer.finish(
        [&](Reducer::Range range) { adam.step(reducer.gradient(), reducer.divisor(), rate, range.begin, range.end); });
    losses.index_copy_(0, step.view({1}), (loss_sum / static_cast<double>(batch_rows)).view({1}));
    step.add_(1);
  };
  std::unique_ptr<Device::Recording> recording;
  for (std::int64_t i = 0; i < steps; ++i) {
    const std::int64_t here = std::ssize(ids[i]), whole = sampler.plan().batch_rows(i);
    if (options.records && i == 3) recording = device.record([&] { take_step(here, whole); });
    recording&& here == std::ssize(ids[3]) ? recording->replay() : take_step(here, whole);
  }
  device.synchronize(group);
  const at::Tensor here = losses.cpu();
  return {here.const_data_ptr<double>(), here.const_data_ptr<double>() + steps};
}

ModelSettings small_model() {
  return {.vocab_size = 20000,
          .d_model = 128,
          .heads = 4,
          .layers = 2,
          .feed_forward = 256,
          .max_seq_len = 128,
          .classes = 4,
          .dropout = 0};
}

ModelSettings narrow_distilbert() {
  ModelSettings model = small_model();
  model.family = ModelFamily::distilbert;
  use_bert_form(model);
  model.max_positions = 512;
  model.norm_eps = 1e-12;
  model.initial_sd = 0.05;
  return model;
}

TokenRows made_rows(std::int64_t rows, int seq_len) {
  TokenRows made;
  for (std::int64_t row = 0; row < rows; ++row) {
    const auto label = static_cast<std::int32_t>(splitmix64(row) % 4);
    made.labels.push_back(label);
    for (int t = 0; t < seq_len; ++t) {
      const auto word = static_cast<std::int32_t>(splitmix64(row * seq_len + t + 1000) % 16);
      const bool padding = t > seq_len / 6 + row % (seq_len * 3 / 4);
      made.tokens.push_back(padding ? 0 : t % 2 == 0 ? 1 + label * 16 + word : 100 + word);
    }
  }
  return made;
}

TokenSplit split_of(const TokenRows& rows) {
  const auto count = std::ssize(rows.labels);
  return {.rows = count,
          .seq_len = static_cast<int>(std::ssize(rows.tokens) / count),
          .tokens = rows.tokens,
          .labels = rows.labels,
          .marks = {}};
}

double largest_difference(const std::vector<double>& a, const std::vector<double>& b) {
  double largest = a.size() == b.size() ? 0 : INFINITY;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) largest = std::max(largest, std::abs(a[i] - b[i]));
  return largest;
}

}  // namespace ddpsweep::worker::testing
