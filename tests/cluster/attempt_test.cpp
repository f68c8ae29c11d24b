#include "orchestrator/cluster/attempt.hpp"

#include <gmock/gmock.h>

#include <csignal>
#include <limits>

namespace ddpsweep::cluster {
namespace {

using namespace std::chrono_literals;
using protocol::FailureClass;
using store::State;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// A group whose time and messages the test makes.
class AttemptTest : public testing::Test {
 protected:
  void begin(std::vector<int> agents, int epochs = 1, std::vector<std::string> nodes = {}) {
    AttemptSetup setup;
    setup.nodes = std::move(nodes);
    setup.id = 5;
    setup.agents = std::move(agents);
    setup.epochs = epochs;
    setup.timeout = 1h;
    setup.failure_grace = 5s;
    attempt_.emplace(setup, now_);
  }
  void say(int rank, const protocol::FromWorker& message) {
    attempt_->on_line(rank, protocol::encode(message), std::chrono::duration<double>(now_.time_since_epoch()).count(),
                      now_);
  }
  void hello(int rank) { say(rank, protocol::Hello{}); }
  void finish(int rank) {
    say(rank, protocol::Result{{{"parameters", 1}}});
    exit(rank, {.exit_code = 0});
  }
  void exit(int rank, WorkerExit how) {
    how.attempt = 5;
    how.rank = rank;
    attempt_->on_exit(how, now_);
  }
  /// Lets time pass with heartbeats of all ranks each second.
  void pass(std::chrono::seconds time, const protocol::Heartbeat& heartbeat, const std::vector<int>& ranks) {
    for (const auto end = now_ + time; now_ < end;) {
      now_ += 1s;
      for (const int rank : ranks) say(rank, heartbeat);
      attempt_->tick(now_);
    }
  }
  AttemptEffects effects() { return attempt_->take_effects(); }

  Clock::time_point now_{};
  std::optional<Attempt> attempt_;
};

TEST_F(AttemptTest, SucceedsWhenAllRanksReportAResultAndLeave) {
  begin({0, 0});
  hello(0);
  hello(1);
  finish(0);
  EXPECT_FALSE(attempt_->over());
  finish(1);
  ASSERT_TRUE(attempt_->over());
  EXPECT_EQ(attempt_->outcome().state, State::succeeded);
  EXPECT_EQ(attempt_->result(1)["parameters"], 1);
}

TEST_F(AttemptTest, TheRendezvousIsRelayedOnceWhenAllRanksAreThere) {
  begin({0, 1});
  hello(0);
  say(0, protocol::Rendezvous{"key"});
  EXPECT_THAT(effects().relay, IsEmpty());
  hello(1);
  const auto relay = effects().relay;
  ASSERT_THAT(relay, SizeIs(1));
  EXPECT_EQ(std::get<protocol::Rendezvous>(protocol::decode_to_worker(relay[0])).key, "key");
  say(0, protocol::Rendezvous{"another"});
  say(1, protocol::Rendezvous{"mine"});
  const auto after = effects();
  EXPECT_THAT(after.relay, IsEmpty());
  EXPECT_THAT(after.events, SizeIs(2));
}

TEST_F(AttemptTest, EpochsAndPhasesComeOutAsEffects) {
  begin({0});
  hello(0);
  say(0, protocol::Phase{"train", 1, 2.0});
  say(0, protocol::RankEpoch{.epoch = 1, .work = {}, .evaluation = {}});
  say(0, protocol::Phase{"evaluate", 1, 5.5});
  now_ += 3s;
  finish(0);
  const auto out = effects();
  EXPECT_THAT(out.epochs, SizeIs(1));
  ASSERT_THAT(out.phases, SizeIs(2));
  EXPECT_EQ(out.phases[0].name, "train");
  EXPECT_DOUBLE_EQ(out.phases[0].seconds, 3.5);
  EXPECT_EQ(out.phases[1].name, "evaluate");
  EXPECT_DOUBLE_EQ(out.phases[1].seconds, 3);  // ends with the result, on our clock
}

TEST_F(AttemptTest, WhatAProcessTookToBeginIsAPhaseBeforeTheWorkersOwn) {
  begin({0, 0});
  now_ += 10s;
  attempt_->on_started(1, 8.5);
  attempt_->on_started(2, 8.5);  // there is no such rank
  hello(1);
  say(1, protocol::Phase{"start", 0, 0.25});
  now_ += 1s;
  say(1, protocol::Phase{"load", 0, 0.75});
  hello(0);  // nobody said when its process was spawned
  say(0, protocol::Phase{"start", 0, 0.25});
  say(0, protocol::Phase{"load", 0, 0.75});
  const auto out = effects();
  ASSERT_THAT(out.phases, SizeIs(3));
  EXPECT_EQ(out.phases[0].name, "spawn");
  EXPECT_EQ(out.phases[0].rank, 1);
  EXPECT_DOUBLE_EQ(out.phases[0].seconds, 1.5);
  EXPECT_DOUBLE_EQ(out.phases[0].began_seconds, -1.25);
  EXPECT_EQ(out.phases[1].name, "start");
  EXPECT_EQ(out.phases[2].rank, 0);
  EXPECT_EQ(out.phases[2].name, "start");
}

TEST_F(AttemptTest, ACalibrationComesOutAsAnEffect) {
  begin({0, 0});
  hello(1);
  const protocol::Calibration measured{20, 3.76, 3.41, 0.52, 1 << 20, 2};
  say(1, measured);
  const auto out = effects();
  EXPECT_THAT(out.events, IsEmpty());
  ASSERT_THAT(out.calibrations, SizeIs(1));
  EXPECT_EQ(out.calibrations[0].attempt_id, 5);
  EXPECT_EQ(out.calibrations[0].rank, 1);
  EXPECT_EQ(out.calibrations[0].measured.steps, 20);
  EXPECT_EQ(out.calibrations[0].measured.step_ms, 3.76);
  EXPECT_EQ(out.calibrations[0].measured.compute_ms, 3.41);
  EXPECT_EQ(out.calibrations[0].measured.communication_ms, 0.52);
  EXPECT_EQ(out.calibrations[0].measured.reduced_bytes, 1 << 20);
  EXPECT_EQ(out.calibrations[0].measured.buckets, 2);
}

TEST_F(AttemptTest, OnlyTheFirstCalibrationOfARankCounts) {
  begin({0, 0});
  hello(0);
  hello(1);
  say(0, protocol::Calibration{.step_ms = 1});
  say(0, protocol::Calibration{.step_ms = 2});
  say(1, protocol::Calibration{.step_ms = 3});
  const auto out = effects();
  ASSERT_THAT(out.calibrations, SizeIs(2));
  EXPECT_EQ(out.calibrations[0].measured.step_ms, 1);
  EXPECT_EQ(out.calibrations[1].measured.step_ms, 3);
  ASSERT_THAT(out.events, SizeIs(1));
  EXPECT_THAT(out.events[0].text, HasSubstr("rank 0 calibrated twice"));
}

TEST_F(AttemptTest, ACalibrationThatIsNoTimeIsAnOddity) {
  begin({0, 0, 0});
  for (const int rank : {0, 1, 2}) hello(rank);
  say(0, protocol::Calibration{.step_ms = std::numeric_limits<double>::quiet_NaN()});
  say(1, protocol::Calibration{.compute_ms = -1});
  say(2, protocol::Calibration{.communication_ms = -0.5});
  const auto out = effects();
  EXPECT_THAT(out.calibrations, IsEmpty());
  ASSERT_THAT(out.events, SizeIs(3));
  EXPECT_THAT(out.events[0].text, HasSubstr("rank 0 calibrated a time of nan"));
  EXPECT_THAT(out.events[1].text, HasSubstr("rank 1 calibrated a time of -1"));
  EXPECT_THAT(out.events[2].text, HasSubstr("rank 2 calibrated a time of -0.5"));
}

TEST_F(AttemptTest, TrainingIsTimedByTheAgentsClockWhichNoSuspensionStops) {
  begin({0, 0});
  hello(0);
  hello(1);
  const auto line = [](const char* phase, int epoch) {
    return protocol::encode(protocol::FromWorker(protocol::Phase{phase, epoch, 0}));
  };
  attempt_->on_line(0, line("train", 1), 100, now_);
  attempt_->on_line(1, line("train", 1), 500, now_);  // another node, another clock
  now_ += 1s;                                         // the job was suspended: our time stood still
  attempt_->on_line(0, line("evaluate", 1), 124, now_);
  attempt_->on_line(1, line("evaluate", 1), 525, now_);
  ASSERT_THAT(attempt_->seen_training(), SizeIs(1));
  EXPECT_DOUBLE_EQ(attempt_->seen_training().at(1).shortest, 24);
  EXPECT_DOUBLE_EQ(attempt_->seen_training().at(1).longest, 25);
}

TEST_F(AttemptTest, AFailureGivesTheOthersAGraceAndThenKills) {
  begin({0, 0});
  hello(0);
  hello(1);
  exit(1, {.exit_code = -1, .signal = SIGSEGV});
  now_ += 4s;
  attempt_->tick(now_);
  EXPECT_FALSE(effects().kill);
  now_ += 1s;
  attempt_->tick(now_);
  EXPECT_TRUE(effects().kill);
  attempt_->tick(now_ + 1s);
  EXPECT_FALSE(effects().kill);  // once is enough
  exit(0, {.exit_code = -1, .signal = SIGKILL, .killed_by_agent = true});
  const auto outcome = attempt_->outcome();
  EXPECT_EQ(outcome.state, State::failed);
  EXPECT_EQ(outcome.failure, FailureClass::crash);
  EXPECT_EQ(outcome.rank, 1);
  EXPECT_THAT(outcome.error, HasSubstr("rank 1 was ended by SIGSEGV"));
}

TEST_F(AttemptTest, TheCauseBeatsItsEchoWhicheverCameFirst) {
  for (const auto cause : {FailureClass::oom, FailureClass::data, FailureClass::config}) {
    begin({0, 0});
    hello(0);
    hello(1);
    say(0, protocol::Error{FailureClass::nccl, "connection closed by peer"});
    exit(0, {.exit_code = 1});
    say(1, protocol::Error{cause, "the real one"});
    exit(1, {.exit_code = 1});
    EXPECT_EQ(attempt_->outcome().failure, cause);
    EXPECT_EQ(attempt_->outcome().error, "rank 1: the real one");
  }
}

TEST_F(AttemptTest, ACrashBeatsTheCommunicatorFailureItCaused) {
  begin({0, 0});
  say(0, protocol::Error{FailureClass::nccl, "peer"});
  exit(0, {.exit_code = 1});
  exit(1, {.exit_code = -1, .signal = SIGKILL});
  EXPECT_EQ(attempt_->outcome().failure, FailureClass::crash);
}

TEST_F(AttemptTest, TheFirstOfEqualCausesCounts) {
  begin({0, 0});
  say(1, protocol::Error{FailureClass::oom, "first"});
  say(0, protocol::Error{FailureClass::data, "second"});
  exit(0, {.exit_code = 1});
  exit(1, {.exit_code = 1});
  EXPECT_EQ(attempt_->outcome().failure, FailureClass::oom);
}

TEST_F(AttemptTest, LeavingWithoutAResultIsAFailure) {
  begin({0});
  exit(0, {.exit_code = 0});
  EXPECT_EQ(attempt_->outcome().failure, FailureClass::unknown);
  begin({0});
  exit(0, {.exit_code = 3});
  EXPECT_EQ(attempt_->outcome().failure, FailureClass::crash);
  EXPECT_THAT(attempt_->outcome().error, HasSubstr("exit code 3"));
}

TEST_F(AttemptTest, ACrashAfterTheResultIsAFailure) {
  begin({0});
  hello(0);
  say(0, protocol::Result{nlohmann::json::object()});
  exit(0, {.exit_code = -1, .signal = SIGABRT});
  EXPECT_EQ(attempt_->outcome().failure, FailureClass::crash);
}

TEST_F(AttemptTest, AWorkerThatNeverStartedIsAConfigFailure) {
  begin({0});
  exit(0, {.start_error = "/no/such/worker: No such file or directory"});
  EXPECT_EQ(attempt_->outcome().failure, FailureClass::config);
  EXPECT_EQ(attempt_->outcome().error, "rank 0 did not start: /no/such/worker: No such file or directory");
}

TEST_F(AttemptTest, AnotherProtocolVersionIsAConfigFailureAtOnce) {
  begin({0});
  say(0, protocol::Hello{.version = 99, .program = "other", .program_version = "2", .libraries = {}});
  EXPECT_TRUE(effects().kill);
  exit(0, {.exit_code = -1, .signal = SIGKILL, .killed_by_agent = true});
  EXPECT_EQ(attempt_->outcome().failure, FailureClass::config);
  EXPECT_THAT(attempt_->outcome().error, HasSubstr("protocol version 99"));
}

TEST_F(AttemptTest, TimesOutWhateverHappens) {
  begin({0});
  hello(0);
  std::int64_t step = 0;
  while (now_ < Clock::time_point{} + 1h) pass(60s, {"train", 1, ++step}, {0});
  EXPECT_TRUE(effects().kill);
  exit(0, {.exit_code = -1, .signal = SIGKILL, .killed_by_agent = true});
  EXPECT_EQ(attempt_->outcome().state, State::timed_out);
  EXPECT_EQ(attempt_->outcome().failure, std::nullopt);
  EXPECT_EQ(attempt_->outcome().error,
            "not done within 1 h 0 min (limits.timeout); last seen: rank 0 at step 60 of epoch 1");
}

TEST_F(AttemptTest, SilenceIsAHang) {
  begin({0, 0});
  hello(0);
  hello(1);
  std::int64_t step = 0;
  for (int i = 0; i < 6; ++i) pass(10s, {"train", 1, ++step}, {1});
  EXPECT_TRUE(effects().kill);
  exit(0, {.exit_code = -1, .signal = SIGKILL, .killed_by_agent = true});
  exit(1, {.exit_code = -1, .signal = SIGKILL, .killed_by_agent = true});
  EXPECT_EQ(attempt_->outcome().state, State::failed);
  EXPECT_EQ(attempt_->outcome().failure, FailureClass::hang);
  EXPECT_THAT(attempt_->outcome().error, HasSubstr("rank 0 sent nothing for"));
}

TEST_F(AttemptTest, AStuckStepIsAHangThoughHeartbeatsGoOn) {
  begin({0});
  hello(0);
  pass(119s, {"train", 2, 31}, {0});
  EXPECT_FALSE(effects().kill);
  pass(3s, {"train", 2, 31}, {0});
  EXPECT_TRUE(effects().kill);
  exit(0, {.exit_code = -1, .signal = SIGKILL, .killed_by_agent = true});
  EXPECT_EQ(attempt_->outcome().failure, FailureClass::hang);
  EXPECT_THAT(attempt_->outcome().error, HasSubstr("rank 0 stood at step 31 of epoch 2 for 2 min 0 s (limits.step)"));
}

TEST_F(AttemptTest, LoadingMayTakeLongerThanAStep) {
  begin({0});
  hello(0);
  pass(600s, {"load", 0, 0}, {0});
  EXPECT_FALSE(effects().kill);
}

TEST_F(AttemptTest, ALostAgentEndsItsRanksAndIsTheCause) {
  begin({0, 1});
  hello(0);
  hello(1);
  attempt_->lose_agent(1, "agent 1 on n2 has been silent", now_);
  EXPECT_FALSE(attempt_->over());
  say(0, protocol::Error{FailureClass::nccl, "peer"});
  exit(0, {.exit_code = 1});
  ASSERT_TRUE(attempt_->over());
  EXPECT_EQ(attempt_->outcome().failure, FailureClass::agent_lost);
  EXPECT_EQ(attempt_->outcome().error, "agent 1 on n2 has been silent");
}

TEST_F(AttemptTest, IsNotOverBeforeItsGpusAreFree) {
  begin({0, 1});
  hello(0);
  hello(1);
  for (const int rank : {0, 1}) {
    say(rank, protocol::Result{{{"parameters", 1}}});
    exit(rank, {.exit_code = 0, .device_follows = true});
  }
  EXPECT_FALSE(attempt_->over());
  now_ += 2h;  // the work is done: no deadline is left to miss
  attempt_->tick(now_);
  EXPECT_FALSE(effects().kill);
  attempt_->on_released({.attempt_id = 5, .rank = 0, .samples = 7});
  attempt_->on_released({.attempt_id = 5, .rank = 9});
  EXPECT_FALSE(attempt_->over());
  attempt_->lose_agent(1, "agent 1 on n2 has been silent", now_);
  ASSERT_TRUE(attempt_->over());
  EXPECT_EQ(attempt_->outcome().state, State::succeeded);
  EXPECT_EQ(attempt_->device_use(0)->samples, 7);
  EXPECT_FALSE(attempt_->device_use(1));
}

TEST_F(AttemptTest, ACrashIsKnownAtOnceWhateverItsGpuDoes) {
  begin({0, 0});
  hello(0);
  hello(1);
  exit(0, {.signal = SIGSEGV, .device_follows = true});
  now_ += 5s;
  attempt_->tick(now_);
  EXPECT_TRUE(effects().kill);
}

TEST_F(AttemptTest, GarbageIsReportedBoundedAndHarmless) {
  begin({0});
  hello(0);
  for (int i = 0; i < 1000; ++i) attempt_->on_line(0, "Segmentation fault?", 0, now_);
  const auto out = effects();
  EXPECT_FALSE(out.events.empty());
  EXPECT_LT(out.events.size(), 30u);
  EXPECT_EQ(out.events[0].kind, "protocol");
  finish(0);
  EXPECT_EQ(attempt_->outcome().state, State::succeeded);
}

TEST_F(AttemptTest, LinesOfRanksThatDoNotExistAreIgnored) {
  begin({0});
  say(7, protocol::Hello{});
  say(-1, protocol::Hello{});
  exit(9, {.exit_code = 0});
  EXPECT_FALSE(attempt_->over());
}

TEST_F(AttemptTest, DrainedIsInterrupted) {
  begin({0}, 3);
  hello(0);
  say(0, protocol::Result{{{"drained", true}}});
  exit(0, {.exit_code = 0});
  EXPECT_EQ(attempt_->outcome().state, State::interrupted);
}

/// The texts of this kind of event.
std::vector<std::string> texts(const AttemptEffects& effects, const std::string& kind) {
  std::vector<std::string> found;
  for (const auto& event : effects.events) {
    if (event.kind == kind) found.push_back(event.text);
  }
  return found;
}

TEST_F(AttemptTest, WhereItsRanksStoodAndTheEndOfTheLogAreKeptOfEachFailure) {
  begin({0, 0}, 1, {"n0", "n1"});
  hello(0);
  hello(1);
  say(0, protocol::Phase{"train", 1, 0});
  exit(1, {.exit_code = -1, .signal = SIGABRT, .log_tail = "terminate called\nby nobody"});
  exit(0, {.exit_code = -1, .signal = SIGKILL, .killed_by_agent = true, .log_tail = "waiting"});
  const auto out = effects();
  EXPECT_THAT(texts(out, "last_seen"),
              ElementsAre("rank 0 on n0: at step 0 of epoch 1 for 0.0 s, last heard 0.0 s before\n"
                          "rank 1 on n1: in phase start for 0.0 s, last heard 0.0 s before"));
  EXPECT_THAT(texts(out, "worker_exit"),
              ElementsAre("rank 1 on n1 was ended by SIGABRT", "rank 0 on n0 was killed by its agent"));
  EXPECT_THAT(texts(out, "log_tail"), ElementsAre("the log of rank 1 on n1 ends:\nterminate called\nby nobody",
                                                  "the log of rank 0 on n0 ends:\nwaiting"));
  EXPECT_EQ(attempt_->outcome().error, "rank 1 was ended by SIGABRT in phase start");
}

TEST_F(AttemptTest, AHangNamesWhoIsBehindAndKeepsTheLogOfThatRankAlone) {
  begin({0, 1, 1}, 1, {"n0", "n1", "n1"});
  for (const int rank : {0, 1, 2}) {
    hello(rank);
    say(rank, protocol::Phase{"train", 3, 0});
    say(rank, protocol::Heartbeat{"train", 3, 117});
  }
  say(0, protocol::Heartbeat{"train", 3, 118});
  say(1, protocol::Heartbeat{"train", 3, 118});
  for (int i = 0; i < 121; ++i) {
    now_ += 1s;
    say(0, protocol::Heartbeat{"train", 3, 118});
    say(1, protocol::Heartbeat{"train", 3, 118});
    say(2, protocol::Heartbeat{"train", 3, 117});
    attempt_->tick(now_);
  }
  auto out = effects();
  EXPECT_TRUE(out.kill);
  EXPECT_THAT(texts(out, "last_seen"), ElementsAre(HasSubstr("rank 2 on n1: at step 117 of epoch 3 for 2 min 0 s")));
  for (const int rank : {0, 1, 2}) {
    exit(rank, {.exit_code = -1, .signal = SIGKILL, .killed_by_agent = true, .log_tail = std::to_string(rank)});
  }
  out = effects();
  EXPECT_THAT(texts(out, "log_tail"), ElementsAre("the log of rank 2 on n1 ends:\n2"));
  EXPECT_THAT(texts(out, "last_seen"), IsEmpty());
  const auto outcome = attempt_->outcome();
  EXPECT_EQ(outcome.state, State::failed);
  EXPECT_EQ(outcome.failure, FailureClass::hang);
  EXPECT_EQ(outcome.rank, 2);
  EXPECT_EQ(
      outcome.error,
      "rank 2 on n1 stood at step 117 of epoch 3 for 2 min 0 s (limits.step), while the others waited at step 118 "
      "of epoch 3");
}

TEST_F(AttemptTest, ATimeoutKeepsTheSameAndStaysATimeout) {
  begin({0, 0});
  hello(0);
  hello(1);
  say(1, protocol::Phase{"load", 0, 0});
  now_ += 1h;
  say(0, protocol::Heartbeat{"start", 0, 0});
  attempt_->tick(now_);
  EXPECT_THAT(texts(effects(), "last_seen"), SizeIs(1));
  exit(0, {.exit_code = -1, .signal = SIGKILL, .killed_by_agent = true, .log_tail = "slow"});
  exit(1, {.exit_code = -1, .signal = SIGKILL, .killed_by_agent = true, .log_tail = "fast"});
  EXPECT_THAT(texts(effects(), "log_tail"), ElementsAre("the log of rank 0 ends:\nslow"));
  const auto outcome = attempt_->outcome();
  EXPECT_EQ(outcome.state, State::timed_out);
  EXPECT_EQ(outcome.rank, 0);
  EXPECT_EQ(
      outcome.error,
      "not done within 1 h 0 min (limits.timeout); last seen: rank 0 in phase start, while rank 1 waited in phase "
      "load");
}

TEST_F(AttemptTest, TheLogsOfAGroupThatFailedTogetherAreNotAllKept) {
  begin(std::vector<int>(16, 0));
  for (int rank = 0; rank < 15; ++rank) {
    say(rank, protocol::Error{FailureClass::nccl, "peer"});
    exit(rank, {.exit_code = 1, .log_tail = "echo"});
  }
  exit(15, {.exit_code = -1, .signal = SIGSEGV, .log_tail = "the cause"});
  const auto tails = texts(effects(), "log_tail");
  ASSERT_THAT(tails, SizeIs(4));
  EXPECT_EQ(tails[0], "the log of rank 15 ends:\nthe cause");
}

TEST_F(AttemptTest, ASuccessKeepsNoLog) {
  begin({0});
  hello(0);
  say(0, protocol::Result{{{"parameters", 1}}});
  exit(0, {.exit_code = 0, .log_tail = "all is well"});
  EXPECT_THAT(effects().events, IsEmpty());
}

TEST_F(AttemptTest, AWorkerCannotSayOfItselfWhatOnlyOthersCanSee) {
  for (const auto failure : {FailureClass::crash, FailureClass::hang, FailureClass::agent_lost}) {
    begin({0});
    hello(0);
    say(0, protocol::Error{failure, "says so"});
    exit(0, {.exit_code = 1});
    EXPECT_EQ(attempt_->outcome().failure, FailureClass::unknown);
  }
}

TEST_F(AttemptTest, AWorkerThatSigkillDoesNotEndHoldsUpTheAttemptForAMinute) {
  begin({0, 1}, 1, {"n0", "n1"});
  hello(0);
  hello(1);
  exit(0, {.signal = SIGSEGV});
  now_ += 5s;
  attempt_->tick(now_);
  EXPECT_TRUE(effects().kill);
  now_ += 59s;
  attempt_->tick(now_);
  EXPECT_FALSE(attempt_->over());
  now_ += 1s;
  attempt_->tick(now_);
  ASSERT_TRUE(attempt_->over());
  const auto last = effects();
  EXPECT_THAT(attempt_->unkillable(), ElementsAre(1));
  EXPECT_THAT(last.events, testing::Contains(testing::Field(
                               &store::Event::text, HasSubstr("rank 1 on n1 did not end within 60 s of SIGKILL"))));
  EXPECT_EQ(attempt_->outcome().failure, FailureClass::crash);
  EXPECT_THAT(attempt_->outcome().error, HasSubstr("rank 0 was ended by SIGSEGV"));
}

}  // namespace
}  // namespace ddpsweep::cluster
