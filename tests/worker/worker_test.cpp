// The worker program as its agent sees it: whole processes and the protocol.
#include <gmock/gmock.h>

#include <csignal>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "common/audit.hpp"
#include "common/hash.hpp"
#include "common/token_cache.hpp"
#include "tests/worker/worker_fixture.hpp"

namespace ddpsweep::testing {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using protocol::FailureClass;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class HonestWork : public Worker, public ::testing::WithParamInterface<std::tuple<int, const char*>> {};
INSTANTIATE_TEST_SUITE_P(Ranks, HonestWork,
                         ::testing::Combine(::testing::Values(1, 2, 3), ::testing::Values("reference", "fast")));

TEST_P(HonestWork, IsWhatTheAuditExpects) {
  // 203 rows in batches of 67: the last one has 2 rows, so that the third of three ranks has none of it.
  const auto [world_size, engine] = GetParam();
  settings_["train"]["engine"] = engine;
  const auto records = run(world_size, 67);
  const TokenCache cache(prepared_.at("cache_folder").get<std::string>());
  const BatchPlan plan{cache.train().rows, 67, world_size};
  const auto evaluation = expected_evaluation(cache.validation().marks, world_size);
  for (int rank = 0; rank < world_size; ++rank) {
    const WorkerRecord& record = records[rank];
    ASSERT_EQ(record.exit_code, 0) << record.error().value_or(protocol::Error{}).message;
    ASSERT_EQ(record.epochs().size(), 2U);
    for (const protocol::RankEpoch& epoch : record.epochs()) {
      EXPECT_EQ(epoch.work, expected_audit(cache.train().marks, plan, 42, epoch.epoch)[rank]);
      EXPECT_EQ(epoch.evaluation, evaluation[rank]);
      EXPECT_EQ(epoch.parameter_checksum, records[0].epochs().at(epoch.epoch - 1).parameter_checksum);
      EXPECT_EQ(epoch.steps, 4);
      EXPECT_GT(epoch.train_seconds, 0);
      EXPECT_GE(epoch.step_p95_ms, epoch.step_p50_ms);
      EXPECT_GT(epoch.peak_memory_bytes, 10 << 20);
    }
    const json result = record.result().value();
    EXPECT_EQ(result.at("reducer_check").get<std::vector<float>>(), protocol::reducer_check_expected(world_size));
    EXPECT_EQ(result.at("transport"), world_size == 1 ? "" : "gloo tcp 127.0.0.1");
    EXPECT_EQ(result.at("parameters"),
              500 * 16 + (48 * 16 + 48) + (16 * 16 + 16) + 64 + (32 * 16 + 32) + (16 * 32 + 16) + (4 * 16 + 4));
    EXPECT_EQ(result.at("drained"), false);
    EXPECT_THAT(record.malformed, IsEmpty());
  }
}

class BothEngines : public Worker, public ::testing::WithParamInterface<const char*> {
 protected:
  BothEngines() { settings_["train"]["engine"] = GetParam(); }
};
INSTANTIATE_TEST_SUITE_P(Each, BothEngines, ::testing::Values("reference", "fast"),
                         [](const auto& tested) { return std::string(tested.param); });

TEST_F(Worker, TellsItsPhasesInOrder) {
  std::vector<std::string> phases;
  const auto ranks = run(2, 16);
  for (const auto& message : ranks[1].messages) {
    if (const auto* phase = std::get_if<protocol::Phase>(&message)) {
      phases.push_back(phase->name + (phase->epoch > 0 ? std::to_string(phase->epoch) : ""));
    }
  }
  EXPECT_THAT(phases, ElementsAre("start", "load", "rendezvous", "init", "train1", "evaluate1", "train2", "evaluate2",
                                  "finish"));
}

TEST_F(Worker, RaisesTheLearningRateOverAllEpochs) {
  // 39 steps, the first ones of a warm-up of 260: each epoch adds 1/20 of the rate.
  // So small that each step takes about as much off the loss as its rate.
  settings_["train"].update({{"lr_warmup", 260.0}, {"learning_rate", 1e-4}, {"epochs", 3}});
  const auto rising = losses(run(1, 16));  // of training: 0 to 2
  const double first = rising[3] - rising[4], second = rising[4] - rising[5];
  EXPECT_GT(first, 0) << "it learns";
  EXPECT_GT(second, 1.3 * first) << "and ever faster";
  settings_["train"]["lr_warmup"] = 1e9;
  const auto still = losses(run(1, 16));
  EXPECT_NEAR(still[3] / still[5], 1, 1e-4) << "nothing is learnt at a rate of nothing";
}

TEST_F(Worker, LetsTheLearningRateFallToNothing) {
  settings_["train"].update({{"lr_schedule", "linear"}, {"learning_rate", 0.01}});
  const auto falling = losses(run(1, 16));
  settings_["train"]["lr_schedule"] = "constant";
  const auto constant = losses(run(1, 16));
  EXPECT_NE(falling[3], constant[3]);
}

TEST_P(BothEngines, ClipsLongGradients) {
  // With such an eps Adam's steps are as long as the gradient.
  settings_["train"].update({{"eps", 1.0}, {"learning_rate", 1.0}});
  const auto free = losses(run(1, 16));
  EXPECT_GT(std::abs(free[2] - free[3]), 0.1);
  settings_["train"]["clip_norm"] = 1e-6;
  const auto clipped = losses(run(1, 16));
  EXPECT_LT(std::abs(clipped[2] - clipped[3]), 0.01);
}

TEST_P(BothEngines, SchedulesAndClipsAlikeOnAllRanks) {
  settings_["model"]["dropout"] = 0.0;
  settings_["train"].update({{"lr_schedule", "linear"}, {"lr_warmup", 0.1}, {"clip_norm", 0.5}});
  const auto one = losses(run(1, 16)), two = losses(run(2, 16));
  for (std::size_t i = 0; i < one.size(); ++i) EXPECT_NEAR(one[i] / two[i], 1, 1e-4) << i;
}

TEST_P(BothEngines, RepeatsARunBitByBit) {
  const auto first = run(2, 16), second = run(2, 16);
  EXPECT_EQ(losses(first), losses(second));
  EXPECT_EQ(checksums(first), checksums(second));
  EXPECT_EQ(checksums(first).size(), 4U);
}

TEST_P(BothEngines, GetsTheSameNumbersWithAndWithoutOverlap) {
  const auto overlapped = run(2, 16);
  settings_["train"]["overlap"] = false;
  EXPECT_EQ(checksums(run(2, 16)), checksums(overlapped));
}

TEST_P(BothEngines, CalibratesWhenItIsAskedToAndTheRunIsTheSameBitByBit) {
  for (const int world_size : {1, 2}) {
    const auto plain = run(world_size, 16);
    EXPECT_THAT(calibrations(plain), IsEmpty());
    auto specs = training_specs(world_size, 16, settings_, prepared_);
    for (auto& spec : specs) spec.calibration_steps = 10;
    const auto calibrated = WorkerGroup(worker_program(), specs).run();
    EXPECT_EQ(losses(calibrated), losses(plain));
    EXPECT_EQ(checksums(calibrated), checksums(plain));
    const auto measured = calibrations(calibrated);
    ASSERT_EQ(measured.size(), static_cast<std::size_t>(world_size));
    for (const protocol::Calibration& rank : measured) {
      EXPECT_EQ(rank.steps, 10);
      EXPECT_GT(rank.step_ms, 0);
      EXPECT_GT(rank.compute_ms, 0);
      EXPECT_EQ(rank.communication_ms > 0, world_size > 1);
      EXPECT_EQ(rank.reduced_bytes > 4 * 10'000, world_size > 1);
      EXPECT_EQ(rank.buckets > 1, world_size > 1);
    }
  }
}

TEST_F(Worker, NeverPassesForAGroupWhenItDoesNotCommunicate) {
  settings_["train"]["communication"] = false;
  const auto records = run(2, 16);
  EXPECT_NE(records[0].epochs().at(0).parameter_checksum, records[1].epochs().at(0).parameter_checksum);
  for (const WorkerRecord& record : records) {
    const auto check = record.result().value().at("reducer_check").get<std::vector<float>>();
    EXPECT_NE(check, protocol::reducer_check_expected(2));
  }
}

TEST_P(BothEngines, LearnsTheSyntheticData) {
  // Rows this short do not always tell their class: counting the words typical of each class gets 86 % right, guessing
  // 25 %.
  settings_["dataset"]["train_rows"] = 2000;
  settings_["dataset"]["val_rows"] = 1000;
  settings_["train"]["epochs"] = 4;
  std::int64_t correct = 0;
  for (const WorkerRecord& record : run(2, 16)) correct += record.epochs().at(3).correct;
  EXPECT_GT(correct, 650) << "of 1000";
}

TEST_P(BothEngines, HasTheSameLossCurveAtOneAndTwoRanks) {
  // One step an epoch, so that the loss of each of 50 steps can be seen.
  settings_["dataset"]["train_rows"] = 64;
  settings_["train"]["epochs"] = 50;
  settings_["model"]["dropout"] = 0.0;
  const auto one = losses(run(1, 64)), two = losses(run(2, 64));
  ASSERT_EQ(one.size(), 100U);
  EXPECT_LT(one[49], 0.9 * one[0]) << "something was learned";
  for (std::size_t i = 0; i < one.size(); ++i) EXPECT_NEAR(two[i] / one[i], 1, 1e-5) << "step " << i % 50 + 1;
}

TEST_P(BothEngines, DrainsAfterTheSameEpochOnEveryRank) {
  settings_["train"]["epochs"] = 1000;
  const auto records = run(2, 16, "", [](WorkerGroup& group, std::size_t rank, const protocol::FromWorker& message) {
    // Rank 0 is not told: the ranks must agree among themselves.
    if (std::holds_alternative<protocol::RankEpoch>(message) && rank == 1) group.send(1, protocol::Drain{});
  });
  EXPECT_EQ(records[0].epochs().size(), records[1].epochs().size());
  EXPECT_LT(records[0].epochs().size(), 1000U);
  for (const WorkerRecord& record : records) {
    EXPECT_EQ(record.exit_code, 0);
    EXPECT_EQ(record.result().value().at("drained"), true);
  }
}

TEST_F(Worker, EndsSoonWhenAPeerIsKilled) {
  settings_["train"]["epochs"] = 100000;
  const auto records = run(3, 16, "", [](WorkerGroup& group, std::size_t rank, const protocol::FromWorker& message) {
    if (std::holds_alternative<protocol::RankEpoch>(message) && rank == 1) group.kill(1, SIGKILL);
  });
  EXPECT_EQ(records[1].signal, SIGKILL);
  for (const std::size_t survivor : {0, 2}) {
    EXPECT_EQ(records[survivor].exit_code, 1);
    EXPECT_EQ(records[survivor].error().value().failure, FailureClass::nccl);
    EXPECT_THAT(records[survivor].error()->message, HasSubstr("on rank " + std::to_string(survivor)));
  }
}

TEST_F(Worker, BeatsWhileItWaitsAndLeavesWhenItsAgentIsGone) {
  prepare_data();
  auto specs = training_specs(2, 16, settings_, prepared_);
  specs.erase(specs.begin());  // rank 1 alone: nobody will ever call
  WorkerGroup group(worker_program(), specs);
  const auto records = group.run([](WorkerGroup& g, std::size_t rank, const protocol::FromWorker& message) {
    const auto* beat = std::get_if<protocol::Heartbeat>(&message);
    if (beat != nullptr && beat->phase == "rendezvous") g.close_input(rank);
  });
  EXPECT_EQ(records[0].exit_code, 1);
  EXPECT_FALSE(records[0].error().has_value());
}

TEST_F(Worker, IgnoresLinesThatAreNoMessage) {
  prepare_data();
  WorkerGroup group(worker_program(), training_specs(1, 16, settings_, prepared_));
  group.send_line(0, "{\"type\": \"dance\"}");
  group.send_line(0, "not even JSON");
  EXPECT_EQ(group.run()[0].exit_code, 0);
}

TEST_F(Worker, ReportsBadSettingsAsConfig) {
  prepare_data();
  settings_["train"]["precision"] = "bf16";
  const WorkerRecord record = run(1, 16)[0];
  EXPECT_EQ(record.exit_code, 1);
  EXPECT_EQ(record.error().value().failure, FailureClass::config);
  EXPECT_THAT(record.error()->message, HasSubstr("train.precision"));
}

TEST_F(Worker, ReportsDataThatIsNotWhatWasPromisedAsData) {
  prepare_data();
  prepared_["fingerprint"] = "0123456789abcdef";
  EXPECT_EQ(run(1, 16)[0].error().value().failure, FailureClass::data);
  prepared_["cache_folder"] = (cache_root_ / "nowhere").string();
  EXPECT_EQ(run(1, 16)[0].error().value().failure, FailureClass::data);
}

TEST_F(Worker, RefusesTokensThatTheModelHasNoRowFor) {
  TokenRows rows{.tokens = std::vector<std::int32_t>(20 * 16, 7), .labels = std::vector<std::int32_t>(20)};
  rows.tokens[18 * 16 + 3] = 500;
  write_token_cache(cache_root_ / "made", "made", 16, 500, 4, rows, rows);
  prepared_ = {{"cache_folder", (cache_root_ / "made").string()},
               {"fingerprint", to_hex(TokenCache(cache_root_ / "made").fingerprint())}};
  const WorkerRecord record = run(1, 16)[0];
  EXPECT_EQ(record.error().value().failure, FailureClass::data);
  EXPECT_THAT(record.error()->message,
              HasSubstr("made/train.tokens: row 18: token 500 is outside the model's table of 500"));
}

class PretrainedWorker : public Worker {
 protected:
  PretrainedWorker() {
    const std::string maker = "python3 " DDPSWEEP_SOURCE_DIR "/tests/fixtures/make_model.py ";
    if (std::system((maker + folder_.string() + " bert").c_str()) != 0) throw std::runtime_error("no model was made");
    settings_["dataset"] = {{"name", "ag_news"}, {"dir", DDPSWEEP_SOURCE_DIR "/data/ag_news_sample"},
                            {"classes", 4},      {"train_limit", 64},
                            {"val_limit", 8},    {"repeat_rows", 1}};
    settings_["model"] = {{"name", "m"},        {"type", "bert"},  {"weights", folder_.string()},
                          {"pretrained", true}, {"pooler", false}, {"max_seq_len", 16},
                          {"dropout", 0.1}};
    prepared_ = prepare(worker_program(), settings_, cache_root_);
  }

  std::filesystem::path folder_ = cache_root_ / "model";
};

TEST_F(PretrainedWorker, KeepsTheModelAndBeginsFromWhatWasKept) {
  settings_["train"].update({{"epochs", 15}, {"learning_rate", 0.01}});
  auto specs = training_specs(2, 16, settings_, prepared_);
  for (auto& spec : specs) {
    spec.weights_fingerprint = from_hex(prepared_.at("weights_fingerprint").get<std::string>());
    spec.save_folder = (cache_root_ / "kept").string();
  }
  const auto first = WorkerGroup(worker_program(), specs).run();
  for (const auto& record : first) EXPECT_EQ(record.exit_code, 0);
  for (const auto& record : WorkerGroup(worker_program(), specs).run())
    EXPECT_EQ(record.exit_code, 0) << "replaces the folder";
  settings_["model"]["weights"] = (cache_root_ / "kept").string();
  const auto kept = prepare(worker_program(), settings_, cache_root_);
  EXPECT_NE(kept.at("weights_fingerprint"), prepared_.at("weights_fingerprint"));
  EXPECT_EQ(kept.at("fingerprint"), prepared_.at("fingerprint")) << "the vocabulary is the same";
  prepared_ = kept;
  const double before = losses(first)[0], after = losses(run(1, 16))[0];
  EXPECT_LT(after, 0.95 * before) << "what was learnt was kept";
}

TEST_F(PretrainedWorker, RefusesOtherWeightsThanWerePrepared) {
  auto specs = training_specs(1, 16, settings_, prepared_);
  specs[0].weights_fingerprint = 42;
  const WorkerRecord record = WorkerGroup(worker_program(), specs).run()[0];
  EXPECT_EQ(record.error().value().failure, FailureClass::config);
  EXPECT_THAT(record.error()->message, HasSubstr("but 000000000000002a was prepared: run again"));
}

TEST_F(Worker, ReportsMissingFilesAsDataAndAnUnknownTaskAsConfig) {
  settings_["dataset"] = {{"name", "ag_news"}, {"dir", "/no/such/folder"}, {"classes", 4},
                          {"train_limit", 0},  {"val_limit", 0},           {"repeat_rows", 1}};
  protocol::Spec spec{.task = "prepare", .settings = settings_, .cache_root = cache_root_.string()};
  EXPECT_EQ(WorkerGroup(worker_program(), {spec}).run()[0].error().value().failure, FailureClass::data);
  spec.task = "dance";
  EXPECT_EQ(WorkerGroup(worker_program(), {spec}).run()[0].error().value().failure, FailureClass::config);
}

}  // namespace
}  // namespace ddpsweep::testing
