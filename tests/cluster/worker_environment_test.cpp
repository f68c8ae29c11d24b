#include "orchestrator/cluster/worker_environment.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace ddpsweep::cluster {
namespace {

using Json = nlohmann::json;
using testing::ElementsAre;
using testing::IsEmpty;

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
  EXPECT_THAT(worker_environment(variables), IsEmpty());
}

TEST(JointEnvironment, HasOneValueOfWhatAllAgentsHaveAndEachAgentsElse) {
  const AgentEnvironments agents = {{"rank 0 on a", {{"HOME", "/h"}, {"NCCL_ALGO", "Ring"}, {"OMP_NUM_THREADS", "1"}}},
                                    {"rank 1 on b", {{"HOME", "/h"}, {"OMP_NUM_THREADS", "2"}}}};
  EXPECT_EQ(joint_environment(agents), (Json{{"HOME", "/h"},
                                             {"NCCL_ALGO", {{"rank 0 on a", "Ring"}, {"rank 1 on b", nullptr}}},
                                             {"OMP_NUM_THREADS", {{"rank 0 on a", "1"}, {"rank 1 on b", "2"}}}}));
  EXPECT_EQ(joint_environment({agents[1]}), (Json{{"HOME", "/h"}, {"OMP_NUM_THREADS", "2"}}));
}

TEST(JointEnvironment, DoesNotSayWhichGpusAnAgentHas) {
  EXPECT_EQ(joint_environment({{"rank 0 on a", {{"CUDA_VISIBLE_DEVICES", "0"}}}}), Json::object());
}

TEST(UnevenVariables, AreThoseThatLibrariesRead) {
  const AgentEnvironments agents = {
      {"rank 0 on a", {{"TMPDIR", "/a"}, {"NCCL_ALGO", "Ring"}, {"CUDA_VISIBLE_DEVICES", "0"}}},
      {"rank 1 on b", {{"TMPDIR", "/b"}, {"NCCL_DEBUG", "a\nb"}, {"CUDA_VISIBLE_DEVICES", "1"}}}};
  EXPECT_THAT(uneven_variables(agents), ElementsAre("NCCL_ALGO is 'Ring' for rank 0 on a, not set for rank 1 on b",
                                                    "NCCL_DEBUG is not set for rank 0 on a, 'a b' for rank 1 on b"));
  EXPECT_THAT(uneven_variables({agents[0], agents[0]}), IsEmpty());
  EXPECT_THAT(uneven_variables({}), IsEmpty());
}

}  // namespace
}  // namespace ddpsweep::cluster
