#include "orchestrator/cluster/retry_policy.hpp"

#include <gmock/gmock.h>

#include "orchestrator/matrix/failure_limit.hpp"

namespace ddpsweep::cluster {
namespace {

using protocol::FailureClass;
using store::State;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

schedule::Slot slot(const std::string& id) { return {.id = id, .node = "n1"}; }

Outcome failed(FailureClass failure) { return {State::failed, failure, "why", 0}; }

RetryPolicy policy(int retries, const std::string& max_failures = "", std::size_t runs = 10) {
  matrix::Limits limits{.retries = retries};
  limits.max_failures = matrix::parse_failure_limit(max_failures);
  return {limits, runs};
}

TEST(MayPassNextTime, IsTrueOfWhatMayBeTheMachinesFault) {
  for (const auto failure : {FailureClass::nccl, FailureClass::peer_lost, FailureClass::crash, FailureClass::hang,
                             FailureClass::agent_lost}) {
    EXPECT_TRUE(may_pass_next_time(failed(failure))) << to_string(failure);
  }
  for (const auto failure : {FailureClass::config, FailureClass::data, FailureClass::oom, FailureClass::unknown}) {
    EXPECT_FALSE(may_pass_next_time(failed(failure))) << to_string(failure);
  }
  EXPECT_FALSE(may_pass_next_time({State::failed, std::nullopt, "", -1}));
  for (const auto state : {State::timed_out, State::interrupted, State::succeeded}) {
    EXPECT_FALSE(may_pass_next_time({state, std::nullopt, "", -1})) << to_string(state);
  }
}

TEST(RetryPolicy, GivesEachRunItsFurtherAttemptsAndRemembersWhereItFailed) {
  auto retries = policy(2);
  const auto first = retries.try_again(7, {2}, failed(FailureClass::crash), {slot("a"), slot("b")});
  ASSERT_TRUE(first);
  EXPECT_EQ(first->number, 1);
  EXPECT_EQ(first->run.run, 7);
  EXPECT_EQ(first->run.need.world_size, 2);
  const auto second = retries.try_again(7, {2}, failed(FailureClass::hang), {slot("c"), slot("d")});
  ASSERT_TRUE(second);
  EXPECT_EQ(second->number, 2);
  std::vector<std::string> ids;
  for (const auto& one : second->run.failed_on) ids.push_back(one.id);
  EXPECT_THAT(ids, ElementsAre("a", "b", "c", "d"));
  EXPECT_FALSE(retries.try_again(7, {2}, failed(FailureClass::crash), {}));
  EXPECT_TRUE(retries.try_again(8, {2}, failed(FailureClass::crash), {}));
}

TEST(RetryPolicy, WithoutRetriesNothingIsTriedAgain) {
  EXPECT_FALSE(policy(0).try_again(1, {1}, failed(FailureClass::crash), {}));
}

TEST(RetryPolicy, AFailureThatComesAgainUsesNoRetryUp) {
  auto retries = policy(1);
  EXPECT_FALSE(retries.try_again(1, {1}, failed(FailureClass::oom), {}));
  EXPECT_TRUE(retries.try_again(1, {1}, failed(FailureClass::crash), {}));
}

TEST(RetryPolicy, GivesUpWhenMoreRunsThanAllowedHaveFailed) {
  EXPECT_EQ(policy(1).why_give_up(10), "");
  EXPECT_EQ(policy(1, "2").why_give_up(2), "");
  EXPECT_EQ(policy(1, "2").why_give_up(3), "3 of 10 runs have failed, more than limits.max_failures: 2 allows");
  EXPECT_EQ(policy(1, "20%").why_give_up(2), "");
  EXPECT_THAT(policy(1, "20%").why_give_up(3), HasSubstr("limits.max_failures: 20% allows"));
  EXPECT_NE(policy(1, "0").why_give_up(1), "");
}

}  // namespace
}  // namespace ddpsweep::cluster
