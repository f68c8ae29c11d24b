#include "orchestrator/publication/setup_facts.hpp"

#include <gmock/gmock.h>

namespace ddpsweep::publication {
namespace {

using store::Json;

Json cell(const std::string& experiment, int world_size, const std::string& precision) {
  return {{"experiment", experiment},
          {"world_size", world_size},
          {"global_batch", 32 * world_size},
          {"batch_mode", "per_gpu"},
          {"device", "gpu"},
          {"epochs", 4},
          {"samples", 1000},
          {"steps", nullptr},
          {"settings",
           {{"model", {{"name", "small"}}},
            {"dataset", {{"name", "ag_news"}, {"repeat_rows", 11}}},
            {"train",
             {{"precision", precision}, {"optimizer", "adam"}, {"learning_rate", 0.0003}, {"warmup_epochs", 1}}}}}};
}

Json circumstance(const std::string& nccl, const Json& environment) {
  return {{"program_version", "0.1.0"},
          {"git_hash", "abc"},
          {"numerics_version", 3},
          {"libraries", {{"nccl", nccl}, {"cuda", "13.0"}}},
          {"device_model", "NVIDIA H200"},
          {"isolation", "serial"},
          {"worker_program", "ddpsweep-worker 0.1.0"},
          {"transport", nullptr},
          {"data_fingerprint", "d1"},
          {"weights_fingerprint", nullptr},
          {"environment", environment}};
}

store::SweepSetup a_setup() {
  store::SweepSetup setup;
  setup.cells = Json::array({cell("one", 1, "bf16"), cell("two", 2, "bf16"), cell("old", 1, "fp32")});
  setup.circumstances = Json::array(
      {circumstance("2.28.9", {{"NCCL_DEBUG", "INFO"}, {"NCCL_VERSION", "2.28.3-1"}, {"HOME", "/home/me"}})});
  setup.totals = {{"attempts", 7},
                  {"counted", 6},
                  {"wall_seconds", 5400.0},
                  {"device_hours", 2.0},
                  {"first_started_at", "2026-11-28T10:00:00.000Z"},
                  {"last_ended_at", nullptr}};
  setup.seeds =
      Json::array({{{"repeat", 1}, {"seeds", 1}, {"seed", "2a"}}, {{"repeat", 2}, {"seeds", 3}, {"seed", nullptr}}});
  setup.left_out = Json::array();
  return setup;
}

std::string fact(const store::SweepSetup& setup, const std::string& name) {
  for (const auto& fact : setup_facts(setup))
    if (fact.name == name) return fact.value;
  return "there is no such fact";
}

TEST(SetupFacts, WhatAllCellsShareIsSaidOnce) {
  EXPECT_EQ(fact(a_setup(), "Models"), "small");
  EXPECT_EQ(fact(a_setup(), "Data"), "ag_news, each row 11 times");
  EXPECT_EQ(fact(a_setup(), "Warm-up"), "each run's first epochs are left out of timings: 1");
}

TEST(SetupFacts, WhatDiffersIsSaidWithItsCells) {
  EXPECT_EQ(fact(a_setup(), "Precision"), "bf16 (one, two); fp32 (old)");
  EXPECT_EQ(fact(a_setup(), "Rows in a step, all ranks"), "32 (one, old); 64 (two)");
}

TEST(SetupFacts, SeveralCircumstancesAreAllNamed) {
  auto setup = a_setup();
  setup.circumstances.push_back(circumstance("2.29.0", Json::object()));
  EXPECT_EQ(fact(setup, "NCCL"), "2.28.9; 2.29.0");
  EXPECT_EQ(fact(setup, "CUDA"), "13.0");
  EXPECT_EQ(fact(setup, "Devices"), "NVIDIA H200");
}

TEST(SetupFacts, OfTheEnvironmentOnlyWhatNcclReads) {
  EXPECT_EQ(fact(a_setup(), "NCCL variables set"), "NCCL_DEBUG=INFO");
  auto setup = a_setup();
  const auto uneven =
      Json::parse(R"({"NCCL_ALGO": [{"agents": [0], "value": "Ring"}, {"agents": [1], "value": null}]})");
  setup.circumstances = Json::array({circumstance("2.28.9", uneven)});
  EXPECT_EQ(fact(setup, "NCCL variables set"),
            R"(NCCL_ALGO=[{"agents":[0],"value":"Ring"},{"agents":[1],"value":null}])");
}

TEST(SetupFacts, WhatTheStoreDoesNotKnowIsNotMadeUp) {
  EXPECT_EQ(fact(a_setup(), "Steps in an epoch"), "not recorded");
  EXPECT_EQ(fact(a_setup(), "Transport"), "not recorded");
  EXPECT_EQ(fact(a_setup(), "libtorch"), "not recorded");
}

TEST(SetupFacts, NodesAreWhatTheirAgentsSaw) {
  auto setup = a_setup();
  EXPECT_EQ(fact(setup, "CPU of a node"), "not recorded");
  store::NodeRow node{.node = "n1", .attempts = 3};
  node.cpu_model = "AMD EPYC 9654";
  node.cores = 192;
  node.memory_bytes = std::int64_t{64} << 30;
  node.gpu_link = "nvlink";
  node.driver_version = "580.1";
  node.cuda_driver_version = "13.0";
  setup.nodes = {node, node};
  setup.nodes[1].node = "n2";
  setup.nodes[1].gpu_link = "none";
  EXPECT_EQ(fact(setup, "Nodes"), "2: n1, n2");
  EXPECT_EQ(fact(setup, "CPU of a node"), "AMD EPYC 9654, 192 cores, 64 GiB");
  EXPECT_EQ(fact(setup, "Link between devices"), "NVLink between every two GPUs of a node (n1); no NVLink (n2)");
  EXPECT_EQ(fact(setup, "GPU driver"), "580.1, for CUDA up to 13.0");
}

TEST(SetupFacts, Costs) {
  EXPECT_EQ(fact(a_setup(), "Attempts"), "7, 6 of them count");
  EXPECT_EQ(fact(a_setup(), "Wall time of all attempts"), "1.50 hours");
  EXPECT_EQ(fact(a_setup(), "Device-hours"), "2.00");
  EXPECT_EQ(fact(a_setup(), "Measured"), "2026-11-28T10:00:00.000Z to (one still ran when this was written)");
  EXPECT_EQ(fact(a_setup(), "Seeds"), "one for each repeat: 2a, 3 different ones");
}

TEST(SetupFacts, OfASweepThatNobodyRan) {
  store::SweepSetup setup;
  setup.cells = setup.circumstances = setup.seeds = setup.left_out = Json::array();
  setup.totals = {{"attempts", 0},
                  {"counted", 0},
                  {"wall_seconds", nullptr},
                  {"device_hours", nullptr},
                  {"first_started_at", nullptr},
                  {"last_ended_at", nullptr}};
  for (const auto& [name, value] : setup_facts(setup)) EXPECT_FALSE(value.empty()) << name;
  EXPECT_EQ(fact(setup, "Device-hours"), "not recorded");
}

}  // namespace
}  // namespace ddpsweep::publication
