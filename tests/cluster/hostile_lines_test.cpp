// Workers that write what no honest one would: whatever it is, it costs at most the attempt of that worker, and never
// the sweep, the store or time.
#include <fmt/format.h>
#include <gmock/gmock.h>

#include <chrono>

#include "tests/cluster/simulated_cluster.hpp"

namespace ddpsweep::cluster {
namespace {

using cluster::testing::SimulatedCluster;
using cluster::testing::toy_sweep;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

struct Hostile {
  std::string name;
  std::vector<std::string> lines;
  std::string verdict;  // of the attempt that goes on honestly after them
  std::string words;    // in an event of the store or a finding; empty: nothing to say
};
std::ostream& operator<<(std::ostream& out, const Hostile& hostile) { return out << hostile.name; }

std::string epoch_line(const std::string& fields) { return R"({"type":"rank_epoch",)" + fields + "}"; }

const std::vector<Hostile> kHostile{
    {"Huge", {std::string(protocol::kMaxLineBytes + 1, 'x')}, "valid", "line of 1048577 bytes is too long"},
    {"Deep", {R"({"type":"result","data":)" + std::string(500'000, '[')}, "valid", "is no message"},
    {"Cut", {R"({"type":"rank_epoch","epoch":1,"ro)"}, "valid", "is no message"},
    {"Binary", {std::string("\x00\xff\xfe\x80{}", 6)}, "valid", "is no message"},
    {"LongType", {R"({"type":")" + std::string(500'000, 't') + "\"}"}, "valid", "unknown message type"},
    {"EpochOfAnotherAttempt", {epoch_line(R"("epoch":9,"attempt":4)")}, "invalid", "reported epoch 9"},
    {"EpochZero", {epoch_line(R"("epoch":0)")}, "invalid", "reported epoch 0"},
    {"NegativeEpoch", {epoch_line(R"("epoch":-1)")}, "invalid", "reported epoch -1"},
    // 2^32 + 1 would once have been taken for epoch 1.
    {"EpochThatWraps", {epoch_line(R"("epoch":4294967297)")}, "valid", "field 'epoch' must be a whole number"},
    {"EpochTwice", {epoch_line(R"("epoch":1)"), epoch_line(R"("epoch":1)")}, "invalid", "reported epoch 1 twice"},
    {"NegativeRows", {epoch_line(R"("epoch":1,"rows":-5)")}, "invalid", "with -5 training rows"},
    {"RowsThatOverflow", {epoch_line(R"("epoch":1,"rows":9223372036854775807)")}, "invalid", "training rows"},
    {"Steps", {epoch_line(R"("epoch":1,"steps":1000000000000000000)")}, "invalid", "1000000000000000000 steps"},
    {"NotANumber", {epoch_line(R"("epoch":1,"loss_sum":"nan","train_seconds":"-inf")")}, "invalid", "a time of -inf"},
    {"HugeNumber", {epoch_line(R"("epoch":1,"train_seconds":1e999)")}, "valid", "is no message"},
    {"ResultFirst", {R"({"type":"result","data":{"reducer_check":"1"}})"}, "unaudited", "reported two results"},
    {"ResultWithoutData", {R"({"type":"result"})"}, "valid", "a result without data"},
    {"HelloAgain", {R"({"type":"hello"})"}, "valid", "said hello twice"},
    {"OrdersOfAnAgent",
     {R"({"type":"drain"})", R"({"type":"spec","rank":3})"},
     "valid",
     "unknown message type 'drain'"},
    {"Rendezvous",
     {R"({"type":"rendezvous","key":"a"})", R"({"type":"rendezvous","key":"b"})"},
     "valid",
     "out of turn"},
    {"PhaseBeforeTime",
     {R"({"type":"phase","name":"load","epoch":-7,"began_seconds":-1e308})",
      R"({"type":"phase","name":"train","epoch":1,"began_seconds":1e308})"},
     "valid",
     ""},
    {"PhaseThatCommandsATerminal", {R"({"type":"phase","name":"\u001b[2J"})"}, "valid", "field 'name' is no word"},
    {"HeartbeatFromTheFuture",
     {R"({"type":"heartbeat","phase":"train","epoch":2147483647,"step":1000000000000000000})",
      R"({"type":"heartbeat","phase":"train","epoch":-5,"step":-9223372036854775808})"},
     "valid",
     ""},
    {"Calibration", {R"({"type":"calibration","steps":-1,"buckets":-1})"}, "valid", "calibrated less than nothing"},
};

class HostileWorker : public ::testing::TestWithParam<Hostile> {};
INSTANTIATE_TEST_SUITE_P(, HostileWorker, ::testing::ValuesIn(kHostile),
                         [](const auto& tested) { return tested.param.name; });

TEST_P(HostileWorker, CostsAtMostItsAttempt) {
  SimulatedCluster world({2});
  world.odd_lines = GetParam().lines;
  world.start(toy_sweep({2}));
  world.run();
  EXPECT_EQ(world.stop_program(), GetParam().verdict == "invalid" ? ExitCode::incomplete : ExitCode::ok);
  EXPECT_THAT(world.query("SELECT verdict FROM attempt"), ElementsAre(GetParam().verdict));
  if (GetParam().words.empty()) return;
  const auto said =
      world.query("SELECT text FROM event WHERE kind = 'protocol' UNION ALL SELECT sentence FROM finding");
  EXPECT_THAT(said, ::testing::Contains(HasSubstr(GetParam().words)));
  for (const std::string& text : said) EXPECT_LT(text.size(), 2000U);
}

TEST(HostileLines, AFloodStopsNeitherTimeNorFillsTheStore) {
  SimulatedCluster world({2});
  for (int i = 0; i < 100'000; ++i) {
    world.odd_lines.push_back(fmt::format(R"({{"type":"heartbeat","phase":"train","epoch":1,"step":{}}})", i));
  }
  for (int i = 0; i < 10'000; ++i) world.odd_lines.emplace_back("noise");
  for (int i = 0; i < 10'000; ++i) world.odd_lines.emplace_back(R"({"type":"phase","name":"load"})");
  world.start(toy_sweep({1}));
  world.run();
  EXPECT_EQ(world.stop_program(), ExitCode::ok);
  EXPECT_THAT(world.query("SELECT 1 FROM event WHERE kind = 'protocol'"), SizeIs(::testing::Lt(100U)));
  EXPECT_THAT(world.query("SELECT 1 FROM phase"), SizeIs(::testing::Lt(200U)));
}

TEST(HostileLines, OnlyTheFirstErrorOfARankIsKeptAndNotAllOfIt) {
  AttemptSetup setup{.id = 1, .agents = {0}, .epochs = 1, .timeout = std::chrono::hours(1)};
  Attempt attempt(setup, {});
  attempt.on_line(0, R"({"type":"hello"})", 0, {});
  for (int i = 0; i < 1000; ++i) {
    attempt.on_line(0,
                    protocol::encode(protocol::FromWorker(protocol::Error{
                        protocol::FailureClass::oom, fmt::format("{} \x1b[2J{}", i, std::string(500'000, 'x'))})),
                    0, {});
  }
  attempt.on_exit({.attempt = 1, .rank = 0, .exit_code = 1}, {});
  EXPECT_LT(attempt.outcome().error.size(), 5000U);
  EXPECT_THAT(attempt.outcome().error, ::testing::StartsWith("rank 0: 0 ?[2Jxxx"));
}

TEST(HostileLines, AnErrorForgesNoLineAndCommandsNoTerminal) {
  SimulatedCluster world({1});
  world.odd_lines = {protocol::encode(protocol::FromWorker(
      protocol::Error{protocol::FailureClass::config, "no\n[  OK  ] (1/1) forged\u009b2J\u202e\x1b[2J"}))};
  ::testing::internal::CaptureStdout();
  world.start(toy_sweep({1}));
  world.run();
  const auto said = ::testing::internal::GetCapturedStdout();
  EXPECT_EQ(world.stop_program(), ExitCode::incomplete);
  const std::string shown = "config: rank 0: no [  OK  ] (1/1) forged?2J??[2J";
  EXPECT_THAT(said, ::testing::HasSubstr("\n[ FAIL ] (1/1) toy_cpus1  " + shown));
  EXPECT_THAT(said, ::testing::Not(::testing::HasSubstr("\n[  OK  ]")));
  EXPECT_THAT(world.query("SELECT error FROM attempt"), ::testing::ElementsAre(shown.substr(shown.find("rank"))));
}

}  // namespace
}  // namespace ddpsweep::cluster
