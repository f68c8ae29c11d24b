#include <gmock/gmock.h>

#include <fstream>

#include "tests/e2e/sweep_process.hpp"

namespace ddpsweep::e2e {
namespace {

using ::testing::AllOf;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

namespace fs = std::filesystem;

const std::string kFolder = DDPSWEEP_SOURCE_DIR "/tests/fixtures/study";

std::vector<std::string> lines_of(const fs::path& file) {
  std::ifstream in(file);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

TEST(StudyFiles, TwoMakeOneSweepAndEachWritesItsMetrics) {
  SweepProcess sweep("");
  const std::string command =
      "ddpsweep-orchestrator run " + kFolder + "/synthetic_alone.yaml " + kFolder + "/synthetic_group.yaml --cpus 2";
  ASSERT_EQ(sweep.run({.shell = command}), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT state, verdict FROM attempt"), AllOf(SizeIs(2), Each("succeeded|valid")));
  EXPECT_THAT(sweep.query("SELECT experiment, world_size FROM speedup ORDER BY world_size"),
              ElementsAre("synthetic_alone|1", "synthetic_group|2"));
  EXPECT_THAT(sweep.query("SELECT DISTINCT name FROM sweep"), ElementsAre("synthetic_alone+synthetic_group"));
  for (const char* folder : {"exp001_alone", "exp002_group"}) {
    const auto lines = lines_of(sweep.folder() / "experiments" / folder / "run1/metrics.csv");
    ASSERT_THAT(lines, SizeIs(4)) << folder;  // a heading and three epochs
    EXPECT_EQ(lines[0], "epoch,train_loss,train_time,val_loss,val_acc");
  }
  EXPECT_FALSE(fs::exists(sweep.folder() / "experiments/synthetic_alone"));
  EXPECT_THAT(sweep.output(), HasSubstr("synthetic_group.yaml: training.batch_size is per process"));
  EXPECT_THAT(sweep.query("SELECT json_extract(spec, '$.again') FROM attempt JOIN run USING (run_id) JOIN cell USING "
                          "(cell_id) WHERE experiment = 'synthetic_group'"),
              ElementsAre(testing::StartsWith("ddpsweep run " + kFolder + "/synthetic_alone.yaml " + kFolder +
                                              "/synthetic_group.yaml --cpus 2 --only ")));

  ASSERT_EQ(sweep.run({.shell = command}), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT count(*) FROM attempt"), ElementsAre("2"));
}

}  // namespace
}  // namespace ddpsweep::e2e
