// `doctor --launch` as a person starts it: real agents, MPI, and fake workers that may be broken.
#include <gmock/gmock.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "tests/e2e/sweep_process.hpp"

namespace ddpsweep::e2e {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

SweepOptions doctor(int ranks, const std::string& fake = "") {
  return {.mpi_ranks = ranks, .slots_per_agent = 2, .fake = fake, .call = {"doctor", "--launch"}};
}

/// The number of MPI ranks; 0: no launcher.
class Doctor : public ::testing::TestWithParam<int> {
 protected:
  void expect_nothing_left(const SweepProcess& sweep) {
    EXPECT_FALSE(std::filesystem::exists(sweep.folder() / "results.db"));
    EXPECT_THAT(sweep.processes(), IsEmpty());
  }
};
INSTANTIATE_TEST_SUITE_P(, Doctor, ::testing::Values(0, 1, 2, 3), [](const auto& tested) {
  return tested.param == 0 ? std::string("no_launcher") : "mpirun_" + std::to_string(tested.param);
});

TEST_P(Doctor, FindsNothingWrong) {
  SweepProcess sweep(toy_file());
  EXPECT_EQ(sweep.run(doctor(GetParam())), 0) << sweep.output();
  for (int rank = 0; rank < GetParam(); ++rank) {
    EXPECT_THAT(sweep.output(), HasSubstr(" rank " + std::to_string(rank) + ": offers 2 slots"));
  }
  EXPECT_THAT(sweep.output(), HasSubstr(GetParam() < 2 ? "messages: not checked (one rank alone)"
                                                       : "messages: one went round " + std::to_string(GetParam())));
  EXPECT_THAT(sweep.output(), HasSubstr("[  OK  ] model toy: " + std::to_string(std::max(GetParam(), 2)) + " workers"));
  EXPECT_THAT(sweep.output(), HasSubstr("0 failed"));
  expect_nothing_left(sweep);
}

TEST_P(Doctor, NamesTheRankThatCrashes) {
  SweepProcess sweep(toy_file());
  EXPECT_EQ(sweep.run(doctor(GetParam(), "crash=segv@rank=1")), 3) << sweep.output();
  EXPECT_THAT(sweep.output(), HasSubstr("[ FAIL ] model toy: rank 1 was ended by SIGSEGV"));
  EXPECT_THAT(sweep.output(), HasSubstr("logs/doctor_toy_rank1.log"));
  expect_nothing_left(sweep);
}

TEST_P(Doctor, RefusesABadFileOnce) {
  SweepProcess sweep("name: toy\n");
  EXPECT_EQ(sweep.run(doctor(GetParam())), 2) << sweep.output();
  EXPECT_THAT(sweep.output(), AllOf(HasSubstr("ddpsweep: error: "), Not(HasSubstr("[  OK  ]"))));
  expect_nothing_left(sweep);
}

/// What is wrong with the worker, and what the doctor has to say.
struct Sick {
  std::string fake;
  int exit_code;
  std::string said;
};
std::ostream& operator<<(std::ostream& out, const Sick& sick) { return out << sick.fake; }
class SickWorker : public ::testing::TestWithParam<Sick> {};
INSTANTIATE_TEST_SUITE_P(
    , SickWorker,
    ::testing::Values(Sick{"no_check", 0, "[ WARN ] model toy: this worker has no check"},
                      Sick{"sum_not_average", 3, "and not its average"}, Sick{"nan_loss@rank=1", 3, "rank 1 on "},
                      Sick{"diverge", 3, "loss 2.5, on rank 0"}, Sick{"error=oom@rank=1", 3, "scripted oom failure"},
                      Sick{"error=config@rank=1", 3, "[ FAIL ] model toy: rank 1: scripted config failure"},
                      Sick{"wrong_version", 3, "speaks protocol version 99"}, Sick{"leave", 3, "reported no result"}));

TEST_P(SickWorker, IsDiagnosed) {
  SweepProcess sweep(toy_file());
  EXPECT_EQ(sweep.run(doctor(2, GetParam().fake)), GetParam().exit_code) << sweep.output();
  EXPECT_THAT(sweep.output(), HasSubstr(GetParam().said));
  EXPECT_THAT(sweep.processes(), IsEmpty());
}

TEST(SickLaunch, AWorkerThatIsNotThereIsAFailure) {
  SweepProcess sweep(toy_file());
  auto options = doctor(2);
  options.worker = "no_such_worker";
  EXPECT_EQ(sweep.run(options), 3) << sweep.output();
  EXPECT_THAT(sweep.output(), HasSubstr("did not start: "));
}

TEST(SickLaunch, JsonIsAllThatIsPrinted) {
  SweepProcess sweep(toy_file());
  auto options = doctor(0);
  options.call.push_back("--json");
  EXPECT_EQ(sweep.run(options), 0);
  EXPECT_TRUE(nlohmann::json::parse(sweep.output())["healthy"]);
}

TEST(SickLaunch, JsonIsPrintedAlsoWhenNothingCanStart) {
  SweepProcess sweep(toy_file());
  auto options = doctor(0);
  options.call.push_back("--json");
  options.variables = {{"SLURM_STEP_ID", "0"}, {"SLURM_PROCID", "0"}};  // srun without --mpi=pmix
  EXPECT_EQ(sweep.run(options), 3);
  EXPECT_FALSE(nlohmann::json::parse(sweep.output())["healthy"]);
}

}  // namespace
}  // namespace ddpsweep::e2e
