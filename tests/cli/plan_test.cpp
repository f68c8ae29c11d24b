#include "orchestrator/cli/plan.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "orchestrator/matrix/sweep_file.hpp"

namespace ddpsweep::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

matrix::Sweep sweep_of(const std::string& matrix) {
  return matrix::parse_sweep(matrix + "dataset: {name: synthetic}\nbatch: {global: 4}\nrepeats: 2\n", "/x.yaml");
}

std::vector<schedule::Slot> two_nodes_of_two() {
  std::vector<schedule::Slot> slots;
  for (int i = 0; i < 4; ++i) {
    slots.push_back({.id = std::to_string(i), .node = i < 2 ? "a" : "b", .agent = i / 2, .index = i % 2});
  }
  return slots;
}

TEST(Plan, PrintsCellsPlacesReasonsAndOrder) {
  const matrix::Sweep sweep = sweep_of("matrix: {model: tiny, cpus: [1, 3, 4, 5, 8]}\n");
  const std::string text = plan_text(make_plan(sweep, two_nodes_of_two(), "here"));
  EXPECT_THAT(text, HasSubstr("[ PLAN ] 10 runs = 5 cells x 2 repeats (0 already valid), 4 slots\n"));
  EXPECT_THAT(text, HasSubstr("[ CELL ] tiny_cpus1 #" + sweep.cells[0].key.substr(0, 6) +
                              "  tiny, 1 CPU, fp32  global batch 4  a cpu 0  (baseline)\n"));
  EXPECT_THAT(text, HasSubstr("  tiny, 3 CPUs, fp32  global batch 4  a cpu 0-1, b cpu 0\n"));
  EXPECT_THAT(text,
              HasSubstr("[ SKIP ] tiny_cpus5  infeasible: a global batch of 4 leaves some of 5 ranks without a row\n"));
  EXPECT_THAT(text, HasSubstr("(6/6) "));
  EXPECT_THAT(text, Not(HasSubstr("tiny_cpus5 run")));
}

TEST(Plan, WhatDoesNotFitHereIsInfeasibleHere) {
  const matrix::Sweep sweep = sweep_of("matrix: {model: tiny, gpus: 2}\n");
  EXPECT_EQ(plan_text(make_plan(sweep, two_nodes_of_two(), "here")),
            "[ PLAN ] 2 runs = 1 cell x 2 repeats (0 already valid), 4 slots\n"
            "[ SKIP ] tiny_gpus2  infeasible: needs 2 GPUs, 0 here\n");
}

TEST(Plan, CountsASlotOfferedTwiceOnce) {
  std::vector<schedule::Slot> slots = two_nodes_of_two();
  slots.push_back(slots[0]);
  const matrix::Sweep sweep = sweep_of("matrix: {model: tiny, cpus: 1}\n");
  EXPECT_EQ(make_plan(sweep, slots, "x").slot_count, 4u);
}

TEST(Plan, KnowsWhatIsDoneAndHowLongTheRestTakes) {
  const matrix::Sweep sweep = sweep_of("matrix: {model: tiny, cpus: [1, 2]}\n");
  const History history{{sweep.cells[0].key, {.done = {1}, .wall_seconds = 60}},
                        {sweep.cells[1].key, {.done = {1, 2}, .wall_seconds = 30}}};
  const Plan plan = make_plan(sweep, two_nodes_of_two(), "here", history);
  EXPECT_EQ(plan.seconds, 60);
  const std::string text = plan_text(plan);
  EXPECT_THAT(text, HasSubstr("4 runs = 2 cells x 2 repeats (3 already valid), 4 slots, about 60 s\n"));
  EXPECT_THAT(text, HasSubstr("[ ORDER] (1/1) tiny_cpus1 run 2\n"));
  EXPECT_EQ(plan_json(plan)["done"], 3);
}

TEST(Plan, ShowsOnlyWhatWasChosen) {
  matrix::Sweep sweep = sweep_of("matrix: {model: tiny, cpus: [1, 2]}\n");
  sweep.cells[0].selected = false;
  const Plan plan = make_plan(sweep, two_nodes_of_two(), "here");
  EXPECT_THAT(plan_text(plan),
              HasSubstr("2 runs = 1 cell x 2 repeats (0 already valid), 4 slots, chosen from 2 cells"));
  EXPECT_THAT(plan_text(plan), Not(HasSubstr("tiny_cpus1")));
  EXPECT_EQ(plan_json(plan)["cells"].size(), 1u);
}

TEST(Plan, SaysWhatFiguresWillBeMarkedWith) {
  const auto sweep = matrix::parse_sweep(
      "matrix: {model: [b, tiny], cpus: 1}\nbatch: {global: 4}\ndataset: {name: synthetic}\n"
      "models: {b: {type: bert, weights: w, pretrained: false}}\n",
      "/x.yaml");
  const Plan plan = make_plan(sweep, two_nodes_of_two(), "here");
  EXPECT_THAT(plan_text(plan),
              HasSubstr("  b, 1 CPU, fp32  global batch 4  a cpu 0  (baseline)  (accuracy from random init)\n"));
  EXPECT_THAT(plan_text(plan), HasSubstr("  tiny, 1 CPU, fp32  global batch 4  a cpu 0  (baseline)\n"));
  EXPECT_EQ(plan_json(plan)["cells"][0]["remark"], "accuracy from random init");
  EXPECT_EQ(plan_json(plan)["cells"][1]["remark"], "");
}

TEST(Plan, JsonHoldsTheSame) {
  const matrix::Sweep sweep = sweep_of("matrix: {model: tiny, cpus: [2, 8]}\nbaseline: {cpus: 1}\n");
  const nlohmann::json plan = plan_json(make_plan(sweep, two_nodes_of_two(), "here"));
  EXPECT_EQ(plan["sweep"], "x");
  EXPECT_EQ(plan["runs"], 4);
  EXPECT_EQ(plan["warnings"].size(), 1u);
  ASSERT_EQ(plan["cells"].size(), 2u);
  EXPECT_EQ(plan["cells"][0]["cell_key"], sweep.cells[0].key);
  EXPECT_EQ(plan["cells"][0]["axes"], nlohmann::json({{"model", "tiny"}, {"cpus", 2}}));
  EXPECT_EQ(plan["cells"][0]["placement"][1], nlohmann::json({{"node", "a"}, {"agent", 0}, {"index", 1}}));
  EXPECT_TRUE(plan["cells"][0]["infeasible"].is_null());
  EXPECT_EQ(plan["cells"][1]["infeasible"], "a global batch of 4 leaves some of 8 ranks without a row");
  EXPECT_EQ(plan["order"], nlohmann::json::parse(R"([{"experiment": "tiny_cpus2", "repeat": 1},
                                                     {"experiment": "tiny_cpus2", "repeat": 2}])"));
}

}  // namespace
}  // namespace ddpsweep::cli
