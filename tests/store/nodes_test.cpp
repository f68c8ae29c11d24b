// What the nodes were: rows that are kept while nothing changes, and which of them holds for an attempt.
#include <gmock/gmock.h>

#include "orchestrator/store/node_rows.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Optional;
using ::testing::SizeIs;

class Nodes : public ::testing::Test {
 protected:
  static NodeFacts facts(const std::string& driver) {
    return {.node = "n1",
            .cpu_model = "Some CPU",
            .cores = 8,
            .memory_bytes = 64,
            .kernel = "6.1",
            .os = "Debian",
            .gpus = 2,
            .gpu_model = "H200",
            .gpu_memory_bytes = 100,
            .gpu_link = "nvlink",
            .driver_version = driver,
            .cuda_driver_version = "13.0"};
  }
  /// Seen at that hour of a day, instead of now.
  void see(const NodeFacts& node, int hour) {
    store_.record_nodes({node});
    const auto at = moment(hour);
    change("UPDATE node SET first_seen_at = '" + at + "' WHERE first_seen_at > '2026-11-23'");
    change("UPDATE node SET last_seen_at = '" + at + "' WHERE last_seen_at > '2026-11-23'");
  }
  /// A valid attempt at a run of its own that began at that hour on n1.
  void attempt(int repeat, int hour) {
    const auto id = record_try(store_, run_id(runs_, 0, repeat));
    const std::string row = std::to_string(id);
    change("UPDATE attempt SET started_at = '" + moment(hour) + "' WHERE attempt_id = " + row);
    change("INSERT OR REPLACE INTO placement VALUES (" + row + ", 0, 'n1', 0, 'GPU-a', 1, 'log')");
  }
  static std::string moment(int hour) { return "2026-11-22T" + std::to_string(hour) + ":00:00.000Z"; }
  void change(const std::string& sql) { SQLite::Database(file_.string(), SQLite::OPEN_READWRITE).exec(sql); }
  std::vector<std::string> rows(const std::string& sql) { return rows_of(file_, sql); }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
  Store store_{file_};
  std::vector<RunStatus> runs_ = store_.register_sweep(make_sweep({make_cell("a", 1, true)}, 4));
};

TEST_F(Nodes, ARowIsAddedWhenANodeChangesAndNotBefore) {
  see(facts("570"), 10);
  see(facts("570"), 11);
  see(facts("580"), 12);
  see(facts("570"), 13);
  EXPECT_THAT(rows("SELECT driver_version, substr(first_seen_at, 12, 2), substr(last_seen_at, 12, 2) FROM node"),
              ElementsAre("570|10|11", "580|12|12", "570|13|13"));
  EXPECT_THAT(rows("SELECT DISTINCT node, cpu_model, cores, memory_bytes, kernel, os, gpus, gpu_model, "
                   "gpu_memory_bytes, gpu_link, cuda_driver_version FROM node"),
              ElementsAre("n1|Some CPU|8|64|6.1|Debian|2|H200|100|nvlink|13.0"));
}

TEST_F(Nodes, EveryFactMakesARowOfItsOwn) {
  NodeFacts node = facts("580");
  const auto change_and_count = [&](auto NodeFacts::*fact, auto value) {
    node.*fact = value;
    store_.record_nodes({node, node});
    return rows("SELECT node_id FROM node").size();
  };
  store_.record_nodes({node});
  EXPECT_EQ(change_and_count(&NodeFacts::cpu_model, "x"), 2u);
  EXPECT_EQ(change_and_count(&NodeFacts::cores, 9), 3u);
  EXPECT_EQ(change_and_count(&NodeFacts::memory_bytes, 9), 4u);
  EXPECT_EQ(change_and_count(&NodeFacts::kernel, "x"), 5u);
  EXPECT_EQ(change_and_count(&NodeFacts::os, ""), 6u);
  EXPECT_EQ(change_and_count(&NodeFacts::gpus, 3), 7u);
  EXPECT_EQ(change_and_count(&NodeFacts::gpu_model, "x"), 8u);
  EXPECT_EQ(change_and_count(&NodeFacts::gpu_memory_bytes, 9), 9u);
  EXPECT_EQ(change_and_count(&NodeFacts::gpu_link, ""), 10u);
  EXPECT_EQ(change_and_count(&NodeFacts::driver_version, ""), 11u);
  EXPECT_EQ(change_and_count(&NodeFacts::cuda_driver_version, ""), 12u);
  EXPECT_EQ(change_and_count(&NodeFacts::node, "n2"), 13u);
}

TEST_F(Nodes, WhatIsNotKnownIsNull) {
  store_.record_nodes({{.node = "n1"}, {.node = "n1"}});
  EXPECT_THAT(rows("SELECT cpu_model, cores, memory_bytes, kernel, os, gpus, gpu_model, gpu_memory_bytes, gpu_link, "
                   "driver_version, cuda_driver_version FROM node"),
              ElementsAre("|||||0|||||"));
}

TEST_F(Nodes, AnAttemptHasWhatItsNodeWasWhenItBegan) {
  attempt(1, 10);
  see(facts("570"), 11);
  attempt(2, 12);
  attempt(3, 12);
  see(facts("580"), 13);
  attempt(4, 14);
  see(facts("590"), 15);
  EXPECT_THAT(rows("SELECT attempt_id, node, ranks, driver_version FROM attempt_node ORDER BY attempt_id"),
              ElementsAre("1|n1|1|", "2|n1|1|570", "3|n1|1|570", "4|n1|1|580"));
  Reader reader(file_);
  const auto nodes = node_rows(reader, "sweep");
  ASSERT_THAT(nodes, SizeIs(3));
  EXPECT_EQ(nodes[0].attempts, 1);
  EXPECT_EQ(nodes[0].node, "n1");
  EXPECT_EQ(nodes[0].driver_version, std::nullopt);  // as in a store of before there was a table node
  EXPECT_EQ(nodes[0].gpus, std::nullopt);
  EXPECT_EQ(nodes[1].attempts, 2);
  EXPECT_THAT(nodes[1].cpu_model, Optional(std::string("Some CPU")));
  EXPECT_THAT(nodes[1].kernel, Optional(std::string("6.1")));
  EXPECT_THAT(nodes[1].os, Optional(std::string("Debian")));
  EXPECT_THAT(nodes[1].gpu_model, Optional(std::string("H200")));
  EXPECT_THAT(nodes[1].gpu_link, Optional(std::string("nvlink")));
  EXPECT_THAT(nodes[1].driver_version, Optional(std::string("570")));
  EXPECT_THAT(nodes[1].cuda_driver_version, Optional(std::string("13.0")));
  EXPECT_THAT(nodes[1].cores, Optional(8));
  EXPECT_THAT(nodes[1].memory_bytes, Optional(64));
  EXPECT_THAT(nodes[1].gpus, Optional(2));
  EXPECT_THAT(nodes[1].gpu_memory_bytes, Optional(100));
  EXPECT_THAT(nodes[2].driver_version, Optional(std::string("580")));
  EXPECT_THAT(node_rows(reader, "another"), IsEmpty());
}

TEST_F(Nodes, OnlyWhatCountsHasNodes) {
  see(facts("580"), 11);
  attempt(1, 12);
  change("UPDATE attempt SET verdict = 'invalid'");
  Reader reader(file_);
  EXPECT_THAT(node_rows(reader, "sweep"), IsEmpty());
}

}  // namespace
}  // namespace ddpsweep::store::testing
