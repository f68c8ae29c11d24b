// What an agent does with the message that goes round all ranks (`doctor --launch`).
#include <gmock/gmock.h>

#include "orchestrator/cluster/agent.hpp"

namespace ddpsweep::cluster {
namespace {

using testing::ElementsAre;

/// Keeps to whom what was sent.
class Recorder : public Mailbox {
 public:
  Recorder(int rank, int size) : rank_(rank), size_(size) {}
  int rank() const override { return rank_; }
  int size() const override { return size_; }
  void send(int to, const Message& message) override {
    if (std::holds_alternative<Ring>(message)) passed_on.push_back(to);
    if (std::holds_alternative<RingPassed>(message)) told.push_back(to);
  }
  std::optional<std::pair<int, Message>> receive() override { return std::nullopt; }
  void abandon(int) override {}

  std::vector<int> passed_on, told;

 private:
  int rank_, size_;
};

TEST(AgentRing, IsToldToRankZeroAndPassedOn) {
  Recorder mailbox(1, 3);
  Agent agent(mailbox, {}, Clock::now());
  agent.on_message(Ring{}, Clock::now());
  EXPECT_THAT(mailbox.told, ElementsAre(0));
  EXPECT_THAT(mailbox.passed_on, ElementsAre(2));
}

TEST(AgentRing, EndsWithTheLastRank) {
  for (const int size : {1, 3}) {
    Recorder mailbox(size - 1, size);
    Agent agent(mailbox, {}, Clock::now());
    agent.on_message(Ring{}, Clock::now());
    EXPECT_THAT(mailbox.told, ElementsAre(0));
    EXPECT_THAT(mailbox.passed_on, testing::IsEmpty());
  }
}

}  // namespace
}  // namespace ddpsweep::cluster
