// The study's own four runs: what import exists for.
#include <gmock/gmock.h>

#include "orchestrator/imports/comparison.hpp"
#include "orchestrator/imports/import_text.hpp"

namespace ddpsweep::imports {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::vector<Facts> peer_runs(bool with_rows) {
  std::vector<Facts> all;
  auto list = read_import_list(DDPSWEEP_SOURCE_DIR "/tests/fixtures/peer_runs/import.yaml");
  for (auto& item : list.items) {
    if (!with_rows) item.samples_per_rank_epoch.reset();
    std::vector<MetricsFile> files;
    for (const auto& file : item.files) files.push_back(read_metrics(file));
    all.push_back(make_experiment(item, files).facts);
  }
  return all;
}

TEST(PeerRuns, RawSpeedupsAndThroughputAreThoseOfTheStudy) {
  const auto families = compare(peer_runs(true));
  ASSERT_EQ(families.size(), 2u);
  ASSERT_EQ(families[0].pairs.size(), 1u);
  ASSERT_EQ(families[1].pairs.size(), 1u);
  EXPECT_NEAR(families[0].pairs[0].raw_speedup, 0.46, 0.005);
  EXPECT_NEAR(families[1].pairs[0].raw_speedup, 0.80, 0.005);
  EXPECT_NEAR(families[0].pairs[0].claimed_throughput.value(), 1.85, 0.005);
  EXPECT_NEAR(families[1].pairs[0].claimed_throughput.value(), 3.20, 0.005);
}

TEST(PeerRuns, Exp042HoldsTwoRunsAndTheOthersNothingStrange) {
  const auto all = peer_runs(true);
  ASSERT_EQ(all.size(), 4u);
  EXPECT_EQ(all[1].experiment, "exp042");
  EXPECT_EQ(all[1].runs, 2);
  ASSERT_EQ(all[1].notes.size(), 2u);
  EXPECT_EQ(all[1].notes[0].code, "several_runs");
  EXPECT_THAT(all[1].notes[0].sentence, HasSubstr("35 rows for 20 epochs: epochs 6 to 20 stand more than once"));
  EXPECT_EQ(all[1].notes[1].code, "partial");
  for (const int i : {0, 2, 3}) {
    EXPECT_THAT(all[static_cast<std::size_t>(i)].notes, IsEmpty());
    EXPECT_EQ(all[static_cast<std::size_t>(i)].runs, 1);
  }
}

TEST(PeerRuns, AreToldInThoseNumbers) {
  const auto text = import_text("imported", peer_runs(true));
  EXPECT_THAT(text, HasSubstr("exp042 against exp041: 0.46x raw"));
  EXPECT_THAT(text, HasSubstr("exp044 against exp043: 0.80x raw"));
  EXPECT_THAT(text, HasSubstr("throughput scales 1.85x"));
  EXPECT_THAT(text, HasSubstr("throughput scales 3.20x"));
  EXPECT_THAT(text, HasSubstr("with caution: the files of exp042 show several_runs, partial"));
  const auto without = import_text("imported", peer_runs(false));
  EXPECT_THAT(without, HasSubstr("not in the files: how many rows each rank trained on"));
}

}  // namespace
}  // namespace ddpsweep::imports
