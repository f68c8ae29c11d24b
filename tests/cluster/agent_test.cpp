#include "orchestrator/cluster/agent.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <iterator>
#include <map>

#include "tests/cluster/agent_testing.hpp"

namespace ddpsweep::cluster {
namespace {

using namespace std::chrono_literals;
using cluster::testing::AgentTest;
using cluster::testing::FakeMailbox;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

TEST_F(AgentTest, SendsTheSpecAfterTheHello) {
  agent_.on_message(script(R"(read -t 0.3 early && echo "too early"; echo "$HELLO"; read spec; echo "$spec")"),
                    Clock::now());
  run_until_exits(1);
  const auto spec = protocol::encode(protocol::ToWorker(script("").ranks[0].spec));
  EXPECT_THAT(mailbox_.lines(), ElementsAre(hello(), spec));
  ASSERT_EQ(mailbox_.all<WorkerStarted>().size(), 1u);
  const auto started = mailbox_.all<WorkerStarted>()[0];
  EXPECT_GT(started.pid, 0);
  const double until_hello = mailbox_.all<WorkerLine>()[0].heard_seconds - started.spawned_seconds;
  EXPECT_GE(until_hello, 0.3);
  EXPECT_LT(until_hello, 60);
  const auto exit = mailbox_.all<WorkerExit>()[0];
  EXPECT_EQ(exit.exit_code, 0);
  EXPECT_EQ(exit.log_tail, "");
}

TEST_F(AgentTest, ShowsAWorkerItsOwnGpuAlone) {
  Launch launch = script(R"(echo "gpus: $CUDA_VISIBLE_DEVICES")", 2);
  launch.ranks[1].slot = {.id = "GPU-b", .node = "n", .agent = 0, .index = 1, .device = matrix::DeviceKind::gpu};
  agent_.on_message(launch, Clock::now());
  run_until_exits(2);
  EXPECT_THAT(mailbox_.lines(0), ElementsAre("gpus: "));  // it runs on a core
  EXPECT_THAT(mailbox_.lines(1), ElementsAre("gpus: GPU-b"));
}

/// Runs; neither gone nor waiting for its parent to take notice of its end.
bool runs(const std::string& pid) {
  std::ifstream status("/proc/" + pid + "/status");
  const std::string text{std::istreambuf_iterator<char>(status), {}};
  return !text.empty() && text.find("\nState:\tZ") == std::string::npos;
}

TEST_F(AgentTest, KillsWhatAnEndedWorkerHasLeftOutsideOfItsGroup) {
  const std::string starts_a_daemon = "setsid sleep 600 & echo $!; sleep ";
  agent_.on_message(script(starts_a_daemon + "0.2", 1, 1), Clock::now());
  agent_.on_message(script(starts_a_daemon + "600", 1, 2), Clock::now());
  run_until_lines(2);
  std::map<std::int64_t, std::string> daemons;  // by attempt
  for (const auto& said : mailbox_.all<WorkerLine>()) daemons[said.attempt] = said.line;
  run_until_exits(1);
  while (runs(daemons.at(1))) turn();
  EXPECT_TRUE(runs(daemons.at(2)));
  agent_.on_message(Kill{2}, Clock::now());
  run_until_exits(2);
  while (runs(daemons.at(2))) turn();
}

TEST_F(AgentTest, ForwardsLinesThatAreNoMessagesAsTheyCame) {
  agent_.on_message(script(R"(echo 'Loading...'; echo '{"type":'; echo)"), Clock::now());
  run_until_exits(1);
  EXPECT_THAT(mailbox_.lines(), ElementsAre("Loading...", "{\"type\":", ""));
}

TEST_F(AgentTest, DeliversToOneRankOrToAllAfterTheSpec) {
  agent_.on_message(script(R"(sleep 0.1; echo "$HELLO"; read spec; read a; read b; echo "$a $b")", 2), Clock::now());
  agent_.on_message(Deliver{1, 1, "only-you"}, Clock::now());
  agent_.on_message(Deliver{1, -1, "everybody"}, Clock::now());
  agent_.on_message(Deliver{1, 0, "you-too"}, Clock::now());
  agent_.on_message(Deliver{2, -1, "another attempt"}, Clock::now());
  run_until_exits(2);
  EXPECT_EQ(mailbox_.lines(0).back(), "everybody you-too");
  EXPECT_EQ(mailbox_.lines(1).back(), "only-you everybody");
}

TEST_F(AgentTest, KillEndsTheWorkersOfItsAttemptAlone) {
  agent_.on_message(script("echo up; sleep 1000", 2, 1), Clock::now());
  agent_.on_message(script("echo up; read line; exit 3", 1, 2), Clock::now());
  run_until_lines(2);
  agent_.on_message(Kill{1}, Clock::now());
  run_until_exits(2);
  for (const auto& exit : mailbox_.all<WorkerExit>()) {
    EXPECT_EQ(exit.attempt, 1);
    EXPECT_EQ(exit.signal, SIGKILL);
    EXPECT_TRUE(exit.killed_by_agent);
  }
  agent_.on_message(Kill{2}, Clock::now());
  run_until_exits(3);
}

TEST_F(AgentTest, ReportsACrashWithTheEndOfItsLog) {
  agent_.on_message(script("echo 'Tensor on fire' >&2; kill -SEGV $$"), Clock::now());
  run_until_exits(1);
  const auto exit = mailbox_.all<WorkerExit>()[0];
  EXPECT_EQ(exit.signal, SIGSEGV);
  EXPECT_FALSE(exit.killed_by_agent);
  EXPECT_THAT(exit.log_tail, HasSubstr("Tensor on fire"));
}

TEST_F(AgentTest, KillsAWorkerThatClosesItsOutputAndGoesOn) {
  agent_.on_message(script("echo up; exec >&-; sleep 1000"), Clock::now());
  run_until_exits(1);
  const auto exit = mailbox_.all<WorkerExit>()[0];
  EXPECT_EQ(exit.signal, SIGKILL);
  EXPECT_TRUE(exit.killed_by_agent);
  EXPECT_TRUE(exit.closed_output);
}

TEST_F(AgentTest, LeavesAWorkerThatClosesItsOutputTheTimeToEnd) {
  agent_.on_message(script("echo up; exec >&-; sleep 0.3; exit 4"), Clock::now());
  run_until_exits(1);
  EXPECT_EQ(mailbox_.all<WorkerExit>()[0].exit_code, 4);
  EXPECT_FALSE(mailbox_.all<WorkerExit>()[0].closed_output);
}

TEST_F(AgentTest, SendsTheEndOfTheLogOfAWorkerThatItKilled) {
  agent_.on_message(script("echo 'step 117' >&2; echo up; sleep 1000"), Clock::now());
  run_until_lines(1);
  agent_.on_message(Kill{1}, Clock::now());
  run_until_exits(1);
  EXPECT_TRUE(mailbox_.all<WorkerExit>()[0].killed_by_agent);
  EXPECT_EQ(mailbox_.all<WorkerExit>()[0].log_tail, "step 117");
}

TEST_F(AgentTest, TheEndOfALogIsBoundedTextWhateverItHolds) {
  const auto tail_after = [this](const std::string& text, std::int64_t attempt) {
    std::filesystem::remove(folder_ / "worker.log");
    agent_.on_message(script(text + "; exit 1", 1, attempt), Clock::now());
    run_until_exits(static_cast<std::size_t>(attempt));
    const auto sent = decode(encode(mailbox_.all<WorkerExit>().back()));  // as it travels
    return std::get<WorkerExit>(sent).log_tail;
  };
  EXPECT_THAT(tail_after("head -c 20000 /dev/urandom >&2; echo >&2; echo last >&2", 1),
              AllOf(::testing::EndsWith("last"), SizeIs(::testing::Le(4096u))));
  EXPECT_THAT(tail_after("head -c 3000000 /dev/zero | tr '\\0' x >&2", 2), SizeIs(4096));
  EXPECT_EQ(tail_after("true", 3), "");
  EXPECT_EQ(tail_after("rm " + (folder_ / "worker.log").string(), 4), "");
  EXPECT_EQ(tail_after("seq 100 >&2", 5).substr(0, 6), "81\n82\n");
}

TEST_F(AgentTest, ReportsEachRankThatCannotStartOnce) {
  auto launch = script("", 2);
  launch.command = {"/no/such/worker"};
  launch.ranks[1].log_path = "/proc/no/such/folder/worker.log";
  agent_.on_message(launch, Clock::now());
  run_until_exits(2);
  const auto exits = mailbox_.all<WorkerExit>();
  ASSERT_EQ(exits.size(), 2u);
  EXPECT_EQ(exits[0].rank, 1);  // known at once
  EXPECT_THAT(exits[0].start_error, HasSubstr("/proc/no/such/folder"));
  EXPECT_EQ(exits[1].rank, 0);
  EXPECT_THAT(exits[1].start_error, HasSubstr("/no/such/worker"));
}

TEST_F(AgentTest, AllThatAWorkerWroteComesBeforeItsExit) {
  agent_.on_message(script("seq 5000"), Clock::now());
  run_until_exits(1);
  const auto lines = mailbox_.lines();
  ASSERT_EQ(lines.size(), 5000u);
  for (std::size_t i = 0; i < lines.size(); ++i) ASSERT_EQ(lines[i], std::to_string(i + 1));
  EXPECT_TRUE(std::holds_alternative<WorkerExit>(mailbox_.sent.back()));
}

TEST_F(AgentTest, AFloodIsHeldBack) {
  agent_.on_message(script("yes"), Clock::now());
  const auto begin = Clock::now();
  while (Clock::now() - begin < 300ms) turn();
  const auto turns = 300ms / SupervisedWorker::kPause + 2;
  EXPECT_GT(mailbox_.lines().size(), SupervisedWorker::kLinesPerTurn);
  EXPECT_LE(mailbox_.lines().size(), turns * SupervisedWorker::kLinesPerTurn);
  agent_.on_message(Kill{1}, Clock::now());
  run_until_exits(1);
}

TEST_F(AgentTest, OfAFloodThatAWorkerLeavesBehindTheEndIsForwarded) {
  agent_.on_message(script("head -c 60000 /dev/zero | tr '\\0' '\\n'; echo last"), Clock::now());
  ::usleep(500'000);  // so that all of it lies in the pipe
  run_until_exits(1);
  const auto lines = mailbox_.lines();
  EXPECT_LE(lines.size(), SupervisedWorker::kMostLastLines + 2 * SupervisedWorker::kLinesPerTurn);
  EXPECT_THAT(lines, ::testing::Contains(HasSubstr("lines at its end the last 9999 follow")));
  EXPECT_EQ(lines.back(), "last");
}

TEST_F(AgentTest, ALineThatIsTooLongIsReportedAndTheNextOnesPass) {
  agent_.on_message(script("head -c 2000000 /dev/zero | tr '\\0' x; echo; echo after"), Clock::now());
  run_until_exits(1);
  EXPECT_THAT(mailbox_.lines(),
              ::testing::UnorderedElementsAre("after", HasSubstr("1 lines of more than 1048576 bytes")));
}

TEST_F(AgentTest, AWorkerThatDoesNotReadDoesNotStopItsAgent) {
  agent_.on_message(script(R"(echo "$HELLO"; echo up; sleep 1000)"), Clock::now());
  run_until_lines(2);
  for (int i = 0; i < 100; ++i) agent_.on_message(Deliver{1, 0, std::string(100'000, 'x')}, Clock::now());
  for (int i = 0; i < 10; ++i) turn();
  agent_.on_message(Kill{1}, Clock::now());
  run_until_exits(1);
}

TEST_F(AgentTest, ShutdownKillsWhatIsLeft) {
  agent_.on_message(script("sleep 1000"), Clock::now());
  EXPECT_FALSE(agent_.finished());
  agent_.on_message(Shutdown{false}, Clock::now());
  EXPECT_FALSE(agent_.finished());
  while (!agent_.finished()) turn();
  EXPECT_FALSE(agent_.orderly());
  EXPECT_FALSE(agent_.orphaned());
}

TEST_F(AgentTest, LeavesWhenItIsNotWelcome) {
  EXPECT_FALSE(agent_.welcome());
  agent_.on_message(Welcome{false}, Clock::now());
  EXPECT_EQ(agent_.welcome(), false);
  EXPECT_TRUE(agent_.finished());
  EXPECT_TRUE(agent_.orderly());
}

TEST(AgentLiveness, BeatsEveryTwoSeconds) {
  FakeMailbox mailbox(1);
  const auto start = Clock::now();
  Agent agent(mailbox, {}, start);
  for (auto time = 0ms; time <= 10s; time += 20ms) agent.tick(start + time);
  EXPECT_EQ(mailbox.all<Beat>().size(), 5u);
}

TEST(AgentLiveness, LeavesWhenRankZeroIsSilentForThirtySeconds) {
  FakeMailbox mailbox(1);
  const auto start = Clock::now();
  Agent agent(mailbox, {}, start);
  agent.on_message(Beat{}, start + 20s);
  agent.tick(start + 49s);
  EXPECT_FALSE(agent.finished());
  agent.tick(start + 50s);
  EXPECT_TRUE(agent.finished());
  EXPECT_TRUE(agent.orphaned());
  EXPECT_FALSE(agent.orderly());
}

TEST(AgentLiveness, RankZerosOwnAgentDoesNotDoubtIt) {
  FakeMailbox mailbox(0);
  const auto start = Clock::now();
  Agent agent(mailbox, {}, start);
  agent.tick(start + 1h);
  EXPECT_FALSE(agent.orphaned());
}

TEST_F(AgentTest, AnOrphanKillsItsWorkers) {
  FakeMailbox mailbox(1);
  const auto start = Clock::now();
  Agent agent(mailbox, options(), start);
  agent.on_message(script("sleep 1000"), start);
  agent.tick(start + 31s);
  EXPECT_TRUE(agent.orphaned());
  while (!agent.finished()) agent.tick(start + 31s);
  ASSERT_EQ(mailbox.all<WorkerExit>().size(), 1u);
  EXPECT_TRUE(mailbox.all<WorkerExit>()[0].killed_by_agent);
}

}  // namespace
}  // namespace ddpsweep::cluster
