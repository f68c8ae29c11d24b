// The same sweeps with the worker that trains: honest attempts are valid, and each fault that can be injected into it
// is caught by name and stays out of the table.
#include <gmock/gmock.h>

#include <algorithm>
#include <ostream>

#include "tests/e2e/sweep_process.hpp"

namespace ddpsweep::e2e {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

SweepOptions real_worker(const std::string& fault = "") {
  return {.slots_per_agent = 4, .worker = "ddpsweep-worker", .fault = fault};
}

TEST(RealWorker, IsValidAtEveryWorldSize) {
  SweepProcess sweep(
      toy_file({.cpus = "[1, 2, 3, 4]", .repeats = 4, .epochs = 2, .more = "schedule: {isolation: gpu}"}));
  ASSERT_EQ(sweep.run(real_worker(), Seconds(150)), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT state, verdict FROM attempt"), AllOf(SizeIs(16), Each("succeeded|valid")));
  EXPECT_THAT(sweep.query("SELECT DISTINCT epoch, sum(evaluation_rows) FROM rank_epoch GROUP BY attempt_id, epoch"),
              ElementsAre("1|33", "2|33"));
}

TEST(RealWorker, PassesTheDoctorsCheck) {
  for (const int ranks : {0, 1, 2, 3}) {
    auto options = real_worker();
    options.mpi_ranks = ranks;
    options.call = {"doctor", "--launch"};
    SweepProcess sweep(toy_file());
    EXPECT_EQ(sweep.run(options), 0) << sweep.output();
    const int workers = std::max(ranks, 2);
    EXPECT_THAT(sweep.output(),
                HasSubstr("[  OK  ] model toy: " + std::to_string(workers) + " workers on 1 node over " +
                          "gloo tcp 127.0.0.1: known vector averaged exactly, 900 parameters"));
    EXPECT_FALSE(std::filesystem::exists(sweep.folder() / "results.db"));
    EXPECT_THAT(sweep.processes(), IsEmpty());
  }
}

TEST(RealWorker, FailsTheDoctorsCheckWhenItSums) {
  auto options = real_worker("sum_not_average");
  options.call = {"doctor", "--launch"};
  SweepProcess sweep(toy_file());
  EXPECT_EQ(sweep.run(options), 3) << sweep.output();
  EXPECT_THAT(sweep.output(), HasSubstr("[ FAIL ] model toy: rank 0 on "));
  EXPECT_THAT(sweep.output(), HasSubstr("the reduction of the known vector gave [3, 6, 3"));
}

struct Injected {
  std::string fault;  // worker/train/fault.hpp
  std::string code;   // of the finding that must name it
};
std::ostream& operator<<(std::ostream& out, const Injected& injected) { return out << injected.fault; }

class InjectedFault : public ::testing::TestWithParam<Injected> {};
INSTANTIATE_TEST_SUITE_P(, InjectedFault,
                         ::testing::Values(Injected{"sampler_off", "work_audit"}, Injected{"skip_rows", "work_audit"},
                                           Injected{"double_rows", "work_audit"}, Injected{"same_order", "work_audit"},
                                           Injected{"no_shuffle", "work_audit"}, Injected{"one_rank_all", "work_audit"},
                                           Injected{"replay_batch", "work_audit"}, Injected{"wrong_rows", "work_audit"},
                                           Injected{"sum_not_average", "reducer_check"},
                                           Injected{"diverge", "replicas_agree"},
                                           Injected{"eval_padding", "evaluation_count"},
                                           Injected{"epoch_twice", "epoch_sequence"}),
                         [](const auto& tested) { return tested.param.fault; });

TEST_P(InjectedFault, IsInvalidAndOutOfTheTable) {
  SweepProcess sweep(toy_file({.cpus = "[2]"}));
  EXPECT_EQ(sweep.run(real_worker(GetParam().fault)), 1) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT state, verdict FROM attempt"), ElementsAre("succeeded|invalid"));
  EXPECT_THAT(sweep.query("SELECT code FROM finding WHERE NOT unknown"), Contains(GetParam().code));
  EXPECT_THAT(sweep.query("SELECT experiment FROM speedup"), IsEmpty());
}

}  // namespace
}  // namespace ddpsweep::e2e
