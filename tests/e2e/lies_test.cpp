// A worker that lies about its work is caught by name and stays out of the table.
#include <gmock/gmock.h>

#include <ostream>

#include "tests/e2e/sweep_process.hpp"

namespace ddpsweep::e2e {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;

struct Lie {
  std::string clause;  // of the fault script
  std::string code;    // of the finding that must name it
  std::string words;   // in its sentence
};
std::ostream& operator<<(std::ostream& out, const Lie& lie) { return out << lie.clause; }

class LyingWorker : public ::testing::TestWithParam<Lie> {};
INSTANTIATE_TEST_SUITE_P(
    , LyingWorker,
    ::testing::Values(Lie{"sampler_off", "work_audit", "sampler that is off"},
                      Lie{"skip_rows", "work_audit", "skipped"}, Lie{"double_rows", "work_audit", "too many"},
                      Lie{"same_order", "work_audit", "order"}, Lie{"no_shuffle", "work_audit", "order"},
                      Lie{"one_rank_all", "work_audit", "rank 0 did all the work"},
                      Lie{"replay_batch", "work_audit", "replayed"}, Lie{"wrong_rows", "work_audit", "does not match"},
                      Lie{"sum_not_average", "reducer_check", "a sum, not an average"},
                      Lie{"diverge", "replicas_agree", "after epoch 1"},
                      Lie{"padding_counted", "evaluation_count", "34"},
                      Lie{"epoch_twice", "epoch_sequence", "reported epoch 1 twice"},
                      Lie{"missing_epoch", "epoch_sequence", "never reported epoch"},
                      Lie{"epochs_swapped", "epoch_sequence", "reported epoch 2 after epoch 0"},
                      Lie{"nan_loss", "loss_finite", "nan"}, Lie{"nan_time", "epoch_sequence", "a time of nan"}),
    [](const auto& tested) { return tested.param.clause; });

TEST_P(LyingWorker, IsInvalidAndOutOfTheTable) {
  const auto& lie = GetParam();
  SweepProcess sweep(toy_file());
  EXPECT_EQ(sweep.run({.fake = lie.clause + "@world=2"}), 1) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT verdict FROM attempt ORDER BY world_size"), ElementsAre("valid", "invalid"));
  EXPECT_THAT(sweep.query("SELECT code, sentence FROM finding JOIN attempt USING (attempt_id) "
                          "WHERE world_size = 2 AND NOT unknown"),
              Contains(AllOf(StartsWith(lie.code + "|"), HasSubstr(lie.words))));
  EXPECT_THAT(sweep.query("SELECT experiment FROM speedup"), ElementsAre("toy_cpus1"));
  EXPECT_THAT(sweep.output(), HasSubstr("invalid: " + lie.code));
}

TEST(LyingClock, IsInvalid) {
  SweepProcess sweep(toy_file());
  EXPECT_EQ(sweep.run({.fake = "epoch_ms=3000@world=2;clock=0.1@world=2"}), 1) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT verdict FROM attempt ORDER BY world_size"), ElementsAre("valid", "invalid"));
  EXPECT_THAT(sweep.output(), HasSubstr("invalid: clocks_agree"));
}

TEST(SilentWorker, WithoutTheReducerCheckIsUnaudited) {
  SweepProcess sweep(toy_file());
  EXPECT_EQ(sweep.run({.fake = "no_reducer_check@world=2"}), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT verdict FROM attempt ORDER BY world_size"), ElementsAre("valid", "unaudited"));
  EXPECT_THAT(sweep.query("SELECT experiment FROM speedup"), ElementsAre("toy_cpus1"));
}

}  // namespace
}  // namespace ddpsweep::e2e
