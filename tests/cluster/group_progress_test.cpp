#include "orchestrator/cluster/group_progress.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <set>

namespace ddpsweep::cluster {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// A group whose time and words the test makes; deadlines are the defaults.
class Group : public testing::Test {
 protected:
  void begin(int world_size, std::vector<std::string> nodes = {}) {
    group_.emplace(world_size, std::move(nodes), now_);
  }
  void hello(const std::vector<int>& ranks) {
    for (const int rank : ranks) group_->hello(rank, now_);
  }
  void enter(const std::string& phase, const std::vector<int>& ranks, int epoch = 0) {
    for (const int rank : ranks) group_->began(rank, {phase, epoch, 0}, now_);
  }
  void step(int rank, int epoch, std::int64_t step) { group_->beat(rank, {"train", epoch, step}, now_); }
  /// Every rank goes on to send lines that say nothing new.
  void pass(Clock::duration time) {
    now_ += time;
    for (int rank = 0; rank < 4; ++rank) {
      if (rank < world_size_ && !silent_.contains(rank)) group_->heard(rank, now_);
    }
  }
  /// Whether the deadline is missed when `time` has passed, and not a millisecond before. What is said then.
  std::string missed_after(Clock::duration time) {
    pass(time - 1ms);
    const auto early = group_->missed(deadlines_, now_);
    EXPECT_FALSE(early) << early->sentence;
    pass(1ms);
    const auto missed = group_->missed(deadlines_, now_);
    return missed ? missed->sentence : "";
  }
  std::vector<int> to_blame() { return group_->missed(deadlines_, now_).value().ranks; }

  Clock::time_point now_{};
  Deadlines deadlines_;
  int world_size_ = 4;
  std::set<int> silent_;
  std::optional<GroupProgress> group_;
};

TEST_F(Group, HasThreeMinutesFromTheLaunchToItsHellos) {
  begin(4, {"n0", "n0", "n1", "n1"});
  pass(100s);
  hello({0, 1, 2});
  EXPECT_EQ(
      missed_after(80s),
      "rank 3 on n1 said no hello within 3 min 0 s of the launch (limits.start), while the others waited in phase "
      "start");
  EXPECT_THAT(to_blame(), ElementsAre(3));
}

TEST_F(Group, LinesBeforeTheHelloAreNoHello) {
  begin(1);
  world_size_ = 1;
  EXPECT_EQ(missed_after(180s), "rank 0 said no hello within 3 min 0 s of the launch (limits.start)");
}

TEST_F(Group, HasTwentyMinutesToLoadAndForPhasesOfNoName) {
  for (const auto* phase : {"start", "load", "init", "calibrate", "finish", "a phase of another worker"}) {
    begin(1);
    world_size_ = 1;
    hello({0});
    enter(phase, {0});
    EXPECT_EQ(missed_after(20min), fmt::format("rank 0 stood in phase {} for 20 min 0 s (limits.load)", phase));
  }
}

TEST_F(Group, WaitingAtTheRendezvousForRanksThatLoadIsNoFault) {
  begin(4);
  hello({0, 1, 2, 3});
  enter("load", {0, 1, 2, 3});
  enter("rendezvous", {0, 1, 2});
  pass(19min);
  EXPECT_FALSE(group_->missed(deadlines_, now_));
  enter("rendezvous", {3});
  group_->key_is_known();
  // The clock of the rendezvous begins with the last one to come, and nobody is behind.
  EXPECT_EQ(missed_after(3min), "all 4 ranks stood in phase rendezvous for 3 min 0 s (limits.rendezvous)");
}

TEST_F(Group, WhoHasNotArrivedAtTheRendezvousIsBehind) {
  begin(4, {"n0", "n0", "n1", "n1"});
  hello({0, 1, 2, 3});
  enter("load", {0, 1, 2, 3});
  pass(1min);
  enter("rendezvous", {0, 1, 3});
  EXPECT_EQ(
      missed_after(19min),
      "rank 2 on n1 stood in phase load for 20 min 0 s (limits.load), while the others waited in phase rendezvous");
  EXPECT_THAT(to_blame(), ElementsAre(2));
}

TEST_F(Group, ARendezvousWithoutAKeyIsRankZerosFault) {
  begin(4);
  hello({0, 1, 2, 3});
  enter("rendezvous", {0, 1, 2, 3});
  EXPECT_EQ(
      missed_after(3min),
      "rank 0 stood in phase rendezvous for 3 min 0 s (limits.rendezvous) and did not say how the group meets, while "
      "the others waited in phase rendezvous");
  EXPECT_THAT(to_blame(), ElementsAre(0));
}

TEST_F(Group, WhoDoesNotComeOutOfTheRendezvousIsBehind) {
  begin(4);
  hello({0, 1, 2, 3});
  enter("rendezvous", {0, 1, 2, 3});
  group_->key_is_known();
  pass(1min);
  enter("init", {0, 2});
  EXPECT_THAT(missed_after(2min), HasSubstr("rank 1, rank 3 stood in phase rendezvous for 3 min 0 s"));
}

TEST_F(Group, AStepHasTwoMinutesAndTheLastOfTheGroupIsBehind) {
  begin(4, {"n0", "n0", "n1", "n1"});
  hello({0, 1, 2, 3});
  enter("train", {0, 1, 2, 3}, 3);
  for (int i = 1; i <= 117; ++i) {
    for (const int rank : {0, 1, 2, 3}) step(rank, 3, i);
    pass(119s);  // slow, but alive
    ASSERT_FALSE(group_->missed(deadlines_, now_));
  }
  for (const int rank : {0, 1, 3}) step(rank, 3, 118);
  EXPECT_EQ(
      missed_after(1s),
      "rank 2 on n1 stood at step 117 of epoch 3 for 2 min 0 s (limits.step), while the others waited at step 118 of "
      "epoch 3");
  EXPECT_THAT(to_blame(), ElementsAre(2));
}

TEST_F(Group, AStepInWhichAllWaitNamesThemAll) {
  begin(2);
  world_size_ = 2;
  hello({0, 1});
  enter("train", {0, 1}, 1);
  for (const int rank : {0, 1}) step(rank, 1, 7);
  EXPECT_EQ(missed_after(120s), "all 2 ranks stood at step 7 of epoch 1 for 2 min 0 s (limits.step)");
}

TEST_F(Group, WaitingInTrainingForARankThatStillEvaluatesIsNoFault) {
  begin(2);
  world_size_ = 2;
  hello({0, 1});
  enter("evaluate", {0, 1}, 1);
  enter("train", {0}, 2);
  pass(19min);
  EXPECT_FALSE(group_->missed(deadlines_, now_));
  enter("train", {1}, 2);
  pass(119s);
  EXPECT_FALSE(group_->missed(deadlines_, now_));
  for (const int rank : {0, 1}) step(rank, 2, 1);
  EXPECT_NE(missed_after(120s), "");
}

TEST_F(Group, AnEvaluationHasTwentyMinutes) {
  begin(4);
  hello({0, 1, 2, 3});
  enter("train", {0, 1, 2, 3}, 5);
  enter("evaluate", {0, 1, 2, 3}, 5);
  enter("train", {0}, 6);
  group_->ended(1, now_);
  EXPECT_EQ(
      missed_after(20min),
      "rank 2, rank 3 stood in phase evaluate of epoch 5 for 20 min 0 s (limits.evaluation), while rank 0 waited at "
      "step 0 of epoch 6");
}

TEST_F(Group, SilenceIsMissedByTheSilentAloneWhateverTheirPhase) {
  begin(4, {"n0", "n0", "n1", "n1"});
  hello({0, 1, 2, 3});
  enter("evaluate", {0, 1, 2, 3}, 1);
  silent_ = {2, 3};
  EXPECT_EQ(
      missed_after(45s),
      "rank 2 on n1, rank 3 on n1 sent nothing for 45 s (limits.silence), last seen in phase evaluate of epoch 1, "
      "while the others waited in phase evaluate of epoch 1");
  EXPECT_THAT(to_blame(), ElementsAre(2, 3));
}

TEST_F(Group, ARankThatHasEndedIsNotWaitedFor) {
  begin(2);
  world_size_ = 2;
  hello({0, 1});
  enter("finish", {0, 1});
  pass(10min);
  group_->ended(0, now_);
  EXPECT_EQ(missed_after(10min),
            "rank 1 stood in phase finish for 20 min 0 s (limits.load), while the others had ended");
  group_->ended(1, now_);
  EXPECT_FALSE(group_->missed(deadlines_, now_ + 24h));
  EXPECT_THAT(group_->behind(), IsEmpty());
  EXPECT_EQ(group_->standing(), "");
}

TEST_F(Group, ALateHeartbeatOfThePhaseBeforeBlamesNobody) {
  begin(2);
  world_size_ = 2;
  hello({0, 1});
  enter("load", {0, 1});
  enter("rendezvous", {0, 1});
  group_->beat(1, {"load", 0, 0}, now_);  // it was on its way when the phase began
  EXPECT_THAT(group_->behind(), ElementsAre(0, 1));
}

TEST_F(Group, RanksFarApartAreToldByTheFurthest) {
  begin(4);
  hello({0, 1, 2, 3});
  enter("train", {0, 1, 2, 3}, 1);
  step(0, 1, 5);
  step(1, 1, 3);
  step(3, 1, 4);
  EXPECT_EQ(group_->standing(),
            "rank 2 at step 0 of epoch 1, while the others were elsewhere, the furthest, rank 0, at step 5 of epoch 1");
}

TEST_F(Group, ManyRanksAreCounted) {
  begin(9);
  world_size_ = 4;
  hello({8});
  pass(180s);
  group_->heard(8, now_);
  EXPECT_THAT(group_->missed(deadlines_, now_)->sentence,
              HasSubstr("rank 0, rank 1, rank 2, rank 3 and 4 more said no"));
}

TEST_F(Group, TellsWhereEachRankWasSeenLast) {
  begin(3, {"n0", "n0", "n1"});
  world_size_ = 2;
  hello({0, 2});
  enter("train", {0}, 3);
  step(0, 3, 118);
  group_->ended(2, now_);
  pass(90s);
  now_ += 400ms;
  EXPECT_EQ(group_->last_seen(now_),
            "rank 0 on n0: at step 118 of epoch 3 for 90 s, last heard 0.4 s before\n"
            "rank 1 on n0: before its hello for 90 s, last heard 0.4 s before\n"
            "rank 2 on n1: ended in phase start");
}

}  // namespace
}  // namespace ddpsweep::cluster
