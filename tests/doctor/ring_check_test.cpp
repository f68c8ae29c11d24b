#include "orchestrator/doctor/ring_check.hpp"

#include <gmock/gmock.h>

namespace ddpsweep::doctor {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

const RingCheck::Clock::time_point kBegan{};

TEST(RingCheck, TellsTheTimeOfAHopAndTheSlowest) {
  RingCheck ring({"n1", "n2", "n3"}, kBegan);
  ring.passed(0, kBegan + 10ms);
  ring.passed(1, kBegan + 15ms);
  EXPECT_FALSE(ring.over(kBegan + 16ms));
  ring.passed(2, kBegan + 45ms);
  ASSERT_TRUE(ring.over(kBegan + 46ms));
  EXPECT_EQ(ring.check().status, Status::ok);
  EXPECT_THAT(ring.check().sentence,
              HasSubstr("3 ranks in 45.0 ms, 15.0 ms a hop, the slowest to rank 2 on n3 in 30.0 ms"));
}

TEST(RingCheck, NamesTheRankThatDidNotPassItOn) {
  RingCheck ring({"n1", "n2", "n3"}, kBegan);
  ring.passed(0, kBegan + 10ms);
  EXPECT_FALSE(ring.over(kBegan + RingCheck::kPatience - 1ms));
  ASSERT_TRUE(ring.over(kBegan + RingCheck::kPatience));
  EXPECT_EQ(ring.check().status, Status::fail);
  EXPECT_THAT(ring.check().sentence, HasSubstr("rank 0 on n1 had it, rank 1 on n2 did not pass it on"));
  EXPECT_THAT(ring.check().mend, HasSubstr("OMPI_MCA_btl_tcp_if_include"));
}

TEST(RingCheck, OfOneRankShowsNothing) {
  RingCheck ring({"n1"}, kBegan);
  ring.passed(0, kBegan);
  EXPECT_TRUE(ring.over(kBegan));
  EXPECT_EQ(ring.check().status, Status::not_checked);
}

}  // namespace
}  // namespace ddpsweep::doctor
