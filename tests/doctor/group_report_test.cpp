#include "orchestrator/doctor/group_report.hpp"

#include <gmock/gmock.h>

namespace ddpsweep::doctor {
namespace {

using nlohmann::json;
using protocol::FailureClass;
using ::testing::HasSubstr;

GroupReport honest_report() {
  GroupReport report;
  report.model = "small";
  report.slots = {{.id = "a", .node = "n1", .agent = 0, .index = 0}, {.id = "b", .node = "n2", .agent = 1, .index = 0}};
  const json result{{"parameters", 1000},
                    {"reducer_check", protocol::reducer_check_expected(2)},
                    {"transport", "gloo tcp 10.0.0.1"},
                    {"tokens", {5, 6}},
                    {"logits_finite", true},
                    {"loss", 1.386}};
  report.results = {result, result};
  report.outcome.state = store::State::succeeded;
  report.log_folder = "/l";
  return report;
}

GroupReport failed_report(FailureClass failure) {
  auto report = honest_report();
  report.outcome = {store::State::failed, failure, "rank 1: it broke", 1};
  return report;
}

TEST(GroupReport, TellsWhatAnHonestGroupDid) {
  const auto check = judge(honest_report());
  EXPECT_EQ(check.status, Status::ok);
  EXPECT_THAT(check.sentence, HasSubstr("2 workers on 2 nodes over gloo tcp 10.0.0.1: known vector averaged exactly, "
                                        "1000 parameters, tokens 5 6, loss 1.3860"));
}

TEST(GroupReport, AGpuThatKeepsMemoryIsAWarning) {
  auto report = honest_report();
  for (auto& slot : report.slots) slot.device = matrix::DeviceKind::gpu;
  report.device_use = {store::DeviceUse{.memory_left_bytes = 0}, store::DeviceUse{.memory_left_bytes = 300 << 20}};
  const auto check = judge(report);
  EXPECT_EQ(check.name, "model small on GPUs");
  EXPECT_EQ(check.status, Status::warn);
  EXPECT_THAT(check.sentence, HasSubstr("rank 1 on n2: b has 300 MiB more in use than before"));
  report.device_use[1].reset();
  EXPECT_EQ(judge(report).status, Status::ok);
}

/// What is wrong with rank 1, and a part of the sentence.
struct Lie {
  std::string field;
  json value;
  std::string said;
};
std::ostream& operator<<(std::ostream& out, const Lie& lie) { return out << lie.field << " " << lie.value; }

class GroupLies : public ::testing::TestWithParam<Lie> {};
INSTANTIATE_TEST_SUITE_P(
    , GroupLies,
    ::testing::Values(Lie{"reducer_check", protocol::reducer_check_expected(4), "and not its average"},
                      Lie{"reducer_check", json::array(), "and not its average"},
                      Lie{"logits_finite", false, "not finite"}, Lie{"loss", nullptr, "not finite"},
                      Lie{"parameters", 999, "999 parameters, that of rank 0 has 1000"},
                      Lie{"tokens", {5, 7}, "tokenises the same sentence"}, Lie{"loss", 1.5, "loss 1.5, on rank 0"},
                      Lie{"tokens", "five", "another result"}));

TEST_P(GroupLies, FailAndNameRankAndNode) {
  auto report = honest_report();
  report.results[1][GetParam().field] = GetParam().value;
  const auto check = judge(report);
  EXPECT_EQ(check.status, Status::fail);
  EXPECT_THAT(check.sentence, HasSubstr(GetParam().said));
  EXPECT_THAT(check.sentence, HasSubstr("rank 1 on n2"));
}

TEST(GroupReport, LossesMayDifferByRounding) {
  auto report = honest_report();
  report.results[1]["loss"] = 1.386 * (1 + 1e-6);
  EXPECT_EQ(judge(report).status, Status::ok);
}

TEST(GroupReport, AFailedGroupNamesItsLogAndHowToMend) {
  const auto check = judge(failed_report(FailureClass::nccl));
  EXPECT_EQ(check.status, Status::fail);
  EXPECT_THAT(check.sentence, HasSubstr("rank 1: it broke (on n2)"));
  EXPECT_THAT(check.mend, HasSubstr("GLOO_SOCKET_IFNAME"));
  EXPECT_THAT(check.mend, HasSubstr("on n2: /l/doctor_small_rank1.log"));
}

TEST(GroupReport, AWorkerWithoutTheTaskIsOnlyAWarning) {
  auto report = failed_report(FailureClass::config);
  EXPECT_EQ(judge(report).status, Status::fail);
  report.refused_task = true;
  EXPECT_EQ(judge(report).status, Status::warn);
  EXPECT_THAT(judge(report).sentence, HasSubstr("this worker has no check: rank 1: it broke"));
}

TEST(GroupReport, AResultThatIsMissingFails) {
  auto report = honest_report();
  report.results[1] = json();
  EXPECT_EQ(judge(report).status, Status::fail);
  EXPECT_THAT(judge(report).sentence, HasSubstr("rank 1 on n2"));
}

}  // namespace
}  // namespace ddpsweep::doctor
