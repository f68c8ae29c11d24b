// compare as a user meets it: two stores, two sweeps of one, and what it refuses.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "tests/cli/program.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::cli {
namespace {

using namespace store::testing;
using ::testing::AllOf;
using ::testing::HasSubstr;

class CompareProgram : public Program {
 protected:
  /// A sweep of one cell and six runs.
  void fill(const std::string& file, double seconds, const std::string& sweep = "agnews",
            const std::vector<std::string>& experiments = {"exp045"}) {
    store::Store store(folder_ / file);
    std::vector<matrix::Cell> cells;
    for (const auto& name : experiments) cells.push_back(make_cell(name, 1, true));
    const auto runs = store.register_sweep(make_sweep(cells, 6, sweep));
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
      for (int repeat = 1; repeat <= 6; ++repeat) {
        const double one = seconds * (1 + 0.001 * repeat);
        record_try(store, run_id(runs, cell, repeat), {.epoch_seconds = {99, one, one}});
      }
    }
  }
  std::string path(const std::string& file) const { return (folder_ / file).string(); }
};

TEST_F(CompareProgram, TellsWhichOfTwoStoresIsFasterAndFailsOverALimit) {
  fill("before.db", 10);
  fill("after.db", 11);
  const auto sides = "compare " + path("before.db") + " " + path("after.db");
  const auto table = run(sides);
  EXPECT_EQ(table.exit_code, 0) << table.errors;
  EXPECT_THAT(table.output, AllOf(HasSubstr("exp045"), HasSubstr("1.100x"), HasSubstr("slower by 10.0 %")));
  EXPECT_EQ(run(sides + " --fail-over 5%").exit_code, 1);
  EXPECT_EQ(run(sides + " --fail-over 12%").exit_code, 0);
  const auto json = nlohmann::json::parse(run(sides + " --fail-over 5% --format json").output);
  EXPECT_EQ(json[0]["failed"], true);
  EXPECT_NEAR(json[0]["rows"][0]["ratio"].get<double>(), 1.1, 1e-9);
  EXPECT_EQ(run("compare " + path("after.db") + " " + path("before.db") + " --fail-over 0%").exit_code, 0);
}

TEST_F(CompareProgram, ComparesTwoSweepsOfOneStoreAndNamesWhatIsMissing) {
  fill("results.db", 10, "one", {"exp045", "exp046"});
  fill("results.db", 10, "two");
  const auto sides = "compare sweep=one sweep=two --store " + path("results.db");
  const auto table = run(sides);
  EXPECT_EQ(table.exit_code, 0) << table.errors;
  EXPECT_THAT(table.output,
              AllOf(HasSubstr("no difference"), HasSubstr("Not compared: exp046: not measured in sweep=two")));
  EXPECT_EQ(run(sides + " --fail-over 5%").exit_code, 1);
}

TEST_F(CompareProgram, SaysWhatIsWrongWithASide) {
  fill("results.db", 10);
  const auto error = [&](const std::string& sides) {
    const auto said = run("compare " + sides + " --store " + path("results.db"));
    EXPECT_EQ(said.exit_code, 2) << sides;
    return said.errors;
  };
  EXPECT_THAT(error("sweep=agnews"), HasSubstr("takes two sides"));
  EXPECT_THAT(error("swep=agnews sweep=agnews"),
              HasSubstr("'swep=agnews' in 'swep=agnews' is no condition; write sweep=VALUE"));
  EXPECT_THAT(error("sweep=other sweep=agnews"), HasSubstr("no run has the sweep 'other'; there are: agnews"));
  EXPECT_THAT(error("sweep= sweep=agnews"), HasSubstr("says no sweep"));
  EXPECT_THAT(error("sweep=agnews, sweep=agnews"), HasSubstr("before or after a comma"));
  EXPECT_THAT(error("sweep=agnews sweep=agnews --fail-over 5"), HasSubstr("must be a percentage such as 5%"));
  EXPECT_EQ(run("compare " + path("none.db") + " " + path("results.db")).exit_code, 2);
}

TEST_F(CompareProgram, RefusesWhatHasNothingInCommon) {
  fill("a.db", 10, "agnews", {"exp045"});
  fill("b.db", 10, "agnews", {"exp046"});
  const auto said = run("compare " + path("a.db") + " " + path("b.db"));
  EXPECT_EQ(said.exit_code, 2);
  EXPECT_THAT(said.output, HasSubstr("Not compared: exp045: not measured in"));
}

}  // namespace
}  // namespace ddpsweep::cli
