// What planning a large sweep costs: a file of 1,000 cells read and expanded, and its runs placed on 8 GPUs until the
// last is over, each over as soon as it began.
#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "common/scratch_folder.hpp"
#include "orchestrator/matrix/load_sweep.hpp"
#include "orchestrator/schedule/placement.hpp"
#include "orchestrator/schedule/scheduler.hpp"

namespace ddpsweep {
namespace {

constexpr int kSeeds = 250;  // times four numbers of GPUs

matrix::Sweep load(const ScratchFolder& folder) {
  std::ofstream file(folder / "sweep.yaml");
  file << "matrix: {model: [small], gpus: [1, 2, 4, 8], seed: [1";
  for (int seed = 2; seed <= kSeeds; ++seed) file << ", " << seed;
  file << "]}\ndataset: {name: synthetic}\nbatch: {per_gpu: 32}\n";
  file.close();
  return matrix::load_sweep(folder / "sweep.yaml");
}

void load_sweep(benchmark::State& state) {
  const ScratchFolder folder("planner");
  for (auto _ : state) benchmark::DoNotOptimize(load(folder));
}
BENCHMARK(load_sweep)->Unit(benchmark::kMillisecond);

std::vector<schedule::Slot> gpus(int count) {
  std::vector<schedule::Slot> slots;
  for (int i = 0; i < count; ++i) {
    slots.push_back({.id = "GPU-" + std::to_string(i), .node = "node", .index = i, .device = matrix::DeviceKind::gpu});
  }
  return slots;
}

void schedule_runs(benchmark::State& state) {
  const ScratchFolder folder("planner");
  const matrix::Sweep sweep = load(folder);
  const auto isolation = static_cast<matrix::Isolation>(state.range(0));
  state.SetLabel(isolation == matrix::Isolation::gpu ? "gpu" : "serial");
  for (auto _ : state) {
    schedule::Scheduler scheduler(gpus(8), isolation);
    std::int64_t run = 0;
    for (const auto& [cell, repeat] : matrix::run_order(sweep)) {
      scheduler.add({.run = ++run, .need = schedule::need_of(sweep.cells[cell])});
    }
    while (!scheduler.idle()) {
      for (const schedule::Assignment& started : scheduler.start()) scheduler.release(started.run);
    }
  }
  state.counters["runs"] = static_cast<double>(sweep.cells.size());
}
BENCHMARK(schedule_runs)
    ->ArgName("isolation")
    ->Arg(static_cast<int>(matrix::Isolation::serial))
    ->Arg(static_cast<int>(matrix::Isolation::gpu))
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace ddpsweep

BENCHMARK_MAIN();
