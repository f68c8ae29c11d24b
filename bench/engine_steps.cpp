// How long a step of an engine takes on this GPU, without an orchestrator around it, and which kernels it spends its
// time in.
//
//   engine_steps MODEL PRECISION BATCH [reference] [eager] [kernels] [dropout=P] [seq=T]
//
// MODEL: small, medium or distilbert, with random weights on made-up rows; PRECISION: fp32, tf32 or bf16. Prints one
// line: the median step of 200, and the 5th and 95th percentile, in ms, each step timed by events. With `kernels` the
// kernels that take the most time, as CUPTI sees them in five replayed steps.
#include <ATen/ATen.h>
#include <fmt/format.h>
#include <torch/csrc/autograd/profiler_kineto.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <set>
#include <span>

#include "common/errors.hpp"
#include "common/permutation.hpp"
#include "worker/ddp/reducer.hpp"
#include "worker/device/cuda.hpp"
#include "worker/model/encoder.hpp"
#include "worker/model/model_config.hpp"
#include "worker/train/adam.hpp"
#include "worker/train/engine.hpp"
#include "worker/train/precision.hpp"

namespace {

using namespace ddpsweep;
using namespace ddpsweep::worker;

ModelSettings model_of(std::string_view name) {
  ModelSettings model{.vocab_size = 20000, .heads = 4, .classes = 4, .dropout = 0.1};
  if (name == "small") {
    model.d_model = 128, model.layers = 2, model.feed_forward = 256, model.max_seq_len = 128;
  } else if (name == "medium") {
    model.d_model = 256, model.heads = 8, model.layers = 4, model.feed_forward = 1024, model.max_seq_len = 256;
  } else if (name == "distilbert") {
    model.family = ModelFamily::distilbert;
    use_bert_form(model);
    model.vocab_size = 30522, model.d_model = 768, model.heads = 12, model.layers = 6, model.feed_forward = 3072;
    model.max_seq_len = 256, model.max_positions = 512, model.norm_eps = 1e-12, model.initial_sd = 0.02;
  } else {
    throw ConfigError(fmt::format("there is no model '{}'", name));
  }
  return model;
}

Precision precision_of(std::string_view name) {
  const std::map<std::string_view, Precision> known{
      {"fp32", Precision::fp32}, {"tf32", Precision::tf32}, {"bf16", Precision::bf16}};
  const auto found = known.find(name);
  if (found == known.end()) throw ConfigError(fmt::format("there is no precision '{}'", name));
  return found->second;
}

/// About as long as AG News' are, and padded.
TokenRows made_rows(const ModelSettings& model, std::int64_t count) {
  TokenRows rows;
  for (std::int64_t row = 0; row < count; ++row) {
    const auto number = static_cast<std::uint64_t>(row);
    const auto length = static_cast<std::int64_t>(30 + splitmix64(number) % 45);
    for (std::int64_t t = 0; t < model.max_seq_len; ++t) {
      const auto word = 1 + splitmix64(number * 1000 + static_cast<std::uint64_t>(t)) % 19999;
      rows.tokens.push_back(t < length ? static_cast<std::int32_t>(word) : 0);
    }
    rows.labels.push_back(static_cast<std::int32_t>(number % 4));
  }
  return rows;
}

void print_kernels(const std::function<void()>& step, Device& device) {
  using namespace torch::profiler::impl;
  constexpr int kSteps = 5;
  const ProfilerConfig config(ProfilerState::KINETO);
  const std::set<ActivityType> kinds{ActivityType::CPU, ActivityType::CUDA};
  torch::autograd::profiler::prepareProfiler(config, kinds);
  torch::autograd::profiler::enableProfiler(config, kinds, {at::RecordScope::FUNCTION});
  for (int i = 0; i < kSteps; ++i) step();
  device.synchronize(nullptr);
  const auto result = torch::autograd::profiler::disableProfiler();
  struct Total {
    double us = 0;
    int count = 0;
  };
  std::map<std::string, Total> totals;
  double all = 0;
  int count = 0;
  for (const auto& event : result->events()) {
    if (event.deviceType() != at::kCUDA) continue;
    const double us = static_cast<double>(event.durationNs()) / 1e3 / kSteps;
    totals[event.name().substr(0, 110)].us += us;
    ++totals[event.name().substr(0, 110)].count;
    all += us;
    ++count;
  }
  std::vector<std::pair<std::string, Total>> sorted(totals.begin(), totals.end());
  std::ranges::sort(sorted, std::ranges::greater(), [](const auto& entry) { return entry.second.us; });
  fmt::print("  {:.1f} us of kernels, {} a step\n", all, count / kSteps);
  for (const auto& [name, total] : std::span(sorted).first(std::min<std::size_t>(sorted.size(), 26))) {
    fmt::print("  {:8.1f} us x{:<3} {}\n", total.us, total.count / kSteps, name);
  }
}

int run(std::span<char*> arguments) {
  if (arguments.size() < 3) {
    fmt::print(stderr, "usage: engine_steps MODEL PRECISION BATCH [reference] [eager] [kernels] [dropout=P] [seq=T]\n");
    return 2;
  }
  const std::set<std::string_view> words(arguments.begin() + 3, arguments.end());
  ModelSettings settings = model_of(arguments[0]);
  for (const std::string_view word : words) {
    if (word.starts_with("dropout=")) {
      settings.dropout = std::stod(std::string(word.substr(8)));
    } else if (word.starts_with("seq=")) {
      settings.max_seq_len = std::stoll(std::string(word.substr(4)));
    } else if (word != "reference" && word != "eager" && word != "kernels") {
      throw ConfigError(fmt::format("unknown word '{}'", word));
    }
  }
  const std::string_view precision_name = arguments[1];
  const Precision precision = precision_of(precision_name);
  const std::int64_t batch = std::stoll(arguments[2]), steps = 200, warm_up = 10;
  const TrainSettings train{.engine = words.contains("reference") ? EngineKind::reference : EngineKind::fast,
                            .precision = precision,
                            .optimizer = Optimizer::adamw,
                            .beta1 = 0.9,
                            .beta2 = 0.999,
                            .eps = 1e-8,
                            .weight_decay = 0.01};
  const TokenRows rows = made_rows(settings, 8 * batch);
  const TokenSplit split{.rows = 8 * batch,
                         .seq_len = static_cast<int>(settings.max_seq_len),
                         .tokens = rows.tokens,
                         .labels = rows.labels,
                         .marks = {}};

  const auto device = open_device("cuda");
  use_precision(precision);
  const at::Tensor counters = at::zeros({2}, at::device(device->where()).dtype(at::kLong));
  const at::Tensor rate = at::full({}, 1e-4, counters.options().dtype(at::kDouble));
  const at::Tensor loss = at::zeros({}, rate.options());
  Encoder model(settings, /*seed=*/1, device->where(), compute_type(precision));
  Reducer reducer(model.layout(), nullptr, reducer_options(train, model.parts(), device->where()));
  const auto engine = train.engine == EngineKind::fast
                          ? make_fast_engine(model, reducer, *device, /*seed=*/1, counters[1])
                          : make_reference_engine(model, reducer);
  Adam adam(device->kernels(), model.flat(), model.working(), counters[1], train);
  const std::int64_t all_steps = steps + 3 * warm_up;
  BatchFeed feed(split, device->where(), device->kernels(), counters[0], all_steps, batch);
  std::vector<std::vector<std::int64_t>> ids(static_cast<std::size_t>(all_steps));
  for (std::size_t step = 0; step < ids.size(); ++step) {
    for (std::int64_t row = 0; row < batch; ++row) {
      ids[step].push_back((static_cast<std::int64_t>(step) * batch + row) % split.rows);
    }
  }
  feed.begin(ids);

  const auto take = [&] {
    const Batch rows_of_step = feed.next(batch);
    reducer.begin(batch);
    engine->forward_backward(rows_of_step, loss);
    reducer.finish(
        [&](Reducer::Range range) { adam.step(reducer.gradient(), reducer.divisor(), rate, range.begin, range.end); });
    counters.add_(1);
  };
  for (std::int64_t i = 0; i < warm_up; ++i) take();
  const auto recording = words.contains("eager") ? nullptr : device->record(take);
  const auto step = [&] { recording ? recording->replay() : take(); };
  for (std::int64_t i = 0; i < warm_up; ++i) step();
  device->begin_steps();
  for (std::int64_t i = 0; i < steps; ++i) {
    step();
    device->end_step(nullptr);
  }
  device->synchronize(nullptr);
  auto times = device->step_milliseconds();
  std::ranges::sort(times);
  const double median = times[times.size() / 2];
  fmt::print("{} {} batch {} {} {}: {:.4f} ms ({:.4f} to {:.4f}), {:.0f} rows/s, {:.2f} GB, loss {:.4f}\n",
             arguments[0], precision_name, batch, train.engine == EngineKind::fast ? "fast" : "reference",
             recording ? "graph" : "eager", median, times[times.size() / 20], times[times.size() * 19 / 20],
             static_cast<double>(batch) / median * 1e3, static_cast<double>(device->peak_memory_bytes()) / 1e9,
             loss.item<double>() / static_cast<double>(batch * (steps + 2 * warm_up)));
  if (words.contains("kernels")) print_kernels(step, *device);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run({argv + 1, static_cast<std::size_t>(argc - 1)});
  } catch (const std::exception& error) {
    fmt::print(stderr, "engine_steps: {}\n", error.what());
    return 1;
  }
}
