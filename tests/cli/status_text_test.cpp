#include "orchestrator/cli/status_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace ddpsweep::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

nlohmann::json running_sweep() {
  return nlohmann::json::parse(R"({
    "format": 1, "sweep": "agnews", "file": "a.yaml", "store": "results.db", "host": "n01", "pid": 4711,
    "state": "running", "exit_code": null, "remaining_seconds": 725.0,
    "runs": {"total": 6, "counted": 2, "failed": 1, "infeasible": 0, "interrupted": 0, "running": 1, "waiting": 2},
    "running": [{"attempt": 7, "name": "exp046/run2", "phase": "train", "epoch": 3, "epochs": 10, "step": 117,
                 "seconds": 52.0, "where": "n01 gpu 0-1"}],
    "waiting": {"why": "one attempt at a time", "next": ["exp045/run2", "exp046/run3"]},
    "slots": [{"node": "n01", "device": "gpu", "use": null, "count": 1},
              {"node": "n01", "device": "gpu", "use": "exp046/run2", "count": 2}]})");
}

TEST(StatusText, TellsHowFarHowLongAndWhatWaits) {
  EXPECT_EQ(status_text(running_sweep(), 1),
            "sweep    agnews (a.yaml) on n01, process 4711: running, updated 1.0 s ago\n"
            "runs     [===============               ] 3 of 6 runs over, 1 failed, about 12 min 5 s left\n"
            "running  exp046/run2 (attempt 7)  epoch 3/10 train step 117  52 s  n01 gpu 0-1\n"
            "waiting  2: exp045/run2, exp046/run3: one attempt at a time\n"
            "slots    n01 gpu: 1 free, 2 exp046/run2\n");
}

TEST(StatusText, SaysWhenASweepHasGoneQuiet) {
  EXPECT_THAT(status_text(running_sweep(), 91), HasSubstr("no news for so long"));
  auto over = running_sweep();
  over["state"] = "over";
  over["exit_code"] = 1;
  EXPECT_THAT(status_text(over, 91), Not(HasSubstr("no news")));
  EXPECT_EQ(status_summary(over), "3 of 6 runs over, 1 failed; exit code 1");
}

TEST(StatusText, WithoutAnEstimateNothingIsSaidOfIt) {
  auto status = running_sweep();
  status["remaining_seconds"] = nullptr;
  EXPECT_EQ(status_summary(status), "3 of 6 runs over, 1 failed");
}

}  // namespace
}  // namespace ddpsweep::cli
