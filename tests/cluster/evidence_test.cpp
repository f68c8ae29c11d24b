#include "orchestrator/cluster/evidence.hpp"

#include <gmock/gmock.h>

namespace ddpsweep::cluster {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A group of two, both ranks with hello and result.
class EvidenceTest : public testing::Test {
 protected:
  EvidenceTest() {
    setup_.agents = {0, 0};
    setup_.epochs = 2;
    setup_.warmup_epochs = 1;
    setup_.timeout = std::chrono::hours(1);
    attempt_.emplace(setup_, Clock::time_point{});
  }
  void say(int rank, const protocol::FromWorker& message) { attempt_->on_line(rank, protocol::encode(message), 0, {}); }
  void result(int rank, const nlohmann::json& data) { say(rank, protocol::Result{data}); }
  report::Evidence evidence() {
    return gather_evidence(*attempt_, PreparedData({{"n1", "", 0}}), cell_, 42, {slot_, slot_}, true);
  }

  AttemptSetup setup_;
  matrix::Cell cell_;
  schedule::Slot slot_{"n1/boot/0", "n1", 0, 0, matrix::DeviceKind::cpu};
  std::optional<Attempt> attempt_;
};

TEST_F(EvidenceTest, SaysWhatWasAskedForAndWhy) {
  const auto e = evidence();
  EXPECT_EQ(e.world_size, 2);
  EXPECT_EQ(e.epochs, 2);
  EXPECT_EQ(e.warmup_epochs, 1);
  EXPECT_TRUE(e.oversubscribed);
  EXPECT_THAT(e.slot_ids, ElementsAre("n1/boot/0", "n1/boot/0"));
  EXPECT_FALSE(e.audit_unknown.empty());  // there is no cache
}

TEST_F(EvidenceTest, HasTheFloorOfItsCell) {
  EXPECT_EQ(evidence().min_accuracy, std::nullopt);
  cell_.goals.min_accuracy = 0.8;
  EXPECT_EQ(evidence().min_accuracy, 0.8);
}

TEST_F(EvidenceTest, OneRankWithAWrongReductionIsEnough) {
  result(0, {{"reducer_check", protocol::reducer_check_expected(2)}});
  result(1, {{"reducer_check", std::vector<float>(protocol::kReducerCheckSize, 7.0F)}});
  EXPECT_EQ(evidence().reducer_check.front(), 7.0F);
}

TEST_F(EvidenceTest, OneRankWithoutAReductionIsUnknown) {
  result(0, {{"reducer_check", protocol::reducer_check_expected(2)}});
  result(1, nlohmann::json::object());
  EXPECT_THAT(evidence().reducer_check, IsEmpty());
}

TEST_F(EvidenceTest, ResultsOfOtherTypesCountAsNotReported) {
  result(0, {{"reducer_check", "yes"}, {"parameters", "many"}, {"transport", 3}});
  EXPECT_THAT(evidence().reducer_check, IsEmpty());
  store::AttemptEnd end;
  fill_from_results(end, *attempt_);
  EXPECT_EQ(end.parameters, 0);
  EXPECT_EQ(end.transport, "");
}

TEST_F(EvidenceTest, RanksWithOtherLibrariesMakeAnotherProvenance) {
  const PreparedData data({{"n1", "", 0}});
  const auto provenance = [&] { return gather_provenance(*attempt_, data, "cpu", matrix::Isolation::serial); };
  say(0, protocol::Hello{.program = "w", .program_version = "1", .libraries = {{"torch", "2.11"}}});
  const auto alone = provenance();
  EXPECT_EQ(alone.worker_program, "w 1");
  EXPECT_EQ(alone.isolation, "serial");
  say(1, protocol::Hello{.program = "w", .program_version = "1", .libraries = {{"torch", "2.12"}}});
  EXPECT_NE(provenance().libraries, alone.libraries);
  EXPECT_NE(provenance().key(), alone.key());
}

TEST_F(EvidenceTest, PretrainedWeightsArePartOfTheProvenance) {
  const auto provenance = [&](const NodeCache& cache) {
    return gather_provenance(*attempt_, PreparedData({cache}), "cpu", matrix::Isolation::serial);
  };
  EXPECT_EQ(provenance({"n1", "", 0}).weights_fingerprint, "");
  EXPECT_EQ(provenance({"n1", "", 0, 42}).weights_fingerprint, "000000000000002a");
}

TEST_F(EvidenceTest, DeviceModelNamesEachOnce) {
  std::vector<Inventory> inventories(3);
  inventories[0].cpu_model = inventories[1].cpu_model = "Xeon";
  inventories[2].cpu_model = "EPYC";
  schedule::Slot other = slot_, third = slot_;
  other.agent = 1;
  third.agent = 2;
  EXPECT_EQ(device_model(inventories, {slot_, other}), "Xeon");
  EXPECT_EQ(device_model(inventories, {slot_, third}), "EPYC + Xeon");
}

TEST_F(EvidenceTest, DeviceModelOfGpusIsTheirOwn) {
  std::vector<Inventory> inventories(1);
  inventories[0].cpu_model = "Xeon";
  inventories[0].gpus = {{.uuid = "GPU-a", .name = "H200"}, {.uuid = "GPU-b", .name = "A100"}};
  const schedule::Slot a{.id = "GPU-a", .node = "n1", .device = matrix::DeviceKind::gpu};
  const schedule::Slot b{.id = "GPU-b", .node = "n1", .device = matrix::DeviceKind::gpu};
  EXPECT_EQ(device_model(inventories, {a}), "H200");
  EXPECT_EQ(device_model(inventories, {a, b}), "A100 + H200");
}

TEST_F(EvidenceTest, OfGpusHoldsWhatTheDriverSaidOfEachRank) {
  const PreparedData data({{"n1", "", 0}});
  WorkerExit exit{.attempt = attempt_->setup().id, .rank = 1, .exit_code = 0, .device_follows = true};
  attempt_->on_exit(exit, Clock::time_point{});
  attempt_->on_released({.rank = 1, .samples = 3});
  matrix::Cell cell;
  cell.device = matrix::DeviceKind::gpu;
  const auto evidence = gather_evidence(*attempt_, data, cell, 1, {slot_, slot_}, false);
  ASSERT_EQ(evidence.device_use.size(), 2u);
  EXPECT_FALSE(evidence.device_use[0]);
  EXPECT_EQ(evidence.device_use[1]->samples, 3);
  cell.device = matrix::DeviceKind::cpu;
  EXPECT_TRUE(gather_evidence(*attempt_, data, cell, 1, {slot_, slot_}, false).device_use.empty());
}

TEST_F(EvidenceTest, ThroughputLeavesWarmUpOut) {
  for (int epoch = 1; epoch <= 2; ++epoch) {
    for (int rank = 0; rank < 2; ++rank) {
      protocol::RankEpoch report;
      report.epoch = epoch;
      report.work.rows = 50;
      report.train_seconds = epoch == 1 ? 100 : 2;
      say(rank, report);
    }
  }
  EXPECT_DOUBLE_EQ(samples_per_second(*attempt_), 50);
}

}  // namespace
}  // namespace ddpsweep::cluster
