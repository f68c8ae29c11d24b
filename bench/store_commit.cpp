// What it costs to write to the store, on the disk of the current folder: one epoch (the promise: a median under 10 ms
// on a local disk), and the registration of a large sweep.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "orchestrator/store/store.hpp"

namespace ddpsweep::store {
namespace {

matrix::Sweep make_sweep(std::size_t cells) {
  matrix::Sweep sweep;
  sweep.name = "bench";
  for (std::size_t i = 0; i < cells; ++i) {
    matrix::Cell cell;
    cell.key = cell.family_key = cell.experiment = "cell" + std::to_string(i);
    cell.global_batch = 32;
    cell.settings = {{"batch", {{"per_gpu", 32}}}, {"train", {{"epochs", 20}, {"seed", 42}}}};
    sweep.cells.push_back(std::move(cell));
  }
  return sweep;
}

/// A store in the current folder, gone at the end.
struct BenchStore {
  BenchStore() { std::filesystem::remove(file); }
  ~BenchStore() { std::filesystem::remove(file); }
  const std::filesystem::path file = "store_commit_bench.db";
};

double percentile(std::vector<double>& values, double fraction) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(fraction * static_cast<double>(values.size() - 1))];
}

void commit_epoch(benchmark::State& state) {
  const BenchStore bench;
  Store store(bench.file);
  const auto runs = store.register_sweep(make_sweep(1));
  AttemptStart start;
  start.id = store.next_attempt_id();
  start.run_id = runs[0].run_id;
  store.start_attempt(start, {});
  Epoch epoch;
  epoch.attempt_id = start.id;
  epoch.ranks.resize(static_cast<std::size_t>(state.range(0)));
  std::vector<double> commits_ms;
  for (auto _ : state) {
    ++epoch.epoch;
    const auto begin = std::chrono::steady_clock::now();
    store.record_epoch(epoch);
    commits_ms.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
  }
  state.counters["p50_ms"] = percentile(commits_ms, 0.50);
  state.counters["p95_ms"] = percentile(commits_ms, 0.95);
}
BENCHMARK(commit_epoch)
    ->ArgName("ranks")
    ->Arg(1)
    ->Arg(8)
    ->Arg(64)
    ->Iterations(500)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void register_sweep(benchmark::State& state) {
  const auto sweep = make_sweep(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) {
    const BenchStore bench;
    Store store(bench.file);
    benchmark::DoNotOptimize(store.register_sweep(sweep));
  }
}
BENCHMARK(register_sweep)->ArgName("cells")->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace ddpsweep::store

BENCHMARK_MAIN();
