// A sweep that goes on where what counts was measured under other circumstances.
#include "orchestrator/cluster/mixed_provenance.hpp"

#include <gmock/gmock.h>

#include "common/version.hpp"
#include "orchestrator/cluster/preparation.hpp"
#include "tests/cluster/simulated_cluster.hpp"

namespace ddpsweep::cluster {
namespace {

using cluster::testing::SimulatedCluster;
using cluster::testing::toy_sweep;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

using Devices = std::set<matrix::DeviceKind>;
const Devices kCpu{matrix::DeviceKind::cpu}, kGpu{matrix::DeviceKind::gpu};

/// As an attempt of this very program on the machine of `inventories()` would have it.
store::Provenance same() {
  return {.program_version = kVersion,
          .git_hash = kGitHash,
          .numerics_version = kNumericsVersion,
          .device_model = "Xeon",
          .isolation = "serial"};
}

std::vector<Inventory> inventories(const std::vector<std::string>& gpus = {}) {
  std::vector<Inventory> made(1);
  made[0].node = "n0";
  made[0].cpu_model = "Xeon";
  for (const auto& name : gpus) made[0].gpus.push_back({.uuid = "GPU-" + name, .name = name});
  return made;
}

/// The first cell of the sweep counts with this provenance; what a new attempt would be compared with.
Mixture mixture(matrix::Sweep sweep, const store::Provenance& then, const std::vector<Inventory>& now,
                const Devices& to_come = kCpu, bool allowed = false) {
  const auto key = sweep.cells[0].key;
  return MixedProvenance(sweep, {{key, then}}, allowed).of_programs_and_devices(now, to_come);
}

TEST(MixedProvenance, SameCircumstancesSayNothing) {
  const auto found = mixture(toy_sweep({1, 2}), same(), inventories());
  EXPECT_THAT(found.lines, IsEmpty());
  EXPECT_EQ(found.refusal, "");
}

TEST(MixedProvenance, AnotherProgramIsShownWithBoth) {
  auto then = same();
  then.program_version = "0.0.1";
  then.git_hash = "abc1234";
  then.isolation = "gpu";
  const auto found = mixture(toy_sweep({1, 2}), then, inventories());
  EXPECT_EQ(found.refusal, "");
  ASSERT_THAT(found.lines, SizeIs(2));
  EXPECT_EQ(found.lines[0], "[ MIXED] isolation: gpu then, serial now, in toy_cpus1");
  EXPECT_EQ(found.lines[1], "[ MIXED] program: 0.0.1 (abc1234) then, " + std::string(kVersion) + " (" +
                                std::string(kGitHash) + ") now, in toy_cpus1");
}

TEST(MixedProvenance, AnotherNumericsVersionIsRefusedWithTheWaysOut) {
  auto then = same();
  then.numerics_version = kNumericsVersion + 1;
  const auto found = mixture(toy_sweep({1, 2}), then, inventories());
  EXPECT_THAT(found.lines, IsEmpty());
  EXPECT_THAT(found.refusal, AllOf(HasSubstr("numerics_version: " + std::to_string(kNumericsVersion + 1) + " then, " +
                                             std::to_string(kNumericsVersion) + " now, in toy_cpus1"),
                                   HasSubstr("--store"), HasSubstr("--rerun toy_cpus1"), HasSubstr("--allow-mixed")));
}

TEST(MixedProvenance, IsShownOnlyWhereItIsAllowed) {
  auto then = same();
  then.numerics_version = kNumericsVersion + 1;
  const auto found = mixture(toy_sweep({1, 2}), then, inventories(), kCpu, true);
  EXPECT_EQ(found.refusal, "");
  EXPECT_THAT(found.lines, ElementsAre(HasSubstr("(--allow-mixed)")));
}

TEST(MixedProvenance, DoesNotLookAtCellsThatAreRunAgainOrNotChosen) {
  auto then = same();
  then.numerics_version = kNumericsVersion + 1;
  auto sweep = toy_sweep({1, 2});
  sweep.cells[0].rerun = true;
  EXPECT_EQ(mixture(sweep, then, inventories()).refusal, "");
  sweep.cells[0].rerun = false;
  sweep.cells[0].selected = false;
  EXPECT_EQ(mixture(sweep, then, inventories()).refusal, "");
}

TEST(MixedProvenance, WithoutAttemptsToComeNothingIsMixed) {
  auto then = same();
  then.numerics_version = kNumericsVersion + 1;
  EXPECT_EQ(mixture(toy_sweep({1, 2}), then, inventories(), {}).refusal, "");
}

matrix::Sweep gpu_sweep() {
  auto sweep = toy_sweep({1, 2});
  for (auto& cell : sweep.cells) cell.device = matrix::DeviceKind::gpu;
  return sweep;
}

TEST(MixedProvenance, AnotherGpuModelIsRefused) {
  auto then = same();
  then.device_model = "NVIDIA H200";
  EXPECT_THAT(mixture(gpu_sweep(), then, inventories({"NVIDIA H100"}), kGpu).refusal,
              HasSubstr("GPU model: NVIDIA H200 then, NVIDIA H100 now, in toy_cpus1"));
  EXPECT_EQ(mixture(gpu_sweep(), then, inventories({"NVIDIA H200"}), kGpu).refusal, "");
  // Which of them an attempt will get is not known yet.
  EXPECT_EQ(mixture(gpu_sweep(), then, inventories({"NVIDIA H200", "NVIDIA H100"}), kGpu).refusal, "");
  then.device_model = "NVIDIA H100 + NVIDIA H200";
  EXPECT_NE(mixture(gpu_sweep(), then, inventories({"NVIDIA H200"}), kGpu).refusal, "");
}

TEST(MixedProvenance, AnotherCpuModelIsShown) {
  auto then = same();
  then.device_model = "EPYC";
  const auto found = mixture(toy_sweep({1, 2}), then, inventories());
  EXPECT_EQ(found.refusal, "");
  EXPECT_THAT(found.lines, ElementsAre("[ MIXED] CPU model: EPYC then, Xeon now, in toy_cpus1"));
}

TEST(MixedProvenance, NamesFiveCellsOfMany) {
  auto sweep = toy_sweep({1, 2, 3, 4, 5, 6, 7});
  auto then = same();
  then.isolation = "node";
  std::vector<store::CountedProvenance> counted;
  for (const auto& cell : sweep.cells) counted.push_back({cell.key, then});
  EXPECT_THAT(MixedProvenance(sweep, counted, false).of_programs_and_devices(inventories(), kCpu).lines,
              ElementsAre(HasSubstr("toy_cpus1, toy_cpus2, toy_cpus3, toy_cpus4, toy_cpus5 and 2 more")));
}

/// A sweep of which the first cell counts, and the second is to come.
class MixedSweep : public ::testing::Test {
 protected:
  MixedSweep() {
    sweep_.cells[1].selected = false;
    run();
    sweep_.cells[1].selected = true;
  }

  std::string run() {
    ::testing::internal::CaptureStdout();
    world_.start(sweep_);
    world_.run();
    world_.tick();
    code_ = world_.stop_program();
    return ::testing::internal::GetCapturedStdout();
  }
  std::vector<std::string> attempts() {
    return world_.query("SELECT world_size, verdict FROM attempt ORDER BY attempt_id");
  }

  SimulatedCluster world_{{2}};
  matrix::Sweep sweep_ = toy_sweep({1, 2});
  ExitCode code_ = ExitCode::ok;
};

TEST_F(MixedSweep, GoesOnWhereNothingDiffers) {
  EXPECT_THAT(run(), Not(HasSubstr("[ MIXED]")));
  EXPECT_EQ(code_, ExitCode::ok);
  EXPECT_THAT(attempts(), ElementsAre("1|valid", "2|valid"));
}

TEST_F(MixedSweep, OfAnotherNumericsVersionStartsNothing) {
  world_.query("UPDATE attempt SET numerics_version = 0 + 99");
  const auto launched = world_.launches.size();
  EXPECT_THAT(run(), AllOf(HasSubstr("[ STOP ] what counts in the store was measured under other circumstances"),
                           HasSubstr("numerics_version: 99 then"), Not(HasSubstr("[ DONE ]"))));
  EXPECT_EQ(code_, ExitCode::environment);
  EXPECT_EQ(world_.launches.size(), launched);
}

TEST_F(MixedSweep, OfOtherDataStopsBeforeTheFirstAttempt) {
  world_.query("UPDATE attempt SET data_fingerprint = '00000000000000aa'");
  EXPECT_THAT(run(), HasSubstr("data fingerprint: 00000000000000aa then, "));
  EXPECT_EQ(code_, ExitCode::environment);
  EXPECT_THAT(attempts(), ElementsAre("1|valid"));
}

TEST_F(MixedSweep, OfOtherWeightsStopsToo) {
  world_.query("UPDATE attempt SET weights_fingerprint = '00000000000000aa'");
  world_.script = "weights=0f1e2d3c4b5a6978";
  EXPECT_THAT(run(), HasSubstr("fingerprint of the weights: 00000000000000aa then, 0f1e2d3c4b5a6978 now"));
  EXPECT_EQ(code_, ExitCode::environment);
}

TEST_F(MixedSweep, OfOtherLibrariesIsShown) {
  world_.query("UPDATE attempt SET worker_program = 'other 2'");
  EXPECT_THAT(run(), HasSubstr("[ MIXED] worker: other 2 then, simulated 1 now, in toy_cpus1\n"));
  EXPECT_EQ(code_, ExitCode::ok);
}

TEST_F(MixedSweep, GoesOnWhereItIsAllowedAndTheReportSaysSo) {
  world_.query("UPDATE attempt SET data_fingerprint = '00000000000000aa', provenance_key = 'other'");
  world_.options.allow_mixed = true;
  EXPECT_THAT(run(), HasSubstr("00000000000000aa then, "));
  EXPECT_EQ(code_, ExitCode::ok);
  EXPECT_THAT(attempts(), ElementsAre("1|valid", "2|valid"));
  EXPECT_THAT(world_.query("SELECT note FROM report_table WHERE experiment = 'toy_cpus1'"),
              ElementsAre(HasSubstr("not comparable with toy_cpus2, differs in: data_fingerprint")));
  EXPECT_THAT(world_.query("SELECT kind FROM event WHERE kind = 'mixed'"), SizeIs(1));
}

TEST_F(MixedSweep, OfAnotherNumericsVersionThatIsAllowedIsNotRunAgain) {
  world_.query("UPDATE attempt SET numerics_version = 99, provenance_key = 'other'");
  world_.options.allow_mixed = true;
  run();
  EXPECT_EQ(code_, ExitCode::ok);
  EXPECT_THAT(attempts(), ElementsAre("1|valid", "2|valid"));
}

TEST_F(MixedSweep, GoesOnWhenWhatDiffersIsRunAgain) {
  world_.query("UPDATE attempt SET numerics_version = 99, provenance_key = 'other'");
  sweep_.cells[0].rerun = true;
  run();
  EXPECT_EQ(code_, ExitCode::ok);
  EXPECT_THAT(attempts(), ::testing::UnorderedElementsAre("1|valid", "1|valid", "2|valid"));
  sweep_.cells[0].rerun = false;
  sweep_.repeats = 2;  // goes on beside the newest attempts, not beside what they took the place of
  run();
  EXPECT_EQ(code_, ExitCode::ok);
}

TEST_F(MixedSweep, ThatHasNothingLeftToDoIsNoMixture) {
  run();
  world_.query("UPDATE attempt SET data_fingerprint = '00000000000000aa'");
  run();
  EXPECT_EQ(code_, ExitCode::ok);
}

}  // namespace
}  // namespace ddpsweep::cluster
