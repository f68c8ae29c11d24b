#include "orchestrator/cluster/launcher.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace ddpsweep::cluster {
namespace {

using testing::HasSubstr;

Launcher detect(std::map<std::string, std::string> variables) {
  return detect_launcher([&](const char* name) {
    const auto found = variables.find(name);
    return found == variables.end() ? nullptr : found->second.c_str();
  });
}

TEST(Launcher, SrunSaysHowManyRanksAndWhichNode) {
  const auto launcher = detect({{"SLURM_STEP_ID", "0"},
                                {"SLURM_NTASKS", "8"},
                                {"SLURM_STEP_NUM_TASKS", "4"},
                                {"SLURM_PROCID", "2"},
                                {"SLURMD_NODENAME", "n2"}});
  EXPECT_EQ(launcher.kind, Launcher::Kind::srun);
  EXPECT_EQ(launcher.ranks, 4);
  EXPECT_EQ(launcher.rank, 2);
  EXPECT_EQ(launcher.node, "n2");
}

TEST(Launcher, MpirunInsideASlurmJobIsMpirun) {
  const auto launcher = detect({{"SLURM_STEP_ID", "0"},
                                {"SLURM_NTASKS", "8"},
                                {"OMPI_COMM_WORLD_SIZE", "2"},
                                {"OMPI_COMM_WORLD_RANK", "1"},
                                {"PMIX_HOSTNAME", "vm"}});
  EXPECT_EQ(launcher.kind, Launcher::Kind::mpirun);
  EXPECT_EQ(launcher.ranks, 2);
  EXPECT_EQ(launcher.rank, 1);
  EXPECT_EQ(launcher.node, "vm");
}

TEST(Launcher, AnAllocationAloneIsNoLauncher) {
  const auto launcher = detect({{"SLURM_JOB_ID", "5"}, {"SLURM_NTASKS", "8"}});
  EXPECT_EQ(launcher.kind, Launcher::Kind::none);
  EXPECT_EQ(size_problem(launcher, 1), "");
  EXPECT_FALSE(launcher.node.empty());
}

TEST(Launcher, SrunWithoutItsMpiPluginIsNoticed) {
  const auto launcher = detect({{"SLURM_STEP_ID", "0"}, {"SLURM_NTASKS", "4"}});
  EXPECT_EQ(size_problem(launcher, 4), "");
  EXPECT_THAT(size_problem(launcher, 1), HasSubstr("srun --mpi=pmix"));
}

TEST(Launcher, SrunWithoutAnyMpiPluginIsNoticedBeforeMpiStarts) {
  Launcher launcher;
  launcher.kind = Launcher::Kind::srun;
  std::string plugin;
  const Getenv get = [&](const char* name) { return name == plugin ? "0" : nullptr; };
  EXPECT_THAT(pmi_problem(launcher, get), HasSubstr("srun --mpi=pmix"));
  plugin = "PMIX_RANK";
  EXPECT_EQ(pmi_problem(launcher, get), "");
  plugin = "PMI_RANK";
  EXPECT_EQ(pmi_problem(launcher, get), "");
  launcher.kind = Launcher::Kind::none;
  plugin = "";
  EXPECT_EQ(pmi_problem(launcher, get), "");
}

TEST(Launcher, MpirunOfAnotherMpiIsNoticed) {
  EXPECT_THAT(size_problem(detect({{"OMPI_COMM_WORLD_SIZE", "2"}}), 1), HasSubstr("mpirun belongs to another MPI"));
}

}  // namespace
}  // namespace ddpsweep::cluster
