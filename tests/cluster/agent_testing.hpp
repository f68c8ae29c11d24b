// An agent with real processes, and a mailbox that keeps what it says.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "orchestrator/cluster/agent.hpp"
#include "orchestrator/cluster/inventory.hpp"
#include "tests/cluster/watchdog.hpp"

namespace ddpsweep::cluster::testing {

using namespace std::chrono_literals;

/// Keeps what was sent to rank 0.
class FakeMailbox : public Mailbox {
 public:
  explicit FakeMailbox(int rank) : rank_(rank) {}
  int rank() const override { return rank_; }
  int size() const override { return 2; }
  void send(int to, const Message& message) override {
    EXPECT_EQ(to, 0);
    sent.push_back(message);
  }
  std::optional<std::pair<int, Message>> receive() override { return std::nullopt; }
  void abandon(int) override {}

  template <class T>
  std::vector<T> all() const {
    std::vector<T> found;
    for (const auto& message : sent) {
      if (const auto* m = std::get_if<T>(&message)) found.push_back(*m);
    }
    return found;
  }
  std::vector<std::string> lines(int rank = 0) const {
    std::vector<std::string> found;
    for (const auto& line : all<WorkerLine>()) {
      if (line.rank == rank) found.push_back(line.line);
    }
    return found;
  }

  std::vector<Message> sent;

 private:
  const int rank_;
};

class AgentTest : public ::testing::Test {
 protected:
  explicit AgentTest(Nvml nvml = {}) : agent_(mailbox_, options(std::move(nvml)), Clock::now()) {
    std::string name = "/tmp/ddpsweep_agent_XXXXXX";
    folder_ = ::mkdtemp(name.data());
    // As in the program: a worker that is gone must not end its agent.
    std::signal(SIGPIPE, SIG_IGN);
  }
  ~AgentTest() override { std::filesystem::remove_all(folder_); }

  static std::string hello() { return protocol::encode(protocol::FromWorker(protocol::Hello{})); }

  static AgentOptions options(Nvml nvml = {}) {
    return {.exec_program = DDPSWEEP_BINARY_DIR "/bin/ddpsweep-exec",
            .environment = {{"PATH", "/usr/bin:/bin"}, {"HELLO", hello()}},
            .nvml = std::move(nvml)};
  }

  /// A launch of bash workers that all run this script; "$HELLO" is a hello.
  Launch script(const std::string& text, int ranks = 1, std::int64_t attempt = 1) const {
    Launch launch{attempt, {"bash", "-c", text}, {}};
    const int core = look_at_machine("").cores.front();
    for (int rank = 0; rank < ranks; ++rank) {
      protocol::Spec spec;
      spec.attempt = attempt;
      spec.rank = rank;
      spec.world_size = ranks;
      launch.ranks.push_back(
          {spec, {.id = "s", .node = "n", .agent = 0, .index = core}, (folder_ / "worker.log").string()});
    }
    return launch;
  }

  void turn() {
    agent_.wait(STDIN_FILENO + 1000, 10ms, Clock::now());
    agent_.tick(Clock::now());
  }
  void run_until_exits(std::size_t count) {
    while (mailbox_.all<WorkerExit>().size() < count) turn();
  }
  void run_until_lines(std::size_t count, int rank = 0) {
    while (mailbox_.lines(rank).size() < count) turn();
  }

  std::filesystem::path folder_;
  Watchdog watchdog_{"an agent's workers"};
  FakeMailbox mailbox_{0};
  Agent agent_;
};

}  // namespace ddpsweep::cluster::testing
