#include "orchestrator/cluster/causes.hpp"

#include <gmock/gmock.h>

#include <csignal>

namespace ddpsweep::cluster {
namespace {

using protocol::FailureClass;

struct Case {
  WorkerExit exit;
  KnownOfWorker known;
  std::optional<FailureClass> failure;
  const char* words = "";
};

TEST(BadEnd, IsClassedByHowTheWorkerEndedAndWhatWasKnown) {
  const std::vector<Case> cases{
      {{.exit_code = 0}, {.gave_result = true}, std::nullopt},
      {{.exit_code = 7}, {.gave_reason = true}, std::nullopt},
      {{.exit_code = 0}, {.gave_reason = true}, std::nullopt},
      {{.exit_code = 0}, {}, FailureClass::unknown, "reported no result"},
      {{.exit_code = 3}, {.gave_result = true}, FailureClass::crash, "exit code 3"},
      {{.signal = SIGSEGV}, {.gave_reason = true}, FailureClass::crash, "SIGSEGV"},
      {{.signal = SIGKILL}, {.told_to_die = true}, FailureClass::crash, "SIGKILL"},
      {{.signal = 60}, {}, FailureClass::crash, "signal 60"},
      {{.signal = SIGKILL, .killed_by_agent = true}, {.told_to_die = true}, std::nullopt},
      {{.signal = SIGKILL, .killed_by_agent = true}, {}, FailureClass::unknown, "killed by its agent"},
      {{.signal = SIGKILL, .killed_by_agent = true, .closed_output = true},
       {},
       FailureClass::crash,
       "closed its standard"},
      {{.signal = SIGKILL, .killed_by_agent = true, .closed_output = true}, {.told_to_die = true}, std::nullopt},
      {{.start_error = "no such file"}, {}, FailureClass::config, "did not start: no such file"},
  };
  for (const auto& one : cases) {
    const auto end = bad_end(one.exit, one.known);
    SCOPED_TRACE(encode(one.exit));
    ASSERT_EQ(end.has_value(), one.failure.has_value());
    if (!end) continue;
    EXPECT_EQ(end->failure, *one.failure);
    EXPECT_THAT(end->how, testing::HasSubstr(one.words));
  }
}

TEST(BestCause, IsTheFirstThatIsNoEcho) {
  EXPECT_EQ(best_cause({}), nullptr);
  const std::vector<Cause> causes{{FailureClass::peer_lost, "", 0},
                                  {FailureClass::nccl, "", 1},
                                  {FailureClass::unknown, "", 2},
                                  {FailureClass::oom, "", 3},
                                  {FailureClass::crash, "", 4}};
  EXPECT_EQ(best_cause(causes)->rank, 3);
  EXPECT_EQ(best_cause({causes.begin(), causes.begin() + 3})->rank, 2);
  EXPECT_EQ(best_cause({causes.begin(), causes.begin() + 2})->rank, 1);
}

}  // namespace
}  // namespace ddpsweep::cluster
