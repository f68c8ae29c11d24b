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

TEST(WorkerEnvironment, HoldsBackTheIdOfAWorkerThatStartedThisSweep) {
  const char* variables[] = {"DDPSWEEP_WORKER_ID=0123", nullptr};
  EXPECT_THAT(worker_environment(variables), IsEmpty());
}

TEST(JointEnvironment, HasOneValueOfWhatAllAgentsHaveAndElseWhoHasWhich) {
  const std::vector<AgentEnvironment> agents = {{0, "a", {{"HOME", "/h"}, {"NCCL_ALGO", "Ring"}, {"TZ", "x"}}},
                                                {3, "b", {{"HOME", "/h"}, {"TZ", "y"}}},
                                                {4, "c", {{"HOME", "/h"}, {"TZ", "x"}}}};
  EXPECT_EQ(joint_environment(agents), Json::parse(R"({
      "HOME": "/h",
      "NCCL_ALGO": [{"value": null, "agents": [3, 4]}, {"value": "Ring", "agents": [0]}],
      "TZ": [{"value": "x", "agents": [0, 4]}, {"value": "y", "agents": [3]}]})"));
  EXPECT_EQ(joint_environment({agents[1]}), (Json{{"HOME", "/h"}, {"TZ", "y"}}));
}

TEST(JointEnvironment, DoesNotSayWhichGpusAnAgentHas) {
  EXPECT_EQ(joint_environment({{0, "a", {{"CUDA_VISIBLE_DEVICES", "0"}}}}), Json::object());
}

TEST(UnevenVariables, AreThoseThatLibrariesRead) {
  const std::vector<AgentEnvironment> agents = {{0, "a", {{"TMPDIR", "/a"}, {"NCCL_ALGO", "Ring"}}},
                                                {1, "b", {{"TMPDIR", "/b"}, {"NCCL_DEBUG", "a\nb"}}},
                                                {2, "c", {{"TMPDIR", "/b"}}}};
  EXPECT_THAT(uneven_variables(agents),
              ElementsAre("NCCL_ALGO is not set for agent 1 on b and 1 more, 'Ring' for agent 0 on a",
                          "NCCL_DEBUG is not set for agent 0 on a and 1 more, 'a b' for agent 1 on b"));
  EXPECT_THAT(uneven_variables({agents[0], agents[0]}), IsEmpty());
  EXPECT_THAT(uneven_variables({}), IsEmpty());
}

TEST(UnevenVariables, AreNotThoseOfANode) {
  EXPECT_THAT(uneven_variables({{0, "a", {{"NCCL_SOCKET_IFNAME", "eth0"}, {"CUDA_VISIBLE_DEVICES", "0"}}},
                                {1, "b", {{"NCCL_SOCKET_IFNAME", "ib0"}, {"CUDA_VISIBLE_DEVICES", "1"}}}}),
              IsEmpty());
}

}  // namespace
}  // namespace ddpsweep::cluster
