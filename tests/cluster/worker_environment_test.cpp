#include "orchestrator/cluster/worker_environment.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ddpsweep::cluster {
namespace {

TEST(WorkerEnvironment, PassesWhatWorkersNeed) {
  const char* variables[] = {
      "PATH=/bin",         "HOME=/root",         "NCCL_DEBUG=INFO",         "GLOO_SOCKET_IFNAME=lo",
      "OMP_NUM_THREADS=1", "DDPSWEEP_LOG=debug", "LD_LIBRARY_PATH=/a:/b=c", nullptr};
  EXPECT_THAT(worker_environment(variables),
              testing::UnorderedElementsAre(
                  testing::Pair("PATH", "/bin"), testing::Pair("HOME", "/root"), testing::Pair("NCCL_DEBUG", "INFO"),
                  testing::Pair("GLOO_SOCKET_IFNAME", "lo"), testing::Pair("OMP_NUM_THREADS", "1"),
                  testing::Pair("DDPSWEEP_LOG", "debug"), testing::Pair("LD_LIBRARY_PATH", "/a:/b=c")));
}

TEST(WorkerEnvironment, HoldsBackTheLaunchersVariablesAndAllOthers) {
  const char* variables[] = {"PMIX_RANK=0", "OMPI_COMM_WORLD_SIZE=2",  "SLURM_STEP_ID=0", "PATHS=/x",
                             "XPATH=/x",    "AWS_SECRET_ACCESS_KEY=x", "garbage",         nullptr};
  EXPECT_THAT(worker_environment(variables), testing::IsEmpty());
}

}  // namespace
}  // namespace ddpsweep::cluster
