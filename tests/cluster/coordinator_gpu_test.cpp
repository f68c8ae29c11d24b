// Sweeps on GPUs that rank 0 knows from inventories and from what their agents' drivers say.
#include <gmock/gmock.h>

#include "tests/cluster/simulated_cluster.hpp"

namespace ddpsweep::cluster {
namespace {

using cluster::testing::SimulatedCluster;
using cluster::testing::toy_sweep;
using ::testing::AllOf;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

store::DeviceUse at_work() {
  return {.samples = 10,
          .sm_clock_mhz = 1980,
          .power_watts = 600,
          .temperature_celsius = 60,
          .processes_before = 0,
          .processes = 1,
          .memory_left_bytes = 0};
}

/// Two H200 on one node.
class CoordinatorGpuTest : public ::testing::Test {
 protected:
  CoordinatorGpuTest() {
    for (const char* uuid : {"GPU-a", "GPU-b"}) {
      world_.offer_gpu(0, {.uuid = uuid, .name = "NVIDIA H200", .compute_capability = "9.0"});
      world_.device_uses[uuid] = at_work();
    }
  }

  static matrix::Sweep sweep(const std::vector<int>& world_sizes, const std::string& precision = "fp32") {
    auto made = toy_sweep(world_sizes);
    for (auto& cell : made.cells) {
      cell.device = matrix::DeviceKind::gpu;
      cell.settings["train"]["precision"] = precision;
    }
    return made;
  }

  /// Runs it to its end; returns what was printed.
  std::string run(const matrix::Sweep& sweep) {
    ::testing::internal::CaptureStdout();
    world_.start(sweep);
    world_.run();
    world_.tick();
    code_ = world_.stop_program();
    return ::testing::internal::GetCapturedStdout();
  }

  SimulatedCluster world_{{1}};
  ExitCode code_ = ExitCode::ok;
};

TEST_F(CoordinatorGpuTest, KeepsWhatTheDriverSaidOfEachRank) {
  world_.device_uses["GPU-b"].power_cap_samples = 4;
  run(sweep({1, 2}));
  EXPECT_EQ(code_, ExitCode::ok);
  EXPECT_THAT(world_.query("SELECT verdict FROM attempt"), AllOf(SizeIs(2), Each("valid")));
  EXPECT_THAT(world_.query("SELECT world_size, device_use.rank, samples, sm_clock_mhz, power_cap_samples "
                           "FROM device_use JOIN attempt USING (attempt_id) JOIN placement USING (attempt_id, rank) "
                           "ORDER BY world_size, device_use.rank"),
              ElementsAre("1|0|10|1980.0|0", "2|0|10|1980.0|0", "2|1|10|1980.0|4"));
  EXPECT_THAT(world_.query("SELECT 1 FROM finding WHERE code = 'device_clocks'"), IsEmpty());
  EXPECT_THAT(world_.query("SELECT note FROM report_table WHERE experiment = 'toy_cpus2'"),
              ElementsAre(HasSubstr("n=1; power cap in 20 % of samples, lowest median clock 1980 MHz; not known: ")));
}

TEST_F(CoordinatorGpuTest, ClocksThatHeatHeldBackMakeTheAttemptInvalid) {
  world_.device_uses["GPU-b"].thermal_samples = 6;
  const auto printed = run(sweep({1, 2}));
  EXPECT_EQ(code_, ExitCode::incomplete);
  EXPECT_THAT(printed, HasSubstr("device_clocks: the clocks of rank 1 were held back: heat in 6 of 10 samples"));
  EXPECT_THAT(world_.query("SELECT experiment FROM speedup"), ElementsAre("toy_cpus1"));
}

TEST_F(CoordinatorGpuTest, AGpuThatKeepsMemoryIsNamedAndGetsNoFurtherRun) {
  world_.device_uses["GPU-b"].memory_left_bytes = std::int64_t{300} << 20;
  auto two_then_more = sweep({2, 1});
  two_then_more.repeats = 2;
  const auto printed = run(two_then_more);
  EXPECT_EQ(code_, ExitCode::incomplete);
  // The one that left it keeps its verdict; later runs of two find one GPU, runs of one go on with it.
  EXPECT_THAT(world_.query("SELECT verdict FROM attempt WHERE world_size = 2"), ElementsAre("valid"));
  EXPECT_THAT(world_.query("SELECT verdict FROM attempt WHERE world_size = 1"), ElementsAre("valid", "valid"));
  const std::string sentence = "GPU-b on n0 has 300 MiB more in use after toy_cpus2/run1 (attempt ";
  EXPECT_THAT(printed, HasSubstr("[ LOST ] " + sentence));
  EXPECT_THAT(world_.query("SELECT text FROM event WHERE kind = 'slot_lost'"), ElementsAre(HasSubstr(sentence)));
  EXPECT_THAT(world_.query("SELECT infeasible FROM run WHERE infeasible IS NOT NULL"),
              ElementsAre(HasSubstr("needs 2 GPUs, 1 here since " + sentence)));
  EXPECT_THAT(world_.query("SELECT memory_left_bytes FROM device_use WHERE memory_left_bytes > 0"),
              ElementsAre("314572800"));
}

TEST_F(CoordinatorGpuTest, WhereTheDriverSaysNothingTheRulesAreNotKnown) {
  world_.device_uses.clear();
  run(sweep({2}));
  EXPECT_EQ(code_, ExitCode::ok);
  EXPECT_THAT(
      world_.query(
          "SELECT code, unknown FROM finding WHERE code LIKE '%devices' OR code LIKE 'device%' ORDER BY number"),
      ElementsAre("exclusive_devices|1", "device_clocks|1"));
  EXPECT_THAT(world_.query("SELECT count(*) FROM device_use"), ElementsAre("0"));
}

TEST_F(CoordinatorGpuTest, APrecisionThatTheGpusDoNotHaveIsInfeasible) {
  SimulatedCluster old({1});
  for (const char* uuid : {"GPU-a", "GPU-b"}) {
    old.offer_gpu(0, {.uuid = uuid, .name = "Tesla T4", .compute_capability = "7.5"});
  }
  old.start(sweep({2}, "bf16"));
  old.run();
  EXPECT_EQ(old.stop_program(), ExitCode::environment);
  EXPECT_THAT(old.launches, IsEmpty());
  EXPECT_THAT(old.query("SELECT infeasible FROM run"),
              ElementsAre("needs 2 GPUs of compute capability 8.0 for bf16, 0 here (2 x Tesla T4: 7.5)"));
}

}  // namespace
}  // namespace ddpsweep::cluster
