#include "orchestrator/cluster/sweep_end.hpp"

#include <gmock/gmock.h>

#include "tests/cluster/simulated_cluster.hpp"

namespace ddpsweep::cluster {
namespace {

using cluster::testing::toy_sweep;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// A sweep of two runs.
class SweepEnd : public ::testing::Test {
 protected:
  ExitCode code() const { return exit_code(state, runs, admission); }
  std::vector<std::string> lines() const {
    return last_lines(state, runs, admission, "ddpsweep run toy.yaml", "toy.db");
  }

  const matrix::Sweep sweep = toy_sweep({1, 2});
  RunTable runs{sweep, {{1, 0, 1, false, {}}, {2, 1, 1, false, {}}}};
  Admission admission{runs, sweep.limits, nullptr};
  SweepState state;
};

TEST_F(SweepEnd, OfOneThatIsDoneIsWhereTheTableIs) {
  state.prepared();
  runs.set(1, Fate::counted);
  runs.set(2, Fate::failed);
  state.end();
  EXPECT_EQ(code(), ExitCode::incomplete);
  EXPECT_THAT(lines(), ElementsAre("[ DONE ] 1 of 2 runs count; the table: ddpsweep report --store toy.db"));
}

TEST_F(SweepEnd, OfOneThatWasStoppedIsHowToGoOn) {
  state.stop();
  state.end();
  EXPECT_EQ(code(), ExitCode::stopped);
  EXPECT_THAT(lines(), ElementsAre("[ STOP ] 0 of 2 runs count; the same command goes on: ddpsweep run toy.yaml"));
}

TEST_F(SweepEnd, OfOneThatWasStoppedInItsLastRunIsNoStop) {
  state.prepared();
  state.stop();
  for (const auto run : runs.order()) runs.set(run, Fate::counted);
  state.end();
  EXPECT_EQ(code(), ExitCode::ok);
  EXPECT_THAT(lines(), ElementsAre(HasSubstr("[ DONE ] 2 of 2")));
}

TEST_F(SweepEnd, OfOneThatGaveUpIsAFailureAndHowToGoOn) {
  state.prepared();
  runs.set(1, Fate::failed);
  state.give_up();
  state.stop();  // which changes nothing: a script that goes on after a stop must not go on after this
  state.end();
  EXPECT_EQ(code(), ExitCode::incomplete);
  EXPECT_THAT(lines(), ElementsAre(HasSubstr("the same command goes on")));
}

TEST_F(SweepEnd, OfOneThatWasRefusedHasBeenSaid) {
  state.refuse();
  EXPECT_EQ(code(), ExitCode::environment);
  EXPECT_THAT(lines(), IsEmpty());
}

TEST_F(SweepEnd, OfOneThatLostItsStoreHasBeenSaidWhateverElseHappened) {
  state.prepared();
  state.give_up();
  state.lose_store();
  EXPECT_EQ(code(), ExitCode::environment);
  EXPECT_THAT(lines(), IsEmpty());
}

}  // namespace
}  // namespace ddpsweep::cluster
