#include <gmock/gmock.h>

#include <fstream>

#include "tests/e2e/sweep_process.hpp"

namespace ddpsweep::e2e {
namespace {

using ::testing::AllOf;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;
using ::testing::StartsWith;
using ::testing::UnorderedElementsAre;

/// The number of MPI ranks; 0: no launcher.
class HonestSweep : public ::testing::TestWithParam<int> {};
INSTANTIATE_TEST_SUITE_P(, HonestSweep, ::testing::Values(0, 1, 2, 3), [](const auto& tested) {
  return tested.param == 0 ? std::string("no_launcher") : "mpirun_" + std::to_string(tested.param);
});

TEST_P(HonestSweep, EndsValidAndASecondRunDoesNothing) {
  SweepProcess sweep(toy_file({.repeats = 2}));
  ASSERT_EQ(sweep.run({.mpi_ranks = GetParam()}), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT state, verdict FROM attempt"), AllOf(SizeIs(4), Each("succeeded|valid")));
  EXPECT_THAT(sweep.query("SELECT count(*) FROM epoch"), ElementsAre("12"));
  EXPECT_THAT(sweep.query("SELECT experiment FROM speedup"), UnorderedElementsAre("toy_cpus1", "toy_cpus2"));
  EXPECT_THAT(sweep.query("SELECT count(*), count(node.node_id), min(node.cores) > 0, min(node.memory_bytes) > 0, "
                          "min(length(kernel)) > 0 FROM attempt_node AS node"),
              ElementsAre("4|4|1|1|1"));
  EXPECT_THAT(sweep.output(), HasSubstr("[  OK  ] (4/4)"));
  EXPECT_THAT(sweep.processes(), IsEmpty());
  std::ifstream csv(sweep.folder() / "experiments/toy_cpus2/run2/metrics.csv");
  std::string line;
  int lines = 0;
  while (std::getline(csv, line)) ++lines;
  EXPECT_EQ(lines, 4);  // a heading and three epochs

  ASSERT_EQ(sweep.run({.mpi_ranks = GetParam()}), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT count(*) FROM attempt"), ElementsAre("4"));
  EXPECT_THAT(sweep.query("SELECT count(*), last_seen_at > first_seen_at FROM node"), ElementsAre("1|1"));
}

// Open MPI would share one with all such programs, and remove it under one that begins.
TEST(WithoutALauncher, MpiKeepsNoFolder) {
  SweepProcess sweep(toy_file({.cpus = "[1]", .epochs = 2}));
  sweep.start({.fake = "epoch_ms=500", .variables = {{"TMPDIR", sweep.folder().string()}}});
  sweep.wait_until([&] { return sweep.output().find("[ EPOCH]") != std::string::npos; }, "an epoch");
  for (const auto& entry : std::filesystem::directory_iterator(sweep.folder()))
    EXPECT_THAT(entry.path().filename().string(), Not(StartsWith("ompi")));
  EXPECT_EQ(sweep.wait(), 0) << sweep.output();
}

TEST(HonestGroups, SayWhereAStepsTimeGoesUnlessTheFileWantsNone) {
  const std::string count =
      "SELECT world_size, count(*), min(steps) FROM calibration JOIN attempt USING (attempt_id) "
      "GROUP BY world_size";
  SweepProcess measured(toy_file({.more = "measure: {calibration_steps: 5}"}));
  ASSERT_EQ(measured.run({.mpi_ranks = 2}), 0) << measured.output();
  EXPECT_THAT(measured.query(count), ElementsAre("1|1|5", "2|2|5"));
  EXPECT_THAT(measured.query("SELECT experiment, compute_ms, communication_ms, exposed_ms, R FROM hypothesis"),
              ElementsAre("toy_cpus1|4.0|||", "toy_cpus2|4.0|1.0|0.5|4.0"));
  EXPECT_THAT(measured.query("SELECT DISTINCT rank, name FROM phase WHERE name = 'calibrate' ORDER BY rank"),
              ElementsAre("0|calibrate", "1|calibrate"));
  EXPECT_THAT(measured.query("SELECT count(*), min(spawn_to_first_step_seconds) > 0, count(idle_before_seconds), "
                             "min(idle_before_seconds) > 0 FROM start_time"),
              ElementsAre("3|1|1|1"));  // one core of the second attempt is that of the first

  SweepProcess unmeasured(toy_file({.more = "measure: {calibration_steps: 0}"}));
  ASSERT_EQ(unmeasured.run(), 0) << unmeasured.output();
  EXPECT_THAT(unmeasured.query("SELECT verdict FROM attempt"), AllOf(SizeIs(2), Each("valid")));
  EXPECT_THAT(unmeasured.query(count), IsEmpty());
}

/// Models of random weights and of pretrained ones: which is which shows wherever an accuracy does.
TEST(MarkedSweep, SaysSoWhereverItsAccuracyIs) {
  const std::string models =
      "name: toy\nmatrix: {model: [m, p], cpus: 1}\ndataset: {name: synthetic, train_rows: 101, val_rows: 33}\n"
      "batch: {global: 16}\ntrain: {epochs: 2}\nmodels:\n"
      "  m: {type: bert, weights: w, pretrained: false, max_seq_len: 6}\n"
      "  p: {type: bert, weights: w, max_seq_len: 6}\n";
  SweepProcess sweep(models);
  ASSERT_EQ(sweep.run({.fake = "weights=0f1e2d3c4b5a6978"}), 0) << sweep.output();
  EXPECT_THAT(sweep.output(), AllOf(HasSubstr("[ EPOCH] m_cpus1 2/2"), HasSubstr("  (accuracy from random init)\n"),
                                    HasSubstr(", weights 0f1e2d3c4b5a6978, ")));
  EXPECT_THAT(sweep.query("SELECT experiment, weights_fingerprint FROM attempt JOIN run USING (run_id) "
                          "JOIN cell USING (cell_id) ORDER BY cell_id"),
              ElementsAre("m_cpus1|", "p_cpus1|0f1e2d3c4b5a6978"));
  EXPECT_THAT(sweep.query("SELECT experiment, remark FROM cell_summary ORDER BY cell_id"),
              ElementsAre("m_cpus1|accuracy from random init", "p_cpus1|"));
  const auto report = [&](const std::string& options) {
    SweepOptions call;
    call.shell = "ddpsweep report --store results.db " + options + " > report.txt && cat report.txt";
    const auto before = sweep.output().size();
    EXPECT_EQ(sweep.run(call), 0) << sweep.output();
    return sweep.output().substr(before);
  };
  EXPECT_THAT(report(""), AllOf(HasSubstr("  accuracy from random init; n=1"),
                                HasSubstr("\nMarked: accuracy from random init: m_cpus1\n")));
  for (const std::string format : {"markdown", "csv", "latex", "json"}) {
    EXPECT_THAT(report("--format " + format), HasSubstr("accuracy from random init; n=1")) << format;
  }
}

TEST(HonestGroups, SpanAgents) {
  SweepProcess sweep(toy_file({.cpus = "[1, 6]"}));
  ASSERT_EQ(sweep.run({.mpi_ranks = 3, .slots_per_agent = 2}), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT count(DISTINCT agent), count(*) FROM placement JOIN attempt USING (attempt_id) "
                          "WHERE world_size = 6"),
              ElementsAre("3|6"));
  EXPECT_THAT(sweep.query("SELECT verdict FROM attempt"), Each("valid"));
}

TEST(HonestGroups, OnSlotsBeyondTheCoresAreOutOfTheSpeedupView) {
  SweepProcess sweep(toy_file({.cpus = "[8]"}));
  ASSERT_EQ(sweep.run({.slots_per_agent = 8 * 64}), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT verdict, oversubscribed FROM attempt"), ElementsAre("valid|1"));
  EXPECT_THAT(sweep.query("SELECT experiment FROM speedup"), IsEmpty());
}

TEST(HonestGroups, TwoHundredAttemptsGiveNoFalseAlarm) {
  SweepProcess sweep(
      toy_file({.cpus = "[1, 2, 3, 4]", .repeats = 50, .epochs = 2, .more = "schedule: {isolation: gpu}"}));
  ASSERT_EQ(sweep.run({.slots_per_agent = 8, .fake = "epoch_ms=1"}, Seconds(200)), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT count(*) FROM attempt WHERE verdict = 'valid'"), ElementsAre("200"));
  EXPECT_THAT(sweep.query("SELECT text FROM event WHERE kind <> 'prepare'"), IsEmpty());
}

}  // namespace
}  // namespace ddpsweep::e2e
