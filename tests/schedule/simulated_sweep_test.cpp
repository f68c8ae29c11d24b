// Whole sweeps on imagined machines: whatever happens, slots are used once, and every run gets its turn.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "orchestrator/schedule/scheduler.hpp"
#include "tests/schedule/machines.hpp"

namespace ddpsweep::schedule {
namespace {

using matrix::DeviceKind;
using matrix::Isolation;

struct Running {
  Assignment assignment;
  int ends_at = 0;
};

/// Runs a sweep to its end and checks at each step what must always hold.
class Simulation {
 public:
  Simulation(std::vector<int> slots_of_nodes, Isolation isolation, std::uint32_t seed)
      : isolation_(isolation), scheduler_(nodes(slots_of_nodes), isolation), random_(seed) {}

  void add(std::int64_t run, int world_size) {
    sizes_[run] = world_size;
    scheduler_.add({run, world_size, DeviceKind::cpu});
  }

  /// lose_at: when agent 0 is lost; never when negative. Ends when the scheduler is idle, or fails after a while.
  void run_to_the_end(int lose_at = -1) {
    for (now_ = 0; !scheduler_.idle(); ++now_) {
      ASSERT_LT(now_, 100'000) << "the sweep does not end";
      if (now_ == lose_at) lose_first_agent();
      end_those_that_are_done();
      for (const std::int64_t run : scheduler_.take_unplaceable()) unplaceable_.insert(run);
      for (Assignment& assignment : scheduler_.start()) begin(std::move(assignment));
      check_exclusive();
    }
  }

  std::map<std::int64_t, int> started_at_;  // the first attempt
  std::set<std::int64_t> unplaceable_;
  std::multiset<std::int64_t> finished_;
  std::vector<std::int64_t> hit_;
  int most_at_once_ = 0;

 private:
  void begin(Assignment assignment) {
    const auto size = static_cast<std::size_t>(sizes_.at(assignment.run));
    ASSERT_EQ(assignment.slots.size(), size);
    std::set<std::string> left;
    for (std::size_t rank = 1; rank < size; ++rank) {
      const std::string& before = assignment.slots[rank - 1].node;
      const std::string& node = assignment.slots[rank].node;
      if (node != before) left.insert(before);
      EXPECT_FALSE(left.contains(node)) << "the ranks of a node are not consecutive";
    }
    for (const Slot& slot : assignment.slots) EXPECT_FALSE(lost_ && slot.agent == 0) << "a lost slot is used";
    started_at_.emplace(assignment.run, now_);
    const int seconds = 1 + static_cast<int>(random_() % 20);
    running_.push_back({std::move(assignment), now_ + seconds});
  }

  void end_those_that_are_done() {
    std::erase_if(running_, [&](const Running& one) {
      if (one.ends_at > now_) return false;
      scheduler_.release(one.assignment.run);
      finished_.insert(one.assignment.run);
      return true;
    });
  }

  void lose_first_agent() {
    lost_ = true;
    hit_ = scheduler_.lose_agent(0);
    for (const std::int64_t run : hit_) {
      scheduler_.release(run);
      std::erase_if(running_, [&](const Running& one) { return one.assignment.run == run; });
      scheduler_.add({run, sizes_.at(run), DeviceKind::cpu});
    }
  }

  void check_exclusive() {
    most_at_once_ = std::max(most_at_once_, static_cast<int>(running_.size()));
    std::set<std::string> slots, nodes_in_use;
    for (const Running& one : running_) {
      std::set<std::string> its_nodes;
      for (const Slot& slot : one.assignment.slots) {
        EXPECT_TRUE(slots.insert(slot.id).second) << slot.id << " is used twice";
        its_nodes.insert(slot.node);
      }
      if (isolation_ != Isolation::node) continue;
      for (const std::string& node : its_nodes) EXPECT_TRUE(nodes_in_use.insert(node).second) << node << " is shared";
    }
    EXPECT_TRUE(isolation_ != Isolation::serial || running_.size() <= 1);
  }

  Isolation isolation_;
  Scheduler scheduler_;
  std::mt19937 random_;
  std::map<std::int64_t, int> sizes_;
  std::vector<Running> running_;
  int now_ = 0;
  bool lost_ = false;
};

class SimulatedSweep : public testing::TestWithParam<Isolation> {};

TEST_P(SimulatedSweep, RunsEveryRunOnce) {
  for (std::uint32_t seed = 0; seed < 20; ++seed) {
    Simulation simulation({4, 4, 2}, GetParam(), seed);
    std::mt19937 random(seed);
    for (std::int64_t run = 1; run <= 60; ++run) simulation.add(run, 1 + static_cast<int>(random() % 10));
    simulation.run_to_the_end();
    EXPECT_EQ(simulation.finished_.size(), 60u);
    EXPECT_EQ(simulation.started_at_.size(), 60u);
    EXPECT_TRUE(simulation.unplaceable_.empty());
    const std::map<Isolation, int> at_once{{Isolation::serial, 1}, {Isolation::node, 2}, {Isolation::gpu, 2}};
    EXPECT_GE(simulation.most_at_once_, at_once.at(GetParam()));
  }
}

TEST_P(SimulatedSweep, SurvivesTheLossOfAnAgent) {
  for (std::uint32_t seed = 0; seed < 20; ++seed) {
    Simulation simulation({4, 4, 2}, GetParam(), seed);
    std::mt19937 random(seed);
    std::set<std::int64_t> too_large;
    for (std::int64_t run = 1; run <= 40; ++run) {
      const int size = 1 + static_cast<int>(random() % 8);
      if (size > 6) too_large.insert(run);  // six slots are left
      simulation.add(run, size);
    }
    simulation.run_to_the_end(5);
    for (const std::int64_t run : simulation.unplaceable_) EXPECT_TRUE(too_large.contains(run));
    for (std::int64_t run = 1; run <= 40; ++run) {
      EXPECT_EQ(simulation.finished_.count(run) + simulation.unplaceable_.count(run), 1u) << run;
    }
  }
}

TEST_P(SimulatedSweep, ALargeRunIsNotStarvedBySmallOnes) {
  Simulation simulation({4, 4}, GetParam(), 1);
  for (std::int64_t run = 2; run <= 8; ++run) simulation.add(run, 1);
  simulation.add(1, 8);
  for (std::int64_t run = 9; run <= 300; ++run) simulation.add(run, 1);
  simulation.run_to_the_end();
  EXPECT_LE(simulation.started_at_.at(1), GetParam() == Isolation::serial ? 7 * 20 : 0);
}

std::string isolation_name(const testing::TestParamInfo<Isolation>& isolation) {
  return isolation.param == Isolation::serial ? "Serial" : isolation.param == Isolation::node ? "Node" : "Gpu";
}

INSTANTIATE_TEST_SUITE_P(All, SimulatedSweep, testing::Values(Isolation::serial, Isolation::node, Isolation::gpu),
                         isolation_name);

TEST(SimulatedStarvation, TheHeadStartsThoughSmallRunsKeepComing) {
  for (const Isolation isolation : {Isolation::node, Isolation::gpu}) {
    Scheduler scheduler(nodes({2, 2}), isolation);
    std::mt19937 random(3);
    std::map<std::int64_t, int> ends_at;
    std::int64_t next = 2;
    int head_started = -1;
    for (int now = 0; now < 500 && head_started < 0; ++now) {
      if (now == 10) scheduler.add({1, 3, DeviceKind::cpu});
      while (scheduler.pending() < 5) scheduler.add({next++, 1, DeviceKind::cpu});
      std::erase_if(ends_at, [&](const auto& one) {
        if (one.second > now) return false;
        scheduler.release(one.first);
        return true;
      });
      for (const Assignment& assignment : scheduler.start()) {
        ends_at[assignment.run] = now + 1 + static_cast<int>(random() % 20);
        if (assignment.run == 1) head_started = now;
      }
    }
    // Everything that ran when it was added ends within 20 steps, and nothing else may start where it will.
    EXPECT_GE(head_started, 10);
    EXPECT_LE(head_started, 31);
  }
}

}  // namespace
}  // namespace ddpsweep::schedule
