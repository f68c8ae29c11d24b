// The "check" task of the real worker: whole processes, no data set.
#include <gmock/gmock.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "tests/worker/worker_group.hpp"

namespace ddpsweep::testing {
namespace {

using protocol::FailureClass;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

std::vector<WorkerRecord> run_check(int world_size, const nlohmann::json& settings, const std::string& fault = "") {
  std::vector<protocol::Spec> specs;
  for (int rank = 0; rank < world_size; ++rank) {
    specs.push_back({.task = "check",
                     .attempt = 1,
                     .rank = rank,
                     .world_size = world_size,
                     .local_rank = rank,
                     .seed = 42,
                     .settings = settings,
                     .text = "Two words\ttwo"});
  }
  return WorkerGroup(DDPSWEEP_BINARY_DIR "/bin/ddpsweep-worker", specs, {{"DDPSWEEP_FAULT", fault}}).run();
}

class CheckTask : public ::testing::TestWithParam<int> {};
INSTANTIATE_TEST_SUITE_P(Ranks, CheckTask, ::testing::Values(1, 2, 3));

TEST_P(CheckTask, ReportsTheSameOnEveryRank) {
  const int world_size = GetParam();
  const auto records = run_check(world_size, small_settings());
  ASSERT_THAT(records, SizeIs(world_size));
  const auto first = records[0].result().value();
  for (const WorkerRecord& record : records) {
    ASSERT_EQ(record.exit_code, 0);
    const auto result = record.result().value();
    EXPECT_EQ(result.at("reducer_check").get<std::vector<float>>(), protocol::reducer_check_expected(world_size));
    EXPECT_EQ(result.at("transport"), world_size == 1 ? "" : "gloo tcp 127.0.0.1");
    EXPECT_EQ(result.at("parameters"),
              500 * 16 + (48 * 16 + 48) + (16 * 16 + 16) + 64 + (32 * 16 + 32) + (16 * 32 + 16) + (4 * 16 + 4));
    EXPECT_EQ(result.at("logits_finite"), true);
    // Four classes and no training yet: about the logarithm of 4.
    EXPECT_NEAR(result.at("loss").get<double>(), std::log(4.0), 1.0);
    EXPECT_EQ(result, first);
  }
  const auto tokens = first.at("tokens").get<std::vector<int>>();
  EXPECT_THAT(tokens, ElementsAre(tokens[0], tokens[1], tokens[0]));
  EXPECT_NE(tokens[0], tokens[1]);
}

TEST(CheckTaskFaults, ASumThatIsNoAverageShows) {
  for (const WorkerRecord& record : run_check(2, small_settings(), "sum_not_average")) {
    EXPECT_NE(record.result().value().at("reducer_check").get<std::vector<float>>(),
              protocol::reducer_check_expected(2));
  }
}

TEST(CheckTaskFaults, BadSettingsAreConfigAfterTheFirstPhase) {
  auto settings = small_settings();
  settings["train"]["precision"] = "bf16";
  const WorkerRecord record = run_check(1, settings)[0];
  EXPECT_EQ(record.error().value().failure, FailureClass::config);
  EXPECT_THAT(record.error()->message, HasSubstr("train.precision"));
  // Else it would look like a worker that does not know the task.
  std::vector<std::string> phases;
  for (const auto& message : record.messages) {
    if (const auto* phase = std::get_if<protocol::Phase>(&message)) phases.push_back(phase->name);
  }
  EXPECT_THAT(phases, ElementsAre("start", "load"));
}

}  // namespace
}  // namespace ddpsweep::testing
